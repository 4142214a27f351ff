import { isBetweenAges } from "../../kernel/age.ts";
import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { age } from "./age.ts";
import { type Policy, rule } from "./document.ts";
import { ageFacts, bornByThen, sex, sexes } from "./facts.ts";

/**
 * 培训重点对象 — is this landless person in the focus of training, by sex and age in full years. 一1.
 *
 * Open to all landless persons that the superior opinions mean, not only to new ones.
 *
 * @example
 * trainingFocus({ coveredByOpinions: true, sex: "female", birthDate: "1975-03-02", confirmedOn: "2011-05-01" }).value
 * // { inFocus: true, fullYears: 36, failing: [] }
 */
export const trainingFocus = rule({
  name: "training-focus",
  clauses: ["一1"],
  facts: facts(
    {
      coveredByOpinions: flag({ zh: "属于上级实施意见所指的被征地人员", en: "landless person that the opinions mean" }),
      sex,
      ...ageFacts,
    },
    ...bornByThen,
  ),
  decide(facts, policy: Policy<typeof trainingFocusWords>) {
    const { on, fullYears } = policy.apply(age, facts);
    const isMan = facts.sex === "male";
    const from = policy.figure(isMan ? "menFocusFrom" : "womenFocusFrom", on);
    const last = isMan ? "menFocusTo" : "womenFocusTo";
    const to = policy.figure(last, on);
    const failing = failingOf({
      covered: policy.condition("一1", "covered", facts.coveredByOpinions),
      "focus-age": policy.condition("一1", "focus-age", isBetweenAges(fullYears, from, to, last), {
        sex: sexes[facts.sex],
        fullYears,
        from,
        to,
      }),
    });
    return { inFocus: failing.length === 0, fullYears, failing };
  },
});

export const trainingFocusWords = {
  title: { zh: "培训重点对象", en: "Training focus" },
  asks: { zh: "是不是就业培训的重点对象？", en: "Is this person in the focus of training?" },
  findings: {
    covered: {
      holds: { zh: "属于上级实施意见所指的被征地人员", en: "a landless person that the superior opinions mean" },
      fails: { zh: "不属于上级实施意见所指的被征地人员", en: "no landless person that the superior opinions mean" },
    },
    "focus-age": {
      holds: {
        zh: "{sex:label}，{fullYears:count}周岁，在{from:count}至{to:count}周岁之间",
        en: "{sex:label}, {fullYears:count} full year(s), between {from:count} and {to:count}",
      },
      fails: {
        zh: "{sex:label}，{fullYears:count}周岁，不在{from:count}至{to:count}周岁之间",
        en: "{sex:label}, {fullYears:count} full year(s), not between {from:count} and {to:count}",
      },
    },
  },
} as const satisfies Words;
