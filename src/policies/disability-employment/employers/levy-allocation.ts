import { answer, day, facts, money } from "../../../kernel/facts/index.ts";
import { shareOf, yuan } from "../../../kernel/numbers/index.ts";
import { shareUnder } from "../../shared/shares.ts";
import { rule } from "../document.ts";

/**
 * 残保金使用安排 — Calculates how much of the levy goes to training and employment support. Amounts in yuan. 四(三).
 *
 * The text gives no number for the share (“相当比例”); the county sets it (`levyTrainingShare`, at most 100%).
 *
 * @example levyAllocation({ on: "2018-03-31", income: "200000" }, { figures: { levyTrainingShare: "60%" } }).value
 * // { forTraining: 120000.00, rest: 80000.00 }
 */
export const levyAllocation = rule({
  name: "levy-allocation",
  title: { zh: "残保金使用安排", en: "Levy allocation" },
  question: {
    zh: "残保金有多少安排用于培训和就业扶持？",
    en: "How much of the levy goes to training and employment support?",
  },
  clauses: ["四(三)"],
  facts: facts({
    on: day({ zh: "资金安排日期", en: "allocation date" }),
    income: money({ zh: "残保金收入", en: "levy income" }),
  }),
  answer: answer({
    forTraining: money({ zh: "用于培训和就业扶持的残保金", en: "levy for training and employment support" }),
    rest: money({ zh: "其余残保金", en: "rest of the levy" }),
  }),
  findings: {
    "set-aside": {
      zh: "按{share:number}安排{forTraining:yuan}用于培训和就业扶持，其余{rest:yuan}",
      en: "{share:number} of the levy, {forTraining:yuan}, goes to training and employment support; {rest:yuan} remains",
    },
  },
  decide(facts, policy) {
    const share = shareUnder("levyTrainingShare", policy.figure("levyTrainingShare", facts.on));
    const forTraining = shareOf(facts.income, share);
    const amounts = { forTraining: yuan(forTraining), rest: yuan(facts.income - forTraining) };
    policy.found("四(三)", "set-aside", { share: share.text, ...amounts });
    return amounts;
  },
});
