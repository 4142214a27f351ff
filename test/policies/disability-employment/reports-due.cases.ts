import { reportsDue } from "../../../src/policies/disability-employment/reports-due.ts";
import type { CaseTable } from "../../support/cases.ts";

const weekend = ["2018-06-30", "2018-07-01"];

/** 三(五)、四(三)、四(六) — 每月统计和总结，每季度末上报残保金，每季度上报进展，半年督查，年底验收。 */
export default {
  rule: reportsDue,
  given: { from: "2018-05-01", until: "2018-05-31" },
  rows: [
    {
      clause: "三(五)",
      when: "5月：统计和总结，都在月末",
      value: {
        duties: [
          {
            code: "monthly-statistics",
            zh: "统计上报就业服务工作信息",
            dueOn: "2018-05-31",
            by: { code: "county-service-body" },
            to: { code: "not-stated" },
            clause: "disability-employment/三(五)",
          },
          {
            code: "monthly-summary",
            dueOn: "2018-05-31",
            by: { code: "townships-and-departments" },
            to: { code: "not-stated" },
            clause: "disability-employment/四(六)",
          },
        ],
      },
      finds: ["due"],
      lacks: ["nothing-due"],
    },
    {
      clause: "四(六)",
      when: "5月，由县残联总结",
      readings: { "reporting-body": "county-federation" },
      value: {
        duties: [{ code: "monthly-statistics" }, { code: "monthly-summary", by: { code: "county-federation" } }],
      },
    },
    {
      clause: "四(六)",
      when: "月末前一天为止：没有到期事项",
      facts: { until: "2018-05-30" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "四(三)",
      when: "3月31日一天：季度末，多残保金和进展两项",
      facts: { from: "2018-03-31", until: "2018-03-31" },
      value: {
        duties: [
          { code: "monthly-statistics" },
          {
            code: "levy-report",
            dueOn: "2018-03-31",
            by: { code: "county-federation" },
            to: { code: "city-office" },
            clause: "disability-employment/四(三)",
          },
          { code: "monthly-summary" },
          { code: "progress-report", by: { code: "townships-and-departments" }, to: { code: "county-office" } },
        ],
      },
    },
    {
      clause: "四(六)",
      when: "6月底：又是半年，加专项督查",
      facts: { from: "2018-06-01", until: "2018-06-30" },
      value: {
        duties: [
          { code: "monthly-statistics" },
          { code: "levy-report" },
          { code: "monthly-summary" },
          { code: "progress-report" },
          { code: "inspection", dueOn: "2018-06-30", by: { code: "not-stated" } },
        ],
      },
    },
    {
      clause: "四(六)",
      when: "12月底：督查之外还有验收",
      facts: { from: "2018-12-31", until: "2019-01-30" },
      value: {
        duties: [
          { code: "monthly-statistics" },
          { code: "levy-report" },
          { code: "monthly-summary" },
          { code: "progress-report" },
          { code: "inspection" },
          { code: "acceptance", dueOn: "2018-12-31" },
        ],
      },
    },
    {
      clause: "三(五)",
      when: "闰年2月到29日，跨两个月按日期先后",
      facts: { from: "2020-01-31", until: "2020-02-29" },
      value: {
        duties: [
          { code: "monthly-statistics", dueOn: "2020-01-31" },
          { code: "monthly-summary", dueOn: "2020-01-31" },
          { code: "monthly-statistics", dueOn: "2020-02-29" },
          { code: "monthly-summary", dueOn: "2020-02-29" },
        ],
      },
    },
    {
      clause: "四(六)",
      when: "6月30日逢周六：默认不顺延，7月初没有事项",
      facts: { from: "2018-07-01", until: "2018-07-02", daysOff: weekend },
      value: { duties: [] },
    },
    {
      clause: "四(三)",
      when: "6月30日逢周六，残保金上报顺延到7月2日周一",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2018-07-01", until: "2018-07-02", daysOff: weekend },
      value: { duties: [{ code: "levy-report", dueOn: "2018-07-02" }] },
    },
    {
      clause: "四(三)",
      when: "顺延后排在月末各项之后",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2018-06-30", until: "2018-07-02", daysOff: weekend },
      value: {
        duties: [
          { code: "monthly-statistics", dueOn: "2018-06-30" },
          { code: "monthly-summary", dueOn: "2018-06-30" },
          { code: "progress-report", dueOn: "2018-06-30" },
          { code: "inspection", dueOn: "2018-06-30" },
          { code: "levy-report", dueOn: "2018-07-02" },
        ],
      },
    },
    {
      clause: "四(三)",
      when: "只有6月30日一天休息：残保金上报顺延到7月1日，排在月末各项之后",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2018-06-30", until: "2018-07-01", daysOff: ["2018-06-30"] },
      value: {
        duties: [
          { code: "monthly-statistics", dueOn: "2018-06-30" },
          { code: "monthly-summary", dueOn: "2018-06-30" },
          { code: "progress-report", dueOn: "2018-06-30" },
          { code: "inspection", dueOn: "2018-06-30" },
          { code: "levy-report", dueOn: "2018-07-01" },
        ],
      },
    },
    {
      clause: "四(三)",
      when: "只有6月30日一天休息，从7月1日查起：顺延来的残保金上报也在内",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2018-07-01", until: "2018-07-01", daysOff: ["2018-06-30"] },
      value: { duties: [{ code: "levy-report", dueOn: "2018-07-01" }] },
    },
    {
      clause: "四(三)",
      when: "年末三天休息：四季度的残保金上报顺延到次年1月2日",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2019-01-01", until: "2019-01-30", daysOff: ["2018-12-30", "2018-12-31", "2019-01-01"] },
      value: { duties: [{ code: "levy-report", dueOn: "2019-01-02" }] },
    },
    {
      clause: "四(六)",
      when: "季度末，进展由县残联上报",
      readings: { "reporting-body": "county-federation" },
      facts: { from: "2018-09-30", until: "2018-09-30" },
      value: {
        duties: [
          { code: "monthly-statistics", by: { code: "county-service-body" } },
          { code: "levy-report", by: { code: "county-federation" } },
          { code: "monthly-summary", by: { code: "county-federation" } },
          { code: "progress-report", by: { code: "county-federation" }, to: { code: "county-office" } },
        ],
      },
    },
    {
      clause: "四(三)",
      when: "顺延而没有给出休息日",
      readings: { "quarter-end": "next-working-day" },
      faults: [["daysOff", "missing"]],
    },
    {
      clause: "四(三)",
      when: "间隔5个月不能整除一年",
      figures: { levyReportMonths: 5 },
      faults: [["figures.levyReportMonths", "out-of-range"]],
    },
    {
      clause: "四(六)",
      when: "起止颠倒、休息日写错：一次列出",
      facts: { from: "2018-06-01", daysOff: ["2018/10/01"] },
      faults: [
        ["daysOff[0]", "malformed"],
        ["from", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
