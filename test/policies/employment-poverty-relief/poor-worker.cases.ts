import { poorWorker } from "../../../src/policies/employment-poverty-relief/poor-worker.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 一、二(一) — 1980年3月2日出生，2016年5月1日满36周岁。 */
export default {
  rule: poorWorker,
  given: { birthDate: "1980-03-02", rural: true, registeredPoor: true, able: true, willing: true, on: "2016-05-01" },
  rows: [
    { clause: "一", when: "各项都符合", value: { poorWorker: true, fullYears: 36, failing: [] }, failing: [] },
    {
      clause: "一",
      when: "不是农村人口",
      facts: { rural: false },
      value: { poorWorker: false, failing: ["rural"] },
      failing: ["rural"],
    },
    { clause: "一", when: "没有就业能力", facts: { able: false }, value: { poorWorker: false }, failing: ["able"] },
    {
      clause: "一",
      when: "没有就业愿望",
      facts: { willing: false },
      value: { poorWorker: false },
      failing: ["willing"],
    },
    {
      clause: "二(一)",
      when: "没有建档立卡",
      facts: { registeredPoor: false },
      value: { poorWorker: false },
      failing: ["registered-poor"],
    },
    {
      clause: "一",
      when: "16周岁生日前一天",
      facts: { birthDate: "2000-05-02" },
      value: { poorWorker: false, fullYears: 15 },
      failing: ["working-age"],
    },
    {
      clause: "一",
      when: "16周岁生日当天",
      facts: { birthDate: "2000-05-01" },
      value: { poorWorker: true, fullYears: 16 },
    },
    {
      clause: "一",
      when: "16周岁生日当天，次日才满周岁",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "2000-05-01" },
      value: { poorWorker: false, fullYears: 15 },
    },
    {
      clause: "一",
      when: "60周岁生日前一天：还是59周岁",
      facts: { birthDate: "1956-05-02" },
      value: { poorWorker: true, fullYears: 59 },
    },
    {
      clause: "一",
      when: "60周岁生日当天",
      facts: { birthDate: "1956-05-01" },
      value: { poorWorker: false, fullYears: 60 },
      failing: ["working-age"],
    },
    {
      clause: "一",
      when: "2月29日生，平年2月28日满周岁",
      facts: { birthDate: "1980-02-29", on: "2015-02-28" },
      value: { fullYears: 35 },
    }, // 2015−1980 = 35
    {
      clause: "一",
      when: "2月29日生，平年3月1日才满周岁",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1980-02-29", on: "2015-02-28" },
      value: { fullYears: 34 },
    },
    {
      clause: "一",
      when: "几项都不符合：一次列出",
      facts: { rural: false, willing: false, birthDate: "2010-01-01" },
      value: { poorWorker: false, failing: ["rural", "willing", "working-age"] },
    },
    {
      clause: "一",
      when: "认定当天出生：0周岁",
      facts: { birthDate: "2016-05-01" },
      value: { poorWorker: false, fullYears: 0 },
      failing: ["working-age"],
    },
    {
      clause: "一",
      when: "出生晚于认定之日、缺一项、多一项",
      facts: { birthDate: "2016-05-02", able: undefined, age: 36 },
      faults: [
        ["able", "missing"],
        ["age", "unknown-key"],
        ["birthDate", "impossible"],
      ],
    },
    {
      clause: "一",
      when: "县里改的年龄上限低于下限：不接受",
      figures: { oldestAge: "15" },
      faults: [["figures.oldestAge", "impossible"]],
    },
  ],
} satisfies CaseTable;
