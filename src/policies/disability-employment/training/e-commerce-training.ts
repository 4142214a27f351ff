import { ageOn, type CalendarDate } from "../../../kernel/days/index.ts";
import {
  answer,
  count,
  day,
  eachOnce,
  facts,
  flag,
  group,
  list,
  notAfter,
  oneOf,
  optional,
} from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { isAgeWithin } from "../../shared/ages.ts";
import { gradeLabel } from "../../shared/severity.ts";
import { conditionsOf, unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { type Deciding, rule } from "../document.ts";
import { disabilityKinds, residence, residences } from "../facts.ts";
import { type Disability, gradeCounts } from "./grade-limits.ts";

const disability = group(
  { zh: "残疾", en: "disability" },
  {
    kind: oneOf({ zh: "类别", en: "kind" }, disabilityKinds),
    grade: count({ zh: "等级", en: "grade" }, { zh: "级", en: "grade" }, { min: 1, max: 4 }),
  },
);

/** The conditions of 三(一)1, in the order of the text. Perseverance cannot be tested, so the person declares it. */
const conditions = {
  age: {
    holds: {
      zh: "{age:count}周岁，在{min:count}至{max:count}周岁之间",
      en: "aged {age:count}, within {min:count}–{max:count}",
    },
    fails: {
      zh: "{age:count}周岁，不在{min:count}至{max:count}周岁之间",
      en: "aged {age:count}, outside {min:count}–{max:count}",
    },
  },
  disability: {
    holds: { zh: "残疾类别和等级符合要求", en: "the kind and grade of disability qualify" },
    fails: { zh: "残疾类别和等级不符合要求", en: "the kind and grade of disability do not qualify" },
  },
  "can-read": {
    holds: { zh: "认识绝大多数常见字", en: "can read most common characters" },
    fails: { zh: "不认识绝大多数常见字", en: "cannot read most common characters" },
  },
  "can-write": {
    holds: { zh: "具备一定手写能力", en: "can write by hand" },
    fails: { zh: "不具备一定手写能力", en: "cannot write by hand" },
  },
  "declares-perseverance": {
    holds: { zh: "本人声明有恒心", en: "declares that they will persevere" },
    fails: { zh: "本人未声明有恒心", en: "does not declare that they will persevere" },
  },
  "wants-work": {
    holds: { zh: "有就业意愿", en: "wants to work" },
    fails: { zh: "无就业意愿", en: "does not want to work" },
  },
} as const satisfies Findings;

const findings = {
  ...conditions,
  grade: {
    holds: {
      zh: "{kind:label}残疾{grade:label}，等级符合要求（以{limit:label}为界）",
      en: "{kind:label} disability, {grade:label}: qualifies (limit: {limit:label})",
    },
    fails: {
      zh: "{kind:label}残疾{grade:label}，等级不符合要求（以{limit:label}为界）",
      en: "{kind:label} disability, {grade:label}: does not qualify (limit: {limit:label})",
    },
  },
  "unlisted-kind": {
    holds: {
      zh: "{kind:label}残疾不在所列类别内，任何等级均符合要求",
      en: "{kind:label} disability is not listed; any grade qualifies",
    },
    fails: {
      zh: "{kind:label}残疾不在所列类别内，不符合要求",
      en: "{kind:label} disability is not listed, so it does not qualify",
    },
  },
  "mainly-rural": {
    zh: "{residence:label}残疾人；培训以农村残疾人为主，但不以此为条件",
    en: "residence: {residence:label}; the training is mainly for rural residents, but this is not a condition",
  },
  "may-attend-again": {
    zh: "参加过残联其他培训班，仍可参加",
    en: "attended another course of the federation before and may attend this one too",
  },
} as const satisfies Findings;

/**
 * 电子商务培训 — Decides whether a person may attend the e-commerce training, and which conditions are not met. 三(一)1.
 *
 * Age in completed years: people are within the maximum age until the day before the next birthday. Rural residence is
 * not a condition; `isRural` reports it, so that rural applicants can come first where places are short.
 *
 * @example eCommerceTraining({ birthDate: "1990-05-01", on: "2018-06-01", disabilities: [{ kind: "limb", grade: 2 }],
 *   canRead: true, canWrite: true, declaresPerseverance: true, wantsWork: true, residence: "rural" }).value
 * // { eligible: true, age: 28, unmet: [], isRural: true }
 */
export const eCommerceTraining = rule({
  name: "e-commerce-training",
  title: { zh: "电子商务培训", en: "E-commerce training" },
  question: {
    zh: "是否符合电子商务培训条件，不符合哪项条件？",
    en: "May this person attend the e-commerce training, and which conditions are not met?",
  },
  clauses: ["三(一)1"],
  facts: facts(
    {
      birthDate: day({ zh: "出生日期", en: "date of birth" }),
      on: day({ zh: "开班日期", en: "course start date" }),
      disabilities: list({ zh: "残疾情况", en: "disabilities" }, disability, { min: 1, max: 6 }),
      canRead: flag(conditions["can-read"].holds),
      canWrite: flag(conditions["can-write"].holds),
      declaresPerseverance: flag(conditions["declares-perseverance"].holds),
      wantsWork: flag(conditions["wants-work"].holds),
      residence,
      attendedBefore: optional(
        flag({ zh: "参加过残联其他培训班", en: "attended another course of the federation before" }),
      ),
    },
    notAfter("birthDate", "on", {
      zh: "出生日期不得晚于开班日期",
      en: "a date of birth on or before the course start date",
    }),
    eachOnce("disabilities", { zh: "每类残疾只能填报一个等级", en: "each kind of disability only once" }, "kind"),
  ),
  answer: answer({
    eligible: flag({ zh: "可以参加电子商务培训", en: "eligible for the e-commerce training" }),
    age: count({ zh: "开班时年龄", en: "age on the course start date" }, { zh: "周岁", en: "years" }),
    unmet: unmetConditions(conditionsOf(conditions, { age: { zh: "年龄", en: "age" } })),
    isRural: flag({ zh: "属于农村残疾人", en: "lives in a rural area" }),
  }),
  findings,
  decide(facts, policy) {
    const { on } = facts;
    const age = ageOn(facts.birthDate, on, policy.reading("birthday"));
    const min = policy.figure("minAge", on);
    const max = policy.figure("maxAge", on);
    const inRange = isAgeWithin(age, min, max, "maxAge");
    const unmet = [
      ...unmetAt(policy, "三(一)1", { age: [inRange, { age, min, max }] }),
      ...unmetAt(policy, "三(一)1", {
        disability: disabilityCounts(facts.disabilities, on, policy),
        "can-read": facts.canRead,
        "can-write": facts.canWrite,
        "declares-perseverance": facts.declaresPerseverance,
        "wants-work": facts.wantsWork,
      }),
    ];
    policy.found("三(一)1", "mainly-rural", { residence: residences[facts.residence] });
    if (facts.attendedBefore) policy.found("三(一)1", "may-attend-again");
    return { eligible: unmet.length === 0, age, unmet, isRural: facts.residence === "rural" };
  },
});

type Decision = Deciding<typeof findings>;

function disabilityCounts(disabilities: readonly Disability[], on: CalendarDate, policy: Decision): boolean {
  const counting = disabilities.filter((one) => counts(one, on, policy)).length;
  const every = disabilities.length > 1 && policy.reading("several-disabilities") === "all-required";
  return every ? counting === disabilities.length : counting > 0;
}

function counts(disability: Disability, on: CalendarDate, policy: Decision): boolean {
  const { kind, grade } = disability;
  const { holds, limit } = gradeCounts(disability, on, policy);
  const label = disabilityKinds[kind];
  if (limit === null) return policy.condition("三(一)1", "unlisted-kind", holds, { kind: label });
  return policy.condition("三(一)1", "grade", holds, {
    kind: label,
    grade: gradeLabel(grade),
    limit: gradeLabel(limit),
  });
}
