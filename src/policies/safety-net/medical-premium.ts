import { facts, impossible } from "../../kernel/facts.ts";
import { money } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import { portion } from "../../kernel/ratio.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { hasTwoAges, medicalPerson, on, oneAge, shareUnder } from "./facts.ts";
import { medicalAidCircle } from "./medical-aid-circle.ts";

/**
 * 资助参合 — who pays a person's own contribution to the rural cooperative medical scheme: for key persons the
 * government all of it, for all others nothing is said. Amounts in yuan. 三(三)3.
 *
 * @example
 * medicalPremium({ standings: ["special-hardship"], traits: [], contribution: "150", on: "2016-05-01" }).value
 * // { government: 150.00, individual: 0.00 }
 */
export const medicalPremium = rule({
  name: "medical-premium",
  clauses: ["三(三)3"],
  facts: facts(
    { ...medicalPerson, contribution: money({ zh: "个人应负的参合资金", en: "the person's own contribution" }), on },
    impossible(["traits"], oneAge, hasTwoAges),
  ),
  decide(facts, policy: Policy<typeof medicalPremiumWords>) {
    const { group } = policy.apply(medicalAidCircle, facts);
    const key = policy.condition("三(三)3", "key-person", group === "key");
    if (!key) return { government: yuan(0), individual: yuan(facts.contribution) };
    const share = shareUnder("premiumShare", policy.figure("premiumShare", facts.on));
    const paid = portion(facts.contribution, share);
    const parts = { government: yuan(paid), individual: yuan(facts.contribution - paid) };
    policy.found("三(三)3", "paid", { share: share.text, ...parts });
    return parts;
  },
});

export const medicalPremiumWords = {
  title: { zh: "资助参合", en: "Premium of the cooperative medical scheme" },
  asks: { zh: "个人参合资金由谁缴纳？", en: "Who pays the person's contribution to the scheme?" },
  findings: {
    "key-person": {
      holds: { zh: "是重点救助对象", en: "a key person" },
      fails: { zh: "不是重点救助对象，不在资助之列", en: "not a key person: nothing is paid" },
    },
    paid: {
      zh: "资助{share:number}即{government:yuan}，个人{individual:yuan}",
      en: "{share:number} is paid, {government:yuan}; the person pays {individual:yuan}",
    },
  },
} as const satisfies Words;
