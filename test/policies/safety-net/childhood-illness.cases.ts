import { childhoodIllness } from "../../../src/policies/safety-net/childhood-illness.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(三)4 — 2001年5月2日出生的农村儿童，2016年5月2日满15周岁。 */
export default {
  rule: childhoodIllness,
  given: { illness: "acute-leukaemia", isRuralResident: true, birthDate: "2001-05-02", on: "2016-05-01" },
  rows: [
    {
      clause: "三(三)4",
      when: "15周岁生日前一天：还是14周岁",
      value: { eligible: true, age: 14 },
      failing: [],
      finds: ["illness"],
    },
    {
      clause: "三(三)4",
      when: "15周岁生日当天：不再适用",
      facts: { on: "2016-05-02" },
      value: { eligible: false, age: 15 },
      failing: ["within-age"],
    },
    {
      clause: "三(三)4",
      when: "解读为生日次日满岁：15周岁生日当天还是14周岁",
      facts: { on: "2016-05-02" },
      readings: { birthday: "day-after-the-birthday" },
      value: { eligible: true, age: 14 },
    },
    {
      clause: "三(三)4",
      when: "解读为生日次日满岁：出生当天也是0周岁",
      facts: { birthDate: "2016-05-01" },
      readings: { birthday: "day-after-the-birthday" },
      value: { eligible: true, age: 0 },
    },
    {
      clause: "三(三)4",
      when: "2月29日出生，解读为平年3月1日满岁：2月28日还是14周岁",
      facts: { birthDate: "2000-02-29", on: "2015-02-28" },
      readings: { birthday: "leap-birthday-on-1-march" },
      value: { eligible: true, age: 14 },
    },
    {
      clause: "三(三)4",
      when: "同一人，3月1日满15周岁",
      facts: { birthDate: "2000-02-29", on: "2015-03-01" },
      readings: { birthday: "leap-birthday-on-1-march" },
      value: { eligible: false, age: 15 },
    },
    {
      clause: "三(三)4",
      when: "出生当天：0周岁",
      facts: { birthDate: "2016-05-01" },
      value: { eligible: true, age: 0 },
    },
    {
      clause: "三(三)4",
      when: "2月29日出生，平年2月28日满15周岁",
      facts: { birthDate: "2000-02-29", on: "2015-02-28" },
      value: { eligible: false, age: 15 },
    },
    {
      clause: "三(三)4",
      when: "同一人，2月27日",
      facts: { birthDate: "2000-02-29", on: "2015-02-27" },
      value: { eligible: true, age: 14 },
    },
    {
      clause: "三(三)4",
      when: "先天性心脏病",
      facts: { illness: "congenital-heart-disease" },
      value: { eligible: true },
    },
    {
      clause: "三(三)4",
      when: "不是农村儿童",
      facts: { isRuralResident: false },
      value: { eligible: false },
      failing: ["rural"],
    },
    {
      clause: "三(三)4",
      when: "认定在出生之前",
      facts: { birthDate: "2016-05-02" },
      faults: [["birthDate", "impossible"]],
    },
    {
      clause: "三(三)4",
      when: "别的疾病、日期不存在：一次列出",
      facts: { illness: "influenza", birthDate: "2001-02-29" },
      faults: [
        ["illness", "unknown-option"],
        ["birthDate", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
