import { answer, facts, flag } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { unmetAt, unmetConditions } from "../../shared/unmet.ts";
import { rule } from "../document.ts";
import { age } from "../enrolment/age.ts";
import { ageBand, ageBandWords } from "../enrolment/age-band.ts";
import { ageFacts, bornByReferenceDate, sex } from "../facts.ts";

const conditions = labels({
  "covered-by-opinions": { zh: "属于《实施意见》所指的被征地人员", en: "is a landless farmer under the opinions" },
  "priority-age": { zh: "年龄在规定范围内", en: "is within the age limits" },
});

/**
 * 培训重点对象 — Decides whether a landless farmer has training priority, by sex and age. 一1.
 *
 * All landless farmers within the higher-level opinions qualify, not only newly landless ones.
 *
 * @example trainingPriority({ coveredByOpinions: true, sex: "female", birthDate: "1975-03-02",
 *   confirmedOn: "2011-05-01" }).value // { hasPriority: true, age: 36, unmet: [] }
 */
export const trainingPriority = rule({
  name: "training-priority",
  title: { zh: "培训重点对象", en: "Training priority" },
  question: { zh: "是否属于就业培训的重点对象？", en: "Does this person have training priority?" },
  clauses: ["一1"],
  facts: facts(
    { coveredByOpinions: flag(conditions["covered-by-opinions"]), sex, ...ageFacts },
    ...bornByReferenceDate,
  ),
  answer: answer({
    hasPriority: flag({ zh: "属于就业培训重点对象", en: "has training priority" }),
    ...age.answer.only("age"),
    unmet: unmetConditions(conditions),
  }),
  uses: [age],
  findings: {
    "covered-by-opinions": {
      holds: conditions["covered-by-opinions"],
      fails: { zh: "不属于《实施意见》所指的被征地人员", en: "is not a landless farmer under the opinions" },
    },
    "priority-age": ageBandWords,
  },
  decide(facts, policy) {
    const counted = policy.apply(age, facts);
    const { isWithin, data } = ageBand("一1", facts.sex, counted, policy);
    const unmet = unmetAt(policy, "一1", {
      "covered-by-opinions": facts.coveredByOpinions,
      "priority-age": [isWithin, data],
    });
    return { hasPriority: unmet.length === 0, age: counted.age, unmet };
  },
});
