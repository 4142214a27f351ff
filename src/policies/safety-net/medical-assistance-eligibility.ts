import { facts, impossible } from "../../kernel/facts.ts";
import { isAtLeastAsSevereAs } from "../../kernel/severity.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { hasTwoAges, medicalPerson, notBothAges, on } from "./facts.ts";

/** 救助对象类别 — key persons, or ordinary objects of medical aid. */
export const recipientGroups = labels({
  priority: { zh: "重点救助对象", en: "key person" },
  ordinary: { zh: "一般救助对象", en: "ordinary object of aid" },
});
export type RecipientGroup = keyof typeof recipientGroups;

/** 纳入依据 — what brings a person into the circle, in the order of the text. */
const eligibilityReasons = ["priority-recipient", "low-income-member", "illness-household", "registered-poor"] as const;
export type EligibilityReason = (typeof eligibilityReasons)[number];

/**
 * 医疗救助对象 — is this person in the circle of medical aid, and a key person or an ordinary one. 三(三)2, 三(三)4.
 *
 * The list of 三(三)2 ends openly, without a test for others: who is none of those named is not in the circle.
 *
 * @example medicalAssistanceEligibility({ categories: ["dibao"], circumstances: [], on: "2016-05-01" }).value
 * // { eligible: true, group: "priority", reasons: ["priority-recipient"] }
 */
export const medicalAssistanceEligibility = rule({
  name: "medical-assistance-eligibility",
  clauses: ["三(三)2", "三(三)4"],
  facts: facts({ ...medicalPerson, on }, impossible(["circumstances"], notBothAges, hasTwoAges)),
  decide(facts, policy: Policy<typeof medicalAssistanceEligibilityWords>) {
    const { categories, circumstances } = facts;
    const priority = categories.includes("dibao") || categories.includes("extreme-difficulty");
    const seriouslyIll = circumstances.includes("serious-illness");
    const lowIncome = categories.includes("low-income-household");
    const severe = lowIncome && isSevere(facts.disabilityGrade, facts.on, policy);
    const applicable: Record<EligibilityReason, boolean> = {
      "priority-recipient": policy.condition("三(三)2", "priority-recipient", priority),
      "low-income-member": policy.condition(
        "三(三)2",
        "low-income-member",
        lowIncome && (circumstances.length > 0 || severe),
      ),
      "illness-household": policy.condition(
        "三(三)2",
        "illness-household",
        categories.includes("poor-through-illness") && seriouslyIll,
      ),
      "registered-poor": policy.condition("三(三)4", "registered-poor", categories.includes("registered-poor")),
    };
    const reasons = eligibilityReasons.filter((reason) => applicable[reason]);
    const raised =
      !priority && applicable["registered-poor"] && policy.reading("priority-recipients") === "also-registered-poor";
    const group: RecipientGroup | null = reasons.length === 0 ? null : priority || raised ? "priority" : "ordinary";
    if (group === null) policy.found("三(三)2", "not-eligible");
    else policy.found("三(三)2", "group", { group: recipientGroups[group] });
    return { eligible: group !== null, group, reasons };
  },
});

function isSevere(
  grade: number | undefined,
  on: string,
  policy: Policy<typeof medicalAssistanceEligibilityWords>,
): boolean {
  if (grade === undefined) return false;
  const limit = policy.figure("severeGrade", on);
  return policy.condition("三(三)2", "severely-disabled", isAtLeastAsSevereAs(grade, limit), { grade, limit });
}

export const medicalAssistanceEligibilityWords = {
  title: { zh: "医疗救助对象", en: "Circle of medical aid" },
  asks: {
    zh: "是不是医疗救助对象，属于哪一类？",
    en: "Is the person in the circle of medical aid, and in which group?",
  },
  findings: {
    "priority-recipient": {
      holds: { zh: "是低保对象或特困供养人员", en: "in the allowance or in special hardship" },
      fails: { zh: "不是低保对象，也不是特困供养人员", en: "neither in the allowance nor in special hardship" },
    },
    "severely-disabled": {
      holds: {
        zh: "残疾{grade:count}级，属于重度（{limit:count}级线）",
        en: "grade {grade:count} is severe (limit {limit:count})",
      },
      fails: {
        zh: "残疾{grade:count}级，不属于重度（{limit:count}级线）",
        en: "grade {grade:count} is not severe (limit {limit:count})",
      },
    },
    "low-income-member": {
      holds: {
        zh: "是低收入家庭中的老人、未成年人、重残或重病者",
        en: "of a low-income household: elderly, a minor, severely disabled or seriously ill",
      },
      fails: {
        zh: "不是低收入家庭中的老人、未成年人、重残或重病者",
        en: "not an elderly, minor, severely disabled or seriously ill member of a low-income household",
      },
    },
    "illness-household": {
      holds: { zh: "是因病致贫家庭的重特大疾病患者", en: "seriously ill, of a household poor through illness" },
      fails: { zh: "不是因病致贫家庭的重特大疾病患者", en: "not seriously ill of a household poor through illness" },
    },
    "registered-poor": {
      holds: { zh: "是建档立卡贫困户", en: "of a registered poor household" },
      fails: { zh: "不是建档立卡贫困户", en: "not of a registered poor household" },
    },
    group: { zh: "属于{group:label}", en: "{group:label}" },
    "not-eligible": { zh: "不属于医疗救助对象", en: "outside the circle of medical aid" },
  },
} as const satisfies Words;
