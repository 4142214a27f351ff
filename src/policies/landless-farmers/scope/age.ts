import { ageOn, type CalendarDate } from "../../../kernel/days/index.ts";
import { answer, day, facts } from "../../../kernel/facts/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { type Deciding, rule } from "../document.ts";
import { ageInYears, birthDate, bornBy } from "../facts.ts";

const on = day({ zh: "查询日期", en: "as-of date" });

export const ageFindings = {
  age: {
    zh: "{birthDate:date}出生，截至{on:date}年满{age:count}周岁",
    en: "born on {birthDate:date}, aged {age:count} on {on:date}",
  },
} as const satisfies Findings;

/** The age on a date, recorded as a ground. */
export function recordedAge(birthDate: CalendarDate, on: CalendarDate, policy: Deciding<typeof ageFindings>): number {
  const years = ageOn(birthDate, on, policy.reading("birthday"));
  policy.found("五(三)1", "age", { birthDate, on, age: years });
  return years;
}

/**
 * 周岁 — The age in completed years on a date. 五(三)1.
 *
 * @example age({ birthDate: "1952-05-01", on: "2012-05-01" }).value // { age: 60 }
 */
export const age = rule({
  name: "age",
  title: { zh: "周岁", en: "Age" },
  question: { zh: "截至某一日期年满多少周岁？", en: "How old is this person on a given date?" },
  clauses: ["五(三)1"],
  facts: facts({ birthDate, on }, bornBy("on", on)),
  answer: answer({ age: ageInYears({ zh: "截至查询日期的年龄", en: "age on the as-of date" }) }),
  findings: ageFindings,
  forAnyDay: true,
  decide(facts, policy) {
    return { age: recordedAge(facts.birthDate, facts.on, policy) };
  },
});
