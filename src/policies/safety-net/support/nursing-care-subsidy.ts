import { answer, facts, flag, money, nullable, optional, paid } from "../../../kernel/facts/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { disabilityGrade, gradeLabel, isGradeOrMoreSevere } from "../../shared/severity.ts";
import { rule } from "../document.ts";
import { on, severeWords } from "../facts.ts";
import { nursingCarePaid } from "../parties.ts";

const monthlyAmount = money({ zh: "护理补贴每月金额", en: "monthly nursing care subsidy" });

const findings = {
  severe: severeWords,
  "other-conditions": {
    holds: { zh: "符合护理补贴制度的其他条件", en: "meets the other conditions of the subsidy" },
    fails: { zh: "不符合护理补贴制度的其他条件", en: "does not meet the other conditions of the subsidy" },
  },
  subsidy: { zh: "每月补贴{monthlyAmount:yuan}", en: "subsidy of {monthlyAmount:yuan} per month" },
  "amount-needed": {
    zh: "原文未规定金额，须由县填报护理补贴每月金额",
    en: "the text states no amount, so the county must state it",
  },
} as const satisfies Findings;

/** 重度残疾人 — Facts about a person with a disability. */
export const nursingCareShape = {
  disabilityGrade,
  meetsOtherConditions: flag(findings["other-conditions"].holds),
  monthlyAmount: optional(monthlyAmount),
};

/**
 * 重度残疾人护理补贴 — Decides whether a person with a disability is entitled to the nursing care subsidy, and how much per
 * month, in yuan. 三(二)4.
 *
 * The text defines neither severe disability nor the amount: grades 1 and 2 count as severe, and the amount is a fact;
 * without it, the amount of a person who is entitled is `null`.
 *
 * @example nursingCareSubsidy({
 *   disabilityGrade: 2, meetsOtherConditions: true, monthlyAmount: "60", on: "2016-05-01",
 * }).value // { entitled: true, monthlyAmount: 60.00 }
 */
export const nursingCareSubsidy = rule({
  name: "nursing-care-subsidy",
  title: { zh: "重度残疾人护理补贴", en: "Nursing care subsidy" },
  question: { zh: "是否享受护理补贴，每月补贴多少？", en: "Is the nursing care subsidy due, and how much per month?" },
  clauses: ["三(二)4"],
  facts: facts({ ...nursingCareShape, on }),
  answer: answer({
    entitled: flag({ zh: "享受重度残疾人护理补贴", en: "entitled to the nursing care subsidy" }),
    monthlyAmount: nullable(paid(monthlyAmount, nursingCarePaid)),
  }),
  findings,
  decide(facts, policy) {
    const grade = facts.disabilityGrade;
    const limit = policy.figure("severeGrade", facts.on);
    const severe = policy.condition("三(二)4", "severe", isGradeOrMoreSevere(grade, limit), {
      grade: gradeLabel(grade),
      limit: gradeLabel(limit),
    });
    const eligible = policy.condition("三(二)4", "other-conditions", facts.meetsOtherConditions);
    if (!severe || !eligible) return { entitled: false, monthlyAmount: yuan(0) };
    if (facts.monthlyAmount === undefined) {
      policy.found("三(二)4", "amount-needed");
      return { entitled: true, monthlyAmount: null };
    }
    const monthlyAmount = yuan(facts.monthlyAmount);
    policy.found("三(二)4", "subsidy", { monthlyAmount });
    return { entitled: true, monthlyAmount };
  },
});
