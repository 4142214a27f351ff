import { facts, notAfter } from "../../../kernel/facts/facts.ts";
import { flag, oneOf } from "../../../kernel/facts/fields.ts";
import { group, optional } from "../../../kernel/facts/groups.ts";
import { requiredFact } from "../../../kernel/language/errors.ts";
import { labels } from "../../../kernel/language/text.ts";
import type { Findings } from "../../../kernel/policy/findings.ts";
import { unmetOf } from "../../../kernel/policy/unmet.ts";
import { type Deciding, rule } from "../document.ts";
import {
  birthDate,
  countyLand,
  enrolledOn,
  expropriatedOn,
  household,
  referenceDate,
  soundHousehold,
} from "../facts.ts";
import { landPerPerson } from "../scope/scope.ts";
import { asOf, sex, workingAge } from "../scope/working-age.ts";

/** 培训补助 — The subsidies of 四(三). Other government documents set their amounts. */
export const trainingSubsidies = labels({
  "vocational-training": { zh: "职业技能培训补助", en: "vocational training subsidy" },
  "start-up-training": { zh: "创业培训补助", en: "start-up training subsidy" },
});
export type TrainingSubsidy = keyof typeof trainingSubsidies;

const course = group(
  { zh: "参加的培训", en: "training course" },
  {
    kind: oneOf({ zh: "培训种类", en: "kind of training" }, trainingSubsidies),
    designatedProvider: flag({
      zh: "培训机构由政府部门指定",
      en: "held by a provider that a government department designated",
    }),
  },
);

/** 免费培训的条件 — The conditions of free training, in the order of the text. */
export type FreeTrainingCondition = "in-scope" | "working-age" | "able-to-work" | "not-employed" | "wants-work";

const findings = {
  "in-scope": {
    holds: { zh: "属于第三条的工作对象", en: "in scope under 三" },
    fails: { zh: "不属于第三条的工作对象", en: "not in scope under 三" },
  },
  "working-age": {
    holds: { zh: "在劳动年龄段内", en: "of working age" },
    fails: { zh: "不在劳动年龄段内", en: "not of working age" },
  },
  "able-to-work": {
    holds: { zh: "有劳动能力", en: "able to work" },
    fails: { zh: "不具有劳动能力", en: "not able to work" },
  },
  "not-employed": {
    holds: { zh: "未就业", en: "not employed" },
    fails: { zh: "已就业", en: "employed" },
  },
  "wants-work": {
    holds: { zh: "有就业愿望", en: "wants work" },
    fails: { zh: "无就业愿望", en: "does not want work" },
  },
  "free-training": { zh: "享受免费培训", en: "is entitled to free training" },
  "designated-provider": {
    holds: {
      zh: "培训机构由政府部门指定，可以享受补助",
      en: "a government department designated the training provider, so a subsidy is paid",
    },
    fails: {
      zh: "培训机构非政府部门指定，不享受补助",
      en: "a government department did not designate the training provider, so no subsidy is paid",
    },
  },
  subsidy: { zh: "可享受{subsidy:label}", en: "subsidy: {subsidy:label}" },
  priority: {
    holds: {
      zh: "优先安排培训：户人均剩余耕地（{remaining:number}亩÷{persons:count}人）{relation:label}{year:count}年全县农业人口人均耕地（{county:number}亩÷{population:count}人）的{threshold:number}",
      en: "has priority in training, because remaining land per person ({remaining:number} mu ÷ {persons:count}) is {relation:label} {threshold:number} of the county average in {year:count} ({county:number} mu ÷ {population:count})",
    },
    fails: {
      zh: "不优先安排培训：户人均剩余耕地（{remaining:number}亩÷{persons:count}人）不低于{year:count}年全县农业人口人均耕地（{county:number}亩÷{population:count}人）的{threshold:number}",
      en: "does not have priority in training, because remaining land per person ({remaining:number} mu ÷ {persons:count}) is not below {threshold:number} of the county average in {year:count} ({county:number} mu ÷ {population:count})",
    },
  },
  "from-training-budget": {
    zh: "费用由农民工就业培训经费安排",
    en: "paid from the budget for migrant workers' employment training",
  },
} as const satisfies Findings;

/**
 * 就业培训 — Decides whether a landless farmer is entitled to free training and a training subsidy, has priority because of
 * little land, and which budget pays. 四(三), 六(一)1.
 *
 * The subsidy requires only a course at a designated provider; the priority depends only on the land (mu, compared as in
 * 三 but with its own threshold). Only the reading `free-training-eligibility: "in-scope-only"` requires `inScope`.
 *
 * @example
 * training({ birthDate: "1970-03-02", on: "2012-06-01", ableToWork: true, employed: false, wantsWork: true,
 *   household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3 }, referenceDate: "2012-05-01",
 *   county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }] }).value
 * // { entitled: true, unmet: [], subsidy: null, priority: true, paidFrom: "migrant-worker-training-budget" }
 */
export const training = rule({
  name: "training",
  title: { zh: "就业培训", en: "Training" },
  question: {
    zh: "能否享受免费培训和培训补助，是否优先安排？",
    en: "Is this person entitled to free training or a training subsidy, and do they have priority?",
  },
  clauses: ["四(三)", "六(一)1"],
  facts: facts(
    {
      birthDate,
      on: asOf,
      sex: optional(sex),
      ableToWork: flag({ zh: "有劳动能力", en: "able to work" }),
      employed: flag({ zh: "已就业", en: "employed" }),
      wantsWork: flag({ zh: "有就业愿望", en: "wants work" }),
      inScope: optional(flag({ zh: "属于第三条的工作对象", en: "in scope under 三" })),
      course: optional(course),
      household,
      county: countyLand,
      referenceDate,
      expropriatedOn: optional(expropriatedOn),
      enrolledOn: optional(enrolledOn),
    },
    soundHousehold,
    notAfter("birthDate", "on", {
      zh: "出生日期不得晚于认定日期",
      en: "a date of birth on or before the determination date",
    }),
  ),
  findings,
  decide(facts, policy) {
    const eligibility = policy.reading("free-training-eligibility");
    const { inWorkingAge } = policy.apply(workingAge, facts);
    const conditions: Record<FreeTrainingCondition, boolean> = {
      "in-scope":
        eligibility === "all-landless-farmers" ||
        policy.condition("四(三)", "in-scope", requiredFact(facts.inScope, "inScope", byReading)),
      "working-age": policy.condition("四(三)", "working-age", inWorkingAge),
      "able-to-work": policy.condition("四(三)", "able-to-work", facts.ableToWork),
      "not-employed": policy.condition("四(三)", "not-employed", !facts.employed),
      "wants-work": policy.condition("四(三)", "wants-work", facts.wantsWork),
    };
    const unmet = unmetOf(conditions);
    const entitled = unmet.length === 0;
    if (entitled) policy.found("四(三)", "free-training");

    const subsidy = subsidyFor(facts.course, policy);
    const line = policy.figure("trainingPriorityThreshold", facts.referenceDate);
    const { below, comparison } = landPerPerson(facts, line, policy);
    const priority = policy.condition("四(三)", "priority", below, comparison);

    const paid = entitled || subsidy !== null;
    if (paid) policy.found("六(一)1", "from-training-budget");
    const paidFrom = paid ? ("migrant-worker-training-budget" as const) : null;
    return { entitled, unmet, subsidy, priority, paidFrom };
  },
});

const byReading = { zh: "按所选口径须填报此项", en: "a value, required by the chosen reading" };

interface Course {
  readonly kind: TrainingSubsidy;
  readonly designatedProvider: boolean;
}

function subsidyFor(course: Course | undefined, policy: Deciding<typeof findings>): TrainingSubsidy | null {
  if (course === undefined) return null;
  if (!policy.condition("四(三)", "designated-provider", course.designatedProvider)) return null;
  policy.found("四(三)", "subsidy", { subsidy: trainingSubsidies[course.kind] });
  return course.kind;
}
