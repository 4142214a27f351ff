import { answer, day, facts, group } from "../../../kernel/facts/index.ts";
import { clausesOf, planFiguresDate } from "../../shared/plan.ts";
import { year } from "../../shared/plan-facts.ts";
import { calendarRule } from "../../shared/plan-rules.ts";
import { type Deciding, rule } from "../document.ts";
import { phasePeriods, plan, reviewPeriod } from "./plan.ts";

const ofPhases = calendarRule(plan, facts({ year }), phasePeriods, ({ year }, policy: Deciding) =>
  policy.figure("phaseCount", planFiguresDate(year)),
);

const review = group(
  { zh: "行评期间", en: "review period" },
  {
    from: day({ zh: "行评开始日期", en: "start date of the review" }),
    until: day({ zh: "行评结束日期", en: "end date of the review" }),
  },
);

/**
 * 方案日程 — Lists the dates of the review and of each phase, with the tasks and who does them. 四.
 *
 * The review and its phases last whole calendar months. A report is due after each phase, not only the last: see
 * `reportsDue`.
 *
 * @example calendar({ year: 2013 }).value.phases[1]?.code // "problem-finding"
 */
export const calendar = rule({
  name: "calendar",
  clauses: clausesOf(plan, true),
  ...ofPhases,
  answer: answer({ review, ...ofPhases.answer.fields }),
  findings: {
    review: { zh: "行评自{from:date}至{until:date}", en: "the review runs from {from:date} to {until:date}" },
    ...ofPhases.findings,
  },
  decide(facts, policy) {
    const review = reviewPeriod(facts.year, policy);
    policy.found("四", "review", review);
    return { review, ...ofPhases.decide(facts, policy) };
  },
});
