import { yearOf } from "../../kernel/days/index.ts";
import { day, facts, list, mustHold, optional } from "../../kernel/facts/index.ts";
import { taskLabels, tasksDue, timings } from "../shared/plan.ts";
import { queryPeriod, queryPeriodInOrder, year } from "../shared/plan-facts.ts";
import { reportsDueRule } from "../shared/plan-rules.ts";
import { type Deciding, itemsAt, rule } from "./document.ts";
import { actors, periodsOf, plan } from "./plan.ts";

const reports = itemsAt("四4", { "information-report": { zh: "报送工作情况", en: "submit an information report" } });

const reportDates = list(
  { zh: "县效能办规定的报送日期", en: "dates set for the information reports" },
  day({ zh: "报送日期", en: "report date" }),
  { max: 400 },
);

/**
 * 到期应报送、应办理事项 — Lists what falls due in a period and who must do it. 三, 四4.
 *
 * Every task of a phase is due by its end date. 四4 requires regular information reports but leaves their dates to the
 * county's efficiency office: `reportDates` gives those of the plan's year. `to` is null, because the text names no
 * recipient.
 *
 * @example reportsDue({ year: 2010, from: "2010-02-01", until: "2010-02-28" }).value.duties.map((one) => one.code)
 * // ["study", "plan", "mobilisation-meeting"]
 */
export const reportsDue = rule({
  name: "reports-due",
  clauses: ["三", "三(一)", "三(二)", "三(三)", "四4"],
  ...reportsDueRule(
    plan.lead,
    { duties: { ...taskLabels(plan), ...reports.labels }, actors },
    facts(
      { year, ...queryPeriod, reportDates: optional(reportDates) },
      queryPeriodInOrder,
      mustHold(
        ["reportDates", "year"],
        { zh: "报送日期须在方案所属年份之内", en: "report dates in the year of the plan" },
        ({ reportDates = [], year }) => reportDates.some((one) => yearOf(one) !== year),
      ),
    ),
    ({ year, reportDates }, policy: Pick<Deciding, "figure">) => {
      const report = { item: reports.of["information-report"], by: [actors.sections], to: null, timing: timings.on };
      return [
        ...tasksDue(plan, periodsOf({ year }, policy)),
        ...[...new Set(reportDates)].map((dueOn) => ({ ...report, dueOn })),
      ];
    },
  ),
});
