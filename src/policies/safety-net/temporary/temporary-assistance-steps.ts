import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { listOf } from "../../shared/stated-lists.ts";
import { itemsAt, rule } from "../document.ts";
import { severalOf } from "../facts.ts";

const forms = labels({ cash: { zh: "临时救助金", en: "cash" }, goods: { zh: "实物", en: "goods" } });
const steps = itemsAt("三(四)3", { ...forms, referral: { zh: "转介服务", en: "referral to other services" } });

const findings = {
  "still-in-difficulty": {
    yes: { zh: "生活仍有困难", en: "still in difficulty" },
    no: { zh: "生活已无困难", en: "no longer in difficulty" },
  },
  referral: {
    yes: { zh: "已给予规定的救助，可以提供转介服务", en: "the required assistance was given; a referral is next" },
    no: { zh: "尚不转介，尚未给予：{remaining:labels}", en: "no referral yet; not yet given: {remaining:labels}" },
  },
} as const satisfies Findings;

/**
 * 临时救助方式 — Returns the next steps for a person receiving temporary assistance: cash, goods, or a referral to other
 * services when they are still in difficulty. 三(四)3.
 *
 * A referral is possible once either form has been given; under the reading `referral-after: "both-forms"`, once both have.
 *
 * @example temporaryAssistanceSteps({ given: ["cash", "goods"], stillInDifficulty: true }).value
 * // { nextSteps: [{ code: "referral", … }] }
 */
export const temporaryAssistanceSteps = rule({
  name: "temporary-assistance-steps",
  title: { zh: "临时救助方式", en: "Temporary assistance steps" },
  question: { zh: "下一步应给予哪种救助，是否转介？", en: "Which assistance comes next, or is a referral due?" },
  clauses: ["三(四)3"],
  facts: facts({
    given: severalOf({ zh: "已给予的救助", en: "assistance given" }, forms),
    stillInDifficulty: flag(findings["still-in-difficulty"].yes),
  }),
  answer: answer({
    nextSteps: listOf(steps, { zh: "临时救助的下一步", one: "step", many: "next steps of temporary assistance" }),
  }),
  findings,
  decide({ given, stillInDifficulty }, policy) {
    if (!policy.condition("三(四)3", "still-in-difficulty", stillInDifficulty)) return { nextSteps: [] };
    const remaining = Object.values(forms).filter(({ code }) => !given.includes(code));
    const mayRefer = remaining.length === 0 || (given.length > 0 && policy.reading("referral-after") === "either-form");
    if (policy.condition("三(四)3", "referral", mayRefer, { remaining }))
      return { nextSteps: [steps.of.referral.entry] };
    return { nextSteps: remaining.map(({ code }) => steps.of[code].entry) };
  },
});
