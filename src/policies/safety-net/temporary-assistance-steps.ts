import { facts } from "../../kernel/facts.ts";
import { flag, list, oneOf } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 救助方式 — the forms of temporary aid that come before a referral. */
export const assistanceForms = labels({
  cash: { zh: "临时救助金", en: "cash" },
  goods: { zh: "实物", en: "goods" },
});
type AssistanceForm = keyof typeof assistanceForms;
const forms: readonly AssistanceForm[] = ["cash", "goods"];

/** 下一步 — what comes next for a person in temporary aid. */
export type TemporaryAssistanceStep = AssistanceForm | "referral";

/**
 * 临时救助方式 — what comes next for a person in temporary aid: cash, goods, and the referral to other services when
 * still in difficulty. 三(四)3.
 *
 * @example temporaryAssistanceSteps({ given: ["cash", "goods"], stillInDifficulty: true }).value // { next: ["referral"] }
 */
export const temporaryAssistanceSteps = rule({
  name: "temporary-assistance-steps",
  clauses: ["三(四)3"],
  facts: facts({
    given: list(
      { zh: "已给予的救助", en: "aid given" },
      oneOf({ zh: "救助方式", en: "form of aid" }, assistanceForms),
      {
        max: 20,
      },
    ),
    stillInDifficulty: flag({ zh: "生活仍有困难", en: "still in difficulty" }),
  }),
  decide(facts, policy: Policy<typeof temporaryAssistanceStepsWords>): { next: TemporaryAssistanceStep[] } {
    if (!policy.condition("三(四)3", "still-in-difficulty", facts.stillInDifficulty)) return { next: [] };
    const remaining = forms.filter((form) => !facts.given.includes(form));
    const someGiven = remaining.length < forms.length;
    const enough = remaining.length === 0 || (someGiven && policy.reading("referral-after") === "either-form");
    const waiting = { remaining: remaining.map((form) => assistanceForms[form]) };
    return { next: policy.condition("三(四)3", "referral", enough, waiting) ? ["referral"] : remaining };
  },
});

export const temporaryAssistanceStepsWords = {
  title: { zh: "临时救助方式", en: "Steps of temporary aid" },
  asks: { zh: "下一步给予什么救助，还是转介？", en: "Which aid comes next, or a referral?" },
  findings: {
    "still-in-difficulty": {
      holds: { zh: "生活仍有困难", en: "still in difficulty" },
      fails: { zh: "生活已没有困难", en: "no longer in difficulty" },
    },
    referral: {
      holds: {
        zh: "救助后仍有困难，提供转介服务",
        en: "still in difficulty after the aid: referred to other services",
      },
      fails: { zh: "先给予{remaining:labels}", en: "first: {remaining:labels}" },
    },
  },
} as const satisfies Words;
