import { ageOn } from "../../../kernel/days/index.ts";
import { answer, count, facts, flag, notAfter } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { on } from "../facts.ts";
import { birthDate, childIllness, childIllnesses, isRuralResident } from "./admissions.ts";

/**
 * 儿童大病 — Decides whether the childhood illness document applies to a child: a rural resident with one of two illnesses,
 * until the day before the 15th birthday. 三(三)4.
 *
 * @example childhoodIllness({
 *   illness: "acute-leukaemia", isRuralResident: true, birthDate: "2005-06-01", on: "2016-05-01",
 * }).value // { eligible: true, age: 10 }
 */
export const childhoodIllness = rule({
  name: "childhood-illness",
  title: { zh: "儿童大病", en: "Childhood illness" },
  question: { zh: "是否按儿童大病医疗救助文件的标准救助？", en: "Does the childhood illness document apply?" },
  clauses: ["三(三)4"],
  facts: facts(
    { illness: childIllness, isRuralResident, birthDate, on },
    notAfter("birthDate", "on", { zh: "出生日期不得晚于认定日期", en: "a birth by the determination date" }),
  ),
  answer: answer({
    eligible: flag({ zh: "适用儿童大病医疗救助文件", en: "childhood illness document applies" }),
    age: count({ zh: "认定日期的周岁", en: "age on the determination date" }, { zh: "周岁", en: "years" }),
  }),
  findings: {
    rural: {
      holds: { zh: "属于农村居民", en: "is a rural resident" },
      fails: { zh: "不属于农村居民", en: "is not a rural resident" },
    },
    "within-age": {
      holds: { zh: "{age:count}周岁，不超过{max:count}周岁", en: "aged {age:count}, at most {max:count}" },
      fails: { zh: "{age:count}周岁，超过{max:count}周岁", en: "aged {age:count}, above {max:count}" },
    },
    illness: { zh: "患{illness:label}", en: "illness: {illness:label}" },
  },
  decide(facts, policy) {
    const age = ageOn(facts.birthDate, facts.on, policy.reading("birthday"));
    const max = policy.figure("childMaxAge", facts.on);
    const rural = policy.condition("三(三)4", "rural", facts.isRuralResident);
    const withinAge = policy.condition("三(三)4", "within-age", age <= max, { age, max });
    policy.found("三(三)4", "illness", { illness: childIllnesses[facts.illness] });
    return { eligible: rural && withinAge, age };
  },
});
