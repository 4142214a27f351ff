import { age } from "../../../src/policies/employee-pension/age.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三5 — 1970年5月1日出生，2011年5月1日确认身份：2011−1970 = 41周岁。 */
export default {
  rule: age,

  given: { birthDate: "1970-05-01", confirmedOn: "2011-05-01" },
  rows: [
    { clause: "三5", when: "生日当天确认", value: { on: "2011-05-01", age: 41 }, finds: ["age"] },
    { clause: "三5", when: "生日前一天确认", facts: { confirmedOn: "2011-04-30" }, value: { age: 40 } },
    {
      clause: "三5",
      when: "生日当天确认，次日才满",
      readings: { birthday: "day-after-the-birthday" },
      value: { age: 40 },
    },
    { clause: "三5", when: "出生当天确认：0周岁", facts: { birthDate: "2011-05-01" }, value: { age: 0 } },
    {
      clause: "三5",
      when: "出生当天确认，解读为次日才满：也是0周岁",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "2011-05-01" },
      value: { age: 0 },
    },
    {
      clause: "三5",
      when: "给出三个日期：按确认之日",
      facts: { expropriatedOn: "2010-01-01", enrolledOn: "2012-06-01" },
      value: { on: "2011-05-01", age: 41 },
    },
    {
      clause: "三5",
      when: "给出三个日期，按征地之日",
      readings: { "age-reference-date": "expropriation" },
      facts: { expropriatedOn: "2010-01-01", enrolledOn: "2012-06-01" },
      value: { on: "2010-01-01", age: 39 },
    },
    {
      clause: "三5",
      when: "给出三个日期，按参保之日",
      readings: { "age-reference-date": "enrolment" },
      facts: { expropriatedOn: "2010-01-01", enrolledOn: "2012-06-01" },
      value: { on: "2012-06-01", age: 42 },
    },
    {
      clause: "三5",
      when: "2月29日出生，平年2月28日满",
      facts: { birthDate: "1972-02-29", confirmedOn: "2011-02-28" },
      value: { age: 39 },
    },
    {
      clause: "三5",
      when: "2月29日出生，平年3月1日满",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1972-02-29", confirmedOn: "2011-02-28" },
      value: { age: 38 },
    },
    {
      clause: "三5",
      when: "按征地之日，没有给出确认之日",
      readings: { "age-reference-date": "expropriation" },
      facts: { confirmedOn: undefined, expropriatedOn: "2010-01-01" },
      value: { on: "2010-01-01", age: 39 }, // 2010−1970 = 40，未到5月1日
    },
    {
      clause: "三5",
      when: "按确认之日而没有给出",
      facts: { confirmedOn: undefined, expropriatedOn: "2010-01-01" },
      faults: [["confirmedOn", "missing"]],
    },
    {
      clause: "三5",
      when: "按征地之日而没有给出",
      readings: { "age-reference-date": "expropriation" },
      faults: [["expropriatedOn", "missing"]],
    },
    {
      clause: "三5",
      when: "按参保之日而没有给出",
      readings: { "age-reference-date": "enrolment" },
      faults: [["enrolledOn", "missing"]],
    },
    {
      clause: "三5",
      when: "出生晚于确认和征地、参保日不存在：一次列出",
      facts: { birthDate: "2011-06-01", expropriatedOn: "2010-01-01", enrolledOn: "2011-02-30" },
      faults: [
        ["enrolledOn", "malformed"],
        ["birthDate", "impossible"],
        ["birthDate", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
