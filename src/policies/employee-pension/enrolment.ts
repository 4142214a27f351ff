import { isBetweenAges } from "../../kernel/age.ts";
import { facts } from "../../kernel/facts.ts";
import { failingOf } from "../../kernel/failing.ts";
import { flag } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { age } from "./age.ts";
import { type Policy, rule } from "./document.ts";
import { ageDayOf, ageFacts, bornByThen, type Capacity, capacities, sex, sexes } from "./facts.ts";

/**
 * 参保资格 — may this person join the employees' pension, and in which capacity. 三5.
 *
 * This way is for newly landless persons; training, posts and the bar of 八17 are for all. Without a confirmation the
 * answer stands: the age is then told only where the day on which it counts is given, and `fullYears` else is null.
 *
 * @example
 * enrolment({ newlyLandless: true, confirmed: true, employed: false, sex: "male", birthDate: "1970-03-02",
 *   confirmedOn: "2011-05-01" }).value // { mayEnrol: true, fullYears: 41, capacities: ["flexible"], failing: [] }
 */
export const enrolment = rule({
  name: "enrolment",
  clauses: ["三5"],
  facts: facts(
    {
      newlyLandless: flag({ zh: "是新被征地人员", en: "newly landless" }),
      confirmed: flag({ zh: "经区劳动保障部门确认", en: "confirmed by the district labour department" }),
      employed: flag({ zh: "已实现就业", en: "in work" }),
      sex,
      ...ageFacts,
    },
    ...bornByThen,
  ),
  decide(facts, policy: Policy<typeof enrolmentWords>) {
    const confirmed = policy.condition("三5", "confirmed", facts.confirmed);
    const asksAge = confirmed || facts[ageDayOf[policy.reading("age-date")]] !== undefined;
    const counted = asksAge ? policy.apply(age, facts) : null;
    const failing = failingOf({
      confirmed,
      "enrolment-age": counted === null || isInBand(facts.sex, counted, policy),
      "newly-landless": policy.condition("三5", "newly-landless", facts.newlyLandless),
    });
    const mayEnrol = failing.length === 0;
    const open = mayEnrol ? openCapacities(facts.employed, policy) : [];
    if (mayEnrol) policy.found("三5", "open-capacities", { open: open.map((one) => capacities[one]) });
    return { mayEnrol, fullYears: counted?.fullYears ?? null, capacities: open, failing };
  },
});

type Decision = Policy<typeof enrolmentWords>;

function isInBand(sex: keyof typeof sexes, { on, fullYears }: { on: string; fullYears: number }, policy: Decision) {
  const isMan = sex === "male";
  const last = isMan ? "menEnrolmentTo" : "womenEnrolmentTo";
  const from = policy.figure(isMan ? "menEnrolmentFrom" : "womenEnrolmentFrom", on);
  const to = policy.figure(last, on);
  return policy.condition("三5", "enrolment-age", isBetweenAges(fullYears, from, to, last), {
    sex: sexes[sex],
    fullYears,
    from,
    to,
  });
}

function openCapacities(employed: boolean, policy: Decision): Capacity[] {
  if (!employed) return ["flexible"];
  return policy.reading("employed-person") === "as-employee" ? ["employee"] : ["flexible", "employee"];
}

export const enrolmentWords = {
  title: { zh: "参保资格", en: "Enrolment" },
  asks: { zh: "能不能参加职工养老保险，以什么身份？", en: "May this person join, and in which capacity?" },
  findings: {
    confirmed: {
      holds: { zh: "经区劳动保障部门确认", en: "confirmed by the district labour department" },
      fails: { zh: "未经区劳动保障部门确认", en: "not confirmed by the district labour department" },
    },
    "enrolment-age": {
      holds: {
        zh: "{sex:label}，{fullYears:count}周岁，在{from:count}至{to:count}周岁之间",
        en: "{sex:label}, {fullYears:count} full year(s), between {from:count} and {to:count}",
      },
      fails: {
        zh: "{sex:label}，{fullYears:count}周岁，不在{from:count}至{to:count}周岁之间",
        en: "{sex:label}, {fullYears:count} full year(s), not between {from:count} and {to:count}",
      },
    },
    "newly-landless": {
      holds: { zh: "是新被征地人员", en: "newly landless" },
      fails: { zh: "不是新被征地人员", en: "not newly landless" },
    },
    "open-capacities": { zh: "可以参保的身份：{open:labels}", en: "may enrol as: {open:labels}" },
  },
} as const satisfies Words;
