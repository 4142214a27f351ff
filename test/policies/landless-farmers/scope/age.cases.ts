import { age } from "../../../../src/policies/landless-farmers/scope/age.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五(三)1 — 周岁：1952年5月1日和1952年2月29日（闰年）出生的人。 */
export default {
  rule: age,
  given: { birthDate: "1952-05-01", on: "2012-05-01" },
  rows: [
    {
      clause: "五(三)1",
      when: "60周岁生日当日：满60周岁",
      value: {
        age: 60, // 2012−1952
      },
      finds: ["age"],
    },
    { clause: "五(三)1", when: "60周岁生日前一日：59周岁", facts: { on: "2012-04-30" }, value: { age: 59 } },
    {
      clause: "五(三)1",
      when: "2月29日出生，平年2月27日：58周岁",
      facts: { birthDate: "1952-02-29", on: "2011-02-27" },
      value: { age: 58 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，平年2月28日：满59周岁",
      facts: { birthDate: "1952-02-29", on: "2011-02-28" },
      value: {
        age: 59, // 2011−1952
      },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，闰年2月28日：59周岁",
      facts: { birthDate: "1952-02-29", on: "2012-02-28" },
      value: { age: 59 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，闰年2月29日：满60周岁",
      facts: { birthDate: "1952-02-29", on: "2012-02-29" },
      value: { age: 60 },
    },
    { clause: "五(三)1", when: "出生当日：0周岁", facts: { birthDate: "2012-05-01" }, value: { age: 0 } },
    {
      clause: "五(三)1",
      when: "60周岁生日当日，按“生日次日”口径：59周岁",
      readings: { birthday: "day-after-the-birthday" },
      value: { age: 59 },
    },
    {
      clause: "五(三)1",
      when: "60周岁生日次日，按“生日次日”口径：满60周岁",
      readings: { birthday: "day-after-the-birthday" },
      facts: { on: "2012-05-02" },
      value: { age: 60 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，平年2月28日，按“平年为3月1日”口径：58周岁",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1952-02-29", on: "2011-02-28" },
      value: { age: 58 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，平年3月1日，按“平年为3月1日”口径：满59周岁",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1952-02-29", on: "2011-03-01" },
      value: { age: 59 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，平年2月28日，按“生日次日”口径：58周岁",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "1952-02-29", on: "2011-02-28" },
      value: { age: 58 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，闰年2月29日，按“平年为3月1日”口径：满60周岁，该口径只用于平年",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1952-02-29", on: "2012-02-29" },
      value: { age: 60 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，闰年2月29日，按“生日次日”口径：59周岁",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "1952-02-29", on: "2012-02-29" },
      value: { age: 59 },
    },
    {
      clause: "五(三)1",
      when: "出生当日，按“生日次日”口径：0周岁，不为负数",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "2012-05-01" },
      value: { age: 0 },
    },
    {
      clause: "五(三)1",
      when: "出生日期晚于计算周岁的日期：矛盾",
      facts: { birthDate: "2012-05-02" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "五(三)1",
      when: "出生日期写成斜线格式、缺计算周岁的日期、填报项之外多填一项：一并指出",
      facts: { birthDate: "1952/05/01", on: undefined, name: "甲" },
      faults: [
        ["birthDate", "malformed"],
        ["on", "missing"],
        ["name", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
