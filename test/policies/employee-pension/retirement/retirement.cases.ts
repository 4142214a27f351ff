import { retirement } from "../../../../src/policies/employee-pension/retirement/retirement.ts";
import type { CaseTable } from "../../../support/cases.ts";

/**
 * 七13、七14、八18 — 男60、女55周岁，累计缴费15年即180个月；2025年起按现行法律逐步延迟，2030年起逐步提高缴费年限。
 * 男，1966年3月2日出生：1965年1月起第15个月，每4个月推迟1个月，推迟4个月，2026年7月2日退休。
 */
export default {
  rule: retirement,

  given: { sex: "male", birthDate: "1966-03-02", contributionMonths: 180, on: "2026-07-02" },
  rows: [
    {
      clause: "七13",
      when: "男，认定当天满60周岁零4个月，缴费恰好180个月：可以按月领取",
      // (1966−1965)×12+2 = 14，14÷4取整3，3+1 = 4；1966-03-02加60年4个月；12×15 = 180
      value: {
        entitled: true,
        ageReachedOn: "2026-07-02",
        monthsLater: 4,
        shortfall: 0,
        eligibleForBackPayment: false,
        unmet: [],
      },
      unmet: [],
      finds: [
        [
          "statutory-retirement",
          { source: { code: "decision-2024" }, age: { zh: "60周岁零4个月" }, retiresOn: "2026-07-02", monthsLater: 4 },
        ],
      ],
    },
    {
      clause: "七13",
      when: "女，认定当天满55周岁零4个月，缴费180个月：可以按月领取",
      facts: { sex: "female", birthDate: "1971-03-02" },
      // (1971−1970)×12+2 = 14，推迟4个月；1971-03-02加55年4个月
      value: { entitled: true, ageReachedOn: "2026-07-02", monthsLater: 4 },
    },
    {
      clause: "七13",
      when: "男，满60周岁零4个月前一天认定：未到龄，不能领取",
      facts: { on: "2026-07-01" },
      value: { entitled: false },
      unmet: ["age-reached"],
    },
    {
      clause: "七13",
      when: "女，满55周岁零4个月前一天认定：未到龄，不能领取",
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
      facts: { contributionMonths: 100, on: "2027-01-10", diedOn: "2026-07-01" },
      value: { entitled: false, shortfall: 0, unmet: ["age-reached", "enough-contributions", "alive"] },
      unmet: ["age-reached", "enough-contributions", "alive"],
    },
    {
      clause: "七13",
      when: "男，到龄当天死亡，次日认定：已到龄，不能领取",
      facts: { on: "2026-07-03", diedOn: "2026-07-02" },
      unmet: ["alive"],
    },
    {
      clause: "七13",
      when: "男，1966年3月至2026年7月在世725个月，缴费725个月：可以领取",
      facts: { contributionMonths: 725 }, // 60×12+5 = 725，首尾两个月均计入
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
      clause: "七14",
      when: "男，到龄，缴费179个月，未填报是否允许补缴：不能领取，缺1个月，可否补缴不认定",
      facts: { contributionMonths: 179 },
      value: { entitled: false, shortfall: 1, eligibleForBackPayment: null, unmet: ["enough-contributions"] }, // 180−179 = 1
      unmet: ["enough-contributions"],
      finds: [["back-payment-not-given", { shortfall: 1 }]],
    },
    {
      clause: "七13",
      when: "男，未到龄且缴费179个月：两项条件都不符合，不涉及补缴",
      facts: { contributionMonths: 179, on: "2026-07-01" },
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
      facts: { birthDate: "2026-03-02", on: "2026-03-02", diedOn: "2026-03-02", contributionMonths: 0 },
      value: { entitled: false, shortfall: 0 },
      unmet: ["age-reached", "enough-contributions"],
    },
    {
      clause: "八18",
      when: "男，1965年1月15日出生，满60周岁当天认定：推迟1个月，次月15日才到龄，不能领取",
      facts: { birthDate: "1965-01-15", contributionMonths: 200, on: "2025-01-15" },
      value: { entitled: false, ageReachedOn: "2025-02-15", monthsLater: 1 }, // 1965-01-15加60年1个月
      unmet: ["age-reached"],
    },
    {
      clause: "八18",
      when: "男，1964年12月31日出生：不推迟，2024年最后一天满60周岁，可以领取",
      facts: { birthDate: "1964-12-31", on: "2024-12-31" },
      value: { entitled: true, ageReachedOn: "2024-12-31", monthsLater: 0 }, // 1964+60 = 2024
      finds: [["former-retirement", { source: { code: "rules-1978" }, retiresOn: "2024-12-31" }]],
    },
    {
      clause: "八18",
      when: "男，1965年4月30日、最后一天推迟1个月出生：2025年5月30日到龄，可以领取",
      facts: { birthDate: "1965-04-30", on: "2025-05-30" },
      value: { entitled: true, ageReachedOn: "2025-05-30", monthsLater: 1 }, // 1965-04-30加60年1个月
    },
    {
      clause: "八18",
      when: "男，1965年5月1日、第一天推迟2个月出生：2025年7月1日到龄，可以领取",
      facts: { birthDate: "1965-05-01", on: "2025-07-01" },
      value: { entitled: true, ageReachedOn: "2025-07-01", monthsLater: 2 }, // 1965-05-01加60年2个月
    },
    {
      clause: "八18",
      when: "男，1965年7月31日出生，推迟2个月的9月无31日：9月30日到龄，可以领取",
      facts: { birthDate: "1965-07-31", on: "2025-09-30" },
      value: { entitled: true, ageReachedOn: "2025-09-30", monthsLater: 2 }, // 第7个月，6÷4取整1，1+1 = 2
    },
    {
      clause: "八18",
      when: "男，1976年8月31日出生：推迟35个月，2039年7月31日到龄，须缴费240个月",
      facts: { birthDate: "1976-08-31", on: "2039-07-31", contributionMonths: 240 },
      // (1976−1965)×12+7 = 139，139÷4取整34，34+1 = 35；60年加35个月即62年11个月；180+6×10 = 240
      value: { entitled: true, ageReachedOn: "2039-07-31", monthsLater: 35 },
    },
    {
      clause: "八18",
      when: "男，2000年1月1日出生：最多推迟36个月，63周岁到龄，缴费239个月，政策允许补缴：缺1个月",
      facts: { birthDate: "2000-01-01", on: "2063-01-01", contributionMonths: 239, backPaymentAllowed: true },
      value: { entitled: false, ageReachedOn: "2063-01-01", monthsLater: 36, shortfall: 1 }, // 2000+63；240−239 = 1
      unmet: ["enough-contributions"],
    },
    {
      clause: "八18",
      when: "女，1981年9月1日出生：推迟36个月，58周岁到龄，可以领取",
      facts: { sex: "female", birthDate: "1981-09-01", on: "2039-09-01", contributionMonths: 240 },
      // (1981−1970)×12+8 = 140，140÷4 = 35，35+1 = 36；1981+58 = 2039
      value: { entitled: true, ageReachedOn: "2039-09-01", monthsLater: 36 },
    },
    {
      clause: "八18",
      when: "男，2029年最后一天退休，缴费180个月：可以领取",
      facts: { birthDate: "1968-12-31", on: "2029-12-31" },
      // (1968−1965)×12+11 = 47，47÷4取整11，11+1 = 12；1968+61 = 2029
      value: { entitled: true, ageReachedOn: "2029-12-31", monthsLater: 12 },
    },
    {
      clause: "八18",
      when: "男，2030年2月1日退休，缴费185个月，政策不允许补缴：须186个月，缺1个月",
      facts: { birthDate: "1969-01-01", on: "2030-02-01", contributionMonths: 185, backPaymentAllowed: false },
      // (1969−1965)×12 = 48，48÷4 = 12，12+1 = 13；1969-01-01加61年1个月；180+6 = 186
      value: { entitled: false, ageReachedOn: "2030-02-01", monthsLater: 13, shortfall: 1 },
      unmet: ["enough-contributions", "back-payment"],
    },
    {
      clause: "八18",
      when: "男，本人选择满60周岁当天提前退休：当天可以领取",
      facts: { chosenRetirementOn: "2026-03-02", on: "2026-03-02" },
      value: { entitled: true, ageReachedOn: "2026-03-02", monthsLater: 4 }, // 1966+60 = 2026，最早的一天
      finds: ["early-retirement"],
    },
    {
      clause: "八18",
      when: "男，与单位协商一致，选择最晚的一天延迟退休，当天认定：可以领取",
      facts: { chosenRetirementOn: "2029-07-02", on: "2029-07-02" },
      value: { entitled: true, ageReachedOn: "2029-07-02", monthsLater: 4 }, // 2026-07-02加3年；2030年以前仍为180个月
      finds: ["late-retirement"],
    },
    {
      clause: "八18",
      when: "男，选择延迟退休，所选日期的前一天认定：尚未退休，不能领取",
      facts: { chosenRetirementOn: "2029-07-02", on: "2029-07-01" },
      value: { entitled: false, ageReachedOn: "2029-07-02" },
      unmet: ["age-reached"],
    },
    {
      clause: "八18",
      when: "男，选择2029年最后一天提前退休，缴费180个月：按所选日期须180个月，可以领取",
      facts: { birthDate: "1969-01-01", chosenRetirementOn: "2029-12-31", on: "2029-12-31" },
      // 推迟13个月，法定退休日期为2030-02-01，当日须186个月
      value: { entitled: true, ageReachedOn: "2029-12-31", shortfall: 0 },
    },
    {
      clause: "八18",
      when: "男，选择满60周岁当天提前退休，当天缴费179个月：不满180个月，不能提前，也不涉及补缴",
      facts: { chosenRetirementOn: "2026-03-02", on: "2026-03-02", contributionMonths: 179 },
      value: { entitled: false, ageReachedOn: "2026-07-02", shortfall: 0, eligibleForBackPayment: false },
      unmet: ["age-reached", "enough-contributions"],
      finds: ["early-retirement-not-open"],
    },
    {
      clause: "八18",
      when: "男，选择提前退休，到法定退休日期缴费仍为179个月，政策允许补缴：缺1个月，可以补缴",
      facts: { chosenRetirementOn: "2026-03-02", contributionMonths: 179, backPaymentAllowed: true },
      value: { entitled: false, ageReachedOn: "2026-07-02", shortfall: 1, eligibleForBackPayment: true }, // 180−179 = 1
    },
    {
      clause: "八18",
      when: "男，选择提前退休，所选日期尚未到，缴费179个月：仍按所选日期，未到龄",
      facts: { chosenRetirementOn: "2026-03-02", on: "2026-03-01", contributionMonths: 179 },
      value: { entitled: false, ageReachedOn: "2026-03-02", shortfall: 0 },
      finds: ["early-retirement"],
    },
    {
      clause: "八18",
      when: "选择的退休日期就是法定退休日期：既不提前，也不推迟",
      facts: { chosenRetirementOn: "2026-07-02" },
      value: { entitled: true, ageReachedOn: "2026-07-02" },
      notFound: ["late-retirement", "early-retirement", "early-retirement-not-open"],
    },
    {
      clause: "七13",
      when: "男，满60周岁零4个月当天认定，按“生日次日”口径：次日到龄，不能领取",
      readings: { birthday: "day-after-the-birthday" },
      value: { entitled: false, ageReachedOn: "2026-07-03" }, // 1966-03-02加60年4个月的次日
      unmet: ["age-reached"],
    },
    {
      clause: "七13",
      when: "女，2月29日出生，平年2月28日认定，按“平年为3月1日”口径：次日到龄，不能领取",
      readings: { birthday: "leap-birthday-on-1-march" },
      facts: { sex: "female", birthDate: "1968-02-29", on: "2023-02-28" },
      value: { entitled: false, ageReachedOn: "2023-03-01" }, // 1968+55 = 2023
    },
    {
      clause: "七13",
      when: "男，已到龄领取，次年起退休年龄改为61周岁，按条文年龄口径：仍按原年龄继续领取",
      readings: { "retirement-law": "as-written" },
      figures: { menRetirementAge: [{ from: "2025-01-01", value: "61" }] },
      facts: { birthDate: "1964-06-01", contributionMonths: 200, on: "2025-03-01" },
      value: { entitled: true, ageReachedOn: "2024-06-01" }, // 1964+60 = 2024，当时为60周岁
    },
    {
      clause: "七13",
      when: "男，满60周岁时退休年龄已改为61周岁，按条文年龄口径：次年到龄，不能领取",
      readings: { "retirement-law": "as-written" },
      figures: { menRetirementAge: [{ from: "2025-01-01", value: "61" }] },
      facts: { birthDate: "1965-06-01", on: "2025-06-01" },
      value: { entitled: false, ageReachedOn: "2026-06-01" }, // 1965+61 = 2026
      unmet: ["age-reached"],
    },
    {
      clause: "七13",
      when: "男，60周岁适用的最后一天满60周岁，次日起改为61周岁，按条文年龄口径：已到龄，可以领取",
      readings: { "retirement-law": "as-written" },
      figures: { menRetirementAge: [{ from: "2026-03-03", value: "61" }] },
      facts: { on: "2026-06-01" },
      value: { entitled: true, ageReachedOn: "2026-03-02" }, // 1966+60 = 2026
    },
    {
      clause: "七13",
      when: "男，60周岁停止适用的当天满60周岁，按条文年龄口径：到61周岁才到龄，不能领取",
      readings: { "retirement-law": "as-written" },
      figures: { menRetirementAge: [{ from: "2026-03-02", value: "61" }] },
      facts: { on: "2026-06-01" },
      value: { entitled: false, ageReachedOn: "2027-03-02" }, // 1966+61 = 2027
      unmet: ["age-reached"],
    },
    {
      clause: "七13",
      when: "女，退休年龄由55周岁降为50周岁，按条文年龄口径：年龄调整的当天到龄，可以领取",
      readings: { "retirement-law": "as-written" },
      figures: { womenRetirementAge: [{ from: "2025-01-01", value: "50" }] },
      facts: { sex: "female", birthDate: "1972-03-02", on: "2025-01-01" },
      value: { entitled: true, ageReachedOn: "2025-01-01" }, // 2022年满50周岁，2027年满55周岁
    },
    {
      clause: "七13",
      when: "男，本县规定的退休年龄适用至2025年底，当日认定，次年才满，按条文年龄口径：到龄日期按认定时的退休年龄推算，不能领取",
      readings: { "retirement-law": "as-written" },
      figures: { menRetirementAge: [{ from: "2025-01-01", until: "2025-12-31", value: "60" }] },
      facts: { on: "2025-12-31" },
      value: { entitled: false, ageReachedOn: "2026-03-02" }, // 1966+60 = 2026
      unmet: ["age-reached"],
    },
    {
      clause: "七13",
      when: "男，本县规定的退休年龄适用至2025年底，当年已到龄，次年认定，按条文年龄口径：仍按原年龄继续领取",
      readings: { "retirement-law": "as-written" },
      figures: { menRetirementAge: [{ from: "2025-01-01", until: "2025-12-31", value: "60" }] },
      facts: { on: "2026-03-02", birthDate: "1965-06-01" },
      value: { entitled: true, ageReachedOn: "2025-06-01" }, // 1965+60 = 2025
    },
    {
      clause: "七13",
      when: "男，到龄时缴费年限为15年，此后改为20年，按条文年龄口径：按到龄时的年限，可以领取",
      readings: { "retirement-law": "as-written" },
      figures: { minContributionYears: [{ from: "2030-01-01", value: "20" }] },
      facts: { birthDate: "1960-06-01", contributionMonths: 190, on: "2031-03-01" },
      value: { entitled: true, shortfall: 0 }, // 2020年到龄，12×15 = 180，不超过190
    },
    {
      clause: "七14",
      when: "男，到龄时缴费年限已改为20年，缴费190个月，政策不允许补缴，按条文年龄口径：缺50个月",
      readings: { "retirement-law": "as-written" },
      figures: {
        minContributionYears: [{ from: "2025-01-01", value: "20" }],
        backPaymentTargetYears: [{ from: "2025-01-01", value: "20" }],
      },
      facts: { on: "2026-03-02", contributionMonths: 190, backPaymentAllowed: false },
      value: { entitled: false, shortfall: 50 }, // 12×20 = 240；240−190 = 50
    },
    {
      clause: "七13",
      when: "男，满60周岁当天认定，按条文年龄口径：可以领取",
      readings: { "retirement-law": "as-written" },
      facts: { on: "2026-03-02" },
      value: { entitled: true, ageReachedOn: "2026-03-02", monthsLater: 0 }, // 1966+60 = 2026
      notFound: ["statutory-retirement"],
    },
    {
      clause: "七13",
      when: "女，满55周岁当天认定，按条文年龄口径：可以领取",
      readings: { "retirement-law": "as-written" },
      facts: { sex: "female", birthDate: "1975-08-01", on: "2030-08-01" },
      value: { entitled: true, ageReachedOn: "2030-08-01" }, // 1975+55 = 2030；仍为180个月
    },
    {
      clause: "八18",
      when: "本县补充1990年起出生男性的退休年龄为65周岁：按补充的年龄",
      figures: { menStatutoryAge: [{ from: "1990-01-01", value: "780" }] },
      facts: { birthDate: "1990-01-01", on: "2055-01-01", contributionMonths: 240 },
      value: { entitled: true, ageReachedOn: "2055-01-01", monthsLater: 60 }, // 780÷12 = 65；1990+65 = 2055；780−720 = 60
      finds: [["statutory-retirement", { source: { code: "county" } }]],
    },
    {
      clause: "八18",
      when: "本县补充的男性退休年龄为60周岁，与原退休年龄相同：不推迟",
      figures: { menStatutoryAge: [{ from: "1990-01-01", value: "720" }] },
      facts: { birthDate: "1990-01-01", on: "2050-01-01", contributionMonths: 240 },
      value: { entitled: true, ageReachedOn: "2050-01-01", monthsLater: 0 }, // 12×60 = 720；1990+60 = 2050
      finds: [["former-retirement", { source: { code: "county" } }]],
    },
    {
      clause: "八18",
      when: "本县补充2040年起的最低缴费月数为252个月，缴费251个月，政策不允许补缴：缺1个月",
      figures: { statutoryContributionMonths: [{ from: "2040-01-01", value: "252" }] },
      facts: { birthDate: "1980-01-01", on: "2043-01-01", contributionMonths: 251, backPaymentAllowed: false },
      value: { entitled: false, ageReachedOn: "2043-01-01", shortfall: 1 }, // 1980+63 = 2043；252−251 = 1
    },
    {
      clause: "八18",
      when: "本县补充的男性退休年龄比60周岁少1个月：法律只推迟退休，指出",
      figures: { menStatutoryAge: [{ from: "1990-01-01", value: "719" }] },
      facts: { birthDate: "1990-01-01", on: "2050-01-01", contributionMonths: 240 },
      faults: [["figures.menStatutoryAge", "out-of-range"]],
    },
    {
      clause: "七13",
      when: "男，本县规定的退休年龄适用至2025年底，次年到龄，按条文年龄口径：到龄当天无适用的年龄，指出",
      readings: { "retirement-law": "as-written" },
      figures: { menRetirementAge: [{ from: "2025-01-01", until: "2025-12-31", value: "60" }] },
      facts: { on: "2026-03-02" },
      faults: [["figures.menRetirementAge", "no-value-on-date"]],
    },
    {
      clause: "七13",
      when: "男，认定日期无适用的退休年龄，此后才有，按条文年龄口径：不能认定为未到龄，指出",
      readings: { "retirement-law": "as-written" },
      figures: {
        menRetirementAge: [
          { from: "2025-01-01", until: "2025-12-31", value: "60" },
          { from: "2027-01-01", value: "60" },
        ],
      },
      facts: { on: "2026-03-02" },
      faults: [["figures.menRetirementAge", "no-value-on-date"]],
    },
    {
      clause: "七14",
      when: "本县把缴费年限调整为20年，补缴后应达到的年限仍为15年，按条文年龄口径：指出",
      readings: { "retirement-law": "as-written" },
      figures: { minContributionYears: "20" },
      facts: { on: "2026-03-02", contributionMonths: 190, backPaymentAllowed: true },
      faults: [["figures.backPaymentTargetYears", "contradiction"]],
    },
    {
      clause: "八18",
      when: "男，选择的提前退休日期早于满60周岁，按现行法律：不得早于60周岁，指出",
      facts: { chosenRetirementOn: "2026-03-01" },
      faults: [["chosenRetirementOn", "contradiction"]],
    },
    {
      clause: "八18",
      when: "男，选择的退休日期比法定退休日期晚3年零1天：指出",
      facts: { chosenRetirementOn: "2029-07-03" }, // 2026-07-02加3年为2029-07-02
      faults: [["chosenRetirementOn", "contradiction"]],
    },
    {
      clause: "七13",
      when: "男，填报弹性退休日期，按条文年龄口径：条文未规定弹性退休，指出",
      readings: { "retirement-law": "as-written" },
      facts: { chosenRetirementOn: "2026-03-02" },
      faults: [["chosenRetirementOn", "contradiction"]],
    },
    {
      clause: "八18",
      when: "男，2150年出生，退休日期在2199年以后：指出",
      facts: { birthDate: "2150-05-01", on: "2199-01-01", contributionMonths: 0 }, // 2150+63 = 2213
      faults: [["birthDate", "out-of-range"]],
    },
    {
      clause: "七13",
      when: "男，缴费726个月，多于在世的725个月：指出",
      facts: { contributionMonths: 726 },
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
      when: "男，认定后死亡，缴费726个月，多于认定时在世的725个月：指出",
      facts: { contributionMonths: 726, diedOn: "2027-01-10" },
      faults: [["contributionMonths", "contradiction"]],
    },
    {
      clause: "七13",
      when: "出生当天认定，缴费2个月，多于在世的1个月：指出",
      facts: { birthDate: "2026-03-02", on: "2026-03-02", contributionMonths: 2 },
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
    {
      clause: "七13",
      when: "2150年出生，按条文制定时的规定：满60周岁超出可计算的日期，指出出生日期",
      readings: { "retirement-law": "as-written" },
      facts: { birthDate: "2150-01-01", contributionMonths: 0, on: "2199-01-01" },
      faults: [["birthDate", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
