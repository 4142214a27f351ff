import {
  answer,
  type FactOf,
  type FactsOf,
  facts,
  flag,
  group,
  nullable,
  oneOf,
  optional,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { conditionsOf, unmetOf } from "../../shared/unmet.ts";
import { type Deciding, rule } from "../document.ts";
import {
  bornBy,
  countyLand,
  household,
  landPerPersonFacts,
  referenceDate,
  requiredByReading,
  soundHousehold,
  unmetAmong,
} from "../facts.ts";
import { landComparison, landPerPerson } from "../scope/scope.ts";
import { asOf, workingAge } from "../scope/working-age.ts";
import { conditionFindings, jobSeeker } from "./job-seeker.ts";

/** 培训补助 — The subsidies of 四(三). Other government documents set their amounts. */
const trainingSubsidies = labels({
  "vocational-training": { zh: "职业技能培训补助", en: "vocational training subsidy" },
  "start-up-training": { zh: "创业培训补助", en: "start-up training subsidy" },
});

// 六(一)1 names one source of money for all of them
const sources = labels({
  "migrant-worker-training-budget": { zh: "农民工就业培训经费", en: "budget for migrant workers' employment training" },
});

/** 免费培训的条件 — The conditions of free training, in the order of the text. */
const conditions = {
  "in-scope": {
    holds: { zh: "属于第三部分的工作对象", en: "in scope under 三" },
    fails: { zh: "不属于第三部分的工作对象", en: "not in scope under 三" },
  },
  ...conditionFindings,
} as const satisfies Findings;

const findings = {
  ...conditions,
  "free-training": { zh: "享受免费培训", en: "is entitled to free training" },
  "designated-provider": {
    holds: { zh: "培训机构由政府部门指定", en: "provider designated by a government department" },
    fails: { zh: "培训机构不是政府部门指定", en: "provider not designated by a government department" },
  },
  subsidy: { zh: "可享受{subsidy:label}", en: "subsidy: {subsidy:label}" },
  priority: {
    yes: {
      zh: `优先安排培训：${landComparison.below.zh}`,
      en: `has priority in training, because ${landComparison.below.en}`,
    },
    no: {
      zh: `不优先安排培训：${landComparison.notBelow.zh}`,
      en: `does not have priority in training, because ${landComparison.notBelow.en}`,
    },
  },
  "priority-unknown": {
    zh: "未填报{missing:labels}，是否优先安排培训无法认定",
    en: "it is unknown whether there is priority in training, because these are not given: {missing:labels}",
  },
  "from-training-budget": { zh: "由农民工就业培训经费安排", en: "paid from the budget for migrant workers' training" },
} as const satisfies Findings;

const course = group(
  { zh: "参加的培训", en: "training course" },
  {
    kind: oneOf({ zh: "培训种类", en: "kind of training" }, trainingSubsidies),
    designatedProvider: flag(findings["designated-provider"].holds),
  },
);

const trainingFacts = facts(
  {
    ...jobSeeker,
    inScope: optional(flag(conditions["in-scope"].holds)),
    course: optional(course),
    ...landPerPersonFacts,
    household: optional(household),
    county: optional(countyLand),
    referenceDate: optional(referenceDate),
  },
  soundHousehold,
  bornBy("on", asOf),
);

/**
 * 就业培训 — Decides whether a landless farmer is entitled to free training and a training subsidy, has priority because of
 * little land, and which budget pays. 四(三), 六(一)1.
 *
 * The subsidy requires only a course at a designated provider; the priority depends only on the land (mu, compared as in
 * 三 but with its own threshold) and is null without `household`, `county` and `referenceDate`. Only the reading `free-training-eligibility: "in-scope-only"` requires `inScope`.
 *
 * @example training({ birthDate: "1970-03-02", on: "2012-06-01", ableToWork: true, employed: false, wantsWork: true,
 *   household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3 }, referenceDate: "2012-05-01",
 *   county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }] }).value
 * // { entitled: true, unmet: [], subsidy: null, hasPriority: true, paidFrom: "migrant-worker-training-budget" }
 */
export const training = rule({
  name: "training",
  title: { zh: "就业培训", en: "Training" },
  question: {
    zh: "能否享受免费培训和培训补助，是否优先安排？",
    en: "Is this person entitled to free training or a training subsidy, and do they have priority?",
  },
  clauses: ["四(三)", "六(一)1"],
  facts: trainingFacts,
  answer: answer({
    entitled: flag(findings["free-training"]),
    unmet: unmetAmong(
      { zh: "不符合的免费培训条件", en: "conditions of free training not met" },
      conditionsOf(conditions),
    ),
    subsidy: nullable(oneOf({ zh: "可享受的培训补助", en: "training subsidy" }, trainingSubsidies)),
    hasPriority: nullable(flag({ zh: "优先安排培训", en: "has priority in training" })),
    paidFrom: nullable(oneOf({ zh: "培训资金来源", en: "budget that pays for the training" }, sources)),
  }),
  uses: [workingAge],
  findings,
  decide(facts, policy) {
    const eligibility = policy.reading("free-training-eligibility");
    const { inWorkingAge } = policy.apply(workingAge, facts);
    const unmet = unmetOf({
      "in-scope":
        eligibility === "all-landless-farmers" ||
        policy.condition("四(三)", "in-scope", requiredByReading(facts.inScope, "inScope")),
      "working-age": policy.condition("四(三)", "working-age", inWorkingAge),
      "able-to-work": policy.condition("四(三)", "able-to-work", facts.ableToWork),
      "not-employed": policy.condition("四(三)", "not-employed", !facts.employed),
      "wants-work": policy.condition("四(三)", "wants-work", facts.wantsWork),
    });
    const entitled = unmet.length === 0;
    if (entitled) policy.found("四(三)", "free-training");

    const subsidy = subsidyFor(facts.course, policy);
    const hasPriority = priorityOf(facts, policy);
    const paid = entitled || subsidy !== null;
    if (paid) policy.found("六(一)1", "from-training-budget");
    const paidFrom = paid ? "migrant-worker-training-budget" : null;
    return { entitled, unmet, subsidy, hasPriority, paidFrom };
  },
});

function subsidyFor(given: FactOf<typeof course> | undefined, policy: Deciding<typeof findings>) {
  if (given === undefined) return null;
  if (!policy.condition("四(三)", "designated-provider", given.designatedProvider)) return null;
  policy.found("四(三)", "subsidy", { subsidy: trainingSubsidies[given.kind] });
  return given.kind;
}

const landLabels = labels({ household: household.title, county: countyLand.title, referenceDate: referenceDate.title });

/** Whether the land gives priority; null, with a ground, where a fact about it is missing. */
function priorityOf(facts: FactsOf<typeof trainingFacts>, policy: Deciding<typeof findings>): boolean | null {
  const { household, county, referenceDate, expropriatedOn, enrolledOn } = facts;
  if (household === undefined || county === undefined || referenceDate === undefined) {
    const missing = Object.values(landLabels).filter(({ code }) => facts[code] === undefined);
    policy.found("四(三)", "priority-unknown", { missing });
    return null;
  }
  const line = policy.figure("trainingPriorityThreshold", referenceDate);
  const land = { household, county, referenceDate, expropriatedOn, enrolledOn };
  const { below, comparison } = landPerPerson(land, line, policy);
  return policy.condition("四(三)", "priority", below, comparison);
}
