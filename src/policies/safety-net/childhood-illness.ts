import { ageInFullYears } from "../../kernel/age.ts";
import { facts, ordered } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { birthDate, childIllness, childIllnesses, isRuralResident } from "./admissions.ts";
import { type Policy, rule } from "./document.ts";
import { on } from "./facts.ts";

/**
 * 儿童大病 — does the other document's standard apply: a rural child with one of two illnesses, until the day before
 * the 15th birthday. 三(三)4.
 *
 * @example
 * childhoodIllness({ illness: "acute-leukaemia", isRuralResident: true, birthDate: "2005-06-01", on: "2016-05-01" }).value
 * // { eligible: true, age: 10 }
 */
export const childhoodIllness = rule({
  name: "childhood-illness",
  clauses: ["三(三)4"],
  facts: facts(
    { illness: childIllness, isRuralResident, birthDate, on },
    ordered("birthDate", "on", { zh: "出生不晚于认定之日", en: "born by the day of the determination" }),
  ),
  decide(facts, policy: Policy<typeof childhoodIllnessWords>) {
    const age = ageInFullYears(facts.birthDate, facts.on, policy.reading("birthday"));
    const max = policy.figure("childMaxAge", facts.on);
    const rural = policy.condition("三(三)4", "rural", facts.isRuralResident);
    const withinAge = policy.condition("三(三)4", "within-age", age <= max, { age, max });
    policy.found("三(三)4", "illness", { illness: childIllnesses[facts.illness] });
    return { eligible: rural && withinAge, age };
  },
});

export const childhoodIllnessWords = {
  title: { zh: "儿童大病", en: "Serious illness of a child" },
  asks: { zh: "是否按儿童大病文件的标准救助？", en: "Does the document on children's illnesses apply?" },
  findings: {
    rural: {
      holds: { zh: "是农村居民", en: "rural" },
      fails: { zh: "不是农村居民", en: "not rural" },
    },
    "within-age": {
      holds: {
        zh: "{age:count}周岁，在{max:count}周岁以内",
        en: "{age:count} full year(s), up to {max:count}",
      },
      fails: {
        zh: "{age:count}周岁，超过{max:count}周岁",
        en: "{age:count} full year(s), above {max:count}",
      },
    },
    illness: { zh: "患{illness:label}", en: "{illness:label}" },
  },
} as const satisfies Words;
