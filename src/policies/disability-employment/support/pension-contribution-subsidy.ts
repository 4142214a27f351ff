import { answer, facts, flag, money, nullable, optional, paid } from "../../../kernel/facts/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { parties } from "../parties.ts";

const conditions = {
  "in-pilot": {
    holds: { zh: "属于试点范围", en: "is within the pilot" },
    fails: { zh: "不属于试点范围", en: "is outside the pilot" },
  },
  "in-flexible-employment": {
    holds: { zh: "属于灵活就业", en: "is in flexible employment" },
    fails: { zh: "不属于灵活就业", en: "is not in flexible employment" },
  },
  "pays-own-contributions": {
    holds: { zh: "个人缴纳养老保险", en: "pays own pension contributions" },
    fails: { zh: "个人未缴纳养老保险", en: "does not pay own pension contributions" },
  },
} as const satisfies Findings;

const findings = {
  ...conditions,
  "amount-needed": {
    zh: "原文未规定金额，又未填报试点补贴金额，补贴金额无法计算",
    en: "the text states no amount and that of the pilot is not given, so the amount is not known",
  },
} as const satisfies Findings;

/**
 * 养老缴费补贴（试点） — Decides whether the levy subsidises the pension contributions of a person. 四(三).
 *
 * The text gives no amount: `pilotAmount` is what the pilot pays, in yuan. `amount` is null if it is not given.
 *
 * @example pensionContributionSubsidy({ inPilot: true, inFlexibleEmployment: true, paysOwnContributions: true,
 *   pilotAmount: "300" }).value // { entitled: true, unmet: [], amount: 300.00 }
 */
export const pensionContributionSubsidy = rule({
  name: "pension-contribution-subsidy",
  title: { zh: "养老缴费补贴（试点）", en: "Pension contribution subsidy (pilot)" },
  question: {
    zh: "个人养老保险缴费是否享受残保金补贴，不符合哪项条件？",
    en: "Does the levy subsidise this person's pension contributions, and which conditions are not met?",
  },
  clauses: ["四(三)"],
  facts: facts({
    inPilot: flag(findings["in-pilot"].holds),
    inFlexibleEmployment: flag(findings["in-flexible-employment"].holds),
    paysOwnContributions: flag(findings["pays-own-contributions"].holds),
    pilotAmount: optional(money({ zh: "试点补贴金额", en: "pilot subsidy amount" })),
  }),
  answer: answer({
    entitled: flag({ zh: "可享受养老缴费补贴", en: "entitled to the pension contribution subsidy" }),
    unmet: unmetConditions(conditionsOf(conditions)),
    amount: nullable(
      paid(money({ zh: "养老缴费补贴金额", en: "pension contribution subsidy amount" }), {
        by: parties.levy,
        to: parties.person,
        when: "entitled",
      }),
    ),
  }),
  findings,
  decide(facts, policy) {
    const unmet = unmetAt(policy, "四(三)", {
      "in-pilot": facts.inPilot,
      "in-flexible-employment": facts.inFlexibleEmployment,
      "pays-own-contributions": facts.paysOwnContributions,
    });
    if (unmet.length > 0) return { entitled: false, unmet, amount: null };
    if (facts.pilotAmount !== undefined) return { entitled: true, unmet, amount: yuan(facts.pilotAmount) };
    policy.found("四(三)", "amount-needed");
    return { entitled: true, unmet, amount: null };
  },
});
