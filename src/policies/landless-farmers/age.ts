import { ageOn } from "../../kernel/days/age.ts";
import { facts, notAfter } from "../../kernel/facts/facts.ts";
import { day } from "../../kernel/facts/fields.ts";
import { rule } from "./document.ts";
import { birthDate } from "./facts.ts";

/**
 * 周岁 — the age in full years on a day. 五(三)1.
 *
 * @example age({ birthDate: "1952-05-01", on: "2012-05-01" }).value // { age: 60 }
 */
export const age = rule({
  name: "age",
  title: { zh: "周岁", en: "Age in full years" },
  question: { zh: "某一天满多少周岁？", en: "How many full years of age on a day?" },
  clauses: ["五(三)1"],
  facts: facts(
    { birthDate, on: day({ zh: "计算年龄之日", en: "day on which the age is wanted" }) },
    notAfter("birthDate", "on", { zh: "出生不晚于计算年龄之日", en: "born by that day" }),
  ),
  findings: {
    age: {
      zh: "{birthDate:date}出生，{on:date}满{age:count}周岁",
      en: "born on {birthDate:date}, {age:count} full year(s) on {on:date}",
    },
  },
  decide(facts, policy) {
    const years = ageOn(facts.birthDate, facts.on, policy.reading("birthday"));
    policy.found("五(三)1", "age", { birthDate: facts.birthDate, on: facts.on, age: years });
    return { age: years };
  },
});
