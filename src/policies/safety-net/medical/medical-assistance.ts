import { answer, group, list, money, nullable, oneOf, ratio } from "../../../kernel/facts/index.ts";
import { requiredFact } from "../../../kernel/language/index.ts";
import { checkedYuan, sumOf, yuan } from "../../../kernel/numbers/index.ts";
import { rule } from "../document.ts";
import { assistanceFor } from "./admission-assistance.ts";
import { medicalAssistanceFacts } from "./admissions.ts";
import { childhoodIllness } from "./childhood-illness.ts";
import { medicalAssistanceEligibility } from "./medical-assistance-eligibility.ts";
import { medicalAssistanceFindings } from "./medical-assistance-findings.ts";
import { rateBases } from "./medical-assistance-terms.ts";

const assistedAdmission = group(
  { zh: "一次住院的医疗救助", en: "assistance for an admission" },
  {
    base: money({ zh: "补偿后剩余的合规医疗费用", en: "eligible costs left after insurance" }),
    basis: nullable(oneOf({ zh: "救助比例的依据", en: "basis of the assistance rate" }, rateBases)),
    rate: nullable(ratio({ zh: "救助比例", en: "assistance rate" })),
    childhoodIllnessAssistance: money({
      zh: "按儿童大病医疗救助文件的救助金额",
      en: "assistance under the childhood illness document",
    }),
    assistance: money({ zh: "本次住院救助金额", en: "assistance for the admission" }),
    outOfPocket: money({ zh: "救助后个人负担的合规医疗费用", en: "eligible costs left to the person" }),
  },
);

/**
 * 住院医疗救助 — Calculates the assistance for each hospital admission of a year, in order, and the total. In yuan, each
 * amount rounded to the fen. 三(三)4.
 *
 * Each admission draws on what the earlier ones have left of the annual cap. For a person whose category changes
 * within the year, apply the rule once to each part; what the first part used of the cap is `capUsedBefore` of the
 * second. The text gives no rate or deductible for ordinary recipients, so each admission states them; the cap applies
 * to ordinary recipients only if one is given.
 *
 * @example medicalAssistance({ categories: ["dibao"], circumstances: [], annualCap: "20000", admissions: [
 *   { billedOn: "2016-05-01", eligibleCosts: "30000", basicInsurance: "18000", catastrophicInsurance: "2000",
 *     supplementaryInsurance: "0", isListedDisease: true }] }).value.total // 7000.00
 */
export const medicalAssistance = rule({
  name: "medical-assistance",
  title: { zh: "住院医疗救助", en: "Inpatient medical assistance" },
  question: { zh: "每次住院应救助多少，全年合计多少？", en: "How much is paid for each admission, and in total?" },
  clauses: ["三(三)4"],
  facts: medicalAssistanceFacts,
  answer: answer({
    admissions: list({ zh: "各次住院的医疗救助", en: "assistance by admission" }, assistedAdmission),
    total: money({ zh: "全年住院医疗救助合计", en: "total inpatient medical assistance of the year" }),
    capRemaining: nullable(money({ zh: "年度救助限额余额", en: "remaining part of the annual cap" })),
  }),
  uses: [medicalAssistanceEligibility, childhoodIllness],
  findings: medicalAssistanceFindings,
  decide(facts, policy) {
    let used = facts.capUsedBefore ?? 0;
    if (used > 0) requiredFact(facts.annualCap, "annualCap", becauseCapUsed);
    const decided = facts.admissions.map((admission, index) => {
      const left = facts.annualCap === undefined ? undefined : facts.annualCap - used;
      const at = { admission, facts, number: index + 1, path: `admissions[${index}]`, left };
      const outcome = assistanceFor(at, policy);
      used += outcome.fromCap;
      return outcome;
    });
    const amounts = decided.map((one) => one.assistance);
    const total = checkedYuan(sumOf(amounts), "admissions");
    policy.found("三(三)4", "total", { total });
    return {
      admissions: decided.map((one) => ({
        base: yuan(one.base),
        basis: one.basis,
        rate: one.rate,
        childhoodIllnessAssistance: yuan(one.childAssistance),
        assistance: yuan(one.assistance),
        outOfPocket: yuan(one.base - one.assistance),
      })),
      total,
      capRemaining: facts.annualCap === undefined ? null : yuan(facts.annualCap - used),
    };
  },
});

const becauseCapUsed = {
  zh: "已填报本年此前已用限额的，须填报年度救助限额",
  en: "an amount, required because part of the cap was used earlier in the year",
};
