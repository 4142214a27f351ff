import { addDays, addYears } from "../../../kernel/days/index.ts";
import { answer, day, facts, flag } from "../../../kernel/facts/index.ts";
import { checkedDate } from "../../shared/days.ts";
import { rule } from "../document.ts";

/**
 * 试行期限 — Decides whether the document is in its trial period on a date, and returns the period. 八21.
 *
 * The text leaves the years blank, so the county sets `trialFrom`. The trial ends on the day before the same date of
 * the following year; both dates are included.
 *
 * @example trialPeriod({ on: "2011-01-15" }, { figures: { trialFrom: "2010-01-16" } }).value
 * // { inForce: true, from: "2010-01-16", until: "2011-01-15" }
 */
export const trialPeriod = rule({
  name: "trial-period",
  title: { zh: "试行期限", en: "Trial period" },
  question: { zh: "方案在查询日期是否处于试行期内？", en: "Is the document in its trial period on this date?" },
  clauses: ["八21"],
  facts: facts({ on: day({ zh: "查询日期", en: "as-of date" }) }),
  answer: answer({
    inForce: flag({ zh: "处于试行期内", en: "within the trial period" }),
    from: day({ zh: "试行开始日期", en: "trial start date" }),
    until: day({ zh: "试行结束日期", en: "trial end date" }),
  }),
  findings: {
    "in-force": {
      yes: {
        zh: "{on:date}在{from:date}至{until:date}的试行期内",
        en: "{on:date} is within the trial period from {from:date} to {until:date}",
      },
      no: {
        zh: "{on:date}不在{from:date}至{until:date}的试行期内",
        en: "{on:date} is outside the trial period from {from:date} to {until:date}",
      },
    },
  },
  decide({ on }, policy) {
    const from = policy.figure("trialFrom", on);
    const ends = addDays(addYears(from, policy.figure("trialYears", on)), -1);
    const until = checkedDate(ends, "figures.trialFrom");
    const inForce = policy.condition("八21", "in-force", from <= on && on <= until, { on, from, until });
    return { inForce, from, until };
  },
});
