/**
 * 手算的例子，程序和流水都须与之一致 — Examples worked by hand, with which library and ledger must agree.
 */

const individual = (on: string, amount: string) => ({ on, by: "individual", amount });
const government = (on: string, amount: string) => ({ on, by: "government", amount });

/** 10000×0.36%×1÷360 = 0.10；2011年1月1日一年期利率2.75% */
export const refundedInJuly = {
  facts: {
    birthDate: "1980-01-01",
    payments: [individual("2010-12-31", "10000")],
    closure: { kind: "refunded", on: "2011-07-20" },
    until: "2011-12-31",
  },
  readings: {},
  figures: {},
} as const;

/** 2012年5月1日入账，活期利率0.50%，6月8日起0.40%，7月6日起0.35% */
const paidInMay = { payments: [individual("2012-05-01", "5400")], closure: null, until: "2012-12-31" };

/** 2010年2月起领取；2009年底5400+16.47；2月1日结息5416.47×2.25%÷12 = 10.16；(5416.47+10.16)÷160 = 33.92 */
const governmentIsLate = {
  birthDate: "1950-01-15",
  payments: [individual("2009-03-02", "5400"), government("2010-03-01", "12600")],
  closure: null,
  until: "2010-04-01",
};
const beforePension = [{}, {}, {}]; // 入账，年终结息，2月1日结息

export const rows: readonly {
  readonly when: string;
  readonly facts?: object;
  readonly readings: Readonly<Record<string, string>>;
  readonly figures?: object;
  readonly value: object;
}[] = [
  {
    when: "12月31日退保：先结全年利息，与留在账户的一样",
    facts: { closure: { kind: "refunded", on: "2011-12-31" } },
    readings: {},
    value: { closing: { refunded: "10275.10" } }, // 10000.10×2.75% = 275.00
  },
  {
    when: "领取期间1日入账：下月起增加；开始领取时先结息",
    facts: governmentIsLate,
    readings: {},
    value: {
      postings: [
        ...beforePension,
        { on: "2010-02-01", total: "-33.92" },
        { on: "2010-03-01", total: "-33.92" },
        { kind: "paid-in" },
        { on: "2010-04-01", total: "-112.67" }, // (5426.63+12600)÷160 = 112.666
      ],
    },
  },
  {
    when: "领取期间入账，按“不改变月领取额”口径",
    facts: governmentIsLate,
    readings: { "late-money": "leaves-the-amount" },
    value: { monthlyAmount: "33.92" },
  },
  {
    when: "领取期间入账，按“增加并补发”口径：补发2月、3月两个月的差额",
    facts: governmentIsLate,
    readings: { "late-money": "raises-with-arrears" },
    value: {
      monthlyAmount: "112.67",
      closing: { pensions: "338.01" }, // 33.92×2+112.67+(112.67−33.92)×2 = 112.67×3
    },
  },
  {
    when: "领取期间改计发系数后入账：已核定的不变，入账的按当日的系数",
    facts: {
      birthDate: "1950-01-15",
      payments: [individual("2011-01-01", "16000"), government("2012-06-15", "13900")],
      closure: null,
      until: "2012-07-01",
    },
    readings: { "interest-at-conversion": "posted-balance" },
    figures: { annuityDivisor: [{ from: "2012-05-01", value: "139" }] },
    value: { monthlyAmount: "200.00" }, // 16000÷160+13900÷139
  },
  {
    when: "每月0.09元由两部分各半支付：累计分摊，第一个月5分、4分，第二个月4分、5分",
    facts: {
      birthDate: "1940-01-01",
      payments: [government("2016-01-01", "7.20"), individual("2016-01-01", "7.20")],
      closure: null,
      until: "2016-03-31",
    },
    readings: {},
    value: {
      postings: [
        {},
        {},
        { kind: "interest", total: "0.00" }, // 7.20×0.35%×31÷360 = 0.002
        { government: "-0.05", individual: "-0.04" }, // 14.40÷160 = 0.09
        { government: "-0.04", individual: "-0.05" },
      ],
    },
  },
  {
    when: "结转储存额，按“12月31日的利率”口径",
    facts: { closure: null },
    readings: { "opening-balance-rate": "rate-on-31-december" },
    value: { closing: { balance: "10350.10" } }, // 10000.10×3.50% = 350.00
  },
  {
    when: "当年入账，按“活期利率逐日”口径",
    facts: paidInMay,
    readings: { "demand-rate-day": "rates-by-day" },
    value: { closing: { interest: "13.93" } }, // 5400×(0.50%×38+0.40%×28+0.35%×179)÷360 = 13.9275
  },
  {
    when: "当年入账，按“每季末月20日的活期利率”口径：6月20日0.40%，9月20日、12月20日、12月31日0.35%",
    facts: paidInMay,
    readings: { "demand-rate-day": "each-quarter" },
    value: { closing: { interest: "13.25" } }, // 5400×(0.40%×51+0.35%×(92+91+11))÷360 = 13.245
  },
  {
    when: "当年入账，按“每月30天、全年360天”口径：8个月",
    facts: paidInMay,
    readings: { "day-count": "30-360" },
    value: { closing: { interest: "12.60" } }, // 5400×0.35%×240÷360
  },
  {
    when: "利息18.375元，按“舍去分以下”口径",
    facts: paidInMay,
    readings: { "demand-rate-day": "payment-day", "interest-to-the-fen": "down" },
    value: { closing: { interest: "18.37" } }, // 5400×0.50%×245÷360 = 18.375
  },
  {
    when: "0.50元存两年，按“只对余额四舍五入”口径",
    facts: { payments: [individual("2011-12-31", "0.50")], closure: null, until: "2013-12-31" },
    readings: { "interest-rounding": "at-the-end" },
    value: { closing: { balance: "0.53" } }, // 0.50×1.035×1.03 = 0.5330；逐年舍入为0.54
  },
  {
    when: "1.00元两年，按“只对余额四舍五入”“扣除利息税”口径：利息和税都不四舍五入",
    facts: {
      payments: [],
      openingBalances: { year: 2013, government: "0", village: "0", individual: "1.00" },
      closure: null,
      until: "2014-12-31",
    },
    readings: { "interest-rounding": "at-the-end", "interest-tax": "withheld" },
    figures: { interestTaxRate: "20%" },
    value: { closing: { balance: "1.05" } }, // 1.00×(1+3.00%×80%)² = 1.048576
  },
  {
    when: "个人部分支付完毕，按“只对余额四舍五入”口径：多付的不足一分不计息，余额不为负",
    facts: {
      birthDate: "1952-12-15",
      payments: [],
      openingBalances: { year: 2012, government: "1000", village: "0", individual: "1.00" },
      closure: null,
      until: "2013-12-31",
    },
    readings: { "interest-rounding": "at-the-end", "drawdown-order": "individual-and-village-first" },
    value: { closing: { balances: { individual: "0.00" } } }, // 1.035付1.04
  },
  {
    when: "结转储存额，按“利率变动的分段计息”口径：变动当月按天数分",
    facts: { closure: null },
    readings: { "opening-balance-rate": "rates-by-day" },
    // 2.75%×(1+8/28)+3.00%×(20/28+1+5/30)+3.25%×(25/30+2+6/31)+3.50%×(25/31+5) = 39.338518%，÷12；×10000.10 = 327.824
    value: { closing: { balance: "10327.92" } },
  },
  {
    when: "7月20日退保，按“利率变动的分段计息”“整月，另加零头天数”口径",
    readings: { "opening-balance-rate": "rates-by-day", "partial-year": "months-and-days" },
    // 2.75%×38天（至2月8日）+3.00%×57天（至4月5日）+3.25%×91天（至7月6日）+3.50%×13天 = 616.75%，÷360；×10000.10 = 171.3212
    value: { closing: { refunded: "10171.42" } }, // 10000.10+171.32
  },
  {
    when: "7月20日退保，按“整月，另加零头天数”口径：6个月19天",
    readings: { "partial-year": "months-and-days" },
    value: { closing: { refunded: "10152.12" } }, // 10000.10×2.75%×199÷360 = 152.02
  },
  {
    when: "7月20日退保，按“天数，一年按360天”口径：200天",
    readings: { "partial-year": "days-360" },
    value: { closing: { refunded: "10152.88" } }, // 10000.10×2.75%×200÷360 = 152.78
  },
  {
    when: "7月20日退保，按“活期利率”口径",
    readings: { "partial-year": "demand-rate" },
    value: { closing: { refunded: "10027.88" } }, // 10000.10×0.50%×200÷360 = 27.78
  },
  {
    when: "到龄未缴清，按“村集体补助留存”口径：村集体部分和利息转入专项资金",
    facts: {
      birthDate: "1951-07-20",
      payments: [individual("2010-12-31", "1000"), { on: "2010-12-31", by: "village", amount: "500" }],
      closure: { kind: "not-paid-in-full-by-age", on: "2011-07-20" },
    },
    readings: { "default-refund-village": "special-fund" },
    // 500+(0.01+13.75)+(0.01+6.88)
    value: { closing: { refunded: "1000.00", toVillage: "0.00", toSpecialFund: "520.65" } },
  },
  {
    when: "2007年扣利息税：8月14日以前20%，8月15日以后5%，按天数分段",
    facts: { payments: [individual("2006-12-31", "10000")], closure: null, until: "2007-12-31" },
    readings: { "interest-tax": "withheld" },
    figures: {
      interestTaxRate: [
        { from: "1999-11-01", value: "20%" },
        { from: "2007-08-15", value: "5%" },
      ],
    },
    // 2006年0.20−0.04；10000.16×2.52% = 252.00；税252.00×(226×20%+139×5%)÷365 = 36.00
    value: { closing: { interest: "216.16" } },
  },
];
