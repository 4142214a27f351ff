import { reportsDue } from "../../../src/policies/startup-year-system/reports-due.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三、四4 — 各阶段的任务应在该阶段结束日期前（含当日）完成；情况报送日期由县效能办规定。 */
export default {
  rule: reportsDue,
  given: { year: 2010, from: "2010-01-01", until: "2010-12-31" },
  rows: [
    {
      clause: "三(一)",
      when: "查询全年：三个阶段的每项任务在其阶段结束日期到期，原文未写报送对象",
      value: {
        duties: [
          {
            code: "study",
            dueOn: "2010-02-28",
            by: [{ code: "system" }],
            to: null,
            timing: { code: "by" },
            clause: "startup-year-system/三(一)",
          },
          { code: "plan", dueOn: "2010-02-28" },
          { code: "mobilisation-meeting", dueOn: "2010-02-28" },
          { code: "break-down-tasks", dueOn: "2010-10-31", clause: "startup-year-system/三(二)" },
          { code: "name-those-responsible", dueOn: "2010-10-31" },
          { code: "carry-out", dueOn: "2010-10-31" },
          { code: "collect-material", dueOn: "2010-12-31", clause: "startup-year-system/三(三)" },
          { code: "self-check", dueOn: "2010-12-31" },
          { code: "rectification", dueOn: "2010-12-31" },
          { code: "summary", dueOn: "2010-12-31" },
          { code: "appraisal", dueOn: "2010-12-31" },
          { code: "awards", dueOn: "2010-12-31" },
        ],
      },
      finds: ["duty-due"],
    },
    {
      clause: "三",
      when: "查询至学习动员结束前一天：无到期事项",
      facts: { until: "2010-02-27" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "三(一)",
      when: "只查询学习动员结束当日：三项任务到期",
      facts: { from: "2010-02-28", until: "2010-02-28" },
      value: { duties: [{ code: "study" }, { code: "plan" }, { code: "mobilisation-meeting" }] },
    },
    {
      clause: "三",
      when: "从学习动员结束次日查起、至组织实施结束前一天：无到期事项",
      facts: { from: "2010-03-01", until: "2010-10-30" },
      value: { duties: [] },
    },
    {
      clause: "四4",
      when: "县效能办规定了三个报送日期，其中一个重复填报、一个在查询期间之外：其余与阶段任务按日期排列",
      facts: {
        from: "2010-02-01",
        until: "2010-06-30",
        reportDates: ["2010-06-30", "2010-02-10", "2010-06-30", "2010-07-01"],
      },
      value: {
        duties: [
          { code: "information-report", dueOn: "2010-02-10", by: [{ code: "sections" }], timing: { code: "on" } },
          { code: "study", dueOn: "2010-02-28" },
          { code: "plan", dueOn: "2010-02-28" },
          { code: "mobilisation-meeting", dueOn: "2010-02-28" },
          { code: "information-report", dueOn: "2010-06-30", clause: "startup-year-system/四4" },
        ],
      },
    },
    {
      clause: "三",
      when: "闰年只查询2月29日：学习动员的任务已于前一天到期，无到期事项",
      facts: { year: 2012, from: "2012-02-29", until: "2012-02-29" },
      value: { duties: [] },
    },
    {
      clause: "三(二)",
      when: "只查询10月31日，组织实施结束当日：三项任务到期",
      facts: { from: "2010-10-31", until: "2010-10-31" },
      value: { duties: [{ code: "break-down-tasks" }, { code: "name-those-responsible" }, { code: "carry-out" }] },
    },
    {
      clause: "三(三)",
      when: "查询期间跨入次年：只有12月31日总结考评的六项到期（含收集资料），次年无到期事项",
      facts: { from: "2010-12-31", until: "2011-12-31" },
      value: {
        duties: [
          { code: "collect-material", dueOn: "2010-12-31" },
          { code: "self-check" },
          { code: "rectification" },
          { code: "summary" },
          { code: "appraisal" },
          { code: "awards", dueOn: "2010-12-31" },
        ],
      },
    },
    {
      clause: "三",
      when: "查询上一年：无到期事项",
      facts: { from: "2009-01-01", until: "2009-12-31" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "四4",
      when: "2010年的方案填报了2011年的报送日期：不予接受",
      facts: { until: "2011-12-31", reportDates: ["2010-06-30", "2011-01-10"] },
      faults: [["reportDates", "contradiction"]],
    },
    {
      clause: "三",
      when: "年份填成文字、查询起始日期晚于截止日期：一并指出",
      facts: { year: "2010", from: "2010-12-31", until: "2010-01-01" },
      faults: [
        ["year", "wrong-type"],
        ["from", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
