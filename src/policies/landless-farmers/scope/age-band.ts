import type { CalendarDate } from "../../../kernel/days/index.ts";
import { answer, type FactOf, facts, list, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels, rejection } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { applicableAge, validMaxAge } from "../../shared/ages.ts";
import { laterOf } from "../../shared/days.ts";
import { type Deciding, rule } from "../document.ts";
import { ageInYears, type Band, band, birthDate, bornBy, referenceDate, requiredByReading } from "../facts.ts";
import { ageFindings, recordedAge } from "./age.ts";
import { asOf, checkedWorkingAge, sex, workingAgeFindings } from "./working-age.ts";

/** 可作的选择 — What a person may choose: training, the pension, the allowance later, or the allowance now. */
const options = labels({
  train: { zh: "参加就业培训", en: "employment training" },
  "enrol-in-pension": { zh: "参加养老保障", en: "enrolment in the pension" },
  "wait-for-allowance": { zh: "到龄领取养老补助", en: "the allowance later" },
  "allowance-now": { zh: "直接领取养老补助", en: "the allowance immediately" },
});
export type Choice = keyof typeof options;

const findings = {
  ...ageFindings,
  ...workingAgeFindings,
  "below-all-bands": {
    zh: "{age:count}周岁，不满{minAge:count}周岁，不属于任何年龄段",
    en: "aged {age:count}, below {minAge:count}, so in no age band",
  },
  "training-first": {
    zh: "{age:count}周岁，在{minAge:count}至{maxAge:count}周岁之间：以就业培训为主，也可参加养老保障",
    en: "aged {age:count}, within {minAge:count}–{maxAge:count}: training has priority, enrolment in the pension is optional",
  },
  "may-wait": {
    yes: {
      zh: "未参保的，到领取补助年龄后可以领取养老补助",
      en: "without enrolment, the allowance is paid at allowance age",
    },
    no: {
      zh: "未参保的，到领取补助年龄后不能领取养老补助",
      en: "without enrolment, no allowance is paid at allowance age",
    },
  },
  "pension-first": {
    zh: "{age:count}周岁，在{minAge:count}至{maxAge:count}周岁之间：以参加养老保障为主，也可申请到龄后领取养老补助",
    en: "aged {age:count}, within {minAge:count}–{maxAge:count}: the pension has priority; the allowance at allowance age is possible on application",
  },
  "reached-since": {
    zh: "{reachedOn:date}已满{age:count}周岁：未参保的，直接享受养老补助，也可申请参加养老保障",
    en: "turned {age:count} on {reachedOn:date}: without enrolment, the allowance is paid immediately; the pension is possible on application",
  },
  "sex-needed": {
    zh: "未填报性别，能否参加就业培训无法认定",
    en: "no sex was given, so it is unknown whether training is available",
  },
  "allowance-age": {
    zh: "{age:count}周岁，已满{minAge:count}周岁：直接享受养老补助，也可申请改为参加养老保障",
    en: "aged {age:count}, {minAge:count} or older: the allowance is paid immediately; enrolment in the pension instead is possible on application",
  },
} as const satisfies Findings;

/**
 * 年龄段 — Decides a person's age band by the age on the reference date, and lists the options by the age on `on`, or on
 * the reference date if `on` is left out. 五(一)1, 五(一)2, 五(二), 五(三)1, 四(一). A person who reaches allowance age later can receive the
 * allowance then; one who reaches working age later can train.
 *
 * Only the reading `under-16-on-reference-date: "enters-on-growing-up"` requires `on`. Under the readings of `working-age`
 * that distinguish men and women, training is listed only if `sex` is given.
 *
 * @example ageBand({ birthDate: "1970-03-02", referenceDate: "2012-05-01" }).value
 * // { band: "pension-first", age: 42, options: ["train", "enrol-in-pension", "wait-for-allowance"] }
 */
export const ageBand = rule({
  name: "age-band",
  title: { zh: "年龄段", en: "Age band" },
  question: {
    zh: "属于哪个年龄段，可以选择哪些待遇？",
    en: "Which age band is this person in, and what may they choose?",
  },
  clauses: ["五(一)1", "五(一)2", "五(二)", "五(三)1", "四(一)"],
  facts: facts(
    { birthDate, referenceDate, on: optional(asOf), sex: optional(sex) },
    bornBy("referenceDate", referenceDate),
  ),
  answer: answer({
    band,
    age: ageInYears({ zh: "年龄确认基准日的年龄", en: "age on the reference date" }),
    options: list({ zh: "可作的选择", en: "options of the person" }, oneOf({ zh: "选择", en: "option" }, options)),
  }),
  findings,
  decide(facts, policy) {
    const { band, age: years } = bandOf(facts, policy);
    return { band, age: years, options: optionsOf(band, facts, policy) };
  },
});

type Decision = Deciding<typeof findings>;

interface Person {
  readonly birthDate: CalendarDate;
  readonly referenceDate: CalendarDate;
  readonly on?: CalendarDate | undefined;
  readonly sex?: FactOf<typeof sex> | undefined;
}

function bandOf({ birthDate, referenceDate, on: today }: Person, policy: Decision): { band: Band; age: number } {
  const atReference = recordedAge(birthDate, referenceDate, policy);
  const youngest = policy.figure("minAge", referenceDate);
  const growsIn = atReference < youngest && policy.reading("under-16-on-reference-date") === "enters-on-growing-up";
  const on = growsIn ? laterOf(requiredByReading(today, "on"), referenceDate) : referenceDate;
  const grownTo = growsIn ? recordedAge(birthDate, on, policy) : atReference;
  // a person who enters later enters at the minimum age and stays in that band
  const years = growsIn ? Math.min(grownTo, youngest) : atReference;
  if (years < youngest) {
    policy.found("五(一)1", "below-all-bands", { age: years, minAge: youngest });
    return { band: "below-all-bands", age: years };
  }
  const firstMax = validMaxAge(youngest, policy.figure("firstBandMaxAge", referenceDate), "firstBandMaxAge");
  if (years <= firstMax) {
    policy.found("五(一)1", "training-first", { age: years, minAge: youngest, maxAge: firstMax });
    return { band: "training-first", age: years };
  }
  const secondMin = after(firstMax, "secondBandMinAge", policy.figure("secondBandMinAge", referenceDate));
  const secondMax = validMaxAge(secondMin, policy.figure("secondBandMaxAge", referenceDate), "secondBandMaxAge");
  if (years <= secondMax) {
    policy.found("五(一)2", "pension-first", { age: years, minAge: secondMin, maxAge: secondMax });
    return { band: "pension-first", age: years };
  }
  const from = after(secondMax, "allowanceAge", policy.figure("allowanceAge", referenceDate));
  policy.found("五(二)", "allowance-age", { age: years, minAge: from });
  return { band: "allowance-age", age: years };
}

/** The options on a day: the band is that of the reference date, the age that of the day. */
function optionsOf(
  band: Band,
  { birthDate, referenceDate, on = referenceDate, sex }: Person,
  policy: Decision,
): Choice[] {
  const today = laterOf(on, referenceDate);
  const trains = mayTrain(birthDate, today, sex, policy);
  if (band === "below-all-bands") return trains ? ["train"] : [];
  const others = otherOptions(band, birthDate, today, policy);
  return trains ? ["train", ...others] : others;
}

/** The options beside training. */
function otherOptions(band: Band, birthDate: CalendarDate, today: CalendarDate, policy: Decision): Choice[] {
  if (band === "allowance-age") return ["allowance-now", "enrol-in-pension"];
  const hasAllowance =
    band !== "training-first" ||
    policy.condition("五(二)", "may-wait", policy.reading("allowance-for-under-35") === "all-bands");
  if (!hasAllowance) return ["enrol-in-pension"];
  const { age, reachedOn } = applicableAge(birthDate, today, policy.timeline("allowanceAge"), policy);
  if (reachedOn > today) return ["enrol-in-pension", "wait-for-allowance"];
  policy.found("五(二)", "reached-since", { age, reachedOn });
  return ["allowance-now", "enrol-in-pension"];
}

/** Whether the person is of working age; where that depends on the sex and it is not given, training is left out. */
function mayTrain(birthDate: CalendarDate, on: CalendarDate, sex: Person["sex"], policy: Decision): boolean {
  if (sex !== undefined || policy.reading("working-age") === "bands")
    return checkedWorkingAge(birthDate, on, sex, policy).inWorkingAge;
  policy.found("五(一)1", "sex-needed");
  return false;
}

/** Throws for county figures that leave a gap or an overlap between two age bands. */
function after(end: number, name: "secondBandMinAge" | "allowanceAge", from: number): number {
  if (from === end + 1) return from;
  const expected = { zh: `${end + 1}周岁（须紧接上一年龄段）`, en: `${end + 1}, so that it follows the band before` };
  throw rejection(`figures.${name}`, "contradiction", from, expected);
}
