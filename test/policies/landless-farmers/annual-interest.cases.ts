import { annualInterest } from "../../../src/policies/landless-farmers/annual-interest.ts";
import type { CaseTable } from "../../support/cases.ts";

const nothing = { government: "0", village: "0", individual: "0" };
const paidInMay = [{ on: "2012-05-01", by: "individual", amount: "5400" }];

/** 六(二)4 — 2012年1月1日一年期利率3.50%；活期利率2012年5月1日0.50%，12月31日0.35%。 */
export default {
  rule: annualInterest,
  given: { year: 2012, openingBalances: { government: "12600", village: "0", individual: "5400" }, payments: [] },
  rows: [
    {
      clause: "六(二)4",
      when: "上年结转的存储额，全年按1月1日的一年期利率",
      value: { on: "2012-12-31", government: "441.00", village: "0.00", individual: "189.00", total: "630.00" }, // 12600×3.5% = 441；5400×3.5% = 189
      finds: ["posted", "part"],
      notFound: ["taxed"],
    },
    {
      clause: "六(二)4",
      when: "只有村集体部分有结转：同样计息",
      facts: { openingBalances: { government: "0", village: "1000", individual: "0" } },
      value: { government: "0.00", village: "35.00", individual: "0.00", rates: ["3.50%"] }, // 1000×3.5%
    },
    {
      clause: "六(二)4",
      when: "各利率按天数加权",
      readings: { "opening-balance-rate": "rates-by-day" },
      // 3.50%×159天 + 3.25%×28天 + 3.00%×179天，共366天：1184.5÷366 = 3.236339%
      value: { government: "407.78", individual: "174.76" }, // 12600×3.236339% = 407.7787；5400× = 174.7623
    },
    {
      clause: "六(二)4",
      when: "当年缴纳的资金按活期，算到次年1月1日",
      facts: { openingBalances: nothing, payments: paidInMay },
      value: { individual: "12.86", days: [245] }, // 5月1日至次年1月1日245天：5400×0.35%×245÷360 = 12.8625
    },
    {
      clause: "六(二)4",
      when: "先填后缴的一笔：结果一样，天数按缴款先后",
      facts: {
        openingBalances: nothing,
        payments: [{ on: "2012-12-31", by: "individual", amount: "5400" }, ...paidInMay],
      },
      value: { individual: "12.92", days: [245, 1] }, // 5400×0.35%×(245+1)÷360 = 12.915
    },
    {
      clause: "六(二)4",
      when: "用缴费日的活期利率",
      readings: { "demand-rate-day": "payment-day" },
      facts: { openingBalances: nothing, payments: paidInMay },
      value: { individual: "18.38" }, // 5400×0.50%×245÷360 = 18.375
    },
    {
      clause: "六(二)4",
      when: "活期按365天",
      readings: { "day-count": "365" },
      facts: { openingBalances: nothing, payments: paidInMay },
      value: { individual: "12.69" }, // 5400×0.35%×245÷365 = 12.6863
    },
    {
      clause: "六(二)4",
      when: "天数只算到12月31日",
      readings: { "interest-end-date": "31-december" },
      facts: { openingBalances: nothing, payments: paidInMay },
      value: { individual: "12.81", days: [244] }, // 5400×0.35%×244÷360 = 12.81
    },
    {
      clause: "六(二)4",
      when: "天数只算到12月31日，当天缴纳：不计息",
      readings: { "interest-end-date": "31-december" },
      facts: { openingBalances: nothing, payments: [{ on: "2012-12-31", by: "individual", amount: "1000000" }] },
      value: { individual: "0.00", days: [0] },
    },
    {
      clause: "六(二)4",
      when: "12月31日缴纳：计一天",
      facts: { openingBalances: nothing, payments: [{ on: "2012-12-31", by: "individual", amount: "5400" }] },
      value: { individual: "0.05", days: [1] }, // 5400×0.35%×1÷360 = 0.0525
    },
    {
      clause: "六(二)4",
      when: "没有结转也没有缴款：利息为零，没有用到利率",
      facts: { openingBalances: nothing },
      value: { total: "0.00", rates: [], days: [] },
      finds: [["posted", { total: "0.00", rates: [{ code: "0%" }] }]],
    },
    {
      clause: "六(二)4",
      when: "1月1日缴纳：仍是当年资金，按活期计366天",
      facts: { openingBalances: nothing, payments: [{ on: "2012-01-01", by: "individual", amount: "5400" }] },
      value: { individual: "19.22", days: [366] }, // 5400×0.35%×366÷360 = 19.215
    },
    {
      clause: "六(二)4",
      when: "各部分分别取整到分",
      facts: { openingBalances: { government: "0.50", village: "0.50", individual: "0.50" } },
      value: { government: "0.02", village: "0.02", individual: "0.02", total: "0.06" }, // 0.50×3.5% = 0.0175
    },
    {
      clause: "六(二)4",
      when: "整个账户取整到分，余下的分给余数大的",
      readings: { "interest-rounding": "whole-account" },
      facts: { openingBalances: { government: "0.50", village: "0.50", individual: "0.50" } },
      value: { government: "0.02", village: "0.02", individual: "0.01", total: "0.05" }, // 1.50×3.5% = 0.0525
    },
    {
      clause: "六(二)4",
      when: "县里给出税率，按税率扣税",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
      value: { government: "352.80", individual: "151.20", tax: "126.00" }, // 441×80%；189×80%；630×20%
      finds: ["taxed"],
    },
    {
      clause: "六(二)4",
      when: "三部分的利息都扣税",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
      facts: { openingBalances: { government: "12600", village: "1000", individual: "5400" } },
      value: { village: "28.00", total: "532.00", tax: "133.00" }, // 1000×3.5%×80%；352.80+28+151.20；126+7
    },
    {
      clause: "六(二)4",
      when: "税率100%：利息全部扣完",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "100%" },
      value: { government: "0.00", individual: "0.00", tax: "630.00" }, // 441+189
    },
    {
      clause: "六(二)4",
      when: "税率超过100%：会扣到本金，不接受",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "100.01%" },
      faults: [["figures.interestTaxRate", "out-of-range"]],
    },
    {
      clause: "六(二)4",
      when: "选择扣税而没有给出税率",
      readings: { "interest-tax": "withheld" },
      faults: [["figures.interestTaxRate", "no-value-on-date"]],
    },
    {
      clause: "六(二)4",
      when: "1998年元旦的利率不在表内：不推算",
      facts: { year: 1998 },
      faults: [["figures.oneYearDepositRate", "no-value-on-date"]],
    },
    {
      clause: "六(二)4",
      when: "利率表之后的年份：不沿用最后的利率",
      facts: { year: 2027 },
      faults: [["figures.oneYearDepositRate", "no-value-on-date"]],
    },
    {
      clause: "六(二)4",
      when: "利率表之后的年份，只记了一笔0元：没有要计息的，用不着利率",
      facts: { year: 2027, openingBalances: nothing, payments: [{ on: "2027-05-01", by: "individual", amount: "0" }] },
      value: { total: "0.00", rates: [], days: [] },
    },
    {
      clause: "六(二)4",
      when: "县里补充了以后的利率",
      facts: { year: 2027 },
      figures: { oneYearDepositRate: [{ from: "2026-12-01", value: "1.00%" }] },
      value: { government: "126.00", individual: "54.00" }, // 12600×1%；5400×1%
    },
    {
      clause: "六(二)4",
      when: "县里补充了以后的利率，各利率按天数加权：一直适用的利率",
      readings: { "opening-balance-rate": "rates-by-day" },
      facts: { year: 2027 },
      figures: { oneYearDepositRate: [{ from: "2026-12-01", value: "1.00%" }] },
      value: { government: "126.00", individual: "54.00" },
    },
    {
      clause: "六(二)4",
      when: "缴款不在当年、金额三位小数、来源不明：一次列出",
      facts: {
        openingBalances: { government: "1.234", village: "0", individual: "NaN" },
        payments: [{ on: "2011-05-01", by: "county", amount: "1" }],
      },
      faults: [
        ["openingBalances.government", "too-precise"],
        ["openingBalances.individual", "malformed"],
        ["payments[0].by", "unknown-option"],
      ],
    },
    {
      clause: "六(二)4",
      when: "缴款不在当年",
      facts: { payments: [{ on: "2011-12-31", by: "village", amount: "1" }] },
      faults: [["payments", "contradiction"]],
    },
  ],
} satisfies CaseTable;
