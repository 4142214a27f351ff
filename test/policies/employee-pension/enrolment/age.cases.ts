import { age } from "../../../../src/policies/employee-pension/enrolment/age.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三5 — 1970年5月1日出生，2011年5月1日确认身份：2011−1970 = 41周岁。 */
export default {
  rule: age,

  given: { birthDate: "1970-05-01", confirmedOn: "2011-05-01" },
  rows: [
    // 2011−1970 = 41
    { clause: "三5", when: "41周岁生日当天确认身份：41周岁", value: { on: "2011-05-01", age: 41 }, finds: ["age"] },
    {
      clause: "三5",
      when: "确认、征地、参保登记日期都已填报：按身份确认日期计算，41周岁",
      facts: { expropriatedOn: "2010-01-01", enrolledOn: "2012-06-01" },
      value: { on: "2011-05-01", age: 41 }, // 2011−1970 = 41
    },
    {
      clause: "三5",
      when: "41周岁生日前一天确认身份：40周岁",
      facts: { confirmedOn: "2011-04-30" },
      value: { age: 40 }, // 2011−1970 = 41，未到5月1日
    },
    { clause: "三5", when: "出生当天确认身份：0周岁", facts: { birthDate: "2011-05-01" }, value: { age: 0 } },
    {
      clause: "三5",
      when: "2月29日出生，平年2月28日确认身份：当天满39周岁",
      facts: { birthDate: "1972-02-29", confirmedOn: "2011-02-28" },
      value: { age: 39 }, // 2011−1972 = 39
    },
    {
      clause: "三5",
      when: "生日当天确认身份，按“生日次日”口径：40周岁",
      readings: { birthday: "day-after-the-birthday" },
      value: { age: 40 }, // 2011−1970 = 41，未到5月2日
    },
    {
      clause: "三5",
      when: "出生当天确认身份，按“生日次日”口径：0周岁",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "2011-05-01" },
      value: { age: 0 },
    },
    {
      clause: "三5",
      when: "确认、征地、参保登记日期都已填报，按征地日期口径：39周岁",
      readings: { "age-reference-date": "expropriation" },
      facts: { expropriatedOn: "2010-01-01", enrolledOn: "2012-06-01" },
      value: { on: "2010-01-01", age: 39 }, // 2010−1970 = 40，未到5月1日
    },
    {
      clause: "三5",
      when: "确认、征地、参保登记日期都已填报，按参保登记日期口径：42周岁",
      readings: { "age-reference-date": "enrolment" },
      facts: { expropriatedOn: "2010-01-01", enrolledOn: "2012-06-01" },
      value: { on: "2012-06-01", age: 42 }, // 2012−1970 = 42
    },
    {
      clause: "三5",
      when: "2月29日出生，平年2月28日确认身份，按“平年为3月1日”口径：38周岁",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { birthDate: "1972-02-29", confirmedOn: "2011-02-28" },
      value: { age: 38 }, // 2011−1972 = 39，未到3月1日
    },
    {
      clause: "三5",
      when: "未填报身份确认日期，按征地日期口径：39周岁，无需填报身份确认日期",
      readings: { "age-reference-date": "expropriation" },
      facts: { confirmedOn: undefined, expropriatedOn: "2010-01-01" },
      value: { on: "2010-01-01", age: 39 }, // 2010−1970 = 40，未到5月1日
    },
    {
      clause: "三5",
      when: "按身份确认日期计算而未填报：指出",
      facts: { confirmedOn: undefined, expropriatedOn: "2010-01-01" },
      faults: [["confirmedOn", "missing"]],
    },
    {
      clause: "三5",
      when: "按征地日期口径而未填报征地日期：指出",
      readings: { "age-reference-date": "expropriation" },
      faults: [["expropriatedOn", "missing"]],
    },
    {
      clause: "三5",
      when: "按参保登记日期口径而未填报参保登记日期：指出",
      readings: { "age-reference-date": "enrolment" },
      faults: [["enrolledOn", "missing"]],
    },
    {
      clause: "三5",
      when: "出生日期晚于身份确认日期和征地日期、参保登记日期无效：一并指出",
      facts: { birthDate: "2011-06-01", expropriatedOn: "2010-01-01", enrolledOn: "2011-02-30" },
      faults: [
        ["enrolledOn", "malformed"],
        ["birthDate", "contradiction"],
        ["birthDate", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
