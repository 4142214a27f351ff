import { reportsDue } from "../../../../src/policies/startup-year-bureau/phases/reports-due.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三 — 各阶段的任务应在该阶段结束日期前（含当日）完成。 */
export default {
  rule: reportsDue,
  given: { year: 2010, from: "2010-01-01", until: "2010-12-31" },
  rows: [
    {
      clause: "三1",
      when: "查询全年：三个阶段的每项任务在其阶段结束日期到期，均由各单位办理",
      value: {
        duties: [
          {
            code: "study",
            dueOn: "2010-02-28",
            by: [{ code: "bodies" }],
            to: null,
            timing: { code: "by" },
            clause: "startup-year-bureau/三1",
          },
          { code: "mobilisation-meeting", dueOn: "2010-02-28" },
          { code: "discussion", dueOn: "2010-02-28" },
          { code: "plan", dueOn: "2010-10-31", clause: "startup-year-bureau/三2" },
          { code: "carry-out", dueOn: "2010-10-31" },
          { code: "summary", dueOn: "2010-12-31", clause: "startup-year-bureau/三3" },
          { code: "closing-meeting", dueOn: "2010-12-31" },
          { code: "exchange", dueOn: "2010-12-31" },
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
      clause: "三1",
      when: "只查询学习动员结束当日：三项任务到期",
      facts: { from: "2010-02-28", until: "2010-02-28" },
      value: { duties: [{ code: "study" }, { code: "mobilisation-meeting" }, { code: "discussion" }] },
    },
    {
      clause: "三",
      when: "从学习动员结束次日查起、至组织实施结束前一天：无到期事项",
      facts: { from: "2010-03-01", until: "2010-10-30" },
      value: { duties: [] },
    },
    {
      clause: "三",
      when: "闰年只查询2月29日：学习动员的任务已于前一天到期，无到期事项",
      facts: { year: 2012, from: "2012-02-29", until: "2012-02-29" },
      value: { duties: [] },
    },
    {
      clause: "三2",
      when: "只查询10月31日，组织实施结束当日：制定方案和落实任务到期，原文未另定制定方案的日期",
      facts: { from: "2010-10-31", until: "2010-10-31" },
      value: { duties: [{ code: "plan" }, { code: "carry-out" }] },
    },
    {
      clause: "三3",
      when: "查询期间跨入次年：只有12月31日的三项到期，次年无到期事项",
      facts: { from: "2010-12-31", until: "2011-12-31" },
      value: {
        duties: [
          { code: "summary", dueOn: "2010-12-31" },
          { code: "closing-meeting", dueOn: "2010-12-31" },
          { code: "exchange", dueOn: "2010-12-31" },
        ],
      },
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
