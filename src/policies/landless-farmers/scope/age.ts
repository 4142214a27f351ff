import { ageOn } from "../../../kernel/days/index.ts";
import { answer, day, facts } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { ageInYears, birthDate, bornBy } from "../facts.ts";

const on = day({ zh: "查询日期", en: "as-of date" });

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
  findings: {
    age: {
      zh: "{birthDate:date}出生，截至{on:date}年满{age:count}周岁",
      en: "born on {birthDate:date}, aged {age:count} on {on:date}",
    },
  },
  forAnyDay: true,
  decide(facts, policy) {
    const years = ageOn(facts.birthDate, facts.on, policy.reading("birthday"));
    policy.found("五(三)1", "age", { birthDate: facts.birthDate, on: facts.on, age: years });
    return { age: years };
  },
});
