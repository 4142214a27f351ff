import { facts } from "../../kernel/facts.ts";
import { lookupDay } from "../../kernel/plan.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { items, year } from "./facts.ts";

/** 三新 — the three new. */
const news = items({
  department: { at: "二(五)", zh: "建设新部门", en: "a new department" },
  contribution: { at: "二(五)", zh: "作出新贡献", en: "a new contribution" },
  image: { at: "二(五)", zh: "塑造新形象", en: "a new image" },
});

/** 两提高 — the two to raise. */
const raises = items({
  "contribution-rate": { at: "二(五)", zh: "提高服务大局的贡献率", en: "the work's rate of contribution" },
  satisfaction: { at: "二(五)", zh: "提高群众满意度", en: "the public's satisfaction" },
});

/**
 * 三新两提高 — what is to be new and what is to be raised. 二(五).
 *
 * The text gives the counts before the items: three things called 新 follow, and 提高 with two objects.
 *
 * @example
 * threeNewTwoRaise({ year: 2010 }).value.newCount // 3
 */
export const threeNewTwoRaise = rule({
  name: "three-new-two-raise",
  clauses: ["二(五)"],
  facts: facts({ year }),
  decide(facts, policy: Policy<typeof threeNewTwoRaiseWords>) {
    const on = lookupDay(facts.year);
    const newCount = policy.figure("newCount", on);
    const raiseCount = policy.figure("raiseCount", on);
    for (const item of news.all) policy.found(item.at, "new", { item: item.label });
    for (const item of raises.all) policy.found(item.at, "raised", { item: item.label });
    return {
      newCount,
      new: news.all.map((one) => one.entry),
      raiseCount,
      raised: raises.all.map((one) => one.entry),
    };
  },
});

export const threeNewTwoRaiseWords = {
  title: { zh: "三新两提高", en: "Three new, two raised" },
  asks: { zh: "“三新两提高”指哪几项？", en: "What is to be new, and what is to be raised?" },
  findings: {
    new: { zh: "三新之一：{item:label}", en: "one of the new: {item:label}" },
    raised: { zh: "两提高之一：{item:label}", en: "one of the raised: {item:label}" },
  },
} as const satisfies Words;
