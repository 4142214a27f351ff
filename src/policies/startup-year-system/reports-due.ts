import { day, facts, list, optional } from "../../kernel/facts/index.ts";
import { timings } from "../shared/plan.ts";
import { queryPeriod, queryPeriodInOrder, year } from "../shared/plan-facts.ts";
import { reportsDueRule } from "../shared/plan-rules.ts";
import { type Deciding, items, rule } from "./document.ts";
import { actors, periodsOf, plan } from "./plan.ts";

const duties = items({
  "plan-and-meeting": {
    address: "三(一)",
    zh: "学习、制定方案并召开动员大会",
    en: "study, adopt the plan and hold the mobilisation meeting",
  },
  "priority-tasks": {
    address: "三(二)",
    zh: "分解任务、明确责任并抓好落实",
    en: "break down the tasks, name those responsible and carry them out",
  },
  "summary-and-appraisal": {
    address: "三(三)",
    zh: "自查、整改、总结、考评和表彰",
    en: "carry out the self-check, rectification, summary, appraisal and commendation",
  },
  "information-report": { address: "四4", zh: "报送工作情况", en: "submit an information report" },
});

const reportDates = list(
  { zh: "县效能办规定的报送日期", en: "dates set for the information reports" },
  day({ zh: "报送日期", en: "report date" }),
  { max: 400 },
);

/**
 * 到期应报送、应办理事项 — Lists what falls due in a period and who must do it. 三, 四4.
 *
 * The tasks of a phase are due by its end date. 四4 requires regular information reports but leaves their dates to the
 * county's efficiency office: `reportDates` gives them. `to` is null, because the text names no recipient.
 *
 * @example reportsDue({ year: 2010, from: "2010-02-01", until: "2010-02-28" }).value.duties[0]?.code
 * // "plan-and-meeting"
 */
export const reportsDue = rule({
  name: "reports-due",
  ...reportsDueRule(
    plan.lead,
    { duties: duties.labels, actors },
    facts({ year, ...queryPeriod, reportDates: optional(reportDates) }, queryPeriodInOrder),
    ({ year, reportDates = [] }, policy: Pick<Deciding, "figure">) => {
      const { mobilisation, implementation, appraisal } = periodsOf({ year }, policy);
      const byEnd = { by: actors.system, to: null, timing: timings.by };
      const reports = { item: duties.of["information-report"], by: actors.sections, to: null, timing: timings.on };
      return [
        { item: duties.of["plan-and-meeting"], ...byEnd, dueOn: mobilisation.until },
        { item: duties.of["priority-tasks"], ...byEnd, dueOn: implementation.until },
        { item: duties.of["summary-and-appraisal"], ...byEnd, dueOn: appraisal.until },
        ...[...new Set(reportDates)].map((dueOn) => ({ ...reports, dueOn })),
      ];
    },
  ),
  clauses: ["三", "三(一)", "三(二)", "三(三)", "四4"],
});
