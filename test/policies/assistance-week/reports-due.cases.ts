import { reportsDue } from "../../../src/policies/assistance-week/reports-due.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 七(三)、七(四) — 统计数据某日12:00前报我局；总结和统计报表报市局。 */
export default {
  rule: reportsDue,
  given: {
    statisticsDueOn: "2010-01-14",
    summary: { from: "2010-01-18", until: "2010-01-22" },
    from: "2010-01-01",
    until: "2010-01-31",
  },
  rows: [
    {
      clause: "七(三)",
      when: "查询整月：统计数据、总结和统计报表两项到期",
      value: {
        duties: [
          {
            code: "statistics",
            dueOn: "2010-01-14",
            by: { code: "bodies" },
            to: { code: "bureau" },
            timing: { code: "before-time", zh: "当日12:00前" },
            clause: "assistance-week/七(三)",
          },
          {
            code: "summary-and-statistics",
            dueOn: "2010-01-22",
            by: { code: "bureau" },
            to: { code: "city-bureau" },
            timing: { code: "by" },
            clause: "assistance-week/七(四)",
          },
        ],
      },
      finds: ["duty-due"],
    },
    {
      clause: "七(三)",
      when: "查询截止日期为统计数据上报日期：统计数据到期",
      facts: { until: "2010-01-14" },
      value: { duties: [{ code: "statistics" }] },
    },
    {
      clause: "七",
      when: "查询截止日期为统计数据上报前一天：无到期事项",
      facts: { until: "2010-01-13" },
      value: { duties: [] },
    },
    {
      clause: "七(三)",
      when: "只查询统计数据上报当日：统计数据到期",
      facts: { from: "2010-01-14", until: "2010-01-14" },
      value: { duties: [{ code: "statistics" }] },
    },
    {
      clause: "七(四)",
      when: "只查询总结阶段结束当日：总结和统计报表到期",
      facts: { from: "2010-01-22", until: "2010-01-22" },
      value: { duties: [{ code: "summary-and-statistics" }] },
    },
    {
      clause: "七(四)",
      when: "总结阶段只有1月18日一天：总结和统计报表当日到期",
      facts: { summary: { from: "2010-01-18", until: "2010-01-18" }, from: "2010-01-18" },
      value: { duties: [{ code: "summary-and-statistics", dueOn: "2010-01-18" }] },
    },
    {
      clause: "七",
      when: "查询起始日期为总结阶段结束次日：无到期事项",
      facts: { from: "2010-01-23" },
      value: { duties: [] },
    },
    {
      clause: "七",
      when: "查询期间在两个上报日期之间：无到期事项",
      facts: { from: "2010-01-15", until: "2010-01-21" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "七",
      when: "统计数据上报日期不早于总结阶段，查询起始日期晚于截止日期：一并指出",
      facts: { statisticsDueOn: "2010-01-18", from: "2010-02-01" },
      faults: [
        ["statisticsDueOn", "contradiction"],
        ["from", "contradiction"],
      ],
    },
    {
      clause: "七(四)",
      when: "总结阶段结束日期早于开始日期：不予接受",
      facts: { summary: { from: "2010-01-18", until: "2010-01-17" } },
      faults: [["summary", "contradiction"]],
    },
  ],
} satisfies CaseTable;
