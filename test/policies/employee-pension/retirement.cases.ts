import { retirement } from "../../../src/policies/employee-pension/retirement.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 七13、七14 — 男60、女55周岁，累计缴费15年即180个月。男，1966年3月2日出生。 */
export default {
  rule: retirement,

  given: { sex: "male", birthDate: "1966-03-02", monthsPaid: 180, on: "2026-03-02" },
  rows: [
    {
      clause: "七13",
      when: "男，当天满60周岁，恰好180个月",
      value: { entitled: true, ageReachedOn: "2026-03-02", monthsShort: 0, mayBackPay: false, unmet: [] },
      failing: [],
    },
    {
      clause: "七13",
      when: "男，满60周岁前一天",
      facts: { on: "2026-03-01" },
      value: { entitled: false },
      failing: ["age-reached"],
    },
    {
      clause: "七13",
      when: "女，当天满55周岁",
      facts: { sex: "female", birthDate: "1971-03-02" },
      value: { entitled: true, ageReachedOn: "2026-03-02" }, // 1971+55 = 2026
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
      facts: { monthsPaid: 179, backPaymentAllowed: true },
      value: { entitled: false, monthsShort: 1, mayBackPay: true, unmet: ["enough-contributions"] }, // 180−179 = 1
      failing: ["enough-contributions"],
      finds: ["back-payment"],
    },
    {
      clause: "七14",
      when: "到龄，100个月，不允许补缴",
      facts: { monthsPaid: 100, backPaymentAllowed: false },
      value: { entitled: false, monthsShort: 80, mayBackPay: false }, // 180−100 = 80
      failing: ["enough-contributions", "back-payment"],
    },
    {
      clause: "七14",
      when: "到龄而缴费不足，没有说明是否允许补缴",
      facts: { monthsPaid: 179 },
      faults: [["backPaymentAllowed", "missing"]],
    },
    {
      clause: "七13",
      when: "未到龄而缴费不足：不谈补缴",
      facts: { monthsPaid: 179, on: "2026-03-01" },
      value: { entitled: false, monthsShort: 0 },
      failing: ["age-reached", "enough-contributions"],
    },
    {
      clause: "七13",
      when: "死亡当天：仍在领取",
      facts: { on: "2027-01-10", diedOn: "2027-01-10" },
      value: { entitled: true },
      finds: ["alive"],
    },
    {
      clause: "七13",
      when: "死亡次日",
      facts: { on: "2027-01-11", diedOn: "2027-01-10" },
      value: { entitled: false },
      failing: ["alive"],
    },
    {
      clause: "七14",
      when: "到龄后死亡，179个月：不谈补缴",
      facts: { monthsPaid: 179, on: "2027-01-11", diedOn: "2027-01-10" },
      value: { entitled: false, monthsShort: 0, mayBackPay: false },
      failing: ["enough-contributions", "alive"],
    },
    {
      clause: "七13",
      when: "生日当天，次日才满",
      readings: { birthday: "day-after-the-birthday" },
      value: { entitled: false, ageReachedOn: "2026-03-03" },
      failing: ["age-reached"],
    },
    {
      clause: "七13",
      when: "女，2月29日出生，平年2月28日满55周岁",
      facts: { sex: "female", birthDate: "1968-02-29", on: "2023-02-28" }, // 1968+55 = 2023
      value: { entitled: true },
    },
    {
      clause: "七13",
      when: "女，2月29日出生，平年3月1日满55周岁",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { sex: "female", birthDate: "1968-02-29", on: "2023-02-28" },
      value: { entitled: false, ageReachedOn: "2023-03-01" },
    },
    {
      clause: "七13",
      when: "男，已到龄领取，次年起退休年龄改为61周岁：照领",
      figures: { menRetirementAge: [{ from: "2025-01-01", value: "61" }] },
      facts: { birthDate: "1964-06-01", monthsPaid: 200, on: "2025-03-01" },
      value: { entitled: true, ageReachedOn: "2024-06-01" }, // 1964+60 = 2024，当时为60周岁
    },
    {
      clause: "七13",
      when: "男，满60周岁时退休年龄已改为61周岁",
      figures: { menRetirementAge: [{ from: "2025-01-01", value: "61" }] },
      facts: { birthDate: "1965-06-01", on: "2025-06-01" },
      value: { entitled: false, ageReachedOn: "2026-06-01" }, // 1965+61 = 2026
      failing: ["age-reached"],
    },
    {
      clause: "七13",
      when: "男，60周岁适用的最后一天满60周岁，次日起改为61周岁：已到龄",
      figures: { menRetirementAge: [{ from: "2026-03-03", value: "61" }] },
      facts: { on: "2026-06-01" },
      value: { entitled: true, ageReachedOn: "2026-03-02" },
    },
    {
      clause: "七13",
      when: "男，60周岁不再适用的当天才满60周岁：到61周岁",
      figures: { menRetirementAge: [{ from: "2026-03-02", value: "61" }] },
      facts: { on: "2026-06-01" },
      value: { entitled: false, ageReachedOn: "2027-03-02" }, // 1966+61 = 2027
      failing: ["age-reached"],
    },
    {
      clause: "七13",
      when: "女，退休年龄由55降为50周岁：改的当天到龄",
      figures: { womenRetirementAge: [{ from: "2025-01-01", value: "50" }] },
      facts: { sex: "female", birthDate: "1972-03-02", on: "2025-01-01" },
      value: { entitled: true, ageReachedOn: "2025-01-01" }, // 2022年满50，2027年才满55
    },
    {
      clause: "七13",
      when: "县里的退休年龄只到2025年底，次年才满：按认定之日的年龄说明",
      figures: { menRetirementAge: [{ from: "2025-01-01", until: "2025-12-31", value: "60" }] },
      facts: { on: "2025-12-31" },
      value: { entitled: false, ageReachedOn: "2026-03-02" },
      failing: ["age-reached"],
    },
    {
      clause: "七13",
      when: "县里的退休年龄只到2025年底，当年已到龄，次年认定：照领",
      figures: { menRetirementAge: [{ from: "2025-01-01", until: "2025-12-31", value: "60" }] },
      facts: { birthDate: "1965-06-01" },
      value: { entitled: true, ageReachedOn: "2025-06-01" }, // 1965+60 = 2025
    },
    {
      clause: "七13",
      when: "县里的退休年龄只到2025年底，次年到龄：当天没有数值",
      figures: { menRetirementAge: [{ from: "2025-01-01", until: "2025-12-31", value: "60" }] },
      faults: [["figures.menRetirementAge", "outside-figures"]],
    },
    {
      clause: "七13",
      when: "认定之日没有数值，以后才有：不能说未到龄",
      figures: {
        menRetirementAge: [
          { from: "2025-01-01", until: "2025-12-31", value: "60" },
          { from: "2027-01-01", value: "60" },
        ],
      },
      faults: [["figures.menRetirementAge", "outside-figures"]],
    },
    {
      clause: "七13",
      when: "到龄时要15年，以后改为20年：按到龄时的年限",
      figures: { minContributionYears: [{ from: "2030-01-01", value: "20" }] },
      facts: { birthDate: "1960-06-01", monthsPaid: 190, on: "2031-03-01" },
      value: { entitled: true, monthsShort: 0 }, // 2020年到龄，12×15 = 180，不超过190
    },
    {
      clause: "七14",
      when: "到龄时已改为20年，不允许补缴",
      figures: {
        minContributionYears: [{ from: "2025-01-01", value: "20" }],
        backPaymentTargetYears: [{ from: "2025-01-01", value: "20" }],
      },
      facts: { monthsPaid: 190, backPaymentAllowed: false },
      value: { entitled: false, monthsShort: 50 }, // 12×20 = 240；240−190 = 50
    },
    {
      clause: "七14",
      when: "县里把退休年限改为20年，补足的年限仍是15年",
      figures: { minContributionYears: "20" },
      facts: { monthsPaid: 190, backPaymentAllowed: true },
      faults: [["figures.backPaymentTargetYears", "impossible"]],
    },
    {
      clause: "七13",
      when: "到龄前一天死亡，以后认定：没有到龄，不谈补缴",
      facts: { monthsPaid: 100, on: "2027-01-10", diedOn: "2026-03-01" },
      value: { entitled: false, monthsShort: 0, unmet: ["age-reached", "enough-contributions", "alive"] },
      failing: ["age-reached", "enough-contributions", "alive"],
    },
    {
      clause: "七13",
      when: "到龄当天死亡，次日认定：到了龄",
      facts: { on: "2026-03-03", diedOn: "2026-03-02" },
      failing: ["alive"],
    },
    {
      clause: "七13",
      when: "男，1966年3月至2026年3月在世的721个月都缴了费",
      facts: { monthsPaid: 721 }, // 60×12+1 = 721，首尾两个月都算
      value: { entitled: true },
    },
    {
      clause: "七13",
      when: "缴费722个月，多于在世的721个月",
      facts: { monthsPaid: 722 },
      faults: [["monthsPaid", "impossible"]],
    },
    {
      clause: "七13",
      when: "2025年3月1日死亡，缴费710个月，多于在世的709个月",
      facts: { monthsPaid: 710, diedOn: "2025-03-01" }, // 1966年3月至2025年3月：59×12+1 = 709
      faults: [["monthsPaid", "impossible"]],
    },
    {
      clause: "七13",
      when: "认定以后才死亡，缴费722个月，仍多于到认定时在世的721个月",
      facts: { monthsPaid: 722, diedOn: "2027-01-10" },
      faults: [["monthsPaid", "impossible"]],
    },
    {
      clause: "七13",
      when: "出生当天死亡、当天认定，没有缴费",
      facts: { birthDate: "2026-03-02", diedOn: "2026-03-02", monthsPaid: 0 },
      value: { entitled: false, monthsShort: 0 },
      failing: ["age-reached", "enough-contributions"],
    },
    {
      clause: "七13",
      when: "出生当天认定，缴费2个月，多于在世的1个月",
      facts: { birthDate: "2026-03-02", monthsPaid: 2 },
      faults: [["monthsPaid", "impossible"]],
    },
    {
      clause: "七13",
      when: "出生晚于认定：只说出生，不说缴费月数",
      facts: { birthDate: "2027-01-01" },
      faults: [["birthDate", "impossible"]],
    },
    {
      clause: "七13",
      when: "出生晚于认定和死亡、月数为负：一次列出",
      facts: { birthDate: "2027-01-01", monthsPaid: -1, diedOn: "2026-01-01" },
      faults: [
        ["monthsPaid", "out-of-range"],
        ["birthDate", "impossible"],
        ["birthDate", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
