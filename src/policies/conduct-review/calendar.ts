import { facts } from "../../kernel/facts/facts.ts";
import { calendarOf, planFiguresDate } from "../shared/plan.ts";
import { calendarWords as wordsOfPlans } from "../shared/plan-words.ts";
import { rule } from "./document.ts";
import { year } from "./facts.ts";
import { phasePeriods, plan, reviewPeriod } from "./plan.ts";

/**
 * 方案日程 — Lists the dates of the review and of each phase, with the tasks and who does them. 四.
 *
 * The review and its phases last whole calendar months. A report is due after each phase, not only the last: see
 * `reportsDue`.
 *
 * @example
 * calendar({ year: 2013 }).value.phases[1].code // "problem-finding"
 */
export const calendar = rule({
  name: "calendar",
  ...calendarWords,
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
    "四(四)2",
    "四(四)3",
    "四(五)",
    "四(五)1",
    "四(五)2",
    "四(五)3",
  ],
  facts: facts({ year }),
  decide(facts, policy) {
    const count = policy.figure("phaseCount", planFiguresDate(facts.year));
    const { start: from, end: until } = reviewPeriod(facts.year, policy);
    const review = { from, until };
    policy.found("四", "review", review);
    return { review, ...calendarOf(plan, phasePeriods(facts.year, policy), count, policy) };
  },
});

export const calendarWords = {
  ...wordsOfPlans,
  findings: {
    review: { zh: "行评自{from:date}至{until:date}", en: "the review runs from {from:date} to {until:date}" },
    ...wordsOfPlans.findings,
  },
} as const satisfies Words;
