import { facts, impossible } from "../../kernel/facts.ts";
import { isAtLeastAsSevereAs } from "../../kernel/severity.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { hasTwoAges, medicalPerson, on, oneAge } from "./facts.ts";

/** 救助对象类别 — key persons, or ordinary objects of medical aid. */
export const aidGroups = labels({
  key: { zh: "重点救助对象", en: "key person" },
  ordinary: { zh: "一般救助对象", en: "ordinary object of aid" },
});
export type AidGroup = keyof typeof aidGroups;

/** 纳入依据 — what brings a person into the circle, in the order of the text. */
const grounds = ["key-person", "low-income-member", "illness-household", "registered-poor"] as const;
export type CircleGround = (typeof grounds)[number];

/**
 * 医疗救助对象 — is this person in the circle of medical aid, and a key person or an ordinary one. 三(三)2, 三(三)4.
 *
 * The list of 三(三)2 ends openly, without a test for others: who is none of those named is not in the circle.
 *
 * @example medicalAidCircle({ standings: ["minimum-living-allowance"], traits: [], on: "2016-05-01" }).value
 * // { inCircle: true, group: "key", by: ["key-person"] }
 */
export const medicalAidCircle = rule({
  name: "medical-aid-circle",
  clauses: ["三(三)2", "三(三)4"],
  facts: facts({ ...medicalPerson, on }, impossible(["traits"], oneAge, hasTwoAges)),
  decide(facts, policy: Policy<typeof medicalAidCircleWords>) {
    const { standings, traits } = facts;
    const key = standings.includes("minimum-living-allowance") || standings.includes("special-hardship");
    const seriouslyIll = traits.includes("serious-illness");
    const lowIncome = standings.includes("low-income-household");
    const severe = lowIncome && isSevere(facts.disabilityGrade, facts.on, policy);
    const holding: Record<CircleGround, boolean> = {
      "key-person": policy.condition("三(三)2", "key-person", key),
      "low-income-member": policy.condition("三(三)2", "low-income-member", lowIncome && (traits.length > 0 || severe)),
      "illness-household": policy.condition(
        "三(三)2",
        "illness-household",
        standings.includes("poor-through-illness") && seriouslyIll,
      ),
      "registered-poor": policy.condition("三(三)4", "registered-poor", standings.includes("registered-poor")),
    };
    const by = grounds.filter((ground) => holding[ground]);
    const raised = !key && holding["registered-poor"] && policy.reading("key-persons") === "also-registered-poor";
    const group: AidGroup | null = by.length === 0 ? null : key || raised ? "key" : "ordinary";
    if (group === null) policy.found("三(三)2", "outside-circle");
    else policy.found("三(三)2", "group", { group: aidGroups[group] });
    return { inCircle: group !== null, group, by };
  },
});

function isSevere(grade: number | undefined, on: string, policy: Policy<typeof medicalAidCircleWords>): boolean {
  if (grade === undefined) return false;
  const line = policy.figure("severeGrade", on);
  return policy.condition("三(三)2", "severely-disabled", isAtLeastAsSevereAs(grade, line), { grade, line });
}

export const medicalAidCircleWords = {
  title: { zh: "医疗救助对象", en: "Circle of medical aid" },
  asks: {
    zh: "是不是医疗救助对象，属于哪一类？",
    en: "Is the person in the circle of medical aid, and in which group?",
  },
  findings: {
    "key-person": {
      holds: { zh: "是低保对象或特困供养人员", en: "in the allowance or in special hardship" },
      fails: { zh: "不是低保对象，也不是特困供养人员", en: "neither in the allowance nor in special hardship" },
    },
    "severely-disabled": {
      holds: {
        zh: "残疾{grade:count}级，属于重度（{line:count}级线）",
        en: "grade {grade:count} is severe (line {line:count})",
      },
      fails: {
        zh: "残疾{grade:count}级，不属于重度（{line:count}级线）",
        en: "grade {grade:count} is not severe (line {line:count})",
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
    "outside-circle": { zh: "不属于医疗救助对象", en: "outside the circle of medical aid" },
  },
} as const satisfies Words;
