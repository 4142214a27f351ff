import { age } from "../../../src/policies/landless-farmers/age.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 五(三)1 — 周岁：1952年5月1日和1952年2月29日（闰年）出生的人。 */
export default {
  rule: age,
  given: { birthDate: "1952-05-01", on: "2012-05-01" },
  rows: [
    { clause: "五(三)1", when: "生日前一天", facts: { on: "2012-04-30" }, value: { age: 59 } },
    { clause: "五(三)1", when: "生日当天满60周岁", value: { age: 60 }, finds: ["age"] }, // 2012−1952 = 60
    {
      clause: "五(三)1",
      when: "生日当天：次日才满",
      readings: { birthday: "day-after-the-birthday" },
      value: { age: 59 },
    },
    {
      clause: "五(三)1",
      when: "生日次日",
      readings: { birthday: "day-after-the-birthday" },
      facts: { on: "2012-05-02" },
      value: { age: 60 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，平年2月27日",
      facts: { birthDate: "1952-02-29", on: "2011-02-27" },
      value: { age: 58 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，平年2月28日满",
      facts: { birthDate: "1952-02-29", on: "2011-02-28" },
      value: { age: 59 }, // 2011−1952 = 59
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，平年2月28日：3月1日才满",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1952-02-29", on: "2011-02-28" },
      value: { age: 58 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，平年3月1日",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1952-02-29", on: "2011-03-01" },
      value: { age: 59 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，平年2月28日：次日才满",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "1952-02-29", on: "2011-02-28" },
      value: { age: 58 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，闰年2月28日尚未满",
      facts: { birthDate: "1952-02-29", on: "2012-02-28" },
      value: { age: 59 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，闰年2月29日满",
      facts: { birthDate: "1952-02-29", on: "2012-02-29" },
      value: { age: 60 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，闰年2月29日满：3月1日只用于平年",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1952-02-29", on: "2012-02-29" },
      value: { age: 60 },
    },
    {
      clause: "五(三)1",
      when: "2月29日出生，闰年2月29日：次日才满",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "1952-02-29", on: "2012-02-29" },
      value: { age: 59 },
    },
    { clause: "五(三)1", when: "出生当天", facts: { birthDate: "2012-05-01" }, value: { age: 0 } },
    {
      clause: "五(三)1",
      when: "出生当天：不会是负数",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "2012-05-01" },
      value: { age: 0 },
    },
    {
      clause: "五(三)1",
      when: "出生晚于计算之日",
      facts: { birthDate: "2012-05-02" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "五(三)1",
      when: "斜线日期、缺少日期、多余字段：一次列出",
      facts: { birthDate: "1952/05/01", on: undefined, name: "甲" },
      faults: [
        ["birthDate", "malformed"],
        ["on", "missing"],
        ["name", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
