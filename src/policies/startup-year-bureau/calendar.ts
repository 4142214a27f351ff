import { facts } from "../../kernel/facts/facts.ts";
import { calendarOf, planFiguresDate } from "../shared/plan.ts";
import { calendarWords } from "../shared/plan-words.ts";
import { rule } from "./document.ts";
import { year } from "./facts.ts";
import { plan, spansOf } from "./plan.ts";

/**
 * 方案日程 — Lists every phase with its start and end date, its tasks and who does them. 三.
 *
 * @example
 * calendar({ year: 2010 }).value.phases[1] // code "implementation", start "2010-03-01", end "2010-10-31", tasks …
 */
export const calendar = rule({
  name: "calendar",
  ...calendarWords,
  clauses: ["三", "三1", "三2", "三3"],
  facts: facts({ year }),
  decide(facts, policy) {
    const count = policy.figure("phaseCount", planFiguresDate(facts.year));
    return calendarOf(plan, spansOf(facts.year, policy), count, policy);
  },
});
