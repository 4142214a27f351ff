import { facts } from "../../../kernel/facts/facts.ts";
import { flag, oneOf } from "../../../kernel/facts/fields.ts";
import { list } from "../../../kernel/facts/groups.ts";
import { labels } from "../../../kernel/language/text.ts";
import { rule } from "../document.ts";

/** 救助方式 — The forms of temporary assistance that come before a referral. */
export const assistanceForms = labels({
  cash: { zh: "临时救助金", en: "cash" },
  goods: { zh: "实物", en: "goods" },
});
type AssistanceForm = keyof typeof assistanceForms;
const forms: readonly AssistanceForm[] = ["cash", "goods"];

/** 下一步 — The next step for a person receiving temporary assistance. */
export type TemporaryAssistanceStep = AssistanceForm | "referral";

/**
 * 临时救助方式 — Returns the next steps for a person receiving temporary assistance: cash, goods, or a referral to other
 * services when they are still in difficulty. 三(四)3.
 *
 * @example
 * temporaryAssistanceSteps({ given: ["cash", "goods"], stillInDifficulty: true }).value // { next: ["referral"] }
 */
export const temporaryAssistanceSteps = rule({
  name: "temporary-assistance-steps",
  title: { zh: "临时救助方式", en: "Temporary assistance steps" },
  question: {
    zh: "下一步应给予哪种救助，是否转介？",
    en: "Which form of assistance comes next, or is a referral due?",
  },
  clauses: ["三(四)3"],
  facts: facts({
    given: list(
      { zh: "已给予的救助", en: "assistance given" },
      oneOf({ zh: "救助方式", en: "form of assistance" }, assistanceForms),
      {
        max: 20,
      },
    ),
    stillInDifficulty: flag({ zh: "生活仍有困难", en: "still in difficulty" }),
  }),
  findings: {
    "still-in-difficulty": {
      holds: { zh: "生活仍有困难", en: "still in difficulty" },
      fails: { zh: "生活已无困难", en: "no longer in difficulty" },
    },
    referral: {
      holds: {
        zh: "已给予规定的救助，可以提供转介服务",
        en: "the required assistance was given, so a referral comes next",
      },
      fails: { zh: "转介之前先给予：{remaining:labels}", en: "to be given before a referral: {remaining:labels}" },
    },
  },
  decide(facts, policy): { next: TemporaryAssistanceStep[] } {
    if (!policy.condition("三(四)3", "still-in-difficulty", facts.stillInDifficulty)) return { next: [] };
    const remaining = forms.filter((form) => !facts.given.includes(form));
    const someGiven = remaining.length < forms.length;
    const mayRefer = remaining.length === 0 || (someGiven && policy.reading("referral-after") === "either-form");
    const waiting = { remaining: remaining.map((form) => assistanceForms[form]) };
    return { next: policy.condition("三(四)3", "referral", mayRefer, waiting) ? ["referral"] : remaining };
  },
});
