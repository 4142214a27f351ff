import { reportsDue } from "../../../src/policies/startup-year-system/reports-due.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三、四4 — 各阶段的事在该阶段末日前办好；情况报送日由县里定。 */
export default {
  rule: reportsDue,
  given: { year: 2010, from: "2010-01-01", until: "2010-12-31" },
  rows: [
    {
      clause: "三",
      when: "全年：三个阶段末日各有一项，原文没有写报给谁",
      value: {
        duties: [
          {
            code: "plan-and-meeting",
            due: "2010-02-28",
            by: { code: "system" },
            to: null,
            clause: "startup-year-system/三(一)",
          },
          {
            code: "priority-tasks",
            zh: "分解任务、明确责任并抓好落实",
            due: "2010-10-31",
            to: null,
            clause: "startup-year-system/三(二)",
          },
          {
            code: "summary-and-appraisal",
            due: "2010-12-31",
            by: { code: "system" },
            to: null,
            timing: { code: "by" },
            clause: "startup-year-system/三(三)",
          },
        ],
      },
      finds: ["duty-due"],
    },
    {
      clause: "三(一)",
      when: "期间末日是到期前一天：没有到期的",
      facts: { until: "2010-02-27" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "三(一)",
      when: "期间只有到期这一天",
      facts: { from: "2010-02-28", until: "2010-02-28" },
      value: { duties: [{ code: "plan-and-meeting" }] },
    },
    {
      clause: "三(一)",
      when: "期间从到期次日开始",
      facts: { from: "2010-03-01", until: "2010-10-30" },
      value: { duties: [] },
    },
    {
      clause: "四4",
      when: "县里定了两个报送日（其中一个写了两次、一个在期间之外）：按日期排在一起",
      facts: {
        from: "2010-02-01",
        until: "2010-06-30",
        reportDates: ["2010-06-30", "2010-02-10", "2010-06-30", "2010-07-01"],
      },
      value: {
        duties: [
          { code: "information-report", due: "2010-02-10", by: { code: "sections" }, timing: { code: "on" } },
          { code: "plan-and-meeting", due: "2010-02-28" },
          { code: "information-report", due: "2010-06-30", clause: "startup-year-system/四4" },
        ],
      },
    },
    {
      clause: "三(一)",
      when: "闰年2月29日：学习动员的事前一天已到期",
      facts: { year: 2012, from: "2012-02-29", until: "2012-02-29" },
      value: { duties: [] },
    },
    {
      clause: "三(二)",
      when: "期间只有10月31日",
      facts: { from: "2010-10-31", until: "2010-10-31" },
      value: { duties: [{ code: "priority-tasks" }] },
    },
    {
      clause: "三(三)",
      when: "期间跨到下一年：只有12月31日到期的，下一年没有",
      facts: { from: "2010-12-31", until: "2011-12-31" },
      value: { duties: [{ code: "summary-and-appraisal", due: "2010-12-31" }] },
    },
    {
      clause: "三",
      when: "期间在上一年：没有到期的",
      facts: { from: "2009-01-01", until: "2009-12-31" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "三",
      when: "期间首日晚于末日，年份写成文字：一次列出",
      facts: { year: "2010", from: "2010-12-31", until: "2010-01-01" },
      faults: [
        ["year", "wrong-type"],
        ["from", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
