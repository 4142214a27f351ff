import { facts } from "../../kernel/facts/facts.ts";
import { flag } from "../../kernel/facts/fields.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { unmetOf } from "../../kernel/policy/unmet.ts";
import { isAgeWithin } from "../shared/ages.ts";
import { age } from "./age.ts";
import { type Deciding, rule } from "./document.ts";
import { ageFactOf, ageFacts, bornByReferenceDate, type InsuredAs, insuredAsLabels, sex, sexes } from "./facts.ts";

const findings = {
  confirmed: {
    holds: { zh: "经区劳动保障部门确认", en: "confirmed by the district labour department" },
    fails: { zh: "未经区劳动保障部门确认", en: "not confirmed by the district labour department" },
  },
  "enrolment-age": {
    holds: {
      zh: "{sex:label}，{age:count}周岁，符合{minAge:count}至{maxAge:count}周岁的年龄条件",
      en: "{sex:label}, aged {age:count}, within {minAge:count}–{maxAge:count}",
    },
    fails: {
      zh: "{sex:label}，{age:count}周岁，不符合{minAge:count}至{maxAge:count}周岁的年龄条件",
      en: "{sex:label}, aged {age:count}, outside {minAge:count}–{maxAge:count}",
    },
  },
  "newly-landless": {
    holds: { zh: "属于新被征地人员", en: "is a newly landless farmer" },
    fails: { zh: "不属于新被征地人员", en: "is not a newly landless farmer" },
  },
  options: { zh: "可以参保的身份：{options:labels}", en: "may enrol as: {options:labels}" },
} as const satisfies Findings;

/**
 * 参保资格 — Decides whether a person may enrol in the employees' pension, and under which insured status. 三5.
 *
 * Only newly landless farmers may enrol; training, posts and the exclusion of 八17 concern all landless farmers.
 * Without a confirmation the rule still decides: it then checks the age only if the reference date is given, otherwise
 * `age` is null.
 *
 * @example
 * enrolment({ isNewlyLandless: true, confirmed: true, employed: false, sex: "male", birthDate: "1970-03-02",
 *   confirmedOn: "2011-05-01" }).value // { eligible: true, age: 41, options: ["flexible"], unmet: [] }
 */
export const enrolment = rule({
  name: "enrolment",
  title: { zh: "参保资格", en: "Enrolment eligibility" },
  question: {
    zh: "是否可以参加职工养老保险，以何种身份参保？",
    en: "May this person enrol in the employees' pension, and under which insured status?",
  },
  clauses: ["三5"],
  facts: facts(
    {
      isNewlyLandless: flag({ zh: "属于新被征地人员", en: "newly landless farmer" }),
      confirmed: flag({ zh: "经区劳动保障部门确认", en: "confirmed by the district labour department" }),
      employed: flag({ zh: "已实现就业", en: "in work" }),
      sex,
      ...ageFacts,
    },
    ...bornByReferenceDate,
  ),
  findings,
  decide(facts, policy) {
    const confirmed = policy.condition("三5", "confirmed", facts.confirmed);
    const checksAge = confirmed || facts[ageFactOf[policy.reading("age-reference-date")]] !== undefined;
    const counted = checksAge ? policy.apply(age, facts) : null;
    const unmet = unmetOf({
      confirmed,
      "enrolment-age": counted === null || isInBand(facts.sex, counted, policy),
      "newly-landless": policy.condition("三5", "newly-landless", facts.isNewlyLandless),
    });
    const eligible = unmet.length === 0;
    const options = eligible ? optionsFor(facts.employed, policy) : [];
    if (eligible) policy.found("三5", "options", { options: options.map((one) => insuredAsLabels[one]) });
    return { eligible, age: counted?.age ?? null, options, unmet };
  },
});

type Decision = Deciding<typeof findings>;

function isInBand(sex: keyof typeof sexes, { on, age: completed }: { on: string; age: number }, policy: Decision) {
  const isMan = sex === "male";
  const maxAgeFigure = isMan ? "menEnrolmentMaxAge" : "womenEnrolmentMaxAge";
  const minAge = policy.figure(isMan ? "menEnrolmentMinAge" : "womenEnrolmentMinAge", on);
  const maxAge = policy.figure(maxAgeFigure, on);
  return policy.condition("三5", "enrolment-age", isAgeWithin(completed, minAge, maxAge, maxAgeFigure), {
    sex: sexes[sex],
    age: completed,
    minAge,
    maxAge,
  });
}

function optionsFor(employed: boolean, policy: Decision): InsuredAs[] {
  if (!employed) return ["flexible"];
  return policy.reading("enrolment-while-employed") === "as-employee" ? ["employee"] : ["flexible", "employee"];
}
