import { answer, facts, money, paid } from "../../../kernel/facts/index.ts";
import { shareOf, yuan } from "../../../kernel/numbers/index.ts";
import { shareUnder } from "../../shared/shares.ts";
import { rule } from "../document.ts";
import { medicalPerson, notBothAges, on } from "../facts.ts";
import { parties } from "../parties.ts";
import { medicalAssistanceEligibility } from "./medical-assistance-eligibility.ts";

/**
 * 资助参合 — Splits a person's own contribution to the rural cooperative medical scheme: the government pays all of it for
 * priority recipients; the text gives others nothing. Amounts in yuan. 三(三)3.
 *
 * @example medicalSchemeContribution({
 *   categories: ["extreme-difficulty"], circumstances: [], contribution: "150", on: "2016-05-01",
 * }).value // { government: 150.00, individual: 0.00 }
 */
export const medicalSchemeContribution = rule({
  name: "medical-scheme-contribution",
  title: { zh: "资助参合", en: "Medical scheme contribution" },
  question: { zh: "参合费用由谁负担，各负担多少？", en: "Who pays the medical scheme contribution, and how much?" },
  clauses: ["三(三)3"],
  facts: facts(
    { ...medicalPerson, contribution: money({ zh: "个人应缴的参合费用", en: "person's own contribution" }), on },
    notBothAges,
  ),
  answer: answer({
    government: paid(money({ zh: "政府资助的参合费用", en: "medical scheme contribution paid by the government" }), {
      by: parties.government,
      to: parties["medical-scheme"],
    }),
    individual: paid(money({ zh: "个人负担的参合费用", en: "medical scheme contribution paid by the person" }), {
      by: parties.person,
      to: parties["medical-scheme"],
    }),
  }),
  uses: [medicalAssistanceEligibility],
  findings: {
    "priority-recipient": {
      holds: { zh: "属于重点救助对象", en: "is a priority recipient" },
      fails: { zh: "不属于重点救助对象，不予资助", en: "is not a priority recipient, so the government pays nothing" },
    },
    paid: {
      zh: "政府资助{share:number}，即{government:yuan}；个人负担{individual:yuan}",
      en: "the government pays {share:number}, {government:yuan}; the person pays {individual:yuan}",
    },
  },
  decide(facts, policy) {
    const { group } = policy.apply(medicalAssistanceEligibility, facts);
    const isPriority = policy.condition("三(三)3", "priority-recipient", group === "priority");
    if (!isPriority) return { government: yuan(0), individual: yuan(facts.contribution) };
    const share = shareUnder("contributionShare", policy.figure("contributionShare", facts.on));
    const paid = shareOf(facts.contribution, share);
    const parts = { government: yuan(paid), individual: yuan(facts.contribution - paid) };
    policy.found("三(三)3", "paid", { share: share.text, ...parts });
    return parts;
  },
});
