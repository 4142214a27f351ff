import { facts } from "../../kernel/facts.ts";
import { lookupDay } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items, year } from "./facts.ts";

/** 三新 — the three new. */
const newThings = items({
  department: { at: "二(五)", zh: "建设新部门", en: "a new department" },
  contribution: { at: "二(五)", zh: "作出新贡献", en: "a new contribution" },
  image: { at: "二(五)", zh: "塑造新形象", en: "a new image" },
});

/** 两提高 — the two to raise. */
const improvements = items({
  "contribution-rate": { at: "二(五)", zh: "提高服务大局的贡献率", en: "the work's rate of contribution" },
  satisfaction: { at: "二(五)", zh: "提高群众满意度", en: "the public's satisfaction" },
});

/**
 * 三新两提高 — what is to be new and what is to be raised. 二(五).
 *
 * The text gives the counts before the items: three things called 新 follow, and 提高 with two objects.
 *
 * @example
 * threeNewTwoImproved({ year: 2010 }).value.newCount // 3
 */
export const threeNewTwoImproved = rule({
  name: "three-new-two-improved",
  clauses: ["二(五)"],
  facts: facts({ year }),
  decide(facts, policy: Policy<typeof threeNewTwoImprovedWords>) {
    const on = lookupDay(facts.year);
    const newCount = policy.figure("newCount", on);
    const improvedCount = policy.figure("improvedCount", on);
    for (const item of newThings.all) policy.found(item.at, "new", { item: item.label });
    for (const item of improvements.all) policy.found(item.at, "improved", { item: item.label });
    return {
      newCount,
      new: newThings.all.map((one) => one.entry),
      improvedCount,
      improved: improvements.all.map((one) => one.entry),
    };
  },
});

export const threeNewTwoImprovedWords = {
  title: { zh: "三新两提高", en: "Three new, two improved" },
  asks: { zh: "“三新两提高”指哪几项？", en: "What is to be new, and what is to be raised?" },
  findings: {
    new: { zh: "三新之一：{item:label}", en: "one of the new: {item:label}" },
    improved: { zh: "两提高之一：{item:label}", en: "one of the improved: {item:label}" },
  },
} as const satisfies Words;
