import type { CalendarDate } from "../../kernel/days/calendar.ts";
import { facts, notAfter } from "../../kernel/facts/facts.ts";
import { day, type FactOf, oneOf } from "../../kernel/facts/fields.ts";
import { optional } from "../../kernel/facts/groups.ts";
import { rejection, requiredFact } from "../../kernel/language/errors.ts";
import { labels } from "../../kernel/language/text.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { age } from "./age.ts";
import { type Deciding, rule } from "./document.ts";
import { birthDate } from "./facts.ts";

export const sex = oneOf(
  { zh: "性别", en: "sex" },
  labels({ female: { zh: "女", en: "female" }, male: { zh: "男", en: "male" } }),
);

/** 认定之日 — the day on which training or employment is asked for; the reference date of 五(三)1 is for pensions only. */
export const asOf = day({ zh: "认定之日", en: "day of the determination" });

const findings = {
  "in-working-age": {
    holds: {
      zh: "{age:count}周岁，在{minAge:count}至{maxAge:count}周岁的劳动年龄段内",
      en: "{age:count} full year(s), within the working age of {minAge:count} to {maxAge:count}",
    },
    fails: {
      zh: "{age:count}周岁，不在{minAge:count}至{maxAge:count}周岁的劳动年龄段内",
      en: "{age:count} full year(s), outside the working age of {minAge:count} to {maxAge:count}",
    },
  },
} as const satisfies Findings;

/**
 * 劳动年龄 — is somebody of working age on a day. 四(一).
 *
 * The text gives no ages for it; by default the two bands of 五(一) together. `sex` is wanted only under the
 * readings that tell men from women.
 *
 * @example workingAge({ birthDate: "1970-03-02", on: "2012-05-01" }).value
 * // { inWorkingAge: true, age: 42, minAge: 16, maxAge: 59 }
 */
export const workingAge = rule({
  name: "working-age",
  title: { zh: "劳动年龄", en: "Working age" },
  question: { zh: "是否在劳动年龄段内？", en: "Is this person of working age?" },
  clauses: ["四(一)"],
  facts: facts(
    { birthDate, on: asOf, sex: optional(sex) },
    notAfter("birthDate", "on", { zh: "出生不晚于认定之日", en: "born by that day" }),
  ),
  findings,
  decide(facts, policy) {
    const { age: years } = policy.apply(age, { birthDate: facts.birthDate, on: facts.on });
    const minAge = policy.figure("minAge", facts.on);
    const maxAge = oldestAge(facts.on, facts.sex, policy);
    if (minAge > maxAge)
      throw rejection("figures.minAge", "contradiction", minAge, {
        zh: `不大于${maxAge}周岁`,
        en: `${maxAge} or less`,
      });
    const inWorkingAge = years >= minAge && years <= maxAge;
    policy.condition("四(一)", "in-working-age", inWorkingAge, { age: years, minAge, maxAge });
    return { inWorkingAge, age: years, minAge, maxAge };
  },
});

const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };

function oldestAge(on: CalendarDate, given: FactOf<typeof sex> | undefined, policy: Deciding<typeof findings>): number {
  const reading = policy.reading("working-age");
  if (reading === "bands") return policy.figure("secondBandMaxAge", on);
  const female = requiredFact(given, "sex", byReading) === "female";
  if (reading === "women-to-54") return policy.figure(female ? "womenMaxWorkingAge" : "secondBandMaxAge", on);
  return policy.figure(female ? "womenTrainingPriorityMaxAge" : "menTrainingPriorityMaxAge", on);
}
