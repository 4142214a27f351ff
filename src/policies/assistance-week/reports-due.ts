import { facts, impossible, ordered } from "../../kernel/facts.ts";
import { day } from "../../kernel/fields.ts";
import { dutiesDue, timings } from "../../kernel/plan.ts";
import { reportsDueWords } from "../../kernel/plan-words.ts";
import { type Policy, rule } from "./document.ts";
import { from, items, period, until } from "./facts.ts";
import { actors, plan } from "./plan.ts";

const duties = items({
  statistics: { at: "七(三)", zh: "上报统计数据", en: "report the statistics" },
  "summary-and-statistics": { at: "七(四)", zh: "上报总结和统计报表", en: "report the summary and the statistics" },
});

/**
 * 到期报告和职责 — which reports fall due in a period, by whom and to whom. 七(三), 七(四).
 *
 * All days are blank in the text: facts. The statistics are due before a time of their day (`statistics-deadline`), the
 * report to the city bureau by the last day of the last stage.
 *
 * @example
 * reportsDue({ statisticsDueOn: "2010-01-14", summary: { from: "2010-01-18", until: "2010-01-22" }, from: "2010-01-01",
 *   until: "2010-01-31" }).value.duties.map((one) => one.code) // ["statistics", "summary-and-statistics"]
 */
export const reportsDue = rule({
  name: "reports-due",
  clauses: ["七", "七(三)", "七(四)"],
  facts: facts(
    {
      statisticsDueOn: day({ zh: "统计数据上报日", en: "day of the statistics" }),
      summary: period({ zh: "总结阶段", en: "summing up" }),
      from,
      until,
    },
    impossible(
      ["summary"],
      { zh: "末日不早于首日", en: "last day not before the first" },
      (f) => f.summary.until < f.summary.from,
    ),
    impossible(
      ["statisticsDueOn", "summary"],
      { zh: "早于总结阶段", en: "before the stage of summing up" },
      (f) => f.statisticsDueOn >= f.summary.from,
    ),
    ordered("from", "until", { zh: "首日不晚于末日", en: "first day not after the last" }),
  ),
  decide(facts, policy: Policy<typeof reportsDueWords>) {
    const time = policy.figure("statisticsBefore", facts.statisticsDueOn);
    const beforeTime = { code: "before-time", zh: `当日${time}前`, en: `before ${time} on that day` };
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

export { reportsDueWords };
