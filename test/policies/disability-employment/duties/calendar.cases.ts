import { calendar } from "../../../../src/policies/disability-employment/duties/calendar.ts";
import type { CaseTable } from "../../../support/cases.ts";

const monthly = (on: string) => [
  { code: "monthly-statistics", dueOn: on },
  { code: "monthly-summary", dueOn: on },
];
const quarterly = (on: string) => [
  { code: "monthly-statistics", dueOn: on },
  { code: "levy-report", dueOn: on },
  { code: "monthly-summary", dueOn: on },
  { code: "progress-report", dueOn: on },
];

/** 三(五)、四(二)、四(三)、四(六) — 全年的报送和检查，另有招聘会。 */
export default {
  rule: calendar,
  given: { year: 2018 },
  rows: [
    {
      clause: "四(六)",
      when: "2018年全年：35项报送和检查，按日期先后列出，另应举办招聘会2场",
      value: {
        year: 2018,
        // 统计12+总结12+残保金4+进展4+督查2+验收1 = 35
        duties: [
          ...monthly("2018-01-31"),
          ...monthly("2018-02-28"),
          ...quarterly("2018-03-31"),
          ...monthly("2018-04-30"),
          ...monthly("2018-05-31"),
          ...quarterly("2018-06-30"),
          { code: "inspection", dueOn: "2018-06-30" },
          ...monthly("2018-07-31"),
          ...monthly("2018-08-31"),
          ...quarterly("2018-09-30"),
          ...monthly("2018-10-31"),
          ...monthly("2018-11-30"),
          ...quarterly("2018-12-31"),
          { code: "inspection", dueOn: "2018-12-31" },
          { code: "acceptance", dueOn: "2018-12-31" },
        ],
        jobFairs: 2,
      },
    },
    {
      clause: "四(六)",
      when: "2018年四(六)到期：总结12项、进展4项、督查2项、验收1项，共19项",
      finds: [["dated", { reports: 19 }]], // 12+4+2+1
    },
    {
      clause: "三(五)",
      when: "2018年三(五)到期：每月统计上报，共12项",
      finds: [["dated", { reports: 12 }]], // 每月1项，12个月
    },
    {
      clause: "四(三)",
      when: "2018年四(三)到期：每季度末上报残保金收支，共4项",
      finds: [["dated", { reports: 4 }]], // 12÷3 = 4
    },
    {
      clause: "四(三)",
      when: "按季度末遇休息日顺延口径：上年第四季度上报顺延至1月2日，当年的顺延至次年，全年仍为4项",
      readings: { "quarter-end": "next-working-day" },
      finds: [["dated", { reports: 4 }]], // 1月2日、4月2日、7月2日、9月30日
    },
    {
      clause: "四(三)",
      when: "按季度末遇休息日顺延口径，上年12月31日至1月2日：本地12月31日（周日）调休上班，上年第四季度的不顺延到当年，全年3项",
      readings: { "quarter-end": "next-working-day" },
      facts: { workingWeekends: ["2017-12-31"] },
      finds: [["dated", { reports: 3 }]], // 4月2日、7月2日、9月30日
    },
    {
      clause: "四(二)",
      when: "本县将招聘会调整为每年3场：应举办3场",
      figures: { jobFairs: "3" },
      value: { jobFairs: 3 },
      finds: ["undated-fairs"],
    },
    {
      clause: "四(三)",
      when: "同一天既填休息又填调休上班：不予接受",
      facts: { daysOff: ["2018-07-01"], workingWeekends: ["2018-07-01"] },
      faults: [["daysOff", "contradiction"]],
    },
    {
      clause: "四(六)",
      when: "年份早于1990年、休假日未填成列表：一并指出",
      facts: { year: 1989, daysOff: "2018-10-01" },
      faults: [
        ["year", "out-of-range"],
        ["daysOff", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
