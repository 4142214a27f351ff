import { ageInFullYears } from "../../kernel/age.ts";
import { facts, needed } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { ageFactOf, ageFacts, bornByReferenceDate } from "./facts.ts";

/**
 * 周岁 — the full years of age on the day that counts: by default that of the confirmation of status. 三5.
 *
 * Of the days only the one is wanted that the reading `age-reference-date` names: `confirmedOn`, `expropriatedOn` or `enrolledOn`.
 *
 * @example age({ birthDate: "1970-03-02", confirmedOn: "2011-05-01" }).value // { on: "2011-05-01", age: 41 }
 */
export const age = rule({
  name: "age",
  clauses: ["三5"],
  facts: facts(ageFacts, ...bornByReferenceDate),
  decide(facts, policy: Policy<typeof ageWords>) {
    const field = ageFactOf[policy.reading("age-reference-date")];
    const on = needed(facts[field], field, byReading);
    const age = ageInFullYears(facts.birthDate, on, policy.reading("birthday"));
    policy.found("三5", "age", { birthDate: facts.birthDate, on, age });
    return { on, age };
  },
});

const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };

export const ageWords = {
  title: { zh: "周岁", en: "Age in full years" },
  asks: { zh: "在计算年龄之日满多少周岁？", en: "How many full years of age on the day that counts?" },
  findings: {
    age: {
      zh: "{birthDate:date}出生，{on:date}满{age:count}周岁",
      en: "born on {birthDate:date}, {age:count} full year(s) on {on:date}",
    },
  },
} as const satisfies Words;
