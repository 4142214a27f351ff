import { addDays, addYears } from "../../kernel/calendar.ts";
import { facts } from "../../kernel/facts.ts";
import { day } from "../../kernel/fields.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";

/**
 * 试行期限 — is the document on trial on a day, and from when until when. 八21.
 *
 * The years are blank in the text: the county gives `trialFrom`. The trial ends on the day before the same day of
 * the following year; both days are included.
 *
 * @example
 * trialPeriod({ on: "2011-01-15" }, { figures: { trialFrom: "2010-01-16" } }).value
 * // { inForce: true, from: "2010-01-16", until: "2011-01-15" }
 */
export const trialPeriod = rule({
  name: "trial-period",
  clauses: ["八21"],
  facts: facts({ on: day({ zh: "查询之日", en: "day in question" }) }),
  decide({ on }, policy: Policy<typeof trialPeriodWords>) {
    const from = policy.figure("trialFrom", on);
    const until = addDays(addYears(from, policy.figure("trialYears", on)), -1);
    const inForce = policy.condition("八21", "in-force", from <= on && on <= until, { on, from, until });
    return { inForce, from, until };
  },
});

export const trialPeriodWords = {
  title: { zh: "试行期限", en: "Trial period" },
  asks: { zh: "这一天方案是否在试行期内？", en: "Is the document on trial on this day?" },
  findings: {
    "in-force": {
      holds: {
        zh: "{on:date}在{from:date}至{until:date}的试行期内",
        en: "{on:date} lies within the trial from {from:date} to {until:date}",
      },
      fails: {
        zh: "{on:date}不在{from:date}至{until:date}的试行期内",
        en: "{on:date} lies outside the trial from {from:date} to {until:date}",
      },
    },
  },
} as const satisfies Words;
