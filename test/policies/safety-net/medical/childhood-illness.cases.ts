import { childhoodIllness } from "../../../../src/policies/safety-net/medical/childhood-illness.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(三)4 — 2001年5月2日出生的农村儿童，2016年5月2日满15周岁。 */
export default {
  rule: childhoodIllness,
  given: { illness: "acute-leukaemia", isRuralResident: true, birthDate: "2001-05-02", on: "2016-05-01" },
  rows: [
    {
      clause: "三(三)4",
      when: "14周岁农村先天性心脏病儿童：适用",
      facts: { illness: "congenital-heart-disease" },
      value: { eligible: true },
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，满15周岁的前一天：仍为14周岁，适用",
      value: { eligible: true, age: 14 },
      unmet: [],
      finds: ["illness"],
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，满15周岁当天：不再适用",
      facts: { on: "2016-05-02" },
      value: { eligible: false, age: 15 },
      unmet: ["within-age"],
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，出生当天：0周岁，适用",
      facts: { birthDate: "2016-05-01" },
      value: { eligible: true, age: 0 },
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，2月29日出生，平年2月28日：已满15周岁，不适用",
      facts: { birthDate: "2000-02-29", on: "2015-02-28" },
      value: { eligible: false, age: 15 },
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，2月29日出生，平年2月27日：仍为14周岁，适用",
      facts: { birthDate: "2000-02-29", on: "2015-02-27" },
      value: { eligible: true, age: 14 },
    },
    {
      clause: "三(三)4",
      when: "14周岁白血病儿童，不属于农村居民：不适用",
      facts: { isRuralResident: false },
      value: { eligible: false },
      unmet: ["rural"],
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，15周岁生日当天，按生日次日满周岁口径：仍为14周岁，适用",
      facts: { on: "2016-05-02" },
      readings: { birthday: "day-after-the-birthday" },
      value: { eligible: true, age: 14 },
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，出生当天，按生日次日满周岁口径：0周岁，适用",
      facts: { birthDate: "2016-05-01" },
      readings: { birthday: "day-after-the-birthday" },
      value: { eligible: true, age: 0 },
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，2月29日出生，平年2月28日，按3月1日满周岁口径：仍为14周岁，适用",
      facts: { birthDate: "2000-02-29", on: "2015-02-28" },
      readings: { birthday: "leap-birthday-on-1-march" },
      value: { eligible: true, age: 14 },
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，2月29日出生，平年3月1日，按3月1日满周岁口径：已满15周岁，不适用",
      facts: { birthDate: "2000-02-29", on: "2015-03-01" },
      readings: { birthday: "leap-birthday-on-1-march" },
      value: { eligible: false, age: 15 },
    },
    {
      clause: "三(三)4",
      when: "农村白血病儿童，满15周岁当天，本县将年龄上限调整为15周岁：适用",
      figures: { childMaxAge: "15" },
      facts: { on: "2016-05-02" },
      value: { eligible: true, age: 15 },
    },
    {
      clause: "三(三)4",
      when: "认定日期早于出生日期：指出出生日期不得晚于认定日期",
      facts: { birthDate: "2016-05-02" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "三(三)4",
      when: "不在可选范围的疾病、日期无效：一并指出",
      facts: { illness: "influenza", birthDate: "2001-02-29" },
      faults: [
        ["illness", "unknown-option"],
        ["birthDate", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
