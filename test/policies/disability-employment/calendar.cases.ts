import { calendar } from "../../../src/policies/disability-employment/calendar.ts";
import type { CaseTable } from "../../support/cases.ts";

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

/** 四(二)、四(六) — 2018年的全部事项：12+12+4+4+2+1 = 35项，另有两次招聘会。 */
export default {
  rule: calendar,
  given: { year: 2018 },
  rows: [
    {
      clause: "四(六)",
      when: "2018年",
      value: {
        year: 2018,
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
      when: "到期的各项写在各自的条款下：总结12、进展4、督查2、验收1",
      finds: [["dated", { reports: 19 }]], // 12+4+2+1
    },
    {
      clause: "三(五)",
      when: "每月统计上报12项",
      finds: [["dated", { reports: 12 }]],
    },
    {
      clause: "四(三)",
      when: "每季度末上报残保金4项",
      finds: [["dated", { reports: 4 }]],
    },
    {
      clause: "四(三)",
      when: "12月31日起休息，顺延到次年：全年只有3项残保金上报",
      readings: { "quarter-end": "next-working-day" },
      facts: { daysOff: ["2018-12-31"] },
      finds: [["dated", { reports: 3 }]],
    },
    {
      clause: "四(二)",
      when: "县里把招聘会定为三次",
      figures: { jobFairs: "3" },
      value: { jobFairs: 3 },
      finds: ["undated-fairs"],
    },
    {
      clause: "四(六)",
      when: "年份太早、休息日不是列表：一次列出",
      facts: { year: 1989, daysOff: "2018-10-01" },
      faults: [
        ["year", "out-of-range"],
        ["daysOff", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
