import { impoverishedWorker } from "../../../src/policies/employment-poverty-relief/impoverished-worker.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 一、二(一) — 1980年3月2日出生，2016年5月1日满36周岁。 */
export default {
  rule: impoverishedWorker,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    on: "2016-05-01",
  },
  rows: [
    { clause: "一", when: "各项都符合", value: { impoverishedWorker: true, age: 36, unmet: [] }, failing: [] },
    {
      clause: "一",
      when: "不是农村人口",
      facts: { isRuralResident: false },
      value: { impoverishedWorker: false, unmet: ["rural-resident"] },
      failing: ["rural-resident"],
    },
    {
      clause: "一",
      when: "没有就业能力",
      facts: { ableToWork: false },
      value: { impoverishedWorker: false },
      failing: ["able-to-work"],
    },
    {
      clause: "一",
      when: "没有就业愿望",
      facts: { wantsWork: false },
      value: { impoverishedWorker: false },
      failing: ["wants-work"],
    },
    {
      clause: "二(一)",
      when: "没有建档立卡",
      facts: { registeredPoor: false },
      value: { impoverishedWorker: false },
      failing: ["registered-poor"],
    },
    {
      clause: "一",
      when: "16周岁生日前一天",
      facts: { birthDate: "2000-05-02" },
      value: { impoverishedWorker: false, age: 15 },
      failing: ["working-age"],
    },
    {
      clause: "一",
      when: "16周岁生日当天",
      facts: { birthDate: "2000-05-01" },
      value: { impoverishedWorker: true, age: 16 },
    },
    {
      clause: "一",
      when: "16周岁生日当天，次日才满周岁",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "2000-05-01" },
      value: { impoverishedWorker: false, age: 15 },
    },
    {
      clause: "一",
      when: "60周岁生日前一天：还是59周岁",
      facts: { birthDate: "1956-05-02" },
      value: { impoverishedWorker: true, age: 59 },
    },
    {
      clause: "一",
      when: "60周岁生日当天",
      facts: { birthDate: "1956-05-01" },
      value: { impoverishedWorker: false, age: 60 },
      failing: ["working-age"],
    },
    {
      clause: "一",
      when: "2月29日生，平年2月28日满周岁",
      facts: { birthDate: "1980-02-29", on: "2015-02-28" },
      value: { age: 35 },
    }, // 2015−1980 = 35
    {
      clause: "一",
      when: "2月29日生，平年3月1日才满周岁",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1980-02-29", on: "2015-02-28" },
      value: { age: 34 },
    },
    {
      clause: "一",
      when: "几项都不符合：一次列出",
      facts: { isRuralResident: false, wantsWork: false, birthDate: "2010-01-01" },
      value: { impoverishedWorker: false, unmet: ["rural-resident", "wants-work", "working-age"] },
    },
    {
      clause: "一",
      when: "认定当天出生：0周岁",
      facts: { birthDate: "2016-05-01" },
      value: { impoverishedWorker: false, age: 0 },
      failing: ["working-age"],
    },
    {
      clause: "一",
      when: "出生晚于认定之日、缺一项、多一项",
      facts: { birthDate: "2016-05-02", ableToWork: undefined, age: 36 },
      faults: [
        ["ableToWork", "missing"],
        ["age", "unknown-key"],
        ["birthDate", "impossible"],
      ],
    },
    {
      clause: "一",
      when: "县里改的年龄上限低于下限：不接受",
      figures: { maxAge: "15" },
      faults: [["figures.maxAge", "impossible"]],
    },
  ],
} satisfies CaseTable;
