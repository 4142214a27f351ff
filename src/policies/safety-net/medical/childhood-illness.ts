import { ageOn } from "../../../kernel/days/index.ts";
import { answer, count, facts, flag, mustHold, nullable, optional } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { on } from "../facts.ts";
import { birthDate, childIllness, childIllnesses, isRuralResident } from "./admissions.ts";

/**
 * 儿童大病 — Decides whether the childhood illness document applies to a child: a rural resident with one of two illnesses,
 * until the day before the 15th birthday. 三(三)4.
 *
 * Without `isRuralResident` or `birthDate`, `eligible` is `null` unless another condition already fails.
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
    { illness: childIllness, isRuralResident: optional(isRuralResident), birthDate: optional(birthDate), on },
    mustHold<{ readonly birthDate?: string | undefined; readonly on: string }>(
      ["birthDate", "on"],
      { zh: "出生日期不得晚于认定日期", en: "a date of birth on or before the determination date" },
      ({ birthDate, on }) => birthDate !== undefined && birthDate > on,
    ),
  ),
  answer: answer({
    eligible: nullable(flag({ zh: "适用儿童大病医疗救助文件", en: "childhood illness document applies" })),
    age: nullable(count({ zh: "认定日期的周岁", en: "age on the determination date" }, { zh: "周岁", en: "years" })),
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
    illness: {
      holds: {
        zh: "患{illness:label}，属于该文件的两种疾病",
        en: "one of the document's two illnesses: {illness:label}",
      },
      fails: {
        zh: "患{illness:label}，不属于该文件的两种疾病",
        en: "not one of the document's two illnesses: {illness:label}",
      },
    },
    "residence-needed": {
      zh: "未填报是否农村居民，无法认定",
      en: "cannot be decided until it is known whether the child is a rural resident",
    },
    "birth-date-needed": { zh: "未填报出生日期，无法认定", en: "cannot be decided until the date of birth is known" },
  },
  decide(facts, policy) {
    const { isRuralResident, birthDate, illness, on } = facts;
    const rural = isRuralResident === undefined ? null : policy.condition("三(三)4", "rural", isRuralResident);
    const age = birthDate === undefined ? null : ageOn(birthDate, on, policy.reading("birthday"));
    const max = policy.figure("childMaxAge", on);
    const withinAge = age === null ? null : policy.condition("三(三)4", "within-age", age <= max, { age, max });
    const listed = policy.condition("三(三)4", "illness", illness !== "other", { illness: childIllnesses[illness] });
    const conditions = [rural, withinAge, listed];
    if (conditions.includes(false)) return { eligible: false, age };
    if (rural === null) policy.found("三(三)4", "residence-needed");
    if (withinAge === null) policy.found("三(三)4", "birth-date-needed");
    return { eligible: conditions.includes(null) ? null : true, age };
  },
});
