import { facts } from "../../../kernel/facts/index.ts";
import { planFiguresDate } from "../../shared/plan.ts";
import { year } from "../../shared/plan-facts.ts";
import { calendarRule } from "../../shared/plan-rules.ts";
import { rule } from "../document.ts";
import { periodsOf, plan } from "./plan.ts";

/**
 * 方案日程 — Lists every phase with its start and end date, its tasks and who does them. 三.
 *
 * @example calendar({ year: 2010 }).value.phases[1]?.until // "2010-10-31"
 */
export const calendar = rule({
  name: "calendar",
  clauses: ["三", "三1", "三2", "三3"],
  ...calendarRule(plan, facts({ year }), periodsOf, ({ year }, policy) =>
    policy.figure("phaseCount", planFiguresDate(year)),
  ),
});
