import { answer, day, group, list, money, nullable, oneOf, paid, ratio } from "../../../kernel/facts/index.ts";
import { type Fen, yuan } from "../../../kernel/numbers/index.ts";
import { rule } from "../document.ts";
import { medicalAssistancePaid } from "../parties.ts";
import { sumIfKnown, yuanIfKnown } from "../sums.ts";
import { assistanceFor, type Outcome } from "./admission-assistance.ts";
import { inBillingOrder, medicalAssistanceFacts, personOn } from "./admissions.ts";
import { childhoodIllness } from "./childhood-illness.ts";
import { medicalAssistanceEligibility } from "./medical-assistance-eligibility.ts";
import { medicalAssistanceFindings } from "./medical-assistance-findings.ts";
import { rateBases } from "./medical-assistance-terms.ts";

const assistedAdmission = group(
  { zh: "一次住院的医疗救助", en: "assistance for an admission" },
  {
    billedOn: day({ zh: "住院结算日期", en: "billing date of the admission" }),
    base: money({ zh: "补偿后剩余的合规医疗费用", en: "eligible costs left after insurance" }),
    basis: nullable(oneOf({ zh: "救助比例的依据", en: "basis of the assistance rate" }, rateBases)),
    rate: nullable(ratio({ zh: "救助比例", en: "assistance rate" })),
    childhoodIllnessAssistance: nullable(
      money({ zh: "按儿童大病医疗救助文件的救助金额", en: "assistance under the childhood illness document" }),
    ),
    beforeCap: nullable(money({ zh: "适用年度限额前的救助金额", en: "assistance before the annual cap" })),
    assistance: nullable(money({ zh: "本次住院救助金额", en: "assistance for the admission" })),
    outOfPocket: nullable(money({ zh: "救助后个人负担的合规医疗费用", en: "eligible costs left to the person" })),
  },
);

/**
 * 住院医疗救助 — Calculates the assistance for each hospital admission of a year, by billing date, and the total. In yuan,
 * each amount rounded to the fen. 三(三)4.
 *
 * Each admission draws on what the earlier ones have left of the annual cap; on the same date, the one with the highest
 * remaining costs draws first. `changes` states what the person becomes within the year. The text gives no rate or
 * deductible for ordinary recipients, so each admission states them; the cap applies to them only if one is given.
 * Without `extremeDifficultyRate`, the minimum of 90% applies. Amounts that depend on a fact not given are `null`;
 * `capRemaining` is `null` also where no cap applies.
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
    total: nullable(
      paid(
        money({ zh: "全年住院医疗救助合计", en: "total inpatient medical assistance of the year" }),
        medicalAssistancePaid,
      ),
    ),
    capRemaining: nullable(money({ zh: "年度救助限额余额", en: "remaining part of the annual cap" })),
  }),
  uses: [medicalAssistanceEligibility, childhoodIllness],
  findings: medicalAssistanceFindings,
  decide(facts, policy) {
    const { annualCap } = facts;
    let used: Fen | null = facts.capUsedBefore ?? 0;
    const decided = inBillingOrder(facts.admissions).map((admission, index) => {
      const left = annualCap === undefined ? undefined : used === null ? null : annualCap - used;
      const person = personOn(facts, admission.billedOn);
      const outcome = assistanceFor({ admission, facts, person, number: index + 1, left }, policy);
      used = used === null || outcome.fromCap === null ? null : used + outcome.fromCap;
      return { admission, outcome };
    });
    const total = sumIfKnown(
      decided.map(({ outcome }) => outcome.assistance),
      "admissions",
    );
    if (total === null) policy.found("三(三)4", "no-total");
    else policy.found("三(三)4", "total", { total });
    const remaining = annualCap === undefined || used === null ? null : annualCap - used;
    return {
      admissions: decided.map(({ admission, outcome }) => rowOf(admission.billedOn, outcome)),
      total,
      capRemaining: yuanIfKnown(decided.some(({ outcome }) => outcome.capped) ? remaining : null),
    };
  },
});

const rowOf = (billedOn: string, { base, basis, rate, child, beforeCap, assistance }: Outcome) => ({
  billedOn,
  base: yuan(base),
  basis,
  rate,
  childhoodIllnessAssistance: yuanIfKnown(child),
  beforeCap: yuanIfKnown(beforeCap),
  assistance: yuanIfKnown(assistance),
  outOfPocket: yuanIfKnown(assistance === null ? null : base - assistance),
});
