import { reportsDue } from "../../../../src/policies/disability-employment/duties/reports-due.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(五)、四(三)、四(六) — 每月统计和总结，每季度末上报残保金，每季度上报进展，半年督查，年底验收。 */
export default {
  rule: reportsDue,
  given: { from: "2018-05-01", until: "2018-05-31" },
  rows: [
    {
      clause: "三(五)",
      when: "5月：统计和总结2项，均在月末到期",
      value: {
        duties: [
          {
            code: "monthly-statistics",
            zh: "统计上报就业服务工作信息",
            dueOn: "2018-05-31",
            by: [{ code: "county-service-body" }],
            to: null,
            clause: "disability-employment/三(五)",
          },
          {
            code: "monthly-summary",
            dueOn: "2018-05-31",
            by: [{ code: "townships-and-departments" }],
            to: null,
            clause: "disability-employment/四(六)",
          },
        ],
      },
      finds: ["duty-due"],
      notFound: ["nothing-due"],
    },
    {
      clause: "四(三)",
      when: "3月31日（季度末）一天：除统计和总结外，另有残保金和进展2项",
      facts: { from: "2018-03-31", until: "2018-03-31" },
      value: {
        duties: [
          { code: "monthly-statistics" },
          {
            code: "levy-report",
            dueOn: "2018-03-31",
            by: [{ code: "county-federation" }],
            to: { code: "city-office" },
            clause: "disability-employment/四(三)",
          },
          { code: "monthly-summary" },
          { code: "progress-report", by: [{ code: "townships-and-departments" }], to: { code: "county-office" } },
        ],
      },
      finds: [
        ["report-due", { to: { code: "city-office" } }],
        ["report-due", { to: { code: "county-office" } }],
      ],
    },
    {
      clause: "四(六)",
      when: "6月（上半年末）：另有专项督查",
      facts: { from: "2018-06-01", until: "2018-06-30" },
      value: {
        duties: [
          { code: "monthly-statistics" },
          { code: "levy-report" },
          { code: "monthly-summary" },
          { code: "progress-report" },
          { code: "inspection", dueOn: "2018-06-30", by: [{ code: "not-stated" }] },
        ],
      },
    },
    {
      clause: "四(六)",
      when: "12月31日至次年1月30日：除专项督查外，另有年底验收",
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
      when: "2020年1月31日至2月29日（闰年）：两个月月末的事项按日期先后列出",
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
      when: "5月1日至30日，未到月末：无到期事项",
      facts: { until: "2018-05-30" },
      value: { duties: [] },
      finds: ["nothing-due"],
    },
    {
      clause: "四(六)",
      when: "6月30日为周六，不顺延，查询7月1日至2日：无到期事项",
      facts: { from: "2018-07-01", until: "2018-07-02" },
      value: { duties: [] },
    },
    {
      clause: "四(六)",
      when: "按由县残联办理的口径，5月：总结由县残联办理",
      readings: { "reporting-body": "county-federation" },
      value: {
        duties: [{ code: "monthly-statistics" }, { code: "monthly-summary", by: [{ code: "county-federation" }] }],
      },
    },
    {
      clause: "四(三)",
      when: "按季度末遇休息日顺延口径，6月30日为周六：残保金上报顺延至7月2日（周一）",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2018-07-01", until: "2018-07-02" },
      value: { duties: [{ code: "levy-report", dueOn: "2018-07-02" }] },
    },
    {
      clause: "四(三)",
      when: "按季度末遇休息日顺延口径，查询6月30日至7月2日：顺延的残保金上报排在月末各项之后",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2018-06-30", until: "2018-07-02" },
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
      when: "按季度末遇休息日顺延口径，9月30日为周日、调休上班：不顺延，与其他各项同日",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2018-09-30", until: "2018-10-08" },
      value: {
        duties: [
          { code: "monthly-statistics", dueOn: "2018-09-30" },
          { code: "levy-report", dueOn: "2018-09-30" },
          { code: "monthly-summary", dueOn: "2018-09-30" },
          { code: "progress-report", dueOn: "2018-09-30" },
        ],
      },
    },
    {
      clause: "四(六)",
      when: "按季度末遇休息日顺延口径，查询7月1日（周日）一天：尚未到期",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2018-07-01", until: "2018-07-01" },
      value: { duties: [] },
    },
    {
      clause: "四(三)",
      when: "按季度末遇休息日顺延口径，7月2日为本地休息日：残保金上报顺延至7月3日",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2018-07-01", until: "2018-07-03", daysOff: ["2018-07-02"] },
      value: { duties: [{ code: "levy-report", dueOn: "2018-07-03" }] },
    },
    {
      clause: "四(三)",
      when: "按季度末遇休息日顺延口径，7月1日（周日）本地调休上班：残保金上报顺延至7月1日",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2018-07-01", until: "2018-07-02", workingWeekends: ["2018-07-01"] }, // 6月30日为周六
      value: { duties: [{ code: "levy-report", dueOn: "2018-07-01" }] },
    },
    {
      clause: "四(三)",
      when: "按季度末遇休息日顺延口径，12月30日至1月1日休息：第四季度残保金上报顺延至次年1月2日",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2019-01-01", until: "2019-01-30" },
      value: { duties: [{ code: "levy-report", dueOn: "2019-01-02" }] },
    },
    {
      clause: "四(六)",
      when: "按由县残联办理的口径，9月30日（季度末）：总结和进展由县残联办理",
      readings: { "reporting-body": "county-federation" },
      facts: { from: "2018-09-30", until: "2018-09-30" },
      value: {
        duties: [
          { code: "monthly-statistics", by: [{ code: "county-service-body" }] },
          { code: "levy-report", by: [{ code: "county-federation" }] },
          { code: "monthly-summary", by: [{ code: "county-federation" }] },
          { code: "progress-report", by: [{ code: "county-federation" }], to: { code: "county-office" } },
        ],
      },
    },
    {
      clause: "四(三)",
      when: "按季度末遇休息日顺延口径，2030年6月30日为周日，当年节假日安排未收录：只按周末顺延，写明",
      readings: { "quarter-end": "next-working-day" },
      facts: { from: "2030-07-01", until: "2030-07-01" },
      value: { duties: [{ code: "levy-report", dueOn: "2030-07-01" }] },
      finds: [["holidays-unknown", { year: 2030 }]],
    },
    {
      clause: "四(六)",
      when: "本县将工作总结间隔调整为2个月，4月至5月：总结只在4月末到期",
      figures: { summaryMonths: 2 },
      facts: { from: "2018-04-01" },
      value: {
        duties: [
          { code: "monthly-statistics", dueOn: "2018-04-30" },
          { code: "monthly-summary", dueOn: "2018-04-30" }, // 4÷2 = 2，5不能被2整除
          { code: "monthly-statistics", dueOn: "2018-05-31" },
        ],
      },
    },
    {
      clause: "四(三)",
      when: "本县将残保金上报间隔调整为5个月，不能整除一年：不接受",
      figures: { levyReportMonths: 5 },
      faults: [["figures.levyReportMonths", "out-of-range"]],
    },
    {
      clause: "四(三)",
      when: "同一天既填休息又填调休上班：不予接受",
      facts: { daysOff: ["2018-07-01"], workingWeekends: ["2018-07-01"] },
      faults: [["daysOff", "contradiction"]],
    },
    {
      clause: "四(六)",
      when: "起止日期颠倒、休假日格式不正确：一并指出",
      facts: { from: "2018-06-01", daysOff: ["2018/10/01"] },
      faults: [
        ["daysOff[0]", "malformed"],
        ["from", "contradiction"],
      ],
    },
    {
      clause: "四(三)",
      when: "两天休息，只有一天又填调休上班：不予接受",
      facts: { daysOff: ["2018-07-02", "2018-07-01"], workingWeekends: ["2018-07-01"] },
      faults: [["daysOff", "contradiction"]],
    },
  ],
} satisfies CaseTable;
