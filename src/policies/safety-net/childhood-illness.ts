import { ageInFullYears } from "../../kernel/age.ts";
import { facts, ordered } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { birthDate, childIllness, childIllnesses, rural } from "./admissions.ts";
import { type Policy, rule } from "./document.ts";
import { on } from "./facts.ts";

/**
 * 儿童大病 — does the other document's standard apply: a rural child with one of two illnesses, until the day before
 * the 15th birthday. 三(三)4.
 *
 * @example
 * childhoodIllness({ illness: "acute-leukaemia", rural: true, birthDate: "2005-06-01", on: "2016-05-01" }).value
 * // { applies: true, fullYears: 10 }
 */
export const childhoodIllness = rule({
  name: "childhood-illness",
  clauses: ["三(三)4"],
  facts: facts(
    { illness: childIllness, rural, birthDate, on },
    ordered("birthDate", "on", { zh: "出生不晚于认定之日", en: "born by the day of the determination" }),
  ),
  decide(facts, policy: Policy<typeof childhoodIllnessWords>) {
    const fullYears = ageInFullYears(facts.birthDate, facts.on, policy.reading("birthday"));
    const to = policy.figure("childAgeTo", facts.on);
    const isRural = policy.condition("三(三)4", "rural", facts.rural);
    const young = policy.condition("三(三)4", "child-age", fullYears <= to, { fullYears, to });
    policy.found("三(三)4", "illness", { illness: childIllnesses[facts.illness] });
    return { applies: isRural && young, fullYears };
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
    "child-age": {
      holds: {
        zh: "{fullYears:count}周岁，在{to:count}周岁以内",
        en: "{fullYears:count} full year(s), up to {to:count}",
      },
      fails: {
        zh: "{fullYears:count}周岁，超过{to:count}周岁",
        en: "{fullYears:count} full year(s), above {to:count}",
      },
    },
    illness: { zh: "患{illness:label}", en: "{illness:label}" },
  },
} as const satisfies Words;
