import { impoverishedWorker } from "../../../../src/policies/employment-poverty-relief/workers/impoverished-worker.ts";
import type { CaseTable } from "../../../support/cases.ts";

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
    {
      clause: "一",
      when: "36周岁，各项条件均符合：属于贫困劳动者",
      value: { impoverishedWorker: true, age: 36, unmet: [] },
      unmet: [],
    },
    {
      clause: "一",
      when: "16周岁生日前一天：15周岁，不属于贫困劳动者",
      facts: { birthDate: "2000-05-02" },
      value: { impoverishedWorker: false, age: 15 },
      unmet: ["working-age"],
    },
    {
      clause: "一",
      when: "16周岁生日当天：属于贫困劳动者",
      facts: { birthDate: "2000-05-01" },
      value: { impoverishedWorker: true, age: 16 },
    },
    {
      clause: "一",
      when: "60周岁生日前一天：59周岁，属于贫困劳动者",
      facts: { birthDate: "1956-05-02" },
      value: { impoverishedWorker: true, age: 59 },
    },
    {
      clause: "一",
      when: "60周岁生日当天：不属于贫困劳动者",
      facts: { birthDate: "1956-05-01" },
      value: { impoverishedWorker: false, age: 60 },
      unmet: ["working-age"],
    },
    {
      clause: "一",
      when: "2月29日出生，平年2月28日：满35周岁",
      facts: { birthDate: "1980-02-29", on: "2015-02-28" },
      value: { age: 35 }, // 2015−1980 = 35
    },
    {
      clause: "一",
      when: "认定当天出生：0周岁，不属于贫困劳动者",
      facts: { birthDate: "2016-05-01" },
      value: { impoverishedWorker: false, age: 0 },
      unmet: ["working-age"],
    },
    {
      clause: "一",
      when: "不属于农村人口：不属于贫困劳动者",
      facts: { isRuralResident: false },
      value: { impoverishedWorker: false, unmet: ["rural-resident"] },
      unmet: ["rural-resident"],
    },
    {
      clause: "一",
      when: "不具有就业能力：不属于贫困劳动者",
      facts: { ableToWork: false },
      value: { impoverishedWorker: false },
      unmet: ["able-to-work"],
    },
    {
      clause: "一",
      when: "无就业愿望：不属于贫困劳动者",
      facts: { wantsWork: false },
      value: { impoverishedWorker: false },
      unmet: ["wants-work"],
    },
    {
      clause: "二(一)",
      when: "未建档立卡：不属于贫困劳动者",
      facts: { registeredPoor: false },
      value: { impoverishedWorker: false },
      unmet: ["registered-poor"],
    },
    {
      clause: "一",
      when: "三项条件不符合：一并列出",
      facts: { isRuralResident: false, wantsWork: false, birthDate: "2010-01-01" },
      value: { impoverishedWorker: false, unmet: ["rural-resident", "wants-work", "working-age"] },
    },
    {
      clause: "一",
      when: "16周岁生日当天，按“生日次日”口径：15周岁，不属于贫困劳动者",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "2000-05-01" },
      value: { impoverishedWorker: false, age: 15 },
    },
    {
      clause: "一",
      when: "2月29日出生，平年2月28日，按“平年为3月1日”口径：34周岁",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1980-02-29", on: "2015-02-28" },
      value: { age: 34 },
    },
    {
      clause: "一",
      when: "本县调整后的年龄上限低于下限：不接受",
      figures: { maxAge: "15" },
      faults: [["figures.maxAge", "contradiction"]],
    },
    {
      clause: "一",
      when: "出生日期晚于认定日期、缺必填项、多余字段：一并指出",
      facts: { birthDate: "2016-05-02", ableToWork: undefined, age: 36 },
      faults: [
        ["ableToWork", "missing"],
        ["age", "unknown-key"],
        ["birthDate", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
