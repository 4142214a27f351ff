import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items } from "./facts.ts";

/** 监督检查方式 — ways of inspection. */
const ways = items({
  routine: { at: "四3", zh: "日常督查", en: "routine checks" },
  "open-and-undercover": { at: "四3", zh: "明察暗访", en: "open and undercover visits" },
  complaints: { at: "四3", zh: "受理效能投诉", en: "handling of complaints" },
});

/**
 * 监督检查方式 — in which ways does the efficiency office inspect. 四3.
 *
 * @example
 * inspection({}).value.ways[0].code // "routine"
 */
export const inspection = rule({
  name: "inspection",
  clauses: ["四3"],
  facts: facts({}),
  decide(_facts, policy: Policy<typeof inspectionWords>) {
    for (const way of ways.all) policy.found(way.at, "way", { way: way.label });
    return { ways: ways.all.map((one) => one.entry) };
  },
});

export const inspectionWords = {
  title: { zh: "监督检查方式", en: "Ways of inspection" },
  asks: { zh: "局效能办以哪些方式监督检查？", en: "In which ways does the efficiency office inspect?" },
  findings: {
    way: { zh: "检查方式：{way:label}", en: "way of inspection: {way:label}" },
  },
} as const satisfies Words;
