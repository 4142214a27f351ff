import { ageOn } from "../../../kernel/days/index.ts";
import { answer, count, day, facts } from "../../../kernel/facts/index.ts";
import { requiredFact } from "../../../kernel/language/index.ts";
import { byReading } from "../../shared/required.ts";
import { rule } from "../document.ts";
import { ageFactOf, ageFacts, bornByReferenceDate } from "../facts.ts";

/**
 * 周岁 — Returns the age in completed years on the reference date, by default the status confirmation date. 三5.
 *
 * The reading `age-reference-date` selects the date that is required: `confirmedOn`, `expropriatedOn` or `enrolledOn`.
 *
 * @example age({ birthDate: "1970-03-02", confirmedOn: "2011-05-01" }).value // { on: "2011-05-01", age: 41 }
 */
export const age = rule({
  name: "age",
  title: { zh: "周岁", en: "Age" },
  question: { zh: "截至年龄确认基准日年满多少周岁？", en: "How old is this person on the reference date?" },
  clauses: ["三5"],
  facts: facts(ageFacts, ...bornByReferenceDate),
  answer: answer({
    on: day({ zh: "年龄确认基准日", en: "reference date of the age" }),
    age: count({ zh: "基准日的年龄", en: "age on the reference date" }, { zh: "周岁", en: "years" }),
  }),
  findings: {
    age: {
      zh: "{birthDate:date}出生，截至{on:date}年满{age:count}周岁",
      en: "born on {birthDate:date}, aged {age:count} on {on:date}",
    },
  },
  decide(facts, policy) {
    const field = ageFactOf[policy.reading("age-reference-date")];
    const on = requiredFact(facts[field], field, byReading);
    const age = ageOn(facts.birthDate, on, policy.reading("birthday"));
    policy.found("三5", "age", { birthDate: facts.birthDate, on, age });
    return { on, age };
  },
});
