import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items } from "./facts.ts";

/** 监督检查方式 — ways of inspection. */
const methods = items({
  routine: { at: "四3", zh: "日常督查", en: "routine checks" },
  "announced-and-unannounced-visits": { at: "四3", zh: "明察暗访", en: "open and undercover visits" },
  complaints: { at: "四3", zh: "受理效能投诉", en: "handling of complaints" },
});

/**
 * 监督检查方式 — in which ways does the efficiency office inspect. 四3.
 *
 * @example
 * inspectionMethods({}).value.methods[0].code // "routine"
 */
export const inspectionMethods = rule({
  name: "inspection-methods",
  clauses: ["四3"],
  facts: facts({}),
  decide(_facts, policy: Policy<typeof inspectionMethodsWords>) {
    for (const method of methods.all) policy.found(method.at, "method", { method: method.label });
    return { methods: methods.all.map((one) => one.entry) };
  },
});

export const inspectionMethodsWords = {
  title: { zh: "监督检查方式", en: "Ways of inspection" },
  asks: { zh: "局效能办以哪些方式监督检查？", en: "In which ways does the efficiency office inspect?" },
  findings: {
    method: { zh: "检查方式：{method:label}", en: "way of inspection: {method:label}" },
  },
} as const satisfies Words;
