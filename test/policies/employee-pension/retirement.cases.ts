import { retirement } from "../../../src/policies/employee-pension/retirement.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 七13、七14 — 男60、女55周岁，累计缴费15年即180个月。男，1966年3月2日出生。 */
export default {
  rule: retirement,

  given: { sex: "male", birthDate: "1966-03-02", paidMonths: 180, on: "2026-03-02" },
  rows: [
    {
      clause: "七13",
      when: "男，当天满60周岁，恰好180个月",
      value: { pension: true, ageReachedOn: "2026-03-02", missingMonths: 0, backPayment: false, failing: [] },
      failing: [],
    },
    {
      clause: "七13",
      when: "男，满60周岁前一天",
      facts: { on: "2026-03-01" },
      value: { pension: false },
      failing: ["age-reached"],
    },
    {
      clause: "七13",
      when: "女，当天满55周岁",
      facts: { sex: "female", birthDate: "1971-03-02" },
      value: { pension: true, ageReachedOn: "2026-03-02" }, // 1971+55 = 2026
    },
    {
      clause: "七13",
      when: "女，满55周岁前一天",
      facts: { sex: "female", birthDate: "1971-03-03" },
      failing: ["age-reached"],
    },
    {
      clause: "七14",
      when: "到龄，179个月，允许补缴：缺1个月，费用自负",
      facts: { paidMonths: 179, backPaymentAllowed: true },
      value: { pension: false, missingMonths: 1, backPayment: true, failing: ["enough-contributions"] }, // 180−179 = 1
      failing: ["enough-contributions"],
      finds: ["back-payment"],
    },
    {
      clause: "七14",
      when: "到龄，100个月，不允许补缴",
      facts: { paidMonths: 100, backPaymentAllowed: false },
      value: { pension: false, missingMonths: 80, backPayment: false }, // 180−100 = 80
      failing: ["enough-contributions", "back-payment"],
    },
    {
      clause: "七14",
      when: "到龄而缴费不足，没有说明是否允许补缴",
      facts: { paidMonths: 179 },
      faults: [["backPaymentAllowed", "missing"]],
    },
    {
      clause: "七13",
      when: "未到龄而缴费不足：不谈补缴",
      facts: { paidMonths: 179, on: "2026-03-01" },
      value: { pension: false, missingMonths: 0 },
      failing: ["age-reached", "enough-contributions"],
    },
    {
      clause: "七13",
      when: "死亡当天：仍在领取",
      facts: { on: "2027-01-10", diedOn: "2027-01-10" },
      value: { pension: true },
      finds: ["alive"],
    },
    {
      clause: "七13",
      when: "死亡次日",
      facts: { on: "2027-01-11", diedOn: "2027-01-10" },
      value: { pension: false },
      failing: ["alive"],
    },
    {
      clause: "七13",
      when: "生日当天，次日才满",
      readings: { birthday: "day-after-the-birthday" },
      value: { pension: false, ageReachedOn: "2026-03-03" },
      failing: ["age-reached"],
    },
    {
      clause: "七13",
      when: "女，2月29日出生，平年2月28日满55周岁",
      facts: { sex: "female", birthDate: "1968-02-29", on: "2023-02-28" }, // 1968+55 = 2023
      value: { pension: true },
    },
    {
      clause: "七13",
      when: "女，2月29日出生，平年3月1日满55周岁",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { sex: "female", birthDate: "1968-02-29", on: "2023-02-28" },
      value: { pension: false, ageReachedOn: "2023-03-01" },
    },
    {
      clause: "七13",
      when: "出生晚于认定和死亡、月数为负：一次列出",
      facts: { birthDate: "2027-01-01", paidMonths: -1, diedOn: "2026-01-01" },
      faults: [
        ["paidMonths", "out-of-range"],
        ["birthDate", "impossible"],
        ["birthDate", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
