import { facts } from "../../kernel/facts/facts.ts";
import { flag } from "../../kernel/facts/fields.ts";
import { unmetOf } from "../../kernel/policy/unmet.ts";
import { isAgeWithin } from "../shared/ages.ts";
import { age } from "./age.ts";
import { rule } from "./document.ts";
import { ageFacts, bornByReferenceDate, sex, sexes } from "./facts.ts";

/**
 * 培训重点对象 — Decides whether a landless farmer has training priority, by sex and age. 一1.
 *
 * All landless farmers within the higher-level opinions qualify, not only newly landless ones.
 *
 * @example
 * trainingPriority({ coveredByOpinions: true, sex: "female", birthDate: "1975-03-02",
 *   confirmedOn: "2011-05-01" }).value // { isPriority: true, age: 36, unmet: [] }
 */
export const trainingPriority = rule({
  name: "training-priority",
  title: { zh: "培训重点对象", en: "Training priority" },
  question: { zh: "是否属于就业培训的重点对象？", en: "Does this person have training priority?" },
  clauses: ["一1"],
  facts: facts(
    {
      coveredByOpinions: flag({
        zh: "属于上级《实施意见》所指的被征地人员",
        en: "landless farmer within the higher-level opinions",
      }),
      sex,
      ...ageFacts,
    },
    ...bornByReferenceDate,
  ),
  findings: {
    "covered-by-opinions": {
      holds: {
        zh: "属于上级《实施意见》所指的被征地人员",
        en: "is a landless farmer within the higher-level opinions",
      },
      fails: {
        zh: "不属于上级《实施意见》所指的被征地人员",
        en: "is not a landless farmer within the higher-level opinions",
      },
    },
    "priority-age": {
      holds: {
        zh: "{sex:label}，{age:count}周岁，符合{minAge:count}至{maxAge:count}周岁的年龄条件",
        en: "{sex:label}, aged {age:count}, within {minAge:count}–{maxAge:count}",
      },
      fails: {
        zh: "{sex:label}，{age:count}周岁，不符合{minAge:count}至{maxAge:count}周岁的年龄条件",
        en: "{sex:label}, aged {age:count}, outside {minAge:count}–{maxAge:count}",
      },
    },
  },
  decide(facts, policy) {
    const { on, age: completed } = policy.apply(age, facts);
    const isMan = facts.sex === "male";
    const minAge = policy.figure(isMan ? "menPriorityMinAge" : "womenPriorityMinAge", on);
    const maxAgeFigure = isMan ? "menPriorityMaxAge" : "womenPriorityMaxAge";
    const maxAge = policy.figure(maxAgeFigure, on);
    const unmet = unmetOf({
      "covered-by-opinions": policy.condition("一1", "covered-by-opinions", facts.coveredByOpinions),
      "priority-age": policy.condition("一1", "priority-age", isAgeWithin(completed, minAge, maxAge, maxAgeFigure), {
        sex: sexes[facts.sex],
        age: completed,
        minAge,
        maxAge,
      }),
    });
    return { isPriority: unmet.length === 0, age: completed, unmet };
  },
});
