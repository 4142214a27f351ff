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
      clause: "七",
      when: "整月：两项上报",
      value: {
        duties: [
          {
            code: "statistics",
            due: "2010-01-14",
            by: { code: "bodies" },
            to: { code: "bureau" },
            timing: { code: "before-time", zh: "当日12:00前" },
            clause: "assistance-week/七(三)",
          },
          {
            code: "summary-and-statistics",
            due: "2010-01-22",
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
      when: "期间末日是统计上报日",
      facts: { until: "2010-01-14" },
      value: { duties: [{ code: "statistics" }] },
    },
    {
      clause: "七(三)",
      when: "期间末日是统计上报日前一天：没有到期的",
      facts: { until: "2010-01-13" },
      value: { duties: [] },
    },
    {
      clause: "七(三)",
      when: "期间只有统计上报这一天",
      facts: { from: "2010-01-14", until: "2010-01-14" },
      value: { duties: [{ code: "statistics" }] },
    },
    {
      clause: "七(四)",
      when: "期间只有总结阶段末日这一天",
      facts: { from: "2010-01-22", until: "2010-01-22" },
      value: { duties: [{ code: "summary-and-statistics" }] },
    },
    {
      clause: "七(四)",
      when: "总结阶段只有一天：当天上报",
      facts: { summary: { from: "2010-01-18", until: "2010-01-18" }, from: "2010-01-18" },
      value: { duties: [{ code: "summary-and-statistics", due: "2010-01-18" }] },
    },
    {
      clause: "七(四)",
      when: "期间从总结阶段结束次日开始：没有到期的",
      facts: { from: "2010-01-23" },
      value: { duties: [] },
    },
    {
      clause: "七",
      when: "期间在两个上报日之间",
      facts: { from: "2010-01-15", until: "2010-01-21" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "七",
      when: "统计上报日在总结阶段，期间首日晚于末日：一次列出",
      facts: { statisticsDueOn: "2010-01-18", from: "2010-02-01" },
      faults: [
        ["statisticsDueOn", "impossible"],
        ["from", "impossible"],
      ],
    },
    {
      clause: "七(四)",
      when: "总结阶段末日早于首日",
      facts: { summary: { from: "2010-01-18", until: "2010-01-17" } },
      faults: [["summary", "impossible"]],
    },
  ],
} satisfies CaseTable;
