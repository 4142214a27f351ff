import { retirement } from "../../../../src/policies/employee-pension/retirement/retirement.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七13、七14 — 男60、女55周岁，累计缴费15年即180个月。男，1966年3月2日出生。 */
export default {
  rule: retirement,

  given: { sex: "male", birthDate: "1966-03-02", contributionMonths: 180, on: "2026-03-02" },
  rows: [
    {
      clause: "七13",
      when: "男，认定当天满60周岁，缴费恰好180个月：可以按月领取",
      // 1966+60 = 2026；12×15 = 180
      value: { entitled: true, ageReachedOn: "2026-03-02", shortfall: 0, eligibleForBackPayment: false, unmet: [] },
      unmet: [],
    },
    {
      clause: "七13",
      when: "女，认定当天满55周岁，缴费180个月：可以按月领取",
      facts: { sex: "female", birthDate: "1971-03-02" },
      value: { entitled: true, ageReachedOn: "2026-03-02" }, // 1971+55 = 2026
    },
    {
      clause: "七13",
      when: "男，满60周岁前一天认定：未到龄，不能领取",
      facts: { on: "2026-03-01" },
      value: { entitled: false },
      unmet: ["age-reached"],
    },
    {
      clause: "七13",
      when: "女，满55周岁前一天认定：未到龄，不能领取",
      facts: { sex: "female", birthDate: "1971-03-03" },
      unmet: ["age-reached"],
    },
    {
      clause: "七14",
      when: "男，到龄，缴费179个月，政策允许补缴：缺1个月，费用自负",
      facts: { contributionMonths: 179, backPaymentAllowed: true },
      value: { entitled: false, shortfall: 1, eligibleForBackPayment: true, unmet: ["enough-contributions"] }, // 180−179 = 1
      unmet: ["enough-contributions"],
      finds: ["back-payment"],
    },
    {
      clause: "七13",
      when: "男，到龄领取后死亡，死亡当天认定：仍可领取",
      facts: { on: "2027-01-10", diedOn: "2027-01-10" },
      value: { entitled: true },
      finds: ["alive"],
    },
    {
      clause: "七13",
      when: "男，到龄领取后死亡，死亡次日认定：不能领取",
      facts: { on: "2027-01-11", diedOn: "2027-01-10" },
      value: { entitled: false },
      unmet: ["alive"],
    },
    {
      clause: "七13",
      when: "女，2月29日出生，平年2月28日认定：当天满55周岁，可以领取",
      facts: { sex: "female", birthDate: "1968-02-29", on: "2023-02-28" }, // 1968+55 = 2023
      value: { entitled: true },
    },
    {
      clause: "七13",
      when: "男，到龄前一天死亡，此后认定：未到龄，不涉及补缴",
      facts: { contributionMonths: 100, on: "2027-01-10", diedOn: "2026-03-01" },
      value: { entitled: false, shortfall: 0, unmet: ["age-reached", "enough-contributions", "alive"] },
      unmet: ["age-reached", "enough-contributions", "alive"],
    },
    {
      clause: "七13",
      when: "男，到龄当天死亡，次日认定：已到龄，不能领取",
      facts: { on: "2026-03-03", diedOn: "2026-03-02" },
      unmet: ["alive"],
    },
    {
      clause: "七13",
      when: "男，1966年3月至2026年3月在世721个月，缴费721个月：可以领取",
      facts: { contributionMonths: 721 }, // 60×12+1 = 721，首尾两个月均计入
      value: { entitled: true },
    },
    {
      clause: "七14",
      when: "男，到龄，缴费100个月，政策不允许补缴：缺80个月，依法处理",
      facts: { contributionMonths: 100, backPaymentAllowed: false },
      value: { entitled: false, shortfall: 80, eligibleForBackPayment: false }, // 180−100 = 80
      unmet: ["enough-contributions", "back-payment"],
    },
    {
      clause: "七13",
      when: "男，未到龄且缴费179个月：两项条件都不符合，不涉及补缴",
      facts: { contributionMonths: 179, on: "2026-03-01" },
      value: { entitled: false, shortfall: 0 },
      unmet: ["age-reached", "enough-contributions"],
    },
    {
      clause: "七13",
      when: "男，缴费179个月，到龄后死亡，死亡次日认定：不涉及补缴",
      facts: { contributionMonths: 179, on: "2027-01-11", diedOn: "2027-01-10" },
      value: { entitled: false, shortfall: 0, eligibleForBackPayment: false },
      unmet: ["enough-contributions", "alive"],
    },
    {
      clause: "七13",
      when: "出生当天死亡、当天认定，未缴费：未到龄且缴费不足",
      facts: { birthDate: "2026-03-02", diedOn: "2026-03-02", contributionMonths: 0 },
      value: { entitled: false, shortfall: 0 },
      unmet: ["age-reached", "enough-contributions"],
    },
    {
      clause: "七13",
      when: "男，60周岁生日当天认定，按“生日次日满周岁”口径：次日到龄，不能领取",
      readings: { birthday: "day-after-the-birthday" },
      value: { entitled: false, ageReachedOn: "2026-03-03" }, // 1966+60 = 2026，生日3月2日的次日
      unmet: ["age-reached"],
    },
    {
      clause: "七13",
      when: "女，2月29日出生，平年2月28日认定，按“平年3月1日满周岁”口径：次日到龄，不能领取",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { sex: "female", birthDate: "1968-02-29", on: "2023-02-28" },
      value: { entitled: false, ageReachedOn: "2023-03-01" }, // 1968+55 = 2023
    },
    {
      clause: "七13",
      when: "男，已到龄领取，次年起退休年龄改为61周岁：仍按原年龄继续领取",
      figures: { menRetirementAge: [{ from: "2025-01-01", value: "61" }] },
      facts: { birthDate: "1964-06-01", contributionMonths: 200, on: "2025-03-01" },
      value: { entitled: true, ageReachedOn: "2024-06-01" }, // 1964+60 = 2024，当时为60周岁
    },
    {
      clause: "七13",
      when: "男，满60周岁时退休年龄已改为61周岁：次年到龄，不能领取",
      figures: { menRetirementAge: [{ from: "2025-01-01", value: "61" }] },
      facts: { birthDate: "1965-06-01", on: "2025-06-01" },
      value: { entitled: false, ageReachedOn: "2026-06-01" }, // 1965+61 = 2026
      unmet: ["age-reached"],
    },
    {
      clause: "七13",
      when: "男，60周岁适用的最后一天满60周岁，次日起改为61周岁：已到龄，可以领取",
      figures: { menRetirementAge: [{ from: "2026-03-03", value: "61" }] },
      facts: { on: "2026-06-01" },
      value: { entitled: true, ageReachedOn: "2026-03-02" }, // 1966+60 = 2026
    },
    {
      clause: "七13",
      when: "男，60周岁停止适用的当天满60周岁：到61周岁才到龄，不能领取",
      figures: { menRetirementAge: [{ from: "2026-03-02", value: "61" }] },
      facts: { on: "2026-06-01" },
      value: { entitled: false, ageReachedOn: "2027-03-02" }, // 1966+61 = 2027
      unmet: ["age-reached"],
    },
    {
      clause: "七13",
      when: "女，退休年龄由55周岁降为50周岁：年龄调整的当天到龄，可以领取",
      figures: { womenRetirementAge: [{ from: "2025-01-01", value: "50" }] },
      facts: { sex: "female", birthDate: "1972-03-02", on: "2025-01-01" },
      value: { entitled: true, ageReachedOn: "2025-01-01" }, // 2022年满50周岁，2027年满55周岁
    },
    {
      clause: "七13",
      when: "男，本县规定的退休年龄适用至2025年底，当日认定，次年才满：到龄日期按认定时的退休年龄推算，不能领取",
      figures: { menRetirementAge: [{ from: "2025-01-01", until: "2025-12-31", value: "60" }] },
      facts: { on: "2025-12-31" },
      value: { entitled: false, ageReachedOn: "2026-03-02" }, // 1966+60 = 2026
      unmet: ["age-reached"],
    },
    {
      clause: "七13",
      when: "男，本县规定的退休年龄适用至2025年底，当年已到龄，次年认定：仍按原年龄继续领取",
      figures: { menRetirementAge: [{ from: "2025-01-01", until: "2025-12-31", value: "60" }] },
      facts: { birthDate: "1965-06-01" },
      value: { entitled: true, ageReachedOn: "2025-06-01" }, // 1965+60 = 2025
    },
    {
      clause: "七13",
      when: "男，本县规定的退休年龄适用至2025年底，次年到龄：到龄当天无适用的年龄，指出",
      figures: { menRetirementAge: [{ from: "2025-01-01", until: "2025-12-31", value: "60" }] },
      faults: [["figures.menRetirementAge", "no-value-on-date"]],
    },
    {
      clause: "七13",
      when: "男，认定日期无适用的退休年龄，此后才有：不能认定为未到龄，指出",
      figures: {
        menRetirementAge: [
          { from: "2025-01-01", until: "2025-12-31", value: "60" },
          { from: "2027-01-01", value: "60" },
        ],
      },
      faults: [["figures.menRetirementAge", "no-value-on-date"]],
    },
    {
      clause: "七13",
      when: "男，到龄时缴费年限为15年，此后改为20年：按到龄时的年限，可以领取",
      figures: { minContributionYears: [{ from: "2030-01-01", value: "20" }] },
      facts: { birthDate: "1960-06-01", contributionMonths: 190, on: "2031-03-01" },
      value: { entitled: true, shortfall: 0 }, // 2020年到龄，12×15 = 180，不超过190
    },
    {
      clause: "七14",
      when: "男，到龄时缴费年限已改为20年，缴费190个月，政策不允许补缴：缺50个月",
      figures: {
        minContributionYears: [{ from: "2025-01-01", value: "20" }],
        backPaymentTargetYears: [{ from: "2025-01-01", value: "20" }],
      },
      facts: { contributionMonths: 190, backPaymentAllowed: false },
      value: { entitled: false, shortfall: 50 }, // 12×20 = 240；240−190 = 50
    },
    {
      clause: "七14",
      when: "本县把缴费年限调整为20年，补缴后应达到的年限仍为15年：指出",
      figures: { minContributionYears: "20" },
      facts: { contributionMonths: 190, backPaymentAllowed: true },
      faults: [["figures.backPaymentTargetYears", "contradiction"]],
    },
    {
      clause: "七14",
      when: "男，到龄，缴费179个月，未填报是否允许补缴：指出",
      facts: { contributionMonths: 179 },
      faults: [["backPaymentAllowed", "missing"]],
    },
    {
      clause: "七13",
      when: "男，缴费722个月，多于在世的721个月：指出",
      facts: { contributionMonths: 722 },
      faults: [["contributionMonths", "contradiction"]],
    },
    {
      clause: "七13",
      when: "男，2025年3月1日死亡，缴费710个月，多于在世的709个月：指出",
      facts: { contributionMonths: 710, diedOn: "2025-03-01" }, // 1966年3月至2025年3月：59×12+1 = 709
      faults: [["contributionMonths", "contradiction"]],
    },
    {
      clause: "七13",
      when: "男，认定后死亡，缴费722个月，多于认定时在世的721个月：指出",
      facts: { contributionMonths: 722, diedOn: "2027-01-10" },
      faults: [["contributionMonths", "contradiction"]],
    },
    {
      clause: "七13",
      when: "出生当天认定，缴费2个月，多于在世的1个月：指出",
      facts: { birthDate: "2026-03-02", contributionMonths: 2 },
      faults: [["contributionMonths", "contradiction"]],
    },
    {
      clause: "七13",
      when: "出生日期晚于认定日期：只指出出生日期，不指出缴费月数",
      facts: { birthDate: "2027-01-01" },
      faults: [["birthDate", "contradiction"]],
    },
    {
      clause: "七13",
      when: "出生日期晚于认定日期和死亡日期、缴费月数为负：一并指出",
      facts: { birthDate: "2027-01-01", contributionMonths: -1, diedOn: "2026-01-01" },
      faults: [
        ["contributionMonths", "out-of-range"],
        ["birthDate", "contradiction"],
        ["birthDate", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
