import type { CalendarDate } from "../../kernel/calendar.ts";
import { facts, needed, ordered, refused } from "../../kernel/facts.ts";
import { day, type FactOf, oneOf, optional } from "../../kernel/fields.ts";
import { labels } from "../../kernel/text.ts";
import type { Words } from "../../kernel/words.ts";
import { age } from "./age.ts";
import { type Policy, rule } from "./document.ts";
import { birthDate } from "./facts.ts";

export const sex = oneOf(
  { zh: "性别", en: "sex" },
  labels({ female: { zh: "女", en: "female" }, male: { zh: "男", en: "male" } }),
);

/** 认定之日 — the day on which training or employment is asked for; the reference date of 五(三)1 is for pensions only. */
export const judgedOn = day({ zh: "认定之日", en: "day of the determination" });

/**
 * 劳动年龄 — is somebody of working age on a day. 四(一).
 *
 * The text gives no ages for it; by default the two bands of 五(一) together. `sex` is wanted only under the
 * readings that tell men from women.
 *
 * @example workingAge({ birthDate: "1970-03-02", on: "2012-05-01" }).value
 * // { inWorkingAge: true, fullYears: 42, from: 16, to: 59 }
 */
export const workingAge = rule({
  name: "working-age",
  clauses: ["四(一)"],
  facts: facts(
    { birthDate, on: judgedOn, sex: optional(sex) },
    ordered("birthDate", "on", { zh: "出生不晚于认定之日", en: "born by that day" }),
  ),
  decide(facts, policy: Policy<typeof workingAgeWords>) {
    const { fullYears } = policy.apply(age, { birthDate: facts.birthDate, on: facts.on });
    const from = policy.figure("youngestAge", facts.on);
    const to = oldestAge(facts.on, facts.sex, policy);
    if (from > to)
      throw refused("figures.youngestAge", "impossible", from, { zh: `不大于${to}周岁`, en: `${to} or less` });
    const inWorkingAge = fullYears >= from && fullYears <= to;
    policy.condition("四(一)", "in-working-age", inWorkingAge, { fullYears, from, to });
    return { inWorkingAge, fullYears, from, to };
  },
});

const byReading = { zh: "所选解读需要这项事实", en: "wanted under the chosen reading" };

function oldestAge(
  on: CalendarDate,
  given: FactOf<typeof sex> | undefined,
  policy: Policy<typeof workingAgeWords>,
): number {
  const reading = policy.reading("working-age");
  if (reading === "bands") return policy.figure("secondBandTo", on);
  const female = needed(given, "sex", byReading) === "female";
  if (reading === "women-to-54") return policy.figure(female ? "womenWorkingAgeTo" : "secondBandTo", on);
  return policy.figure(female ? "womenTrainingFocusTo" : "menTrainingFocusTo", on);
}

export const workingAgeWords = {
  title: { zh: "劳动年龄", en: "Working age" },
  asks: { zh: "是否在劳动年龄段内？", en: "Is this person of working age?" },
  findings: {
    "in-working-age": {
      holds: {
        zh: "{fullYears:count}周岁，在{from:count}至{to:count}周岁的劳动年龄段内",
        en: "{fullYears:count} full year(s), within the working age of {from:count} to {to:count}",
      },
      fails: {
        zh: "{fullYears:count}周岁，不在{from:count}至{to:count}周岁的劳动年龄段内",
        en: "{fullYears:count} full year(s), outside the working age of {from:count} to {to:count}",
      },
    },
  },
} as const satisfies Words;
