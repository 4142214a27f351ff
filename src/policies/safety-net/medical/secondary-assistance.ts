import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { rule } from "../document.ts";
import { medicalPerson, notBothAges, on } from "../facts.ts";
import { eligibleWords, medicalAssistanceEligibility } from "./medical-assistance-eligibility.ts";

const findings = {
  "insurance-or-assistance-paid": {
    holds: { zh: "已获保险补偿或医疗救助", en: "insurance or medical assistance has paid" },
    fails: { zh: "未获保险补偿或医疗救助", en: "neither insurance nor medical assistance has paid" },
  },
  "out-of-pocket-still-high": {
    holds: { zh: "剩余个人自负医疗费用仍然较高", en: "the remaining out-of-pocket costs are still high" },
    fails: { zh: "剩余个人自负医疗费用不高", en: "the remaining out-of-pocket costs are not high" },
  },
  eligible: eligibleWords,
} as const satisfies Findings;

/**
 * 二次救助 — Decides whether secondary assistance may be considered. It is discretionary: the text gives neither a
 * threshold nor a rate. 三(三)4.
 *
 * @example secondaryAssistance({
 *   categories: ["extreme-difficulty"], circumstances: [],
 *   insuranceOrAssistancePaid: true, outOfPocketStillHigh: true, on: "2016-05-01",
 * }).value // { eligible: true }
 */
export const secondaryAssistance = rule({
  name: "secondary-assistance",
  title: { zh: "二次救助", en: "Secondary assistance" },
  question: { zh: "是否可以酌情予以二次救助？", en: "May secondary assistance be considered?" },
  clauses: ["三(三)4"],
  facts: facts(
    {
      ...medicalPerson,
      insuranceOrAssistancePaid: flag(findings["insurance-or-assistance-paid"].holds),
      outOfPocketStillHigh: flag({ zh: "个人自负医疗费用仍然较高", en: "remaining out-of-pocket costs still high" }),
      on,
    },
    notBothAges,
  ),
  answer: answer({ eligible: flag({ zh: "可以酌情予以二次救助", en: "secondary assistance may be considered" }) }),
  uses: [medicalAssistanceEligibility],
  findings,
  decide(facts, policy) {
    const { eligible } = policy.apply(medicalAssistanceEligibility, facts);
    const paid = policy.condition("三(三)4", "insurance-or-assistance-paid", facts.insuranceOrAssistancePaid);
    const stillHigh = policy.condition("三(三)4", "out-of-pocket-still-high", facts.outOfPocketStillHigh);
    const isRecipient = policy.condition("三(三)4", "eligible", eligible);
    return { eligible: paid && stillHigh && isRecipient };
  },
});
