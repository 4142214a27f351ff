import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag, money, optional } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/** 养老缴费补贴的条件 — the conditions of 四(三), in the order in which they are tested. */
export type PensionSubsidyCondition = "in-pilot" | "in-flexible-employment" | "pays-own-contributions";

/**
 * 养老缴费补贴（试点） — does the levy subsidise this person's pension contributions. 四(三).
 *
 * The text has no amount: `pilotAmount` is what the pilot pays, in yuan, null where it is not given.
 *
 * @example
 * pensionContributionSubsidy({ inPilot: true, inFlexibleEmployment: true, paysOwnContributions: true, pilotAmount: "300" }).value
 * // entitled true, amount 300.00
 */
export const pensionContributionSubsidy = rule({
  name: "pension-contribution-subsidy",
  clauses: ["四(三)"],
  facts: facts({
    inPilot: flag({ zh: "在试点范围内", en: "within the pilot" }),
    inFlexibleEmployment: flag({ zh: "灵活就业", en: "works flexibly" }),
    paysOwnContributions: flag({ zh: "个人缴纳养老保险", en: "pays own pension contributions" }),
    pilotAmount: optional(money({ zh: "试点补贴金额", en: "amount that the pilot pays" })),
  }),
  decide(facts, policy: Policy<typeof pensionContributionSubsidyWords>) {
    const conditions: Record<PensionSubsidyCondition, boolean> = {
      "in-pilot": policy.condition("四(三)", "in-pilot", facts.inPilot),
      "in-flexible-employment": policy.condition("四(三)", "in-flexible-employment", facts.inFlexibleEmployment),
      "pays-own-contributions": policy.condition("四(三)", "pays-own-contributions", facts.paysOwnContributions),
    };
    const unmet = failingOf(conditions);
    const entitled = unmet.length === 0;
    return { entitled, unmet, amount: entitled && facts.pilotAmount !== undefined ? yuan(facts.pilotAmount) : null };
  },
});

export const pensionContributionSubsidyWords = {
  title: { zh: "养老缴费补贴（试点）", en: "Pension contribution subsidy (pilot)" },
  asks: { zh: "能否用保障金补贴个人养老缴费？", en: "Does the levy subsidise this person's contributions?" },
  findings: {
    "in-pilot": {
      holds: { zh: "在试点范围内", en: "within the pilot" },
      fails: { zh: "不在试点范围内", en: "outside the pilot" },
    },
    "in-flexible-employment": {
      holds: { zh: "是灵活就业的残疾人", en: "a disabled person who works flexibly" },
      fails: { zh: "不是灵活就业", en: "does not work flexibly" },
    },
    "pays-own-contributions": {
      holds: { zh: "个人缴纳养老保险", en: "pays own pension contributions" },
      fails: { zh: "没有个人缴纳养老保险", en: "pays no pension contributions of their own" },
    },
  },
} as const satisfies Words;
