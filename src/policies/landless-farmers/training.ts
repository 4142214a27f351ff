import { facts, notAfter } from "../../kernel/facts/facts.ts";
import { flag, oneOf } from "../../kernel/facts/fields.ts";
import { group, optional } from "../../kernel/facts/groups.ts";
import { requiredFact } from "../../kernel/language/errors.ts";
import { labels } from "../../kernel/language/text.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { unmetOf } from "../../kernel/policy/unmet.ts";
import { type Deciding, rule } from "./document.ts";
import {
  birthDate,
  countyLand,
  enrolledOn,
  expropriatedOn,
  household,
  referenceDate,
  soundHousehold,
} from "./facts.ts";
import { landPerPerson } from "./scope.ts";
import { asOf, sex, workingAge } from "./working-age.ts";

/** 培训补助 — the subsidies of 四(三). Their amounts stand in other documents of the government. */
export const trainingSubsidies = labels({
  "vocational-training": { zh: "职业技能培训补助", en: "vocational training subsidy" },
  "start-up-training": { zh: "创业培训补助", en: "start-up training subsidy" },
});
export type TrainingSubsidy = keyof typeof trainingSubsidies;

const course = group(
  { zh: "参加的培训", en: "course attended" },
  {
    kind: oneOf({ zh: "培训种类", en: "kind of course" }, trainingSubsidies),
    designatedProvider: flag({
      zh: "由政府部门指定的机构举办",
      en: "held by a body that a government department designated",
    }),
  },
);

/** 免费培训的条件 — the conditions of free training, in the order of the text. */
export type FreeTrainingCondition = "in-scope" | "working-age" | "able-to-work" | "not-employed" | "wants-work";

const findings = {
  "in-scope": {
    holds: { zh: "是第三条的工作对象", en: "in scope of 三" },
    fails: { zh: "不是第三条的工作对象", en: "not in scope of 三" },
  },
  "working-age": {
    holds: { zh: "在劳动年龄段内", en: "of working age" },
    fails: { zh: "不在劳动年龄段内", en: "not of working age" },
  },
  "able-to-work": {
    holds: { zh: "有劳动能力", en: "able to work" },
    fails: { zh: "没有劳动能力", en: "not able to work" },
  },
  "not-employed": {
    holds: { zh: "未就业", en: "not employed" },
    fails: { zh: "已就业", en: "employed" },
  },
  "wants-work": {
    holds: { zh: "有就业愿望", en: "wants work" },
    fails: { zh: "没有就业愿望", en: "does not want work" },
  },
  "free-training": { zh: "可以免费培训", en: "has free training" },
  "designated-provider": {
    holds: { zh: "培训由政府部门指定的机构举办", en: "the course is held by a designated body" },
    fails: {
      zh: "培训不是由政府部门指定的机构举办，没有补助",
      en: "no designated body holds the course: no subsidy",
    },
  },
  subsidy: { zh: "可享受{subsidy:label}", en: "has the {subsidy:label}" },
  priority: {
    holds: {
      zh: "安排培训时优先：剩余耕地{remaining:number}亩÷{persons:count}人，{relation:label}{year:count}年全县{county:number}亩÷{population:count}人的{threshold:number}",
      en: "comes first in training: {remaining:number} mu ÷ {persons:count} person(s) is {relation:label} {threshold:number} of the county's {county:number} mu ÷ {population:count} in {year:count}",
    },
    fails: {
      zh: "安排培训时不优先：剩余耕地{remaining:number}亩÷{persons:count}人，不低于{year:count}年全县{county:number}亩÷{population:count}人的{threshold:number}",
      en: "no priority in training: {remaining:number} mu ÷ {persons:count} person(s) is not below {threshold:number} of the county's {county:number} mu ÷ {population:count} in {year:count}",
    },
  },
  "from-training-budget": {
    zh: "费用从农民工就业培训经费中安排",
    en: "paid from the budget for training migrant workers",
  },
} as const satisfies Findings;

/**
 * 就业培训 — has a landless farmer free training, a training subsidy, and the priority of those with little land;
 * and which budget pays. 四(三), 六(一)1.
 *
 * The subsidy asks only for a course at a designated body, the priority only for the land (mu, compared as in 三 but
 * with its own line). `inScope` is wanted only under the reading `free-training-eligibility: "in-scope-only"`.
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
  question: { zh: "能否免费培训、享受培训补助、优先安排？", en: "Free training, a training subsidy, priority?" },
  clauses: ["四(三)", "六(一)1"],
  facts: facts(
    {
      birthDate,
      on: asOf,
      sex: optional(sex),
      ableToWork: flag({ zh: "有劳动能力", en: "able to work" }),
      employed: flag({ zh: "已就业", en: "employed" }),
      wantsWork: flag({ zh: "有就业愿望", en: "wants work" }),
      inScope: optional(flag({ zh: "是第三条的工作对象", en: "in scope of 三" })),
      course: optional(course),
      household,
      county: countyLand,
      referenceDate,
      expropriatedOn: optional(expropriatedOn),
      enrolledOn: optional(enrolledOn),
    },
    soundHousehold,
    notAfter("birthDate", "on", { zh: "出生不晚于认定之日", en: "born by that day" }),
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

const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };

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
