import { workingAge } from "../../../src/policies/landless-farmers/working-age.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(一) — 2012年6月1日是否在劳动年龄段内。 */
export default {
  rule: workingAge,
  given: { birthDate: "1970-03-02", on: "2012-06-01" },
  rows: [
    {
      clause: "四(一)",
      when: "42周岁",
      value: { inWorkingAge: true, age: 42, minAge: 16, maxAge: 59 },
      finds: ["in-working-age"],
    },
    {
      clause: "四(一)",
      when: "差一天满16周岁",
      facts: { birthDate: "1996-06-02" },
      value: { inWorkingAge: false, age: 15 },
      unmet: ["in-working-age"],
    },
    { clause: "四(一)", when: "当天满16周岁", facts: { birthDate: "1996-06-01" }, value: { inWorkingAge: true } },
    { clause: "四(一)", when: "差一天满60周岁", facts: { birthDate: "1952-06-02" }, value: { inWorkingAge: true } },
    {
      clause: "四(一)",
      when: "当天满60周岁",
      facts: { birthDate: "1952-06-01" },
      value: { inWorkingAge: false, age: 60 },
    },
    {
      clause: "四(一)",
      when: "女，当天满55周岁：男女相同",
      facts: { birthDate: "1957-06-01", sex: "female" },
      value: { inWorkingAge: true, maxAge: 59 },
    },
    {
      clause: "四(一)",
      when: "女，当天满55周岁：女到54周岁",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-06-01", sex: "female" },
      value: { inWorkingAge: false, maxAge: 54 },
    },
    {
      clause: "四(一)",
      when: "女，差一天满55周岁",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-06-02", sex: "female" },
      value: { inWorkingAge: true },
    },
    {
      clause: "四(一)",
      when: "男，当天满55周岁",
      readings: { "working-age": "women-to-54" },
      facts: { birthDate: "1957-06-01", sex: "male" },
      value: { inWorkingAge: true, maxAge: 59 },
    },
    {
      clause: "四(一)",
      when: "男，当天满45周岁：男到59周岁",
      facts: { birthDate: "1967-06-01", sex: "male" },
      value: { inWorkingAge: true },
    },
    {
      clause: "四(一)",
      when: "男，当天满45周岁：男到44周岁",
      readings: { "working-age": "training-priority" },
      facts: { birthDate: "1967-06-01", sex: "male" },
      value: { inWorkingAge: false, maxAge: 44 },
    },
    {
      clause: "四(一)",
      when: "男，差一天满45周岁",
      readings: { "working-age": "training-priority" },
      facts: { birthDate: "1967-06-02", sex: "male" },
      value: { inWorkingAge: true },
    },
    {
      clause: "四(一)",
      when: "女，当天满40周岁：女到39周岁",
      readings: { "working-age": "training-priority" },
      facts: { birthDate: "1972-06-01", sex: "female" },
      value: { inWorkingAge: false, maxAge: 39 },
    },
    {
      clause: "四(一)",
      when: "女，差一天满40周岁",
      readings: { "working-age": "training-priority" },
      facts: { birthDate: "1972-06-02", sex: "female" },
      value: { inWorkingAge: true },
    },
    {
      clause: "四(一)",
      when: "按性别区分，却没有给出性别",
      readings: { "working-age": "women-to-54" },
      faults: [["sex", "missing"]],
    },
    {
      clause: "四(一)",
      when: "县里把起始年龄改为60周岁，上限仍是59周岁：下限高于上限",
      figures: { minAge: "60" },
      faults: [["figures.minAge", "contradiction"]],
    },
    {
      clause: "四(一)",
      when: "县里把起始年龄改为59周岁：只有59周岁一岁",
      figures: { minAge: "59" },
      facts: { birthDate: "1952-06-02" }, // 差一天满60周岁
      value: { inWorkingAge: true, minAge: 59, maxAge: 59 },
    },
    {
      clause: "四(一)",
      when: "认定当天出生：0周岁",
      facts: { birthDate: "2012-06-01" },
      value: { inWorkingAge: false, age: 0 },
    },
    {
      clause: "四(一)",
      when: "出生晚于认定之日",
      facts: { birthDate: "2012-06-02" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "四(一)",
      when: "不存在的日期、未知性别、多余字段：一次列出",
      facts: { birthDate: "1970-02-30", sex: "f", age: 42 },
      faults: [
        ["birthDate", "malformed"],
        ["sex", "unknown-option"],
        ["age", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
