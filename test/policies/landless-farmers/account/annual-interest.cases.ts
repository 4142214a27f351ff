import { annualInterest } from "../../../../src/policies/landless-farmers/account/annual-interest.ts";
import type { CaseTable } from "../../../support/cases.ts";

const nothing = { government: "0", village: "0", individual: "0" };
const paidInMay = [{ on: "2012-05-01", by: "individual", amount: "5400" }];

/** 六(二)4 — 2012年1月1日一年期利率3.50%；活期利率2012年5月1日0.50%，12月31日0.35%。 */
export default {
  rule: annualInterest,
  given: { year: 2012, openingBalances: { government: "12600", village: "0", individual: "5400" }, payments: [] },
  rows: [
    {
      clause: "六(二)4",
      when: "只有上年结转储存额：全年按1月1日的一年期利率计息",
      value: {
        on: "2012-12-31",
        government: "441.00", // 12600×3.5%
        village: "0.00",
        individual: "189.00", // 5400×3.5%
        total: "630.00", // 441+189
      },
      finds: ["posted", "part"],
      notFound: ["taxed"],
    },
    {
      clause: "六(二)4",
      when: "只有村集体部分有结转：同样计息",
      facts: { openingBalances: { government: "0", village: "1000", individual: "0" } },
      value: {
        government: "0.00",
        village: "35.00", // 1000×3.5%
        individual: "0.00",
        rates: ["3.50%"],
      },
    },
    {
      clause: "六(二)4",
      when: "5月1日入账：当年资金按活期利率计息，计至次年1月1日",
      facts: { openingBalances: nothing, payments: paidInMay },
      value: {
        individual: "12.86", // 5400×0.35%×245÷360 = 12.8625
        interestDays: [245], // 5月1日至次年1月1日
      },
    },
    {
      clause: "六(二)4",
      when: "当年两笔入账、先填后发生的：填报次序不影响利息，天数按入账先后列出",
      facts: {
        openingBalances: nothing,
        payments: [{ on: "2012-12-31", by: "individual", amount: "5400" }, ...paidInMay],
      },
      value: {
        individual: "12.92", // 5400×0.35%×(245+1)÷360 = 12.915
        interestDays: [245, 1],
      },
    },
    {
      clause: "六(二)4",
      when: "三部分利息各为0.0175元：分别四舍五入到分",
      facts: { openingBalances: { government: "0.50", village: "0.50", individual: "0.50" } },
      value: {
        government: "0.02", // 0.50×3.5% = 0.0175
        village: "0.02",
        individual: "0.02",
        total: "0.06", // 0.02×3
      },
    },
    {
      clause: "六(二)4",
      when: "12月31日入账：计息1天",
      facts: { openingBalances: nothing, payments: [{ on: "2012-12-31", by: "individual", amount: "5400" }] },
      value: {
        individual: "0.05", // 5400×0.35%×1÷360 = 0.0525
        interestDays: [1],
      },
    },
    {
      clause: "六(二)4",
      when: "无结转、无入账：利息为零，未用利率",
      facts: { openingBalances: nothing },
      value: { total: "0.00", rates: [], interestDays: [] },
      finds: [["posted", { total: "0.00", rates: [{ code: "0%" }] }]],
    },
    {
      clause: "六(二)4",
      when: "1月1日入账：仍属当年资金，按活期计息366天",
      facts: { openingBalances: nothing, payments: [{ on: "2012-01-01", by: "individual", amount: "5400" }] },
      value: {
        individual: "19.22", // 5400×0.35%×366÷360 = 19.215
        interestDays: [366],
      },
    },
    {
      clause: "六(二)4",
      when: "2027年晚于利率表、只有一笔0元入账：无需利率，利息为零",
      facts: { year: 2027, openingBalances: nothing, payments: [{ on: "2027-05-01", by: "individual", amount: "0" }] },
      value: { total: "0.00", rates: [], interestDays: [] },
    },
    {
      clause: "六(二)4",
      when: "只有上年结转储存额，按“利率变动的分段计息”口径：利率变动的6月、7月按天数分",
      readings: { "opening-balance-rate": "rates-by-day" },
      // 3.50%×(5+7/30)月 + 3.25%×(23/30+5/31)月 + 3.00%×(26/31+5)月 = 38.848656%，÷12 = 3.237388%
      value: {
        government: "407.91", // 12600×3.237388% = 407.9109
        individual: "174.82", // 5400×3.237388% = 174.8190
        rates: ["3.50%×(5+7/30) + 3.25%×(23/30+5/31) + 3.00%×(26/31+5)"],
      },
    },
    {
      clause: "六(二)4",
      when: "5月1日入账，按“入账日的活期利率”口径：按0.50%计息",
      readings: { "demand-rate-day": "payment-day" },
      facts: { openingBalances: nothing, payments: paidInMay },
      value: { individual: "18.38" }, // 5400×0.50%×245÷360 = 18.375
    },
    {
      clause: "六(二)4",
      when: "5月1日入账，选“按实际天数，一年按365天”口径：利息为12.69元",
      readings: { "day-count": "365" },
      facts: { openingBalances: nothing, payments: paidInMay },
      value: { individual: "12.69" }, // 5400×0.35%×245÷365 = 12.6863
    },
    {
      clause: "六(二)4",
      when: "5月1日入账，按“每月按30天，一年按360天”口径：计息240天",
      readings: { "day-count": "30-360" },
      facts: { openingBalances: nothing, payments: paidInMay },
      value: {
        individual: "12.60", // 5400×0.35%×240÷360
        interestDays: [240], // 5月至12月8个月，每月30天
      },
    },
    {
      clause: "六(二)4",
      when: "12月31日入账，按“每月按30天，一年按360天”口径：31日视同30日，计息1天",
      readings: { "day-count": "30-360" },
      facts: { openingBalances: nothing, payments: [{ on: "2012-12-31", by: "individual", amount: "5400" }] },
      value: { interestDays: [1] },
    },
    {
      clause: "六(二)4",
      when: "5月1日入账，选“按各活期利率的适用天数分段”口径：0.50%、0.40%、0.35%各计38、28、179天",
      readings: { "demand-rate-day": "rates-by-day" },
      facts: { openingBalances: nothing, payments: paidInMay },
      value: {
        individual: "13.93", // 5400×(0.50%×38+0.40%×28+0.35%×179)÷360 = 13.9275
        rates: ["0.50%×38 + 0.40%×28 + 0.35%×179"],
      },
    },
    {
      clause: "六(二)4",
      when: "5月1日入账，选“按每季末月20日的活期利率分段”口径：至6月20日51天按0.40%，其余194天按0.35%",
      readings: { "demand-rate-day": "each-quarter" },
      facts: { openingBalances: nothing, payments: paidInMay },
      value: { individual: "13.25" }, // 5400×(0.40%×51+0.35%×194)÷360 = 13.245
    },
    {
      clause: "六(二)4",
      when: "1999年元旦入账，选“按每季末月20日的活期利率分段”口径：当时尚未按季结息，全年按12月31日的0.99%",
      readings: { "demand-rate-day": "each-quarter" },
      facts: {
        year: 1999,
        openingBalances: nothing,
        payments: [{ on: "1999-01-01", by: "individual", amount: "10000" }],
      },
      value: { individual: "100.38" }, // 10000×0.99%×365÷360 = 100.375；3月20日为1.44%，不适用
    },
    {
      clause: "六(二)4",
      when: "只有上年结转储存额，选“按结息日（12月31日，年中结清的按结清日）的利率”口径：全年按12月31日的3.00%",
      readings: { "opening-balance-rate": "rate-on-31-december" },
      value: {
        government: "378.00", // 12600×3%
        individual: "162.00", // 5400×3%
        rates: ["3.00%"],
      },
    },
    {
      clause: "六(二)4",
      when: "三部分利息各为0.0175元，按“舍去”口径：各部分不足一分的舍去",
      readings: { "interest-to-the-fen": "down" },
      facts: { openingBalances: { government: "0.50", village: "0.50", individual: "0.50" } },
      value: { government: "0.01", village: "0.01", individual: "0.01", total: "0.03" }, // 0.50×3.5% = 0.0175，舍去后0.01；0.01×3
    },
    {
      clause: "六(二)4",
      when: "三部分利息各为0.0195元，按“舍去”“按整个账户四舍五入”口径：合计0.0585元，舍为0.05元",
      readings: { "interest-to-the-fen": "down", "interest-rounding": "whole-account" },
      // 0.65×3%，2013年1月1日利率
      facts: { year: 2013, openingBalances: { government: "0.65", village: "0.65", individual: "0.65" } },
      value: { government: "0.02", village: "0.02", individual: "0.01", total: "0.05" },
    },
    {
      clause: "六(二)4",
      when: "5月1日入账，按“12月31日不计息”口径：计息244天",
      readings: { "interest-end-date": "through-30-december" },
      facts: { openingBalances: nothing, payments: paidInMay },
      value: {
        individual: "12.81", // 5400×0.35%×244÷360
        interestDays: [244],
      },
    },
    {
      clause: "六(二)4",
      when: "12月31日入账，按“12月31日不计息”口径：不计息",
      readings: { "interest-end-date": "through-30-december" },
      facts: { openingBalances: nothing, payments: [{ on: "2012-12-31", by: "individual", amount: "1000000" }] },
      value: { individual: "0.00", interestDays: [0] },
    },
    {
      clause: "六(二)4",
      when: "三部分利息各为0.0175元，选“按整个账户四舍五入”口径：余数相同，余下的分归排列在前的部分",
      readings: { "interest-rounding": "whole-account" },
      facts: { openingBalances: { government: "0.50", village: "0.50", individual: "0.50" } },
      value: {
        government: "0.02", // 0.05 = 3×0.01，余0.02归前两部分：0.01+0.01
        village: "0.02", // 0.01+0.01
        individual: "0.01", // 0.0175舍去 = 0.01
        total: "0.05", // 1.50×3.5% = 0.0525
      },
    },
    {
      clause: "六(二)4",
      when: "税率20%，按“扣除利息税”口径：政府补贴和个人部分的利息按税率扣税",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
      value: {
        government: "352.80", // 441×80%
        individual: "151.20", // 189×80%
        tax: "126.00", // 630×20%
      },
      finds: ["taxed"],
    },
    {
      clause: "六(二)4",
      when: "三部分均有利息、税率20%，按“扣除利息税”口径：均扣税",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
      facts: { openingBalances: { government: "12600", village: "1000", individual: "5400" } },
      value: {
        village: "28.00", // 1000×3.5%×80%
        total: "532.00", // 352.80+28+151.20
        tax: "133.00", // 126+7
      },
    },
    {
      clause: "六(二)4",
      when: "税率100%，按“扣除利息税”口径：利息全部扣除",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "100%" },
      value: {
        government: "0.00",
        individual: "0.00",
        tax: "630.00", // 441+189
      },
    },
    {
      clause: "六(二)4",
      when: "本县补充2026年12月起的利率，按“利率变动的分段计息”口径：2027年全年适用补充的利率",
      readings: { "opening-balance-rate": "rates-by-day" },
      facts: { year: 2027 },
      figures: { oneYearDepositRate: [{ from: "2026-12-01", value: "1.00%" }] },
      value: {
        government: "126.00", // 12600×1%
        individual: "54.00", // 5400×1%
      },
    },
    {
      clause: "六(二)4",
      when: "2012年，按“扣除利息税”口径：国家自2008年10月9日起不征，无税",
      readings: { "interest-tax": "withheld" },
      value: { government: "441.00", tax: "0.00" }, // 12600×3.5%
    },
    {
      clause: "六(二)4",
      when: "2008年，按“扣除利息税”口径：10月8日以前的282天按5%扣税，其后84天不扣",
      readings: { "interest-tax": "withheld" },
      facts: { year: 2008 },
      value: {
        government: "501.54", // 12600×4.14% = 521.64，税521.64×5%×282÷366 = 20.10
        individual: "214.95", // 5400×4.14% = 223.56，税223.56×5%×282÷366 = 8.61
        tax: "28.71", // 20.10+8.61
      },
    },
    {
      clause: "六(二)4",
      when: "2007年9月1日入账，按“扣除利息税”口径：利息均在8月15日以后产生，按5%扣税",
      readings: { "interest-tax": "withheld" },
      facts: {
        year: 2007,
        openingBalances: { government: "0", village: "0", individual: "0" },
        payments: [{ on: "2007-09-01", by: "individual", amount: "10000" }],
      },
      value: {
        individual: "23.18", // 10000×0.72%×122÷360 = 24.40，24.40−1.22
        tax: "1.22", // 24.40×5%
      },
    },
    {
      clause: "六(二)4",
      when: "2007年5月1日入账，按“扣除利息税”“每季末月20日的活期利率”口径：各季的利息按其所在日期扣税",
      readings: { "interest-tax": "withheld", "demand-rate-day": "each-quarter" },
      facts: {
        year: 2007,
        openingBalances: { government: "0", village: "0", individual: "0" },
        payments: [{ on: "2007-05-01", by: "individual", amount: "36000" }],
      },
      // 每天100元×利率：0.72%×51天 = 36.72；0.81%×92天 = 74.52；0.81%×91天 = 73.71；0.72%×11天 = 7.92；合计192.87
      value: {
        // 至8月14日20%，其后5%：36.72×20%+0.81×(55×20%+37×5%)+(73.71+7.92)×5% = 7.344+10.4085+4.0815
        tax: "21.83",
        individual: "171.04", // 192.87−21.83
      },
    },
    {
      clause: "六(二)4",
      when: "2007年税率变动，按“扣除利息税”口径：税按入账的利息计，不按舍入前的利息计",
      readings: { "interest-tax": "withheld" },
      facts: { year: 2007, openingBalances: { government: "0", village: "0", individual: "279.15" }, payments: [] },
      value: {
        tax: "1.00", // 279.15×2.52% = 7.0346；7.03×(20%×226+5%×139)÷365 = 1.0044；7.0346计税则为1.01
        individual: "6.03", // 7.03−1.00
      },
    },
    {
      clause: "六(二)4",
      when: "本县补充2026年12月起的利率：2027年按补充的利率计息",
      facts: { year: 2027 },
      figures: { oneYearDepositRate: [{ from: "2026-12-01", value: "1.00%" }] },
      value: {
        government: "126.00", // 12600×1%
        individual: "54.00", // 5400×1%
      },
    },
    {
      clause: "六(二)4",
      when: "税率超过100%，按“扣除利息税”口径：将扣及本金，不予接受",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "100.01%" },
      faults: [["figures.interestTaxRate", "out-of-range"]],
    },
    {
      clause: "六(二)4",
      when: "2026年，按“扣除利息税”口径：年底的税率不在表内，不推算",
      readings: { "interest-tax": "withheld" },
      facts: { year: 2026 },
      faults: [["figures.interestTaxRate", "no-value-on-date"]],
    },
    {
      clause: "六(二)4",
      when: "1998年元旦的一年期利率不在表内：不推算",
      facts: { year: 1998 },
      faults: [["figures.oneYearDepositRate", "no-value-on-date"]],
    },
    {
      clause: "六(二)4",
      when: "2027年晚于利率表：不沿用最后的利率",
      facts: { year: 2027 },
      faults: [["figures.oneYearDepositRate", "no-value-on-date"]],
    },
    {
      clause: "六(二)4",
      when: "结转储存额有三位小数、结转储存额不是数字、入账方不在可选范围：一并指出",
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
      when: "入账日期不在该年度：矛盾",
      facts: { payments: [{ on: "2011-12-31", by: "village", amount: "1" }] },
      faults: [["payments", "contradiction"]],
    },
  ],
} satisfies CaseTable;
