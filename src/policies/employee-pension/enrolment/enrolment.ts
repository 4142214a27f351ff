import { answer, facts, flag, list, nullable } from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { unmetConditions, unmetOf } from "../../shared/unmet.ts";
import { type Deciding, rule } from "../document.ts";
import { ageFactOf, ageFacts, bornByReferenceDate, type InsuredAs, insuredAs, insuredAsLabels, sex } from "../facts.ts";
import { age } from "./age.ts";
import { ageBand, ageBandWords } from "./age-band.ts";

const conditions = labels({
  confirmed: { zh: "经区劳动保障部门确认", en: "confirmed by the district labour department" },
  "enrolment-age": { zh: "年龄在规定范围内", en: "is within the age limits" },
  "newly-landless": { zh: "属于新被征地人员", en: "is a newly landless farmer" },
});

/**
 * 参保资格 — Decides whether a person may enrol in the employees' pension, and under which insured status. 三5.
 *
 * Only newly landless farmers may enrol; training, posts and the exclusion of 八17 concern all landless farmers.
 * Without a confirmation the rule still decides: it then checks the age only if the reference date is given, otherwise
 * `age` is null.
 *
 * @example enrolment({ isNewlyLandless: true, confirmed: true, employed: false, sex: "male", birthDate: "1970-03-02",
 *   confirmedOn: "2011-05-01" }).value // { eligible: true, age: 41, options: ["flexible"], unmet: [] }
 */
export const enrolment = rule({
  name: "enrolment",
  title: { zh: "参保资格", en: "Enrolment eligibility" },
  question: { zh: "是否可以参保，以何种身份？", en: "May this person enrol, and under which insured status?" },
  clauses: ["三5"],
  facts: facts(
    {
      isNewlyLandless: flag(conditions["newly-landless"]),
      confirmed: flag(conditions.confirmed),
      employed: flag({ zh: "已实现就业", en: "in work" }),
      sex,
      ...ageFacts,
    },
    ...bornByReferenceDate,
  ),
  answer: answer({
    eligible: flag({ zh: "可以参加职工养老保险", en: "may enrol in the employees' pension" }),
    age: nullable(age.answer.fields.age),
    options: list({ zh: "可以选择的参保身份", en: "insured statuses to choose from" }, insuredAs),
    unmet: unmetConditions(conditions),
  }),
  uses: [age],
  findings: {
    confirmed: {
      holds: conditions.confirmed,
      fails: { zh: "未经区劳动保障部门确认", en: "not confirmed by the district labour department" },
    },
    "enrolment-age": ageBandWords,
    "newly-landless": {
      holds: conditions["newly-landless"],
      fails: { zh: "不属于新被征地人员", en: "is not a newly landless farmer" },
    },
    options: { zh: "可以参保的身份：{options:labels}", en: "may enrol as: {options:labels}" },
  },
  decide(facts, policy) {
    const confirmed = policy.condition("三5", "confirmed", facts.confirmed);
    const checksAge = confirmed || facts[ageFactOf[policy.reading("age-reference-date")]] !== undefined;
    const counted = checksAge ? policy.apply(age, facts) : null;
    const band = counted && ageBand("三5", facts.sex, counted, policy);
    const unmet = unmetOf({
      confirmed,
      "enrolment-age": band === null || policy.condition("三5", "enrolment-age", band.isWithin, band.data),
      "newly-landless": policy.condition("三5", "newly-landless", facts.isNewlyLandless),
    });
    const eligible = unmet.length === 0;
    const options = eligible ? optionsFor(facts.employed, policy) : [];
    if (eligible) policy.found("三5", "options", { options: options.map((one) => insuredAsLabels[one]) });
    return { eligible, age: counted?.age ?? null, options, unmet };
  },
});

function optionsFor(employed: boolean, policy: Pick<Deciding, "reading">): InsuredAs[] {
  if (!employed) return ["flexible"];
  return policy.reading("enrolment-while-employed") === "as-employee" ? ["employee"] : ["flexible", "employee"];
}
