import { facts, needed } from "../../kernel/facts.ts";
import { flag, money, optional } from "../../kernel/fields.ts";
import { yuan } from "../../kernel/money.ts";
import { isAtLeastAsSevereAs } from "../../kernel/severity.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { disabilityGrade, on } from "./facts.ts";

/**
 * 重度残疾人护理补贴 — does a disabled person get the nursing subsidy, and how much a month, in yuan. 三(二)4.
 *
 * The text defines neither severe disability nor the amount: grades 1 and 2 are severe, the amount is given.
 *
 * @example nursingCareSubsidy({ disabilityGrade: 2, meetsOtherConditions: true, monthlyAmount: "60", on: "2016-05-01" }).value
 * // { entitled: true, monthlyAmount: 60.00 }
 */
export const nursingCareSubsidy = rule({
  name: "nursing-care-subsidy",
  clauses: ["三(二)4"],
  facts: facts({
    disabilityGrade,
    meetsOtherConditions: flag({ zh: "符合制度的其他条件", en: "meets the scheme's other conditions" }),
    monthlyAmount: optional(money({ zh: "月补贴额", en: "monthly amount of the subsidy" })),
    on,
  }),
  decide(facts, policy: Policy<typeof nursingCareSubsidyWords>) {
    const grade = facts.disabilityGrade;
    const limit = policy.figure("severeGrade", facts.on);
    const severe = policy.condition("三(二)4", "severe", isAtLeastAsSevereAs(grade, limit), { grade, limit });
    const eligible = policy.condition("三(二)4", "other-conditions", facts.meetsOtherConditions);
    if (!severe || !eligible) return { entitled: false, monthlyAmount: yuan(0) };
    const monthlyAmount = yuan(needed(facts.monthlyAmount, "monthlyAmount", notInTheText));
    policy.found("三(二)4", "subsidy", { monthlyAmount });
    return { entitled: true, monthlyAmount };
  },
});

const notInTheText = { zh: "原文没有金额，由县里给出", en: "not in the text, to be given by the county" };

export const nursingCareSubsidyWords = {
  title: { zh: "重度残疾人护理补贴", en: "Nursing subsidy for the severely disabled" },
  asks: { zh: "是否享受护理补贴，每月多少？", en: "Is there a nursing subsidy, and how much a month?" },
  findings: {
    severe: {
      holds: {
        zh: "残疾{grade:count}级，属于重度（{limit:count}级线）",
        en: "grade {grade:count} is severe (limit {limit:count})",
      },
      fails: {
        zh: "残疾{grade:count}级，不属于重度（{limit:count}级线）",
        en: "grade {grade:count} is not severe (limit {limit:count})",
      },
    },
    "other-conditions": {
      holds: { zh: "符合其他条件", en: "the other conditions are met" },
      fails: { zh: "不符合其他条件", en: "the other conditions are not met" },
    },
    subsidy: { zh: "每月补贴{monthlyAmount:yuan}", en: "{monthlyAmount:yuan} a month" },
  },
} as const satisfies Words;
