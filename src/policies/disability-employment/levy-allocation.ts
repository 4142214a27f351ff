import { facts } from "../../kernel/facts.ts";
import { day, money } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import { portion } from "../../kernel/ratio.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { shareOn } from "./shares.ts";

/**
 * 残保金使用安排 — Calculates how much of the levy goes to training and employment support. Amounts in yuan. 四(三).
 *
 * The text gives no number for the share (“相当比例”); the county sets it (`levyTrainingShare`, at most 100%).
 *
 * @example
 * levyAllocation({ on: "2018-03-31", income: "200000" }, { figures: { levyTrainingShare: "60%" } }).value
 * // training 120000.00, rest 80000.00
 */
export const levyAllocation = rule({
  name: "levy-allocation",
  clauses: ["四(三)"],
  facts: facts({
    on: day({ zh: "资金安排日期", en: "allocation date" }),
    income: money({ zh: "残保金收入", en: "levy income" }),
  }),
  decide(facts, policy: Policy<typeof levyAllocationWords>) {
    const share = shareOn("levyTrainingShare", facts.on, policy);
    const forTraining = portion(facts.income, share);
    const amounts = { forTraining: yuan(forTraining), rest: yuan(facts.income - forTraining) };
    policy.found("四(三)", "set-aside", { share: share.text, ...amounts });
    return amounts;
  },
});

export const levyAllocationWords = {
  title: { zh: "残保金使用安排", en: "Levy allocation" },
  asks: {
    zh: "残保金有多少安排用于培训和就业扶持？",
    en: "How much of the levy goes to training and employment support?",
  },
  findings: {
    "set-aside": {
      zh: "按{share:number}安排{forTraining:yuan}用于培训和就业扶持，其余{rest:yuan}",
      en: "{share:number} of the levy, {forTraining:yuan}, goes to training and employment support; {rest:yuan} remains",
    },
  },
} as const satisfies Words;
