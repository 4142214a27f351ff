import { facts, mustHold, notAfter } from "../../kernel/facts/facts.ts";
import { day } from "../../kernel/facts/fields.ts";
import { dutiesDue, timings } from "../shared/plan.ts";
import { reportsDueWords } from "../shared/plan-words.ts";
import { rule } from "./document.ts";
import { from, items, period, until } from "./facts.ts";
import { actors, plan } from "./plan.ts";

const duties = items({
  statistics: { address: "七(三)", zh: "上报统计数据", en: "report the statistics" },
  "summary-and-statistics": {
    address: "七(四)",
    zh: "上报总结和统计报表",
    en: "report the summary and the statistics",
  },
});

/**
 * 到期应报送、应办理事项 — Lists the reports that fall due in a period, who submits them and to whom. 七(三), 七(四).
 *
 * All dates are blank in the text, so they are facts. The statistics are due before a time of day (see
 * `statisticsDeadline`), the report to the city bureau by the last day of the last stage.
 *
 * @example
 * reportsDue({ statisticsDueOn: "2010-01-14", summary: { from: "2010-01-18", until: "2010-01-22" }, from: "2010-01-01",
 *   until: "2010-01-31" }).value.duties.map((one) => one.code) // ["statistics", "summary-and-statistics"]
 */
export const reportsDue = rule({
  name: "reports-due",
  ...reportsDueWords,
  clauses: ["七", "七(三)", "七(四)"],
  facts: facts(
    {
      statisticsDueOn: day({ zh: "统计数据上报日期", en: "due date of the statistics" }),
      summary: period({ zh: "总结阶段", en: "summary stage" }),
      from,
      until,
    },
    mustHold(
      ["summary"],
      { zh: "结束日期不得早于开始日期", en: "an end date on or after the start date" },
      (f) => f.summary.until < f.summary.from,
    ),
    mustHold(
      ["statisticsDueOn", "summary"],
      { zh: "统计数据上报日期须早于总结阶段的开始日期", en: "a due date before the start of the summary stage" },
      (f) => f.statisticsDueOn >= f.summary.from,
    ),
    notAfter("from", "until", { zh: "查询起始日期不得晚于查询截止日期", en: "a start date on or before the end date" }),
  ),
  decide(facts, policy) {
    const time = policy.figure("statisticsBefore", facts.statisticsDueOn);
    const beforeTime = { code: "before-time", zh: `当日${time}前`, en: `before ${time} on that date` };
    const all = [
      {
        item: duties.of.statistics,
        by: actors.bodies,
        to: actors.bureau,
        timing: beforeTime,
        due: facts.statisticsDueOn,
      },
      {
        item: duties.of["summary-and-statistics"],
        by: actors.bureau,
        to: actors["city-bureau"],
        timing: timings.by,
        due: facts.summary.until,
      },
    ];
    return dutiesDue(all, { from: facts.from, to: facts.until }, plan.lead, policy);
  },
});
