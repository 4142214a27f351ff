import { isBetweenAges } from "../../kernel/age.ts";
import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { age } from "./age.ts";
import { type Policy, rule } from "./document.ts";
import { ageFacts, bornByReferenceDate, sex, sexes } from "./facts.ts";

/**
 * 培训重点对象 — is this landless person in the focus of training, by sex and age in full years. 一1.
 *
 * Open to all landless persons that the superior opinions mean, not only to new ones.
 *
 * @example
 * trainingPriority({ coveredByOpinions: true, sex: "female", birthDate: "1975-03-02", confirmedOn: "2011-05-01" }).value
 * // { isPriority: true, age: 36, unmet: [] }
 */
export const trainingPriority = rule({
  name: "training-priority",
  clauses: ["一1"],
  facts: facts(
    {
      coveredByOpinions: flag({ zh: "属于上级实施意见所指的被征地人员", en: "landless person that the opinions mean" }),
      sex,
      ...ageFacts,
    },
    ...bornByReferenceDate,
  ),
  decide(facts, policy: Policy<typeof trainingPriorityWords>) {
    const { on, age: completed } = policy.apply(age, facts);
    const isMan = facts.sex === "male";
    const minAge = policy.figure(isMan ? "menPriorityMinAge" : "womenPriorityMinAge", on);
    const maxAgeFigure = isMan ? "menPriorityMaxAge" : "womenPriorityMaxAge";
    const maxAge = policy.figure(maxAgeFigure, on);
    const unmet = failingOf({
      "covered-by-opinions": policy.condition("一1", "covered-by-opinions", facts.coveredByOpinions),
      "priority-age": policy.condition("一1", "priority-age", isBetweenAges(completed, minAge, maxAge, maxAgeFigure), {
        sex: sexes[facts.sex],
        age: completed,
        minAge,
        maxAge,
      }),
    });
    return { isPriority: unmet.length === 0, age: completed, unmet };
  },
});

export const trainingPriorityWords = {
  title: { zh: "培训重点对象", en: "Training focus" },
  asks: { zh: "是不是就业培训的重点对象？", en: "Is this person in the focus of training?" },
  findings: {
    "covered-by-opinions": {
      holds: { zh: "属于上级实施意见所指的被征地人员", en: "a landless person that the superior opinions mean" },
      fails: { zh: "不属于上级实施意见所指的被征地人员", en: "no landless person that the superior opinions mean" },
    },
    "priority-age": {
      holds: {
        zh: "{sex:label}，{age:count}周岁，在{minAge:count}至{maxAge:count}周岁之间",
        en: "{sex:label}, {age:count} full year(s), between {minAge:count} and {maxAge:count}",
      },
      fails: {
        zh: "{sex:label}，{age:count}周岁，不在{minAge:count}至{maxAge:count}周岁之间",
        en: "{sex:label}, {age:count} full year(s), not between {minAge:count} and {maxAge:count}",
      },
    },
  },
} as const satisfies Words;
