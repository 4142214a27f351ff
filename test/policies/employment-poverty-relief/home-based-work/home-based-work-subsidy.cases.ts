import { homeBasedWorkSubsidy } from "../../../../src/policies/employment-poverty-relief/home-based-work/home-based-work-subsidy.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二(四) — 居家就业，每月150元，最长3年。 */
export default {
  rule: homeBasedWorkSubsidy,
  given: {
    birthDate: "1980-03-02",
    isRuralResident: true,
    registeredPoor: true,
    ableToWork: true,
    wantsWork: true,
    place: "home",
    work: [{ from: "2016-01-01", until: "2016-02-29" }],
  },
  rows: [
    {
      clause: "二(四)",
      when: "居家就业2个月：逐月列出，补助300元",
      value: {
        months: [
          { month: "2016-01", state: "paid", amount: "150.00" },
          { month: "2016-02", state: "paid", amount: "150.00" },
        ],
        monthsPaid: 2,
        total: "300.00", // 2×150
        lastPaidMonth: "2016-02",
        endReason: "work-ended",
      },
      unmet: [],
      finds: [
        ["months-paid", { from: "2016-01", until: "2016-02", months: 2 }],
        ["total-due", { total: "300.00" }],
        ["end-reason", { reason: { code: "work-ended" } }],
      ],
      notFound: ["months-unpaid"],
    },
    {
      clause: "二(四)",
      when: "家门口就业2个月：补助300元",
      facts: { place: "near-home" },
      value: { total: "300.00" }, // 2×150
    },
    {
      clause: "二(四)",
      when: "就业中断1年：累计发放36个月",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-12-31" },
          { from: "2018-01-01", until: "2020-01-31" },
        ],
      },
      // 12+24，第37个月是2020-01
      value: { monthsPaid: 36, total: "5400.00", lastPaidMonth: "2019-12", endReason: "term-exhausted" },
    },
    {
      clause: "二(四)",
      when: "就业期间更换单位：每人一个期限，发放36个月",
      facts: {
        work: [
          { from: "2016-01-01", until: "2018-12-31", employer: "甲" },
          { from: "2019-01-01", until: "2019-12-31", employer: "乙" },
        ],
      },
      value: { monthsPaid: 36, total: "5400.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" }, // 36×150
    },
    {
      clause: "二(四)",
      when: "同一月份两段就业：只发放1个月补助",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-01-10" },
          { from: "2016-01-20", until: "2016-01-31" },
        ],
      },
      value: { monthsPaid: 1, total: "150.00" },
    },
    {
      clause: "二(四)",
      when: "1月有两段就业且中断，第二段至3月：1月计1次，2月、3月照常发放",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-01-10" },
          { from: "2016-01-20", until: "2016-03-31" },
        ],
      },
      value: { monthsPaid: 3, total: "450.00" }, // 3×150
    },
    {
      clause: "二(四)",
      when: "较短的一段就业包含在较长的一段之内：按较长的一段发放12个月",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-12-31" },
          { from: "2016-03-01", until: "2016-03-31" },
        ],
      },
      value: { monthsPaid: 12, total: "1800.00" }, // 12×150
    },
    {
      clause: "二(四)",
      when: "2月已领取其他个人补贴：当月不重复发放",
      facts: {
        work: [{ from: "2016-01-01", until: "2016-03-31" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-29" }],
      },
      value: { monthsPaid: 2, total: "300.00", lastPaidMonth: "2016-03" }, // 2×150
      finds: ["months-unpaid"],
    },
    {
      clause: "二(四)",
      when: "1月、2月连续就业，2月已领取其他个人补贴：1月后停发，原因为已领取其他补贴",
      facts: {
        work: [{ from: "2016-01-01", until: "2016-02-29" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-29" }],
      },
      value: { monthsPaid: 1, lastPaidMonth: "2016-01", endReason: "other-subsidy" },
    },
    {
      clause: "二(四)",
      when: "15周岁时就业1天，满16周岁后再就业：只发放后一段",
      facts: {
        birthDate: "2000-03-02",
        work: [
          { from: "2015-06-01", until: "2015-06-01" },
          { from: "2016-03-02", until: "2016-04-30" },
        ],
      },
      value: {
        months: [
          { month: "2015-06", state: "below-min-age" },
          { month: "2016-03", state: "paid" },
          { month: "2016-04", state: "paid" },
        ],
        total: "300.00", // 2×150
      },
      unmet: [],
    },
    {
      clause: "二(四)",
      when: "就业35个月：35个月均发放补助",
      facts: { work: [{ from: "2016-01-01", until: "2018-11-30" }] },
      value: { monthsPaid: 35, total: "5250.00", lastPaidMonth: "2018-11", endReason: "work-ended" }, // 35×150
    },
    {
      clause: "二(四)",
      when: "就业36个月：满3年，补助5400元",
      facts: { work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      // 36×150
      value: { monthsPaid: 36, total: "5400.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" },
    },
    {
      clause: "二(四)",
      when: "就业37个月：最后1个月不予发放",
      facts: { work: [{ from: "2016-01-01", until: "2019-01-31" }] },
      value: { monthsPaid: 36, total: "5400.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" }, // 36×150
      finds: ["months-unpaid"],
    },
    {
      clause: "二(四)",
      when: "首尾两个月就业不足月：当月有就业即发放补助",
      facts: { work: [{ from: "2016-01-15", until: "2016-03-10" }] },
      value: { monthsPaid: 3, total: "450.00" }, // 3×150
    },
    {
      clause: "二(四)",
      when: "7月10日满60周岁：发放至7月",
      facts: { birthDate: "1957-07-10", work: [{ from: "2017-01-01", until: "2017-12-31" }] },
      value: { monthsPaid: 7, total: "1050.00", lastPaidMonth: "2017-07", endReason: "above-max-age" }, // 7×150
    },
    {
      clause: "二(四)",
      when: "7月1日满60周岁：发放至6月",
      facts: { birthDate: "1957-07-01", work: [{ from: "2017-01-01", until: "2017-12-31" }] },
      value: { monthsPaid: 6, total: "900.00", lastPaidMonth: "2017-06", endReason: "above-max-age" }, // 6×150
    },
    {
      clause: "二(四)",
      when: "6月底就业结束，7月1日满60周岁：停发原因为超过年龄上限",
      facts: { birthDate: "1957-07-01", work: [{ from: "2017-01-01", until: "2017-06-30" }] },
      value: { monthsPaid: 6, lastPaidMonth: "2017-06", endReason: "above-max-age" },
    },
    {
      clause: "二(四)",
      when: "6月底就业结束，7月2日满60周岁：停发原因为就业结束",
      facts: { birthDate: "1957-07-02", work: [{ from: "2017-01-01", until: "2017-06-30" }] },
      value: { monthsPaid: 6, lastPaidMonth: "2017-06", endReason: "work-ended" },
    },
    {
      clause: "二(四)",
      when: "37个月中1个月未发放：未发放的月份不占补贴期限",
      facts: {
        work: [{ from: "2016-01-01", until: "2019-01-31" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-29" }],
      },
      // 37个月中有1个月不予发放
      value: { monthsPaid: 36, lastPaidMonth: "2019-01" },
    },
    {
      clause: "二(四)",
      when: "2月15日起就业，3月1日满16周岁并于当天结束就业：只发放3月",
      facts: { birthDate: "2000-03-01", work: [{ from: "2016-02-15", until: "2016-03-01" }] },
      value: {
        months: [
          { month: "2016-02", state: "below-min-age" },
          { month: "2016-03", state: "paid" },
        ],
        total: "150.00",
      },
      unmet: [],
      finds: [["months-unpaid", { months: 1, state: { code: "below-min-age" } }]],
    },
    {
      clause: "二(四)",
      when: "既不居家也不在家门口就业：不享受补助",
      facts: { place: "elsewhere" },
      value: { months: [], monthsPaid: 0, total: "0.00", lastPaidMonth: null, endReason: null },
      unmet: ["home-or-near-home"],
    },
    {
      clause: "二(四)",
      when: "不属于贫困劳动者：不享受补助",
      facts: { registeredPoor: false },
      value: { total: "0.00", endReason: null },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(四)",
      when: "15周岁时就业1天，满60周岁后再就业：不属于贫困劳动者，不享受补助",
      facts: {
        birthDate: "1957-07-10",
        work: [
          { from: "1972-07-10", until: "1972-07-10" },
          { from: "2017-07-10", until: "2017-12-31" },
        ],
      },
      value: { total: "0.00" },
      unmet: ["impoverished-worker"],
    },
    {
      clause: "二(四)",
      when: "就业中断1年，按“自首个实发月份起连续计算”口径：只发放24个月",
      readings: { "term-counting": "calendar-months" },
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-12-31" },
          { from: "2018-01-01", until: "2020-01-31" },
        ],
      },
      // 2016-01至2018-12，其中12+12个月有工作
      value: { monthsPaid: 24, total: "3600.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" },
    },
    {
      clause: "二(四)",
      when: "就业期间更换单位，按“每个单位分别计算”口径：期限重新计算，发放48个月",
      readings: { "term-scope": "employer" },
      facts: {
        work: [
          { from: "2016-01-01", until: "2018-12-31", employer: "甲" },
          { from: "2019-01-01", until: "2019-12-31", employer: "乙" },
        ],
      },
      // 36+12 = 48；48×150
      value: { monthsPaid: 48, total: "7200.00", lastPaidMonth: "2019-12", endReason: "work-ended" },
    },
    {
      clause: "二(四)",
      when: "先后在4个单位就业，按“每个单位分别计算”口径：以当月就业单位为准，甲单位未用完的期限不转给乙单位",
      readings: { "term-scope": "employer" },
      facts: {
        work: [
          { from: "2015-01-01", until: "2015-12-31", employer: "甲" },
          { from: "2016-01-01", until: "2019-01-31", employer: "乙" },
          { from: "2019-02-28", until: "2019-03-01", employer: "丙" },
          { from: "2019-04-01", until: "2019-04-30", employer: "丁" },
        ],
      },
      // 甲12、乙37个月中的36、丙2月和3月各做一天、丁1
      // 12+36+2+1 = 51；51×150
      value: { monthsPaid: 51, total: "7650.00", lastPaidMonth: "2019-04", endReason: "work-ended" },
      finds: [["months-unpaid", { months: 1, state: { code: "term-exhausted" } }]],
    },
    {
      clause: "二(四)",
      when: "同时在两个单位就业3年，其后3年只在后填报的单位，按“每个单位分别计算”口径：同时就业的月份计入两个单位的期限，与填报先后无关，发放36个月",
      readings: { "term-scope": "employer" },
      facts: {
        work: [
          { from: "2016-01-01", until: "2018-12-31", employer: "甲" },
          { from: "2016-01-01", until: "2021-12-31", employer: "乙" },
        ],
      },
      value: { monthsPaid: 36, total: "5400.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" }, // 36×150
    },
    {
      clause: "二(四)",
      when: "同时在两个单位就业3年，其后3年只在先填报的单位，按“每个单位分别计算”口径：同时就业的月份计入两个单位的期限，与填报先后无关，发放36个月",
      readings: { "term-scope": "employer" },
      facts: {
        work: [
          { from: "2016-01-01", until: "2021-12-31", employer: "乙" },
          { from: "2016-01-01", until: "2018-12-31", employer: "甲" },
        ],
      },
      value: { monthsPaid: 36, total: "5400.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" }, // 36×150
    },
    {
      clause: "二(四)",
      when: "只有一段就业，未填报用人单位，按“每个单位分别计算”口径：无需填报",
      readings: { "term-scope": "employer" },
      value: { monthsPaid: 2, total: "300.00" }, // 2×150
    },
    {
      clause: "二(四)",
      when: "首尾两个月就业不足月，按“只发放就业足月的月份”口径：首尾两个月不予发放",
      readings: { "partial-months": "whole-months-only" },
      facts: { work: [{ from: "2016-01-15", until: "2016-03-10" }] },
      value: {
        months: [
          { month: "2016-01", state: "partial-month", amount: "0.00" },
          { month: "2016-02", state: "paid", amount: "150.00" },
          { month: "2016-03", state: "partial-month", amount: "0.00" },
        ],
        monthsPaid: 1,
        total: "150.00",
        lastPaidMonth: "2016-02",
        endReason: "partial-month",
      },
      finds: [
        ["months-paid", { from: "2016-02", until: "2016-02", months: 1 }],
        ["months-unpaid", { months: 2, state: { code: "partial-month" } }],
        ["end-reason", { reason: { code: "partial-month" } }],
      ],
    },
    {
      clause: "二(四)",
      when: "两段就业相接成1个整月，按“只发放就业足月的月份”口径：视为足月，发放补助",
      readings: { "partial-months": "whole-months-only" },
      facts: {
        work: [
          { from: "2016-01-16", until: "2016-01-31" },
          { from: "2016-01-01", until: "2016-01-15" },
        ],
      },
      value: { monthsPaid: 1, total: "150.00" },
    },
    {
      clause: "二(四)",
      when: "2016年1月26日至2017年1月25日就业，按“自开始就业之日起，每满1个月（至对应日）发放1个月”口径：满12个月，发放12个月",
      readings: { "partial-months": "from-the-starting-day" },
      facts: { work: [{ from: "2016-01-26", until: "2017-01-25" }] },
      // 1月26日至2月25日为第1个月（2016-01），12月26日至1月25日为第12个月（2016-12）；12×150
      value: { monthsPaid: 12, total: "1800.00", lastPaidMonth: "2016-12", endReason: "work-ended" },
      notFound: ["months-unpaid"],
    },
    {
      clause: "二(四)",
      when: "2016年1月31日至3月30日就业，按“自开始就业之日起，每满1个月（至对应日）发放1个月”口径：2月无对应日，以月末日为满，发放2个月",
      readings: { "partial-months": "from-the-starting-day" },
      facts: { work: [{ from: "2016-01-31", until: "2016-03-30" }] },
      // 第1个月至2月29日（月末），第2个月3月1日至3月30日；2×150
      value: { monthsPaid: 2, total: "300.00", lastPaidMonth: "2016-02" },
    },
    {
      clause: "二(四)",
      when: "1月5日至2月20日、2月25日至3月24日就业，按“自开始就业之日起，每满1个月（至对应日）发放1个月”口径：零头不发放，发放2个月",
      readings: { "partial-months": "from-the-starting-day" },
      facts: {
        work: [
          { from: "2016-01-05", until: "2016-02-20" },
          { from: "2016-02-25", until: "2016-03-24" },
        ],
      },
      // 1月5日至2月4日、2月25日至3月24日各满1个月；2月5日至20日不满1个月；2×150
      value: { monthsPaid: 2, total: "300.00", lastPaidMonth: "2016-02" },
    },
    {
      clause: "二(四)",
      when: "1月26日至3月24日就业，按“自开始就业之日起，每满1个月（至对应日）发放1个月”口径：第2个月差1天，只发放1个月",
      readings: { "partial-months": "from-the-starting-day" },
      facts: { work: [{ from: "2016-01-26", until: "2016-03-24" }] },
      value: { monthsPaid: 1, total: "150.00", endReason: "partial-month" },
      finds: [["months-unpaid", { months: 1, state: { code: "partial-month" } }]],
    },
    {
      clause: "二(四)",
      when: "7月10日满60周岁，按“只在开始时核对年龄”口径：发放12个月",
      readings: { "age-checked": "at-start" },
      facts: { birthDate: "1957-07-10", work: [{ from: "2017-01-01", until: "2017-12-31" }] },
      value: { monthsPaid: 12, total: "1800.00", endReason: "work-ended" }, // 12×150
    },
    {
      clause: "二(四)",
      when: "2月已领取其他个人补贴，按“各种就业分别享受补贴”口径：照常发放3个月",
      readings: { "several-forms-in-month": "each-form" },
      facts: {
        work: [{ from: "2016-01-01", until: "2016-03-31" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-29" }],
      },
      value: { monthsPaid: 3, total: "450.00" }, // 3×150
    },
    {
      clause: "一",
      when: "7月10日满60周岁，本县自9月起将年龄上限调整为64周岁：8月不予发放，9月起恢复发放",
      figures: { maxAge: [{ from: "2017-09-01", value: "64" }] },
      facts: { birthDate: "1957-07-10", work: [{ from: "2017-06-01", until: "2017-10-31" }] },
      value: {
        months: [
          { month: "2017-06", state: "paid" },
          { month: "2017-07", state: "paid" },
          { month: "2017-08", state: "above-max-age" },
          { month: "2017-09", state: "paid" },
          { month: "2017-10", state: "paid" },
        ],
        total: "600.00", // 4×150
        endReason: "work-ended",
      },
    },
    {
      clause: "二(四)",
      when: "本县自2016年2月起将月补助调整为160元：2月按160元发放",
      figures: { homeBasedWorkAmount: [{ from: "2016-02-01", value: "160" }] },
      value: { total: "310.00" }, // 150+160
    },
    {
      clause: "二(四)",
      when: "本县将补助年限调整为0年：各月均不予发放",
      figures: { homeBasedWorkYears: "0" },
      value: { monthsPaid: 0, total: "0.00", lastPaidMonth: null, endReason: null },
      finds: [["months-unpaid", { months: 2, state: { code: "term-exhausted" } }]],
      notFound: ["months-paid", "total-due", "end-reason"],
    },
    {
      clause: "二(四)",
      when: "两段就业，未填报用人单位，按“每个单位分别计算”口径：指出须填报",
      readings: { "term-scope": "employer" },
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-01-31" },
          { from: "2016-02-01", until: "2016-02-29", employer: "乙" },
        ],
      },
      faults: [["work[0].employer", "missing"]],
    },
    {
      clause: "二(四)",
      when: "就业起止日期颠倒、出生日期晚于就业、其他补贴起止日期颠倒：一并指出",
      facts: {
        birthDate: "2016-06-01",
        work: [{ from: "2016-02-01", until: "2016-01-01" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-01-01" }],
      },
      faults: [
        ["work", "contradiction"],
        ["birthDate", "contradiction"],
        ["otherSubsidyPeriods", "contradiction"],
      ],
    },
    {
      clause: "二(四)",
      when: "缺少就业时段、不在可选范围的就业地点：一并指出",
      facts: { place: "office", work: [] },
      faults: [
        ["place", "unknown-option"],
        ["work", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
