import { workingAge } from "../../../../src/policies/landless-farmers/scope/working-age.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(一) — 2012年6月1日是否在劳动年龄段内。 */
export default {
  rule: workingAge,
  given: { birthDate: "1970-03-02", on: "2012-06-01" },
  rows: [
    {
      clause: "四(一)",
      when: "42周岁：在劳动年龄段内",
      value: { inWorkingAge: true, age: 42, minAge: 16, maxAge: 59 },
      finds: ["in-working-age"],
    },
    {
      clause: "四(一)",
      when: "女，当日满55周岁：男女相同，在劳动年龄段内",
      facts: { birthDate: "1957-06-01", sex: "female" },
      value: { inWorkingAge: true, maxAge: 59 },
    },
    {
      clause: "四(一)",
      when: "男，当日满45周岁：至59周岁，在劳动年龄段内",
      facts: { birthDate: "1967-06-01", sex: "male" },
      value: { inWorkingAge: true },
    },
    {
      clause: "四(一)",
      when: "差1日满16周岁：不在劳动年龄段内",
      facts: { birthDate: "1996-06-02" },
      value: { inWorkingAge: false, age: 15 },
      no: ["in-working-age"],
    },
    {
      clause: "四(一)",
      when: "当日满16周岁：在劳动年龄段内",
      facts: { birthDate: "1996-06-01" },
      value: { inWorkingAge: true },
    },
    {
      clause: "四(一)",
      when: "差1日满60周岁：在劳动年龄段内",
      facts: { birthDate: "1952-06-02" },
      value: { inWorkingAge: true },
    },
    {
      clause: "四(一)",
      when: "当日满60周岁：不在劳动年龄段内",
      facts: { birthDate: "1952-06-01" },
      value: { inWorkingAge: false, age: 60 },
    },
    {
      clause: "四(一)",
      when: "认定当日出生：0周岁，不在劳动年龄段内",
      facts: { birthDate: "2012-06-01" },
      value: { inWorkingAge: false, age: 0 },
    },
    {
      clause: "四(一)",
      when: "女，当日满55周岁，按“女性按统计口径”口径：不在劳动年龄段内",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-06-01", sex: "female" },
      value: { inWorkingAge: false, maxAge: 54 },
    },
    {
      clause: "四(一)",
      when: "女，差1日满55周岁，按“女性按统计口径”口径：在劳动年龄段内",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-06-02", sex: "female" },
      value: { inWorkingAge: true },
    },
    {
      clause: "四(一)",
      when: "男，当日满55周岁，按“女性按统计口径”口径：在劳动年龄段内",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-06-01", sex: "male" },
      value: { inWorkingAge: true, maxAge: 59 },
    },
    {
      clause: "四(一)",
      when: "男，当日满45周岁，选“按职工养老保险方案的培训年龄”口径：不在劳动年龄段内",
      readings: { "working-age": "training-priority" },
      facts: { birthDate: "1967-06-01", sex: "male" },
      value: { inWorkingAge: false, maxAge: 44 },
    },
    {
      clause: "四(一)",
      when: "男，差1日满45周岁，选“按职工养老保险方案的培训年龄”口径：在劳动年龄段内",
      readings: { "working-age": "training-priority" },
      facts: { birthDate: "1967-06-02", sex: "male" },
      value: { inWorkingAge: true },
    },
    {
      clause: "四(一)",
      when: "女，当日满40周岁，选“按职工养老保险方案的培训年龄”口径：不在劳动年龄段内",
      readings: { "working-age": "training-priority" },
      facts: { birthDate: "1972-06-01", sex: "female" },
      value: { inWorkingAge: false, maxAge: 39 },
    },
    {
      clause: "四(一)",
      when: "女，差1日满40周岁，选“按职工养老保险方案的培训年龄”口径：在劳动年龄段内",
      readings: { "working-age": "training-priority" },
      facts: { birthDate: "1972-06-02", sex: "female" },
      value: { inWorkingAge: true },
    },
    {
      clause: "四(一)",
      when: "本县将下限调整为59周岁，认定时59周岁：只含59周岁，在劳动年龄段内",
      figures: { minAge: "59" },
      facts: { birthDate: "1952-06-02" }, // 差一天满60周岁
      value: { inWorkingAge: true, minAge: 59, maxAge: 59 },
    },
    {
      clause: "四(一)",
      when: "未填报性别，按“女性按统计口径”口径：指出缺少",
      readings: { "working-age": "women-to-54" },
      faults: [["sex", "missing"]],
    },
    {
      clause: "四(一)",
      when: "本县将下限调整为60周岁，上限仍为59周岁：下限高于上限，不予接受",
      figures: { minAge: "60" },
      faults: [["figures.minAge", "contradiction"]],
    },
    {
      clause: "四(一)",
      when: "出生日期晚于认定日期：矛盾",
      facts: { birthDate: "2012-06-02" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "四(一)",
      when: "出生日期无效、性别不在可选范围、填报项之外多填一项：一并指出",
      facts: { birthDate: "1970-02-30", sex: "f", age: 42 },
      faults: [
        ["birthDate", "malformed"],
        ["sex", "unknown-option"],
        ["age", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
