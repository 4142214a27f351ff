import { facts } from "../../kernel/facts.ts";
import { calendarOf, lookupDay } from "../../kernel/plan.ts";
import { calendarWords } from "../../kernel/plan-words.ts";
import { type Policy, rule } from "./document.ts";
import { year } from "./facts.ts";
import { plan, spansOf } from "./plan.ts";

/**
 * 方案日程 — every phase with its first and last day, its tasks and who does them. 四.
 *
 * @example
 * calendar({ year: 2013 }).value.phases[1] // code "finding", start "2013-05-01", end "2013-06-30", tasks …
 */
export const calendar = rule({
  name: "calendar",
  clauses: [
    "四",
    "四(一)",
    "四(二)",
    "四(二)1",
    "四(二)2",
    "四(二)3",
    "四(二)4",
    "四(三)",
    "四(三)1",
    "四(三)2",
    "四(三)3",
    "四(四)",
    "四(四)1",
    "四(四)3",
    "四(五)",
    "四(五)1",
    "四(五)3",
  ],
  facts: facts({ year }),
  decide(facts, policy: Policy<typeof calendarWords>) {
    const count = policy.figure("phaseCount", lookupDay(facts.year));
    return calendarOf(plan, spansOf(facts.year, policy), count, policy);
  },
});

export { calendarWords };
