import { answer, facts, flag, nullable, oneOf } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { gradeLabel, isGradeOrMoreSevere } from "../../shared/severity.ts";
import { type Deciding, rule } from "../document.ts";
import { medicalPerson, metOf, notBothAges, on, severalOf, severeWords } from "../facts.ts";

/** 救助对象类别 — Priority and ordinary recipients of medical assistance. */
export const recipientGroups = labels({
  priority: { zh: "重点救助对象", en: "priority recipient" },
  ordinary: { zh: "一般救助对象", en: "ordinary recipient" },
});
export type RecipientGroup = keyof typeof recipientGroups;

/** 纳入依据 — Each is enough by itself. */
const reasons = labels({
  "priority-recipient": { zh: "属于低保对象或特困供养人员", en: "is a dibao recipient or in extreme difficulty" },
  "low-income-member": {
    zh: "属于低收入家庭成员，且为老年人、未成年人、重度残疾人或重特大疾病患者",
    en: "is a member of a low-income household and elderly, a minor, severely disabled or seriously ill",
  },
  "illness-household": {
    zh: "属于因病致贫家庭的重特大疾病患者",
    en: "is seriously ill, in a household impoverished by illness",
  },
  "registered-poor": { zh: "属于建档立卡贫困户", en: "belongs to a registered poor household" },
});

export const eligibleWords = {
  holds: { zh: "属于医疗救助对象", en: "is eligible for medical assistance" },
  fails: { zh: "不属于医疗救助对象", en: "is not eligible for medical assistance" },
} as const;

const findings = {
  "priority-recipient": {
    yes: reasons["priority-recipient"],
    no: { zh: "不属于低保对象或特困供养人员", en: "is neither a dibao recipient nor in extreme difficulty" },
  },
  "low-income-member": {
    yes: reasons["low-income-member"],
    no: {
      zh: "不属于低收入家庭中的老年人、未成年人、重度残疾人或重特大疾病患者",
      en: "is not an elderly, minor, severely disabled or seriously ill member of a low-income household",
    },
  },
  "illness-household": {
    yes: reasons["illness-household"],
    no: {
      zh: "不属于因病致贫家庭的重特大疾病患者",
      en: "is not a seriously ill member of a household impoverished by illness",
    },
  },
  "registered-poor": {
    yes: reasons["registered-poor"],
    no: { zh: "不属于建档立卡贫困户", en: "does not belong to a registered poor household" },
  },
  "severely-disabled": { yes: severeWords.holds, no: severeWords.fails },
  group: { zh: "属于{group:label}", en: "recipient group: {group:label}" },
  "no-grade": { zh: "未填报残疾等级，按无残疾认定", en: "no disability grade is given, so none is assumed" },
  eligible: eligibleWords,
} as const satisfies Findings;

/**
 * 医疗救助对象 — Decides whether a person is eligible for medical assistance, and as a priority or an ordinary recipient.
 * 三(三)2, 三(三)4.
 *
 * Someone without `disabilityGrade` counts as having no disability. The list in 三(三)2 ends with “等” and gives no test for others, so a person in none of its groups is not eligible.
 *
 * @example medicalAssistanceEligibility({ categories: ["dibao"], circumstances: [], on: "2016-05-01" }).value
 * // { eligible: true, group: "priority", reasons: ["priority-recipient"] }
 */
export const medicalAssistanceEligibility = rule({
  name: "medical-assistance-eligibility",
  title: { zh: "医疗救助对象", en: "Medical assistance eligibility" },
  question: {
    zh: "是否属于医疗救助对象，属于哪一类？",
    en: "Is this person eligible for medical assistance, and as which kind of recipient?",
  },
  clauses: ["三(三)2", "三(三)4"],
  facts: facts({ ...medicalPerson, on }, notBothAges),
  answer: answer({
    eligible: flag(eligibleWords.holds),
    group: nullable(oneOf({ zh: "医疗救助对象类别", en: "recipient group for medical assistance" }, recipientGroups)),
    reasons: severalOf({ zh: "属于医疗救助对象的依据", en: "reasons for eligibility" }, reasons),
  }),
  findings,
  decide(facts, policy) {
    const { categories, circumstances } = facts;
    const isPriority = categories.includes("dibao") || categories.includes("extreme-difficulty");
    const isPoor = categories.includes("registered-poor");
    const lowIncome = categories.includes("low-income-household");
    const severe = lowIncome && isSevere(facts, policy);
    const ofIllnessHousehold =
      categories.includes("impoverished-by-illness") && circumstances.includes("serious-illness");
    const met = metOf({
      "priority-recipient": policy.condition("三(三)2", "priority-recipient", isPriority),
      "low-income-member": policy.condition(
        "三(三)2",
        "low-income-member",
        lowIncome && (circumstances.length > 0 || severe),
      ),
      "illness-household": policy.condition("三(三)2", "illness-household", ofIllnessHousehold),
      "registered-poor": policy.condition("三(三)4", "registered-poor", isPoor),
    });
    if (!policy.condition("三(三)2", "eligible", met.length > 0)) return { eligible: false, group: null, reasons: met };
    const counted = !isPriority && isPoor && policy.reading("priority-recipients") === "also-registered-poor";
    const group: RecipientGroup = isPriority || counted ? "priority" : "ordinary";
    policy.found("三(三)2", "group", { group: recipientGroups[group] });
    return { eligible: true, group, reasons: met };
  },
});

interface Disability {
  readonly disabilityGrade?: number | undefined;
  readonly circumstances: readonly string[];
  readonly on: string;
}

function isSevere(
  { disabilityGrade: grade, circumstances, on }: Disability,
  policy: Deciding<typeof findings>,
): boolean {
  if (grade === undefined) {
    // with another circumstance, the grade decides nothing
    if (circumstances.length === 0) policy.found("三(三)2", "no-grade");
    return false;
  }
  const limit = policy.figure("severeGrade", on);
  return policy.condition("三(三)2", "severely-disabled", isGradeOrMoreSevere(grade, limit), {
    grade: gradeLabel(grade),
    limit: gradeLabel(limit),
  });
}
