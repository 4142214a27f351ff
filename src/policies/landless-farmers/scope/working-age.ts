import { ageOn, type CalendarDate } from "../../../kernel/days/index.ts";
import { answer, day, type FactOf, facts, flag, oneOf, optional } from "../../../kernel/facts/index.ts";
import { labels, rejection } from "../../../kernel/language/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { type Deciding, rule } from "../document.ts";
import { ageInYears, birthDate, bornBy, requiredByReading } from "../facts.ts";

export const sex = oneOf(
  { zh: "性别", en: "sex" },
  labels({ female: { zh: "女", en: "female" }, male: { zh: "男", en: "male" } }),
);

/** 认定日期 — The date for training and employment; the reference date of 五(三)1 is for the pension and allowance only. */
export const asOf = day({ zh: "认定日期", en: "determination date" });

export const workingAgeFindings = {
  "in-working-age": {
    yes: {
      zh: "截至{on:date}{age:count}周岁，在劳动年龄段（{minAge:count}至{maxAge:count}周岁）内",
      en: "aged {age:count} on {on:date}, within the working age of {minAge:count}–{maxAge:count}",
    },
    no: {
      zh: "截至{on:date}{age:count}周岁，不在劳动年龄段（{minAge:count}至{maxAge:count}周岁）内",
      en: "aged {age:count} on {on:date}, outside the working age of {minAge:count}–{maxAge:count}",
    },
  },
} as const satisfies Findings;

/**
 * 劳动年龄 — Decides whether a person is of working age on a date. 四(一).
 *
 * The text states no ages for it; the default is the two age bands of 五(一) together. Only the readings that
 * distinguish men and women require `sex`.
 *
 * @example workingAge({ birthDate: "1970-03-02", on: "2012-05-01" }).value
 * // { inWorkingAge: true, age: 42, minAge: 16, maxAge: 59 }
 */
export const workingAge = rule({
  name: "working-age",
  title: { zh: "劳动年龄", en: "Working age" },
  question: { zh: "是否在劳动年龄段内？", en: "Is this person of working age?" },
  clauses: ["四(一)"],
  facts: facts({ birthDate, on: asOf, sex: optional(sex) }, bornBy("on", asOf)),
  answer: answer({
    inWorkingAge: flag({ zh: "在劳动年龄段内", en: "of working age" }),
    age: ageInYears({ zh: "认定日期的年龄", en: "age on the determination date" }),
    minAge: ageInYears({ zh: "劳动年龄下限", en: "minimum working age" }),
    maxAge: ageInYears({ zh: "劳动年龄上限", en: "maximum working age" }),
  }),
  findings: workingAgeFindings,
  forAnyDay: true,
  decide({ birthDate, on, sex }, policy) {
    return checkedWorkingAge(birthDate, on, sex, policy);
  },
});

type Decision = Deciding<typeof workingAgeFindings>;
type Sex = FactOf<typeof sex>;

/** Whether a person is of working age on a date, recorded as a ground. */
export function checkedWorkingAge(birthDate: CalendarDate, on: CalendarDate, sex: Sex | undefined, policy: Decision) {
  const age = ageOn(birthDate, on, policy.reading("birthday"));
  const minAge = policy.figure("minAge", on);
  const maxAge = maxWorkingAge(on, sex, policy);
  if (minAge > maxAge)
    throw rejection("figures.minAge", "contradiction", minAge, {
      zh: `不得大于${maxAge}周岁`,
      en: `at most ${maxAge}`,
    });
  const inWorkingAge = age >= minAge && age <= maxAge;
  policy.condition("四(一)", "in-working-age", inWorkingAge, { on, age, minAge, maxAge });
  return { inWorkingAge, age, minAge, maxAge };
}

function maxWorkingAge(on: CalendarDate, given: Sex | undefined, policy: Pick<Deciding, "figure" | "reading">): number {
  const reading = policy.reading("working-age");
  if (reading === "bands") return policy.figure("secondBandMaxAge", on);
  const female = requiredByReading(given, "sex") === "female";
  if (reading === "women-to-54") return policy.figure(female ? "womenMaxWorkingAge" : "secondBandMaxAge", on);
  return policy.figure(female ? "womenTrainingPriorityMaxAge" : "menTrainingPriorityMaxAge", on);
}
