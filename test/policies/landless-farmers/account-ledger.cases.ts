import { accountLedger } from "../../../src/policies/landless-farmers/account-ledger.ts";
import type { CaseTable } from "../../support/cases.ts";

const paidAtOnce = [
  { on: "2016-01-01", by: "government", amount: "12600" },
  { on: "2016-01-01", by: "individual", amount: "5400" },
];
const diedInApril = { kind: "died", on: "2016-04-20", hasHeirs: true };
const paidUpTheDayBefore = {
  birthDate: "1952-05-10",
  payments: [{ on: "2012-05-09", by: "individual", amount: "18000" }],
};
/** 计一天的活期利息：12600×0.36%÷360 = 0.13；1800× = 0.02；3600× = 0.04。 */
const threeParts = [
  { on: "2010-12-31", by: "government", amount: "12600" },
  { on: "2010-12-31", by: "village", amount: "1800" },
  { on: "2010-12-31", by: "individual", amount: "3600" },
];
const lastDayOf2010 = { on: "2010-12-31", by: "individual", amount: "10000" };

/**
 * 76岁的人2016年元旦缴清18000元，次月起领18000÷160 = 112.50元（政府78.75，个人33.75），4月20日身故。
 * 当年资金按活期0.35%：支取的计31、60、91天，其余计110天。
 * 政府：78.75×182 + 12363.75×110 = 1374345；×0.35%÷360 = 13.36
 * 个人：33.75×182 + 5298.75×110 = 589005；×0.35%÷360 = 5.73
 */
export default {
  rule: accountLedger,
  given: { birthDate: "1940-01-01", payments: paidAtOnce, closure: diedInApril, until: "2016-12-31" },
  rows: [
    {
      clause: "五(七)3",
      when: "身故：个人和村集体部分继承，政府部分转入专项资金",
      value: {
        pensionFrom: "2016-02-01",
        monthlyAmount: "112.50",
        closing: {
          paidIn: "18000.00",
          interest: "19.09", // 13.36+5.73
          pensions: "337.50", // 112.50×3
          inherited: "5304.48", // 5298.75+5.73
          toSpecialFund: "12377.11", // 12363.75+13.36
          balance: "0.00",
          reconciles: true, // 18000+19.09 = 337.50+5304.48+12377.11
        },
      },
      finds: ["credited", "pays-out", "closed", "balance"],
      notFound: ["taxed", "exhausted", "suspended"],
    },
    {
      clause: "五(四)",
      when: "先支政府部分",
      readings: { "drawdown-order": "government-first" },
      value: { closing: { inherited: "5405.78", toSpecialFund: "12275.81" } }, // 个人5400×110×0.35%÷360 = 5.775；政府(112.5×182+12262.5×110)× = 13.31
    },
    {
      clause: "五(四)",
      when: "先支个人和村集体部分",
      readings: { "drawdown-order": "individual-and-village-first" },
      value: { closing: { inherited: "5068.11", toSpecialFund: "12613.48" } }, // 个人(112.5×182+5062.5×110)× = 5.61；政府12600×110× = 13.475
    },
    {
      clause: "六(二)4",
      when: "只对余额计息，支取的不计",
      readings: { "interest-during-payout": "year-end-balance" },
      value: { closing: { interest: "18.89" } }, // 12363.75×110×0.35%÷360 = 13.22；5298.75×110× = 5.67
    },
    {
      clause: "六(二)4",
      when: "领取期间不计息：只计到开始领取之日",
      readings: { "interest-during-payout": "none" },
      value: { closing: { interest: "5.43" } }, // 31天：12600×31×0.35%÷360 = 3.80；5400×31× = 1.63
    },
    {
      clause: "五(四)",
      when: "开始领取时先结息",
      readings: { "interest-at-conversion": "settled" },
      // 2月1日结息：政府3.80、个人1.63；每月支取政府78.77、个人33.76；2月1日起支取的计0、29、60天，其余计79天
      // 政府(78.77×89+12363.69×79)×0.35%÷360 = 9.56；个人(33.76×89+5298.72×79)× = 4.10
      value: {
        monthlyAmount: "112.53", // (18000+3.80+1.63)÷160 = 112.5339
        closing: {
          interest: "19.09", // 3.80+1.63+9.56+4.10
          pensions: "337.59", // 112.53×3
          inherited: "5304.45", // 5401.63−101.28+4.10
          toSpecialFund: "12377.05", // 12603.80−236.31+9.56
          reconciles: true,
        },
      },
    },
    {
      clause: "五(四)",
      when: "开始领取时先结息、领取期间不计息：开始之日只结息一次",
      readings: { "interest-at-conversion": "settled", "interest-during-payout": "none" },
      facts: { closure: undefined, until: "2016-02-28" },
      value: {
        postings: [{}, {}, { kind: "interest", total: "5.43" }, { kind: "pension", total: "-112.53" }], // 18005.43÷160
      },
    },
    {
      clause: "六(二)4",
      when: "领取期间的年底：写明活期利率，没有支取的计366天",
      facts: { closure: undefined, until: "2016-12-31" },
      value: {
        postings: [
          ...Array.from({ length: 13 }, () => ({})), // 2笔缴入，2月至12月11笔养老金
          { on: "2016-12-31", kind: "interest", total: "61.84", rates: ["0.35%"], months: null, days: [366] },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "领取期间不计息的年底：结息为零，没有利率和天数",
      readings: { "interest-during-payout": "none" },
      facts: { closure: undefined, until: "2016-12-31" },
      value: {
        postings: [
          ...Array.from({ length: 14 }, () => ({})), // 2笔缴入，开始之日结息，11笔养老金
          { on: "2016-12-31", kind: "interest", total: "0.00", rates: [], months: null, days: [] },
        ],
      },
    },
    {
      clause: "五(七)3",
      when: "流水截止于身故当天：已经终结",
      facts: { until: "2016-04-20" },
      value: { closing: { inherited: "5304.48", balance: "0.00" } },
      finds: ["closed"],
    },
    {
      clause: "五(七)3",
      when: "流水截止于身故之前：还没有终结，也没有以后的养老金",
      facts: { until: "2016-03-31" },
      value: { closing: { pensions: "225.00", inherited: "0.00", balance: "17775.00" } }, // 112.50×2；18000−225
      notFound: ["closed"],
    },
    {
      clause: "六(二)4",
      when: "领取三年：每年支取的按已存整月计息，不带入下一年",
      facts: { closure: undefined, until: "2018-12-31" },
      // 2016年61.84（见逐年汇总），年底政府11777.04、个人5047.30；以后每年1.50%，支取的计0至11个月，共66个月
      // 2017年：政府(78.75×66+10832.04×12)×1.5%÷12 = 168.98；个人(33.75×66+4642.30×12)× = 72.42
      // 2018年：政府(78.75×66+10056.02×12)× = 157.34；个人(33.75×66+4309.72×12)× = 67.43
      value: { closing: { interest: "528.01", pensions: "3937.50", balance: "14590.51", reconciles: true } }, // 61.84+241.40+224.77；112.50×35
    },
    {
      clause: "六(二)4",
      when: "先缴的先支：结转的支完，再支当年缴的",
      figures: { annuityDivisor: "5" },
      facts: {
        birthDate: "1952-05-10",
        payments: [
          { on: "2011-12-31", by: "individual", amount: "1000" }, // 1000×0.50%×1÷360 = 0.01
          { on: "2012-05-09", by: "individual", amount: "5000" },
        ],
        closure: { kind: "refunded", on: "2012-07-31" },
      },
      // 6月、7月各领6000.01÷5 = 1200.00：结转的1000.01计5个月，1000.01×3.5%×5÷12 = 14.5835
      // 当年的(199.99×23+1200×53+3600.01×83)×0.35%÷360 = 3.5681
      value: { closing: { interest: "18.16", pensions: "2400.00", refunded: "3618.16", reconciles: true } }, // 0.01+18.15；6000.01−2400+18.15
    },
    {
      clause: "六(二)4",
      when: "全部由村集体缴，结转的2月1日已全部支取：支取的计1个月",
      figures: { annuityDivisor: "1" },
      facts: {
        birthDate: "1952-01-15",
        payments: [{ on: "2011-12-31", by: "village", amount: "18000" }],
        closure: undefined,
        until: "2012-12-31",
      },
      // 18000×0.5%×1÷360 = 0.25；18000.25×3.5%×1÷12 = 52.5007；0.25+52.50
      value: { closing: { pensions: "18000.25", interest: "52.75", balance: "52.50", reconciles: true } }, // 18000+52.75−18000.25
    },
    {
      clause: "五(四)",
      when: "12月31日当天起领取：先支取，再年终结息",
      readings: { "pension-start": "birthday" },
      facts: {
        birthDate: "1951-12-31",
        payments: [{ on: "2011-12-30", by: "individual", amount: "18000" }],
        closure: undefined,
        until: "2011-12-31",
      },
      value: {
        postings: [
          { kind: "paid-in" },
          { kind: "pension", total: "-3.63" }, // 112.50×1÷31
          { kind: "interest", total: "0.50" }, // (17996.37×2+3.63×1)×0.50%÷360
        ],
      },
    },
    {
      clause: "五(四)",
      when: "取整到元、首月按天：首月的写明取整到分",
      readings: { "pension-start": "birthday", "pension-rounding": "up-to-yuan" },
      facts: {
        birthDate: "1951-05-10",
        payments: [{ on: "2011-01-01", by: "individual", amount: "18000" }],
        closure: undefined,
        until: "2011-06-30",
      },
      value: {
        postings: [
          { kind: "paid-in" },
          { kind: "pension", total: "-80.19", rounding: "half-up-to-the-fen" }, // 22天：113×22÷31
          { kind: "pension", total: "-113.00", rounding: "up-to-the-yuan" },
        ],
      },
    },
    {
      clause: "五(四)",
      when: "先支个人和村集体部分：个人支完支村集体，最后支政府",
      readings: { "drawdown-order": "individual-and-village-first" },
      figures: { annuityDivisor: "2" },
      facts: { payments: threeParts, closure: undefined, until: "2011-01-31", birthDate: "1940-01-01" },
      value: {
        postings: [
          {},
          {},
          {},
          { kind: "interest" },
          // 18000.19÷2 = 9000.10；个人3600.04、村集体1800.02全部支完，其余3600.04由政府部分支付
          { kind: "pension", individual: "-3600.04", village: "-1800.02", government: "-3600.04" },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "闰年按天数：5月10日结息130天，年底补足其余235天，一年不多于365天",
      readings: { "interest-at-conversion": "settled", "pension-start": "birthday", "partial-year": "days" },
      figures: { annuityDivisor: "1000000" }, // 月领取额0.01，利息几乎不受支取影响
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "individual", amount: "10000" }], // 10000×0.50%×1÷360 = 0.14
        closure: undefined,
        until: "2012-12-31",
      },
      value: { closing: { interest: "350.14" } }, // 0.14；10000.14×3.5%×130÷365 = 124.66；10000.06×3.5%×235÷365 = 225.34
    },
    {
      clause: "五(七)3",
      when: "没有继承人：整个账户转入专项资金",
      facts: { closure: { ...diedInApril, hasHeirs: false } },
      value: { closing: { inherited: "0.00", toSpecialFund: "17681.59", toCountyBudget: "0.00" } }, // 5304.48+12377.11
    },
    {
      clause: "五(七)3",
      when: "没有继承人：只有个人和村集体部分转入专项资金，政府部分退回县财政",
      readings: { "no-heir": "individual-and-village", "government-portion": "county-budget" },
      facts: { closure: { ...diedInApril, hasHeirs: false } },
      value: { closing: { toSpecialFund: "5304.48", toCountyBudget: "12377.11" } },
    },
    {
      clause: "五(七)3",
      when: "没有继承人：政府部分退回县财政的，整个账户仍转入专项资金",
      readings: { "government-portion": "county-budget" },
      facts: { closure: { ...diedInApril, hasHeirs: false } },
      value: { closing: { toSpecialFund: "17681.59", toCountyBudget: "0.00" } },
    },
    {
      clause: "五(七)3",
      when: "有继承人：政府部分退回县财政",
      readings: { "government-portion": "county-budget" },
      value: { closing: { inherited: "5304.48", toSpecialFund: "0.00", toCountyBudget: "12377.11" } },
    },
    {
      clause: "五(七)3",
      when: "身故：政府部分没有人可以随同转移，留在专项资金",
      readings: { "government-portion": "transferred" },
      value: { closing: { inherited: "5304.48", toSpecialFund: "12377.11", transferred: "0.00" } },
    },
    {
      clause: "五(七)2",
      when: "退保：政府部分随本人转移",
      readings: { "government-portion": "transferred" },
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010, { ...lastDayOf2010, by: "government" }],
        closure: { kind: "refunded", on: "2011-01-01" },
      },
      value: { closing: { refunded: "10000.10", transferred: "10000.10", toSpecialFund: "0.00", reconciles: true } }, // 各10000+0.10
    },
    {
      clause: "六(一)4",
      when: "账户支完：由专项资金继续支付",
      figures: { annuityDivisor: "2" },
      facts: { closure: undefined, until: "2016-04-30" },
      // 2、3月各9000，4月由专项资金支付
      value: {
        monthlyAmount: "9000.00",
        paidByFund: "9000.00",
        closing: { pensions: "18000.00", balance: "0.00" },
        years: [{ year: 2016, pensions: "18000.00", fromFund: "9000.00" }],
      },
      finds: ["exhausted"],
    },
    {
      clause: "六(一)4",
      when: "账户支完：停发",
      readings: { "exhausted-account": "stops" },
      figures: { annuityDivisor: "2" },
      facts: { closure: undefined, until: "2016-04-30" },
      value: { paidByFund: "0.00" },
      finds: ["suspended"],
    },
    {
      clause: "六(一)4",
      when: "账户支完的当月：只记专项资金支付的一笔，没有账户支付的",
      figures: { annuityDivisor: "2" },
      facts: { closure: undefined, until: "2016-04-30" },
      value: {
        postings: [
          { kind: "paid-in" },
          { kind: "paid-in" },
          { kind: "pension", total: "-9000.00" },
          { kind: "pension", total: "-9000.00", balance: "0.00" },
          { on: "2016-04-01", kind: "pension-from-fund", total: "0.00", fromFund: "9000.00" },
        ],
      },
    },
    {
      clause: "六(一)4",
      when: "领取期间不计息，账户支完停发：以后没有任何一笔，年底也不结息",
      readings: { "interest-during-payout": "none", "exhausted-account": "stops" },
      figures: { annuityDivisor: "2" },
      facts: { closure: undefined, until: "2017-12-31" },
      value: {
        postings: [
          { kind: "paid-in" },
          { kind: "paid-in" },
          { on: "2016-02-01", kind: "interest", total: "5.43", rates: ["0.35%"], days: [31] }, // 3.80+1.63
          { kind: "pension", total: "-9000.00" },
          { kind: "pension", total: "-9000.00" },
          { on: "2016-04-01", kind: "pension", total: "-5.43", balance: "0.00" },
        ],
      },
    },
    {
      clause: "六(一)4",
      when: "账户支完：停发以后年底计的利息不再引起发放",
      readings: { "exhausted-account": "stops" },
      figures: { annuityDivisor: "2" },
      facts: { closure: undefined, until: "2017-01-31" },
      value: { closing: { pensions: "18000.00", interest: "7.96", balance: "7.96" } },
    }, // 2月、3月各9000；政府6300×(31+60)×0.35%÷360 = 5.57；个人2700×(31+60)×0.35%÷360 = 2.39；5.57+2.39
    {
      clause: "六(一)4",
      when: "账户支完停发，5月政府又转入500元：6月发到支完为止",
      readings: { "exhausted-account": "stops" },
      figures: { annuityDivisor: "2" },
      facts: {
        payments: [...paidAtOnce, { on: "2016-05-15", by: "government", amount: "500" }],
        closure: undefined,
        until: "2016-07-31",
      },
      value: { paidByFund: "0.00", closing: { pensions: "18500.00", balance: "0.00" } }, // 9000×2+500
    },
    {
      clause: "六(一)4",
      when: "账户支完停发，又记了一笔0元：不算有钱转入，年底的利息不发放",
      readings: { "exhausted-account": "stops" },
      figures: { annuityDivisor: "2" },
      facts: {
        payments: [...paidAtOnce, { on: "2017-01-15", by: "village", amount: "0" }],
        closure: undefined,
        until: "2017-02-28",
      },
      value: { closing: { pensions: "18000.00", balance: "7.96" } },
    },
    {
      clause: "六(二)2",
      when: "只有政府的钱：个人和村集体没有缴清，不开始领取",
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "government", amount: "12600" }],
        closure: undefined,
        until: "2012-06-30",
      },
      value: { pensionFrom: null, monthlyAmount: null, closing: { pensions: "0.00" } },
      notFound: ["pays-out"],
    },
    {
      clause: "六(二)2",
      when: "满60周岁前缴过、60周岁当天又缴：没有缴清的已经失去待遇",
      facts: {
        birthDate: "1952-05-10",
        payments: [
          { on: "2011-03-01", by: "individual", amount: "400" },
          { on: "2012-05-10", by: "individual", amount: "5000" },
        ],
        closure: undefined,
        until: "2012-12-31",
      },
      faults: [["payments[1].on", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "60周岁的前一天才开始缴、当天又缴：同样不能再缴清",
      facts: {
        birthDate: "1952-05-10",
        payments: [
          { on: "2012-05-09", by: "individual", amount: "400" },
          { on: "2012-05-10", by: "individual", amount: "5000" },
        ],
        closure: undefined,
        until: "2012-12-31",
      },
      faults: [["payments[1].on", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "同一人，5月31日按未缴清退还：60周岁当天缴的也退，利息转入专项资金",
      facts: {
        birthDate: "1952-05-10",
        payments: [
          { on: "2011-03-01", by: "individual", amount: "400" }, // 400×0.50%×306÷360 = 1.70
          { on: "2012-05-10", by: "individual", amount: "5000" },
        ],
        closure: { kind: "not-paid-in-full-by-age", on: "2012-05-31" },
        until: "2012-12-31",
      },
      // 401.70×3.50%×4÷12 + 5000×0.50%×21÷360 = 4.6865+1.4583 = 6.14；1.70+6.14
      value: { pensionFrom: null, closing: { refunded: "5400.00", toSpecialFund: "7.84", reconciles: true } },
      finds: ["closed"],
    },
    {
      clause: "六(二)2",
      when: "60周岁的前一天缴清：次月起领取",
      facts: {
        birthDate: "1952-05-10",
        payments: [
          { on: "2012-01-01", by: "individual", amount: "400" },
          { on: "2012-05-09", by: "individual", amount: "15600" },
        ],
        closure: undefined,
        until: "2012-06-30",
      },
      value: { pensionFrom: "2012-06-01", monthlyAmount: "100.00" },
    }, // 16000÷160
    {
      clause: "五(四)",
      when: "同一人，60周岁以后政府资金才转入：不影响缴清，次月起增加",
      facts: {
        birthDate: "1952-05-10",
        payments: [
          { on: "2012-01-01", by: "individual", amount: "400" },
          { on: "2012-05-09", by: "individual", amount: "15600" },
          { on: "2012-06-15", by: "government", amount: "1600" },
        ],
        closure: undefined,
        until: "2012-07-31",
      },
      value: { pensionFrom: "2012-06-01", monthlyAmount: "110.00", closing: { pensions: "210.00" } }, // 17600÷160；100+110
    },
    {
      clause: "六(二)2",
      when: "同一人，60周岁以后记了一笔0元：不是缴款，仍在5月9日缴清",
      facts: {
        birthDate: "1952-05-10",
        payments: [
          { on: "2012-01-01", by: "individual", amount: "400" },
          { on: "2012-05-09", by: "individual", amount: "15600" },
          { on: "2012-06-15", by: "individual", amount: "0" },
        ],
        closure: undefined,
        until: "2012-07-31",
      },
      value: { pensionFrom: "2012-06-01", closing: { pensions: "200.00" } }, // 100×2
    },
    {
      clause: "五(四)",
      when: "生日当月起领，但满60周岁之前退保：没有领取",
      readings: { "pension-start": "birthday-month" },
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "individual", amount: "18000" }],
        closure: { kind: "refunded", on: "2012-05-09" },
      },
      value: { pensionFrom: null, closing: { pensions: "0.00" } },
    },
    {
      clause: "五(四)",
      when: "生日当月起领，满60周岁当天退保：领过一个月",
      readings: { "pension-start": "birthday-month" },
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "individual", amount: "18000" }],
        closure: { kind: "refunded", on: "2012-05-10" },
      },
      value: { pensionFrom: "2012-05-01", closing: { pensions: "112.50" } },
    }, // (18000+0.25)÷160 = 112.50
    {
      clause: "五(四)",
      when: "月领取额固定：次年1月仍是112.50元",
      facts: { closure: undefined, until: "2017-01-31" },
      value: { monthlyAmount: "112.50", closing: { pensions: "1350.00", reconciles: true } }, // 112.50×12
    },
    {
      clause: "五(四)",
      when: "每年1月1日重算",
      readings: { "monthly-amount": "recomputed-yearly" },
      facts: { closure: undefined, until: "2017-01-31" },
      // 2016年利息：政府(78.75×2008+11733.75×366)×0.35%÷360 = 43.29；个人(33.75×2008+5028.75×366)× = 18.55
      value: { monthlyAmount: "105.15" }, // (18000−1237.50+61.84)÷160 = 105.1521
    },
    {
      clause: "五(七)2",
      when: "退保：结转存储额按整月计息",
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010], // 10000×0.36%×1÷360 = 0.10
        closure: { kind: "refunded", on: "2011-07-20" },
      },
      value: {
        pensionFrom: null,
        monthlyAmount: null,
        closing: { refunded: "10137.60", balance: "0.00", reconciles: true },
      }, // 10000.10×2.75%×6÷12 = 137.50
    },
    {
      clause: "五(七)2",
      when: "退保当天又缴100元：一并退还",
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010, { on: "2011-07-20", by: "individual", amount: "100" }],
        closure: { kind: "refunded", on: "2011-07-20" },
      },
      value: { closing: { paidIn: "10100.00", refunded: "10237.60", reconciles: true } }, // 10137.60+100，没有计息的日子
    },
    {
      clause: "五(七)2",
      when: "退保：结转存储额按天数计息",
      readings: { "partial-year": "days" },
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010],
        closure: { kind: "refunded", on: "2011-07-20" },
      },
      value: { closing: { refunded: "10150.79" } }, // 200天：10000.10×2.75%×200÷365 = 150.69
    },
    {
      clause: "五(七)1",
      when: "户籍迁出后退保：个人和村集体部分退还，政府部分留在专项资金",
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010, { ...lastDayOf2010, by: "government" }],
        closure: { kind: "relocated-with-refund", on: "2011-01-01" },
      },
      value: { closing: { refunded: "10000.10", toSpecialFund: "10000.10", transferred: "0.00" } }, // 10000+0.10
    },
    {
      clause: "六(二)4",
      when: "12月31日离开：不满一年，按11个整月计息",
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010],
        closure: { kind: "refunded", on: "2011-12-31" },
      },
      value: { closing: { refunded: "10252.19" } }, // 10000.10×2.75%×11÷12 = 252.0859
    },
    {
      clause: "五(七)1",
      when: "户籍迁出：整个账户转移",
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010, { ...lastDayOf2010, by: "government" }],
        closure: { kind: "relocated-with-transfer", on: "2011-01-01" },
      },
      value: { closing: { transferred: "20000.20", toSpecialFund: "0.00" } }, // 2×(10000+0.10)
    },
    {
      clause: "五(七)1",
      when: "户籍迁出：只转移个人和村集体部分",
      readings: { "transferred-money": "individual-and-village" },
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010, { ...lastDayOf2010, by: "government" }],
        closure: { kind: "relocated-with-transfer", on: "2011-01-01" },
      },
      value: { closing: { transferred: "10000.10", toSpecialFund: "10000.10" } },
    },
    {
      clause: "六(二)2",
      when: "年满之前未缴清：退还个人本金和村集体本金，利息留在专项资金",
      facts: {
        birthDate: "1951-07-20",
        payments: [
          { ...lastDayOf2010, amount: "1000" }, // 0.01；1000.01×2.75%×6÷12 = 13.75
          { on: "2010-12-31", by: "village", amount: "500" }, // 0.01；500.01×2.75%×6÷12 = 6.88
        ],
        closure: { kind: "not-paid-in-full-by-age", on: "2011-07-20" },
      },
      value: { closing: { refunded: "1000.00", toVillage: "500.00", toSpecialFund: "20.65", reconciles: true } }, // 0.01+13.75；0.01+6.88
    },
    {
      clause: "六(二)2",
      when: "年满之前未缴清：退还个人本息",
      readings: { "default-refund": "principal-and-interest" },
      facts: {
        birthDate: "1951-07-20",
        payments: [{ ...lastDayOf2010, amount: "1000" }],
        closure: { kind: "not-paid-in-full-by-age", on: "2011-07-20" },
      },
      value: { closing: { refunded: "1013.76", toSpecialFund: "0.00" } },
    },
    {
      clause: "六(二)2",
      when: "未缴清，到9月20日才退还：8月起也没有领取养老金",
      facts: {
        birthDate: "1951-07-20",
        payments: [{ ...lastDayOf2010, amount: "1000" }],
        closure: { kind: "not-paid-in-full-by-age", on: "2011-09-20" },
      },
      // 0.01+1000.01×2.75%×8÷12 = 0.01+18.33
      value: { pensionFrom: null, closing: { pensions: "0.00", refunded: "1000.00", toSpecialFund: "18.34" } },
    },
    {
      clause: "五(四)",
      when: "满60周岁当月、生日以前缴清，当月起：缴清当天领取当月的",
      readings: { "pension-start": "birthday-month" },
      facts: {
        birthDate: "1952-05-10",
        payments: paidAtOnce.map((one) => ({ ...one, on: "2012-05-05" })),
        closure: undefined,
        until: "2012-07-31",
      },
      value: { pensionFrom: "2012-05-05", monthlyAmount: "112.50", closing: { pensions: "337.50" } }, // 112.50×3：5、6、7月
    },
    {
      clause: "六(二)4",
      when: "同一天的缴款：先填哪一笔，流水都一样",
      facts: { payments: [...paidAtOnce].reverse(), closure: undefined, until: "2016-01-31" },
      value: {
        postings: [
          { kind: "paid-in", government: "12600.00", individual: "0.00", balance: "12600.00" },
          { kind: "paid-in", government: "0.00", individual: "5400.00", balance: "18000.00" },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "同一天同一方的几笔：先填哪一笔，流水都一样",
      facts: {
        birthDate: "1980-01-01",
        payments: ["5000", "400", "1000"].map((amount) => ({ on: "2016-01-01", by: "individual", amount })),
        closure: undefined,
        until: "2016-01-31",
      },
      value: { postings: [{ individual: "400.00" }, { individual: "1000.00" }, { individual: "5000.00" }] },
    },
    {
      clause: "五(四)",
      when: "领取期间不计息：2012年6月至2025年9月正好160个月，从账户支付18000元",
      readings: { "interest-during-payout": "none" },
      facts: { ...paidUpTheDayBefore, closure: undefined, until: "2025-09-30" },
      value: {
        pensionFrom: "2012-06-01",
        monthlyAmount: "112.50", // 18000÷160
        paidByFund: "0.00",
        closing: { interest: "5.75", pensions: "18000.00", balance: "5.75" }, // 5月9日至6月1日23天：18000×0.50%×23÷360 = 5.75
      },
    },
    {
      clause: "六(一)4",
      when: "同一人，第161个月：账户还有5.75元，其余由专项资金支付",
      readings: { "interest-during-payout": "none" },
      facts: { ...paidUpTheDayBefore, closure: undefined, until: "2025-10-31" },
      value: { paidByFund: "106.75", closing: { pensions: "18005.75", balance: "0.00", reconciles: true } }, // 112.50−5.75
      finds: ["exhausted"],
    },
    {
      clause: "五(四)",
      when: "逐年汇总：上年末就是下年初",
      facts: { closure: undefined, until: "2017-01-31" },
      value: {
        years: [
          {
            year: 2016,
            opening: "0.00",
            paidIn: "18000.00",
            interest: "61.84", // 政府(78.75×2008+11733.75×366)×0.35%÷360 = 43.29；个人(33.75×2008+5028.75×366)× = 18.55
            pensions: "1237.50", // 112.50×11：2月至12月
            paidOut: "0.00",
            closing: "16824.34", // 18000+61.84−1237.50
            fromFund: "0.00",
          },
          { year: 2017, opening: "16824.34", interest: "0.00", pensions: "112.50", closing: "16711.84" },
        ],
      },
    },
    {
      clause: "五(七)3",
      when: "身故当年的汇总：全部离开账户",
      value: {
        years: [{ year: 2016, interest: "19.09", pensions: "337.50", paidOut: "17681.59", closing: "0.00" }], // 5304.48+12377.11
      },
    },
    {
      clause: "五(七)2",
      when: "退保：村集体部分也退还本人",
      facts: {
        birthDate: "1980-01-01",
        payments: threeParts,
        closure: { kind: "refunded", on: "2011-01-01" },
      },
      value: { closing: { refunded: "5400.06", toVillage: "0.00", toSpecialFund: "12600.13", reconciles: true } }, // 1800.02+3600.04
    },
    {
      clause: "五(七)3",
      when: "身故：村集体部分也可以继承",
      facts: {
        birthDate: "1980-01-01",
        payments: threeParts,
        closure: { kind: "died", on: "2011-01-01", hasHeirs: true },
      },
      value: { closing: { inherited: "5400.06", toSpecialFund: "12600.13" } },
    },
    {
      clause: "六(二)4",
      when: "退保：每一笔写明利率、天数或整月、依据的条款",
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-07-20" } },
      value: {
        postings: [
          { on: "2010-12-31", kind: "paid-in", rates: [], months: null, days: [], clause: "landless-farmers/六(二)4" },
          { on: "2010-12-31", kind: "interest", total: "0.10", rates: ["0.36%"], months: null, days: [1] }, // 12月31日至1月1日
          { on: "2011-07-20", kind: "interest", total: "137.50", rates: ["2.75%"], months: "6", days: [] }, // 1月至6月
          { on: "2011-07-20", kind: "refunded", total: "-10137.60", clause: "landless-farmers/五(七)2" },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "同一人，按天数：写明200天",
      readings: { "partial-year": "days" },
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-07-20" } },
      value: {
        postings: [{}, {}, { kind: "interest", total: "150.69", months: "200/365" }, { kind: "refunded" }], // 1月1日至7月20日
      },
    },
    {
      clause: "五(四)",
      when: "政府资金3月才转入：不推迟领取；2、3月按个人部分，转入以后按全部",
      facts: {
        payments: [
          { on: "2016-01-01", by: "individual", amount: "5400" },
          { on: "2016-03-15", by: "government", amount: "12600" },
        ],
        closure: undefined,
        until: "2016-04-30",
      },
      value: {
        pensionFrom: "2016-02-01",
        monthlyAmount: "112.50", // (5400+12600)÷160
        closing: { pensions: "180.00", balance: "17820.00" }, // 5400÷160 = 33.75；33.75×2+112.50
      },
    },
    {
      clause: "五(四)",
      when: "转入以后领取的，按5400比12600由个人和政府部分承担",
      facts: {
        payments: [
          { on: "2016-01-01", by: "individual", amount: "5400" },
          { on: "2016-03-15", by: "government", amount: "12600" },
        ],
        closure: undefined,
        until: "2016-04-30",
      },
      value: {
        postings: [
          { kind: "paid-in" },
          { kind: "pension", individual: "-33.75", government: "0.00" },
          { kind: "pension", individual: "-33.75", government: "0.00" },
          { kind: "paid-in" },
          { kind: "pension", individual: "-33.75", government: "-78.75" }, // 112.50×5400÷18000；112.50×12600÷18000
        ],
      },
    },
    {
      clause: "六(二)2",
      when: "村集体的钱3月才缴入：个人已缴清，不推迟领取",
      facts: {
        payments: [...paidAtOnce, { on: "2016-03-15", by: "village", amount: "1600" }],
        closure: undefined,
        until: "2016-04-30",
      },
      value: { pensionFrom: "2016-02-01", monthlyAmount: "122.50", closing: { pensions: "347.50" } }, // 19600÷160 = 122.50；112.50×2+122.50
    },
    {
      clause: "六(二)2",
      when: "个人3月才缴清：次月4月起领取",
      facts: {
        payments: [
          { on: "2016-01-01", by: "government", amount: "12600" },
          { on: "2016-01-01", by: "individual", amount: "400" },
          { on: "2016-03-15", by: "individual", amount: "5000" },
        ],
        closure: undefined,
        until: "2016-04-30",
      },
      value: { pensionFrom: "2016-04-01", monthlyAmount: "112.50", closing: { pensions: "112.50" } }, // 18000÷160
    },
    {
      clause: "六(二)2",
      when: "全部由村集体缴：3月缴清，4月起领取",
      facts: {
        payments: [
          { on: "2016-01-01", by: "government", amount: "12600" },
          { on: "2016-03-15", by: "village", amount: "5400" },
        ],
        closure: undefined,
        until: "2016-04-30",
      },
      value: { pensionFrom: "2016-04-01", monthlyAmount: "112.50" },
    },
    {
      clause: "六(二)4",
      when: "5月10日结息4个月，当天起领取：年底补足其余8个月，一年共12个月",
      readings: { "interest-at-conversion": "settled", "pension-start": "birthday" },
      figures: { annuityDivisor: "1000000" }, // 月领取额0.01，利息几乎不受支取影响
      facts: {
        birthDate: "1951-05-10",
        payments: [lastDayOf2010], // 10000×0.36%×1÷360 = 0.10
        closure: undefined,
        until: "2011-12-31",
      },
      value: {
        pensionFrom: "2011-05-10",
        closing: {
          interest: "275.10", // 0.10；10000.10×2.75%×4÷12 = 91.67；(10000.02×8+0.28)×2.75%÷12 = 183.33
          pensions: "0.08", // 5月至12月，每月0.01
          balance: "10275.02", // 10000+275.10−0.08
        },
      },
    },
    {
      clause: "六(二)4",
      when: "同一人，开始领取时不结息：一年同样共12个月",
      readings: { "pension-start": "birthday" },
      figures: { annuityDivisor: "1000000" },
      facts: {
        birthDate: "1951-05-10",
        payments: [lastDayOf2010],
        closure: undefined,
        until: "2011-12-31",
      },
      value: { closing: { interest: "275.10" } }, // 0.10；(10000.02×12+0.60)×2.75%÷12 = 275.00
    },
    {
      clause: "六(二)2",
      when: "年满60周岁前一天：还可以缴清，不能按未缴清终结",
      facts: {
        birthDate: "1951-07-20",
        payments: [lastDayOf2010],
        closure: { kind: "not-paid-in-full-by-age", on: "2011-07-19" },
      },
      faults: [["closure.on", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "生日当天也可以缴清的解读：当天还不能按未缴清终结",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: {
        birthDate: "1951-07-20",
        payments: [lastDayOf2010],
        closure: { kind: "not-paid-in-full-by-age", on: "2011-07-20" },
      },
      faults: [["closure.on", "contradiction"]],
    },
    {
      clause: "五(四)",
      when: "2199年以后才满60周岁：流水截止以前没有领取",
      facts: {
        birthDate: "2150-01-01",
        payments: [{ on: "2180-01-01", by: "individual", amount: "5400" }],
        closure: undefined,
        until: "2180-01-31",
      },
      value: { pensionFrom: null, closing: { balance: "5400.00" } },
    },
    {
      clause: "五(四)",
      when: "取整到元：写明怎样取整",
      readings: { "pension-rounding": "up-to-yuan" },
      facts: { closure: undefined, until: "2016-02-28" },
      value: {
        postings: [
          { kind: "paid-in", rounding: null },
          { kind: "paid-in", rounding: null },
          { kind: "pension", total: "-113.00", rounding: "up-to-the-yuan" }, // 112.50进为113
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "1月1日退保，各利率按天数加权：结转存储额还没有计息的日子",
      readings: { "opening-balance-rate": "rates-by-day" },
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010],
        closure: { kind: "refunded", on: "2011-01-01" },
      },
      value: { closing: { refunded: "10000.10", interest: "0.10", reconciles: true } }, // 10000×0.36%×1÷360 = 0.10
    },
    {
      clause: "六(二)4",
      when: "各利率按天数加权：2月1日已全部支取的，只有到那天为止的利率",
      readings: { "opening-balance-rate": "rates-by-day", "partial-year": "days" },
      figures: { annuityDivisor: "1" },
      facts: {
        birthDate: "1952-01-15",
        payments: [{ on: "2011-12-31", by: "individual", amount: "18000" }],
        closure: undefined,
        until: "2012-12-31",
      },
      // 18000×0.5%×1÷360 = 0.25；18000.25×3.5%×31÷365 = 53.5077 → 53.51；0.25+53.51
      value: { closing: { pensions: "18000.25", interest: "53.76", balance: "53.51", reconciles: true } },
    },
    {
      clause: "六(二)4",
      when: "各利率按天数加权：1月1日领取、1月20日退保，结转存储额没有满一个月",
      readings: { "opening-balance-rate": "rates-by-day" },
      facts: {
        payments: [{ on: "2015-12-31", by: "individual", amount: "18000" }], // 18000×0.35%×1÷360 = 0.175
        closure: { kind: "refunded", on: "2016-01-20" },
      },
      value: {
        pensionFrom: "2016-01-01",
        closing: { interest: "0.18", pensions: "112.50", refunded: "17887.68", reconciles: true }, // 18000.18−112.50
      },
    },
    {
      clause: "六(二)4",
      when: "扣税：利息先记全额，再扣税，余额逐笔相符",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
      facts: {
        birthDate: "1980-01-01",
        payments: [{ on: "2011-12-31", by: "individual", amount: "18000" }],
        closure: undefined,
        until: "2011-12-31",
      },
      value: {
        postings: [
          { kind: "paid-in", balance: "18000.00" },
          { kind: "interest", total: "0.25", balance: "18000.25" },
          { kind: "interest-tax", total: "-0.05", balance: "18000.20" },
        ],
      },
    }, // 18000×0.5%×1÷360 = 0.25；0.25×20% = 0.05
    {
      clause: "六(二)4",
      when: "扣税单独记账，收支仍然相等",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
      value: { closing: { interest: "15.27", reconciles: true } }, // 13.36−2.67 = 10.69；5.73−1.15 = 4.58
      finds: [["taxed", { tax: "3.82" }]], // 2.67+1.15
    },
    {
      clause: "六(二)4",
      when: "村集体部分的利息同样扣税",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
      facts: {
        birthDate: "1980-01-01",
        payments: [{ on: "2011-12-31", by: "village", amount: "18000" }],
        closure: undefined,
        until: "2011-12-31",
      },
      value: {
        postings: [
          { kind: "paid-in" },
          { kind: "interest", village: "0.25", balance: "18000.25" }, // 18000×0.50%×1÷360
          { kind: "interest-tax", village: "-0.05", balance: "18000.20" }, // 0.25×20%
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "出生晚于缴款、缴款晚于截止日：一次列出",
      facts: { birthDate: "2016-06-01", until: "2015-12-31" },
      faults: [
        ["birthDate", "contradiction"],
        ["payments", "contradiction"],
      ],
    },
    {
      clause: "六(二)4",
      when: "没有缴款、终结种类不明、日期不存在：一次列出",
      facts: { payments: [], closure: { kind: "lost", on: "2016-04-20" }, until: "2016-02-30" },
      faults: [
        ["payments", "out-of-range"],
        ["closure.kind", "unknown-option"],
        ["until", "malformed"],
      ],
    },
    {
      clause: "五(七)3",
      when: "终结之后又有缴款",
      facts: { closure: { ...diedInApril, on: "2015-12-31" } },
      faults: [["closure", "contradiction"]],
    },
  ],
} satisfies CaseTable;
