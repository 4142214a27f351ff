import { homeBasedWorkSubsidy } from "../../../src/policies/employment-poverty-relief/home-based-work-subsidy.ts";
import type { CaseTable } from "../../support/cases.ts";

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
      when: "两个月：逐月列出",
      value: {
        months: [
          { month: "2016-01", state: "paid", amount: "150.00" },
          { month: "2016-02", state: "paid", amount: "150.00" },
        ],
        monthsPaid: 2,
        total: "300.00",
        lastPaidMonth: "2016-02",
        endReason: "work-ended",
      },
      failing: [],
      finds: [
        ["months-paid", { from: "2016-01", until: "2016-02", months: 2, total: "300.00" }],
        ["end-reason", { reason: { code: "work-ended" } }],
      ],
      lacks: ["months-unpaid"],
    }, // 2×150
    { clause: "二(四)", when: "家门口就业", facts: { place: "near-home" }, value: { total: "300.00" } },
    {
      clause: "二(四)",
      when: "既不居家也不在家门口",
      facts: { place: "elsewhere" },
      value: { months: [], monthsPaid: 0, total: "0.00", lastPaidMonth: null, endReason: null },
      failing: ["home-or-near-home"],
    },
    {
      clause: "二(四)",
      when: "不是贫困劳动者",
      facts: { registeredPoor: false },
      value: { total: "0.00", endReason: null },
      failing: ["impoverished-worker"],
    },
    {
      clause: "二(四)",
      when: "35个月",
      facts: { work: [{ from: "2016-01-01", until: "2018-11-30" }] },
      value: { monthsPaid: 35, total: "5250.00", lastPaidMonth: "2018-11", endReason: "work-ended" },
    }, // 35×150
    {
      clause: "二(四)",
      when: "36个月：满3年，最多5400元",
      facts: { work: [{ from: "2016-01-01", until: "2018-12-31" }] },
      value: { monthsPaid: 36, total: "5400.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" },
    }, // 36×150
    {
      clause: "二(四)",
      when: "37个月：最后一个月不发",
      facts: { work: [{ from: "2016-01-01", until: "2019-01-31" }] },
      value: { monthsPaid: 36, total: "5400.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" },
      finds: ["months-unpaid"],
    },
    {
      clause: "二(四)",
      when: "中断一年：累计36个月",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-12-31" },
          { from: "2018-01-01", until: "2020-01-31" },
        ],
      },
      value: { monthsPaid: 36, total: "5400.00", lastPaidMonth: "2019-12", endReason: "term-exhausted" },
    }, // 12+24，第37个月是2020-01
    {
      clause: "二(四)",
      when: "中断一年，从首月连续计算",
      readings: { "term-counting": "calendar-months" },
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-12-31" },
          { from: "2018-01-01", until: "2020-01-31" },
        ],
      },
      value: { monthsPaid: 24, total: "3600.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" },
    }, // 2016-01至2018-12，其中12+12个月有工作
    {
      clause: "二(四)",
      when: "换了单位：每人一个期限",
      facts: {
        work: [
          { from: "2016-01-01", until: "2018-12-31", employer: "甲" },
          { from: "2019-01-01", until: "2019-12-31", employer: "乙" },
        ],
      },
      value: { monthsPaid: 36, total: "5400.00", lastPaidMonth: "2018-12", endReason: "term-exhausted" },
    },
    {
      clause: "二(四)",
      when: "换了单位，期限重新计算",
      readings: { "term-scope": "employer" },
      facts: {
        work: [
          { from: "2016-01-01", until: "2018-12-31", employer: "甲" },
          { from: "2019-01-01", until: "2019-12-31", employer: "乙" },
        ],
      },
      value: { monthsPaid: 48, total: "7200.00", lastPaidMonth: "2019-12", endReason: "work-ended" },
    }, // 36+12 = 48；48×150
    {
      clause: "二(四)",
      when: "先后四个单位，期限重新计算：各看当月在做的单位，甲没有用完的期限不给乙用",
      readings: { "term-scope": "employer" },
      facts: {
        work: [
          { from: "2015-01-01", until: "2015-12-31", employer: "甲" },
          { from: "2016-01-01", until: "2019-01-31", employer: "乙" },
          { from: "2019-02-28", until: "2019-03-01", employer: "丙" },
          { from: "2019-04-01", until: "2019-04-30", employer: "丁" },
        ],
      },
      value: { monthsPaid: 51, total: "7650.00", lastPaidMonth: "2019-04", endReason: "work-ended" },
      finds: [["months-unpaid", { months: 1, state: { code: "term-exhausted" } }]],
    }, // 甲12、乙37个月中的36、丙2月和3月各做一天、丁1；12+36+2+1 = 51；51×150
    {
      clause: "二(四)",
      when: "只有一段工作，期限按单位计算，没有写明单位：用不着",
      readings: { "term-scope": "employer" },
      value: { monthsPaid: 2, total: "300.00" },
    },
    {
      clause: "二(四)",
      when: "每个单位一个期限，却没有写明单位",
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
      when: "头尾两个月没有做满：当月有工作即补",
      facts: { work: [{ from: "2016-01-15", until: "2016-03-10" }] },
      value: { monthsPaid: 3, total: "450.00" },
    }, // 3×150
    {
      clause: "二(四)",
      when: "头尾两个月没有做满，只补做满的",
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
      when: "两段相接成整月，算做满",
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
      when: "同一个月的两段只算一次",
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
      when: "1月的两段之间有间断，第二段做到3月：1月算一次，2月、3月照补",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-01-10" },
          { from: "2016-01-20", until: "2016-03-31" },
        ],
      },
      value: { monthsPaid: 3, total: "450.00" },
    }, // 3×150
    {
      clause: "二(四)",
      when: "短的一段包含在长的一段之内：长的照补",
      facts: {
        work: [
          { from: "2016-01-01", until: "2016-12-31" },
          { from: "2016-03-01", until: "2016-03-31" },
        ],
      },
      value: { monthsPaid: 12, total: "1800.00" },
    }, // 12×150
    {
      clause: "二(四)",
      when: "7月10日满60周岁：7月是最后一个月",
      facts: { birthDate: "1957-07-10", work: [{ from: "2017-01-01", until: "2017-12-31" }] },
      value: { monthsPaid: 7, total: "1050.00", lastPaidMonth: "2017-07", endReason: "above-max-age" },
    }, // 7×150
    {
      clause: "二(四)",
      when: "7月1日满60周岁：6月是最后一个月",
      facts: { birthDate: "1957-07-01", work: [{ from: "2017-01-01", until: "2017-12-31" }] },
      value: { monthsPaid: 6, total: "900.00", lastPaidMonth: "2017-06", endReason: "above-max-age" },
    }, // 6×150
    {
      clause: "二(四)",
      when: "7月10日满60周岁，只在开始时看年龄",
      readings: { "age-checked": "at-start" },
      facts: { birthDate: "1957-07-10", work: [{ from: "2017-01-01", until: "2017-12-31" }] },
      value: { monthsPaid: 12, total: "1800.00", endReason: "work-ended" },
    }, // 12×150
    {
      clause: "二(四)",
      when: "6月底工作结束，7月1日满60周岁：以后因年龄不能再发",
      facts: { birthDate: "1957-07-01", work: [{ from: "2017-01-01", until: "2017-06-30" }] },
      value: { monthsPaid: 6, lastPaidMonth: "2017-06", endReason: "above-max-age" },
    },
    {
      clause: "二(四)",
      when: "6月底工作结束，7月2日满60周岁：7月本来还能发，只因工作结束",
      facts: { birthDate: "1957-07-02", work: [{ from: "2017-01-01", until: "2017-06-30" }] },
      value: { monthsPaid: 6, lastPaidMonth: "2017-06", endReason: "work-ended" },
    },
    {
      clause: "一",
      when: "7月10日满60周岁，县里从9月起把年龄上限改为64周岁：8月不发，9月起又发",
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
        total: "600.00",
        endReason: "work-ended",
      },
    }, // 4×150
    {
      clause: "二(四)",
      when: "2月已领其他个人补贴：不重复",
      facts: {
        work: [{ from: "2016-01-01", until: "2016-03-31" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-29" }],
      },
      value: { monthsPaid: 2, total: "300.00", lastPaidMonth: "2016-03" },
      finds: ["months-unpaid"],
    },
    {
      clause: "二(四)",
      when: "2月已领其他个人补贴，各补各的",
      readings: { "several-forms-in-month": "each-form" },
      facts: {
        work: [{ from: "2016-01-01", until: "2016-03-31" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-29" }],
      },
      value: { monthsPaid: 3, total: "450.00" },
    },
    {
      clause: "二(四)",
      when: "没有发放的月份不占期限",
      facts: {
        work: [{ from: "2016-01-01", until: "2019-01-31" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-29" }],
      },
      value: { monthsPaid: 36, lastPaidMonth: "2019-01" },
    }, // 37个月中有一个不发
    {
      clause: "二(四)",
      when: "县里从2016年2月起每月160元",
      figures: { homeBasedWorkAmount: [{ from: "2016-02-01", value: "160" }] },
      value: { total: "310.00" },
    }, // 150+160
    {
      clause: "二(四)",
      when: "2月还在做，但已领其他个人补贴：1月以后不再发的原因",
      facts: {
        work: [{ from: "2016-01-01", until: "2016-02-29" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-02-29" }],
      },
      value: { monthsPaid: 1, lastPaidMonth: "2016-01", endReason: "other-subsidy" },
    },
    {
      clause: "二(四)",
      when: "15周岁做过一天，满16周岁后又做：只补后来的",
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
        total: "300.00",
      },
      failing: [],
    }, // 2×150
    {
      clause: "二(四)",
      when: "2月15日起工作，3月1日满16周岁，当天工作结束：补3月",
      facts: { birthDate: "2000-03-01", work: [{ from: "2016-02-15", until: "2016-03-01" }] },
      value: {
        months: [
          { month: "2016-02", state: "below-min-age" },
          { month: "2016-03", state: "paid" },
        ],
        total: "150.00",
      },
      failing: [],
      finds: [["months-unpaid", { months: 1, state: { code: "below-min-age" } }]],
    },
    {
      clause: "二(四)",
      when: "15周岁做过一天，满60周岁才又做：不是贫困劳动者",
      facts: {
        birthDate: "1957-07-10",
        work: [
          { from: "1972-07-10", until: "1972-07-10" },
          { from: "2017-07-10", until: "2017-12-31" },
        ],
      },
      value: { total: "0.00" },
      failing: ["impoverished-worker"],
    },
    {
      clause: "二(四)",
      when: "县里把补贴年限改为0年：一个月也不发",
      figures: { homeBasedWorkYears: "0" },
      value: { monthsPaid: 0, total: "0.00", lastPaidMonth: null, endReason: null },
      finds: [["months-unpaid", { months: 2, state: { code: "term-exhausted" } }]],
      lacks: ["months-paid", "end-reason"],
    },
    {
      clause: "二(四)",
      when: "前后颠倒、出生晚于工作、其他补贴前后颠倒",
      facts: {
        birthDate: "2016-06-01",
        work: [{ from: "2016-02-01", until: "2016-01-01" }],
        otherSubsidyPeriods: [{ from: "2016-02-01", until: "2016-01-01" }],
      },
      faults: [
        ["work", "impossible"],
        ["birthDate", "impossible"],
        ["otherSubsidyPeriods", "impossible"],
      ],
    },
    {
      clause: "二(四)",
      when: "没有工作时间、没有这个地点",
      facts: { place: "office", work: [] },
      faults: [
        ["place", "unknown-option"],
        ["work", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
