import { day, facts, mustHold } from "../../kernel/facts/index.ts";
import { timings } from "../shared/plan.ts";
import { queryPeriod, queryPeriodInOrder } from "../shared/plan-facts.ts";
import { reportsDueRule } from "../shared/plan-rules.ts";
import { type Deciding, items, rule } from "./document.ts";
import { ends, period } from "./facts.ts";
import { actors, plan } from "./plan.ts";

const duties = items({
  statistics: { address: "七(三)", zh: "上报统计数据", en: "report the statistics" },
  "summary-and-statistics": {
    address: "七(四)",
    zh: "上报总结和统计报表",
    en: "report the summary and the statistics",
  },
});

const dates = facts(
  {
    statisticsDueOn: day({ zh: "统计数据上报日期", en: "due date of the statistics" }),
    summary: period({ zh: "总结阶段", en: "summary stage" }),
    ...queryPeriod,
  },
  ends("summary"),
  mustHold(
    ["statisticsDueOn", "summary"],
    { zh: "统计数据上报日期须早于总结阶段的开始日期", en: "a due date before the start of the summary stage" },
    (f) => f.statisticsDueOn >= f.summary.from,
  ),
  queryPeriodInOrder,
);

/**
 * 到期应报送、应办理事项 — Lists the reports that fall due in a period, who submits them and to whom. 七(三), 七(四).
 *
 * All dates are blank in the text, so they are facts. The statistics are due before a time of day (see
 * `statisticsDeadline`), the report to the city bureau by the last day of the last stage.
 *
 * @example reportsDue({
 *   statisticsDueOn: "2010-01-14",
 *   summary: { from: "2010-01-18", until: "2010-01-22" },
 *   from: "2010-01-01",
 *   until: "2010-01-31",
 * }).value.duties.map((one) => one.code) // ["statistics", "summary-and-statistics"]
 */
export const reportsDue = rule({
  name: "reports-due",
  ...reportsDueRule(
    plan.lead,
    { duties: duties.labels, actors },
    dates,
    ({ statisticsDueOn, summary }, policy: Pick<Deciding, "figure">) => {
      const { bodies, bureau, "city-bureau": cityBureau } = actors;
      const time = policy.figure("statisticsBefore", statisticsDueOn);
      const before = { ...timings["before-time"], zh: `当日${time}前`, en: `before ${time} on that date` };
      return [
        { item: duties.of.statistics, by: bodies, to: bureau, timing: before, dueOn: statisticsDueOn },
        {
          item: duties.of["summary-and-statistics"],
          by: bureau,
          to: cityBureau,
          timing: timings.by,
          dueOn: summary.until,
        },
      ];
    },
  ),
  clauses: ["七", "七(三)", "七(四)"],
});
