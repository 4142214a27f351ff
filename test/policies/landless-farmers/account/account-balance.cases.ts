import { accountBalance } from "../../../../src/policies/landless-farmers/account/account-balance.ts";
import type { CaseTable } from "../../../support/cases.ts";

/**
 * 六(二)4 — 2010年3月1日入账18000元，计息至2012年底：
 * 2010年活期0.36%，306天：12600×0.36%×306÷360 = 38.56；5400×0.36%×306÷360 = 16.52
 * 2011年2.75%：12638.56×2.75% = 347.56；5416.52×2.75% = 148.95
 * 2012年3.50%：12986.12×3.5% = 454.51；5565.47×3.5% = 194.79
 */
export default {
  rule: accountBalance,
  given: {
    payments: [
      { on: "2010-03-01", by: "government", amount: "12600" },
      { on: "2010-03-01", by: "individual", amount: "5400" },
    ],
    on: "2012-12-31",
  },
  rows: [
    {
      clause: "六(二)4",
      when: "2010年3月入账、截至2012年底：逐年结息，利息计入次年本金",
      value: {
        government: "13440.63", // 12986.12+454.51
        individual: "5760.26", // 5565.47+194.79
        paidIn: "18000.00",
        interest: "1200.89", // 13440.63+5760.26−18000
        balance: "19200.89", // 18000+1200.89
      },
      finds: ["balance"],
    },
    {
      clause: "六(二)4",
      when: "三方均有入账：合计为三部分之和",
      facts: {
        payments: [
          { on: "2010-12-31", by: "government", amount: "12600" },
          { on: "2010-12-31", by: "village", amount: "1800" },
          { on: "2010-12-31", by: "individual", amount: "3600" },
        ],
        on: "2010-12-31",
      },
      // 12600×0.36%×1÷360 = 0.126；1800×0.36%×1÷360 = 0.018；3600×0.36%×1÷360 = 0.036
      value: {
        government: "12600.13",
        village: "1800.02",
        individual: "3600.04",
        interest: "0.19",
        balance: "18000.19",
      },
    },
    {
      clause: "六(二)4",
      when: "政府和村集体入账、截至2012年底：村集体部分与个人部分同样逐年结息",
      facts: {
        payments: [
          { on: "2010-03-01", by: "government", amount: "12600" },
          { on: "2010-03-01", by: "village", amount: "5400" },
        ],
      },
      // 两部分的算式同上：12600元至13440.63元，5400元至5760.26元
      value: { government: "13440.63", village: "5760.26", individual: "0.00", balance: "19200.89" }, // 13440.63+5760.26
    },
    {
      clause: "六(二)4",
      when: "两笔入账、先填后发生的：填报次序不影响结果",
      facts: {
        payments: [
          { on: "2012-12-31", by: "individual", amount: "1000" }, // 1000×0.35%×1÷360 = 0.0097
          { on: "2010-03-01", by: "individual", amount: "5400" }, // 2012年底5565.47+194.79 = 5760.26
        ],
      },
      value: {
        individual: "6760.27", // 当年利息194.7915+0.0097 = 194.80；5565.47+1000+194.80
        interest: "360.27", // 6760.27−6400
      },
    },
    {
      clause: "六(二)4",
      when: "分两年入账：第一笔次年起按一年期，第二笔当年按活期",
      facts: {
        payments: [
          { on: "2011-12-31", by: "individual", amount: "1000" }, // 1000×0.50%×1÷360 = 0.01
          { on: "2012-12-31", by: "individual", amount: "1000" }, // 1000×0.35%×1÷360 = 0.01
        ],
      },
      value: {
        individual: "2035.02", // 1000+1000+35.02
        interest: "35.02", // 1000.01×3.5%+0.0097 = 35.0101，四舍五入为35.01；加0.01
      },
    },
    {
      clause: "六(二)4",
      when: "截至12月30日：当年利息尚未入账",
      facts: { on: "2012-12-30" },
      value: { government: "12986.12", individual: "5565.47" },
    },
    {
      clause: "六(二)4",
      when: "截至入账当年12月30日：尚无利息",
      facts: { on: "2010-12-30" },
      value: { government: "12600.00", individual: "5400.00", interest: "0.00" },
    },
    {
      clause: "六(二)4",
      when: "1998年12月入账、无结转：无需当年元旦的一年期利率",
      facts: { payments: [{ on: "1998-12-01", by: "individual", amount: "1000" }], on: "1998-12-31" },
      value: { individual: "1001.24" }, // 1000×1.44%×31÷360 = 1.24
    },
    {
      clause: "六(二)4",
      when: "无入账：各项为零",
      facts: { payments: [] },
      value: { government: "0.00", paidIn: "0.00", interest: "0.00", balance: "0.00" },
    },
    {
      clause: "六(二)4",
      when: "2012年年初有余额、当年5月又入账：余额按一年期、当年入账按活期计息",
      facts: {
        openingBalances: { year: 2012, government: "12600", village: "0", individual: "5400" },
        payments: [{ on: "2012-05-01", by: "village", amount: "5400" }],
      },
      value: {
        government: "13041.00", // 12600×103.5%
        village: "5412.86", // 5400×0.35%×245÷360 = 12.8625
        individual: "5589.00", // 5400×103.5%
        openingBalance: "18000.00",
        paidIn: "5400.00",
        interest: "642.86", // 441+189+12.86
        balance: "24042.86", // 18000+5400+642.86
      },
      finds: [["brought-forward", { opening: "18000.00" }]],
    },
    {
      clause: "六(二)4",
      when: "截至2012年底，按“舍去”口径：没有进出的年份，不足一分的利息也舍去",
      readings: { "interest-to-the-fen": "down" },
      facts: { payments: [{ on: "2010-03-01", by: "individual", amount: "18000" }] },
      value: {
        // 18000×0.36%×306÷360 = 55.08；18055.08×2.75% = 496.5147；18551.59×3.50% = 649.30565
        interest: "1200.89", // 55.08+496.51+649.30
        individual: "19200.89", // 18000+1200.89
      },
    },
    {
      clause: "六(二)4",
      when: "2010年3月入账、截至2012年底，按“单利”口径：以前年度的利息不再计息",
      readings: { compounding: "simple" },
      value: {
        government: "13426.06", // 12600+38.56+346.50+441
        individual: "5754.02", // 5400+16.52+148.50+189
      },
    },
    {
      clause: "六(二)4",
      when: "此后各年无入账，按“利率变动的分段计息”口径：各利率按适用的月数、变动当月的天数计息",
      readings: { "opening-balance-rate": "rates-by-day" },
      facts: { payments: [{ on: "2010-12-31", by: "individual", amount: "10000" }] },
      // 2011年2.75%×(1+8/28)+3.00%×(20/28+1+5/30)+3.25%×(25/30+2+6/31)+3.50%×(25/31+5) = 39.338518%，÷12 = 3.278210%
      // 0.10；10000.10×3.278210% = 327.824；2012年3.237388%，见年度利息：10327.92×3.237388% = 334.355
      value: { individual: "10662.27" },
    },
    {
      clause: "六(二)4",
      when: "此后各年无入账，选“按整个账户四舍五入”口径：余下的分归排列在前的各方",
      readings: { "interest-rounding": "whole-account" },
      facts: {
        payments: ["government", "village", "individual"].map((by) => ({ on: "2010-12-31", by, amount: "100" })),
      },
      // 2010年300×0.36%÷360 = 0.003；2011年各2.75；2012年308.25×3.5% = 10.78875，各3.59，余下的2分归前两方
      value: { government: "106.35", village: "106.35", individual: "106.34", interest: "19.04" },
    },
    {
      clause: "六(二)4",
      when: "2010年3月入账、截至2012年底，按“只对各部分的余额四舍五入”口径：逐年利息不四舍五入",
      readings: { "interest-rounding": "at-the-end" },
      value: {
        government: "13440.63", // 12600+38.556 = 12638.556；×102.75% = 12986.11629；×103.5% = 13440.6304
        individual: "5760.27", // 5400+16.524 = 5416.524；×102.75% = 5565.47841；×103.5% = 5760.2702
        interest: "1200.90", // 13440.63+5760.27−18000
      },
    },
    {
      clause: "六(二)4",
      when: "2010年3月入账、截至2012年底，按“只对余额四舍五入”“单利”口径：各年利息不四舍五入，合计后四舍五入",
      readings: { "interest-rounding": "at-the-end", compounding: "simple" },
      facts: { payments: [{ on: "2010-03-01", by: "individual", amount: "1000.10" }] },
      // 1000.10×(0.36%×306÷360+2.75%+3.50%) = 1000.10×6.556% = 65.566556
      value: { individual: "1065.67" }, // 逐年四舍五入为3.06+27.50+35.00，合计65.56
    },
    {
      clause: "六(二)4",
      when: "自年初余额1.00元起两年，按“只对余额四舍五入”“扣除利息税”口径：利息和税都不四舍五入",
      readings: { "interest-rounding": "at-the-end", "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
      facts: {
        openingBalances: { year: 2013, government: "0", village: "0", individual: "1.00" },
        payments: [],
        on: "2014-12-31",
      },
      value: { individual: "1.05" }, // 1.00×(1+3.00%×80%)² = 1.048576；各年四舍五入为1.00+(0.03−0.01)+(0.03−0.01) = 1.04
    },
    {
      clause: "六(二)4",
      when: "此后各年无入账，按“扣除利息税”口径：逐年扣税后再计息",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
      facts: { payments: [{ on: "2010-12-31", by: "individual", amount: "10000" }] },
      // 0.10−0.02；10000.08×2.75% = 275.00−55.00；10220.08×3.5% = 357.70−71.54
      value: { individual: "10506.24" },
    },
    {
      clause: "六(二)4",
      when: "入账和查询日期早于年初余额所在年份：一并指出",
      facts: { openingBalances: { year: 2013, government: "1", village: "0", individual: "0" } },
      faults: [
        ["payments", "contradiction"],
        ["on", "contradiction"],
      ],
    },
    {
      clause: "六(二)4",
      when: "100笔最大金额：合计超出，指出入账记录",
      facts: {
        payments: Array.from({ length: 100 }, () => ({
          on: "2012-01-01",
          by: "individual",
          amount: "9999999999999.99",
        })),
      },
      faults: [["payments", "out-of-range"]],
    },
    {
      clause: "六(二)4",
      when: "入账已达最大金额、利息使余额超出：指出入账记录",
      facts: { payments: [{ on: "2012-01-01", by: "individual", amount: "9999999999999.99" }] },
      faults: [["payments", "out-of-range"]],
    },
    {
      clause: "六(二)4",
      when: "年初余额已达最大金额，再入账1分即超出：指出入账记录",
      facts: {
        openingBalances: { year: 2012, government: "9999999999999.99", village: "0", individual: "0" },
        payments: [{ on: "2012-01-01", by: "individual", amount: "0.01" }],
        on: "2012-01-01",
      },
      faults: [["payments", "out-of-range"]],
    },
    {
      clause: "六(二)4",
      when: "本县将活期利率误填为20（即2000%）：不予接受",
      figures: { demandDepositRate: "20" },
      faults: [["figures.demandDepositRate", "out-of-range"]],
    },
    {
      clause: "六(二)4",
      when: "入账日期晚于查询日期：矛盾",
      facts: { on: "2010-02-28" },
      faults: [["payments", "contradiction"]],
    },
  ],
} satisfies CaseTable;
