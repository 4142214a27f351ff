import { accountLedger } from "../../../../src/policies/landless-farmers/account/account-ledger.ts";
import type { CaseTable } from "../../../support/cases.ts";

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
 * 76周岁的人2016年元旦一次性缴清18000元，自次月起每月领取18000÷160 = 112.50元（政府78.75，个人33.75），4月20日身故。
 * 当年资金按活期0.35%：已支付部分计31、60、91天，其余计110天。
 * 政府：78.75×182 + 12363.75×110 = 1374345；×0.35%÷360 = 13.36
 * 个人：33.75×182 + 5298.75×110 = 589005；×0.35%÷360 = 5.73
 */
export default {
  rule: accountLedger,
  given: { birthDate: "1940-01-01", payments: paidAtOnce, closure: diedInApril, until: "2016-12-31" },
  rows: [
    {
      clause: "五(七)3",
      when: "领取期间身故：个人和村集体部分由继承人继承，政府补贴部分转入专项资金",
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
      clause: "六(二)4",
      when: "领取当年年底结息：列明活期利率，未支付部分计366天",
      facts: { closure: undefined, until: "2016-12-31" },
      value: {
        postings: [
          ...Array.from({ length: 13 }, () => ({})), // 2笔入账，2月至12月11笔养老保障金
          {
            on: "2016-12-31",
            kind: "interest",
            total: "61.84",
            rates: ["0.35%"],
            interestMonths: null,
            interestDays: [366],
          },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "连续领取3年：每年已支付部分按存满的整月计息，不带入下一年",
      facts: { closure: undefined, until: "2018-12-31" },
      // 2016年61.84（见逐年汇总），年底政府11777.04、个人5047.30；以后每年1.50%，已支付部分计0至11个月，共66个月
      // 2017年：政府(78.75×66+10832.04×12)×1.5%÷12 = 168.98；个人(33.75×66+4642.30×12)× = 72.42
      // 2018年：政府(78.75×66+10056.02×12)× = 157.34；个人(33.75×66+4309.72×12)× = 67.43
      value: {
        closing: {
          interest: "528.01", // 61.84+241.40+224.77
          pensions: "3937.50", // 112.50×35
          balance: "14590.51",
          reconciles: true,
        },
      },
    },
    {
      clause: "五(七)3",
      when: "身故且无继承人：整个账户转入专项资金",
      facts: { closure: { ...diedInApril, hasHeirs: false } },
      value: {
        closing: {
          inherited: "0.00",
          toSpecialFund: "17681.59", // 5304.48+12377.11
          toCountyBudget: "0.00",
        },
      },
    },
    {
      clause: "五(四)",
      when: "60周岁前一日缴清、满60周岁后政府补贴才转入：不影响缴清，自转入次月起增加",
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
      value: {
        pensionFrom: "2012-06-01",
        monthlyAmount: "110.00", // 17600÷160
        closing: {
          pensions: "210.00", // 100+110
        },
      },
    },
    {
      clause: "五(四)",
      when: "领取至次年1月：月领取额固定，仍为112.50元",
      facts: { closure: undefined, until: "2017-01-31" },
      value: {
        monthlyAmount: "112.50",
        closing: {
          pensions: "1350.00", // 112.50×12
          reconciles: true,
        },
      },
    },
    {
      clause: "五(七)2",
      when: "7月20日退保：结转储存额按6个整月计息",
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010], // 10000×0.36%×1÷360 = 0.10
        closure: { kind: "refunded", on: "2011-07-20" },
      },
      value: {
        pensionFrom: null,
        monthlyAmount: null,
        closing: {
          refunded: "10137.60", // 10000.10×2.75%×6÷12 = 137.50；10000.10+137.50
          balance: "0.00",
          reconciles: true,
        },
      },
    },
    {
      clause: "五(七)1",
      when: "户籍迁出后退保：个人和村集体部分退还，政府补贴部分留存专项资金",
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010, { ...lastDayOf2010, by: "government" }],
        closure: { kind: "relocated-with-refund", on: "2011-01-01" },
      },
      value: {
        closing: {
          refunded: "10000.10", // 10000+0.10
          toSpecialFund: "10000.10", // 10000+0.10
          transferred: "0.00",
        },
      },
    },
    {
      clause: "五(七)1",
      when: "户籍迁出并转移关系：整个账户转移至迁入地",
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010, { ...lastDayOf2010, by: "government" }],
        closure: { kind: "relocated-with-transfer", on: "2011-01-01" },
      },
      value: {
        closing: {
          transferred: "20000.20", // 2×(10000+0.10)
          toSpecialFund: "0.00",
        },
      },
    },
    {
      clause: "六(二)4",
      when: "同一天双方入账：填报次序不影响流水",
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
      when: "同一天同一方三笔入账：填报次序不影响流水",
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
      when: "逐年汇总：上年年末余额即下年年初余额",
      facts: { closure: undefined, until: "2017-01-31" },
      value: {
        years: [
          {
            year: 2016,
            openingBalance: "0.00",
            paidIn: "18000.00",
            interest: "61.84", // 政府(78.75×2008+11733.75×366)×0.35%÷360 = 43.29；个人(33.75×2008+5028.75×366)× = 18.55
            pensions: "1237.50", // 112.50×11：2月至12月
            paidOut: "0.00",
            closingBalance: "16824.34", // 18000+61.84−1237.50
            fromFund: "0.00",
          },
          { year: 2017, openingBalance: "16824.34", interest: "0.00", pensions: "112.50", closingBalance: "16711.84" },
        ],
      },
    },
    {
      clause: "五(七)3",
      when: "身故当年的汇总：余额全部转出账户",
      value: {
        years: [
          {
            year: 2016,
            interest: "19.09",
            pensions: "337.50",
            paidOut: "17681.59", // 5304.48+12377.11
            closingBalance: "0.00",
          },
        ],
      },
    },
    {
      clause: "五(七)2",
      when: "退保：村集体部分一并退还本人",
      facts: { birthDate: "1980-01-01", payments: threeParts, closure: { kind: "refunded", on: "2011-01-01" } },
      value: {
        closing: {
          refunded: "5400.06", // 1800.02+3600.04
          toVillage: "0.00",
          toSpecialFund: "12600.13",
          reconciles: true,
        },
      },
    },
    {
      clause: "五(七)3",
      when: "身故：村集体部分一并由继承人继承",
      facts: {
        birthDate: "1980-01-01",
        payments: threeParts,
        closure: { kind: "died", on: "2011-01-01", hasHeirs: true },
      },
      value: {
        closing: {
          inherited: "5400.06", // 1800.02+3600.04
          toSpecialFund: "12600.13",
        },
      },
    },
    {
      clause: "六(二)4",
      when: "7月20日退保：每笔列明利率、天数或整月、依据的条款",
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-07-20" } },
      value: {
        postings: [
          {
            on: "2010-12-31",
            kind: "paid-in",
            rates: [],
            interestMonths: null,
            interestDays: [],
            clause: "landless-farmers/六(二)4",
          },
          {
            on: "2010-12-31",
            kind: "interest",
            total: "0.10",
            rates: ["0.36%"],
            interestMonths: null,
            interestDays: [1],
          }, // 12月31日至1月1日
          {
            on: "2011-07-20",
            kind: "interest",
            total: "137.50",
            rates: ["2.75%"],
            interestMonths: "6",
            interestDays: [],
          }, // 1月至6月
          { on: "2011-07-20", kind: "refunded", total: "-10137.60", clause: "landless-farmers/五(七)2" },
        ],
      },
    },
    {
      clause: "五(四)",
      when: "政府补贴3月才转入：不推迟领取，此前按个人部分计发，此后按全部计发",
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

        closing: {
          pensions: "180.00", // 5400÷160 = 33.75；33.75×2+112.50
          balance: "17820.00",
        },
      },
    },
    {
      clause: "五(四)",
      when: "政府补贴3月才转入：此后每月由个人部分和政府补贴部分按5400比12600分担",
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
      clause: "五(四)",
      when: "村集体补助3月才入账：个人已缴清，不推迟领取",
      facts: {
        payments: [...paidAtOnce, { on: "2016-03-15", by: "village", amount: "1600" }],
        closure: undefined,
        until: "2016-04-30",
      },
      value: {
        pensionFrom: "2016-02-01",
        monthlyAmount: "122.50", // 19600÷160
        closing: {
          pensions: "347.50", // 112.50×2+122.50
        },
      },
    },
    {
      clause: "五(四)",
      when: "个人3月才缴清：自次月（4月）起领取",
      facts: {
        payments: [
          { on: "2016-01-01", by: "government", amount: "12600" },
          { on: "2016-01-01", by: "individual", amount: "400" },
          { on: "2016-03-15", by: "individual", amount: "5000" },
        ],
        closure: undefined,
        until: "2016-04-30",
      },
      value: {
        pensionFrom: "2016-04-01",
        monthlyAmount: "112.50", // 18000÷160
        closing: { pensions: "112.50" },
      },
    },
    {
      clause: "五(四)",
      when: "无个人缴费、村集体补助3月缴清：自次月（4月）起领取",
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
      clause: "五(七)3",
      when: "流水截至身故当日：账户已终止",
      facts: { until: "2016-04-20" },
      value: { closing: { inherited: "5304.48", balance: "0.00" } },
      finds: ["closed"],
    },
    {
      clause: "五(四)",
      when: "流水截止于身故前：账户尚未终止，不列此后的养老保障金",
      facts: { until: "2016-03-31" },
      value: {
        closing: {
          pensions: "225.00", // 112.50×2
          inherited: "0.00",
          balance: "17775.00", // 18000−225
        },
      },
      notFound: ["closed"],
    },
    {
      clause: "五(四)",
      when: "60周岁前一日缴清：自次月起领取",
      facts: {
        birthDate: "1952-05-10",
        payments: [
          { on: "2012-01-01", by: "individual", amount: "400" },
          { on: "2012-05-09", by: "individual", amount: "15600" },
        ],
        closure: undefined,
        until: "2012-06-30",
      },
      value: {
        pensionFrom: "2012-06-01",
        monthlyAmount: "100.00", // 16000÷160
      },
    },
    {
      clause: "五(四)",
      when: "60周岁前一日缴清、满60周岁后入账金额为0元：不视为缴费，缴清日期不变",
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
      value: {
        pensionFrom: "2012-06-01",
        closing: {
          pensions: "200.00", // 100×2
        },
      },
    },
    {
      clause: "五(七)2",
      when: "退保当日入账100元：一并退还，当日入账的不计息",
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010, { on: "2011-07-20", by: "individual", amount: "100" }],
        closure: { kind: "refunded", on: "2011-07-20" },
      },
      value: {
        closing: {
          paidIn: "10100.00",
          refunded: "10237.60", // 10137.60+100
          reconciles: true,
        },
      },
    },
    {
      clause: "六(二)4",
      when: "12月31日退保：不满1年，按11个整月计息",
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-12-31" } },
      value: {
        closing: {
          refunded: "10252.19", // 10000.10×2.75%×11÷12 = 252.0859；10000.10+252.09
        },
      },
    },
    {
      clause: "六(二)4",
      when: "2199年后才满60周岁：流水截止前未领取",
      facts: {
        birthDate: "2150-01-01",
        payments: [{ on: "2180-01-01", by: "individual", amount: "5400" }],
        closure: undefined,
        until: "2180-01-31",
      },
      value: { pensionFrom: null, closing: { balance: "5400.00" } },
    },
    {
      clause: "六(二)4",
      when: "满60周岁、只有政府补贴入账：个人和村集体未缴清，不开始领取",
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
      when: "60周岁当日又入账、5月31日按到龄未缴清退还：当日入账的一并退还，利息转入专项资金",
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
      when: "到60周岁未缴清：退还本人和村集体本金，利息转入专项资金",
      facts: {
        birthDate: "1951-07-20",
        payments: [
          { ...lastDayOf2010, amount: "1000" }, // 0.01；1000.01×2.75%×6÷12 = 13.75
          { on: "2010-12-31", by: "village", amount: "500" }, // 0.01；500.01×2.75%×6÷12 = 6.88
        ],
        closure: { kind: "not-paid-in-full-by-age", on: "2011-07-20" },
      },
      value: {
        closing: {
          refunded: "1000.00",
          toVillage: "500.00",
          toSpecialFund: "20.65", // (0.01+13.75)+(0.01+6.88)
          reconciles: true,
        },
      },
    },
    {
      clause: "六(二)2",
      when: "到60周岁未缴清、2个月后才退还：期间未领取养老保障金",
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
      when: "领取期间身故，按“先支取政府补贴部分”口径：可继承的余额较多",
      readings: { "drawdown-order": "government-first" },
      value: {
        closing: {
          inherited: "5405.78", // 个人5400×110×0.35%÷360 = 5.775；5400+5.78
          toSpecialFund: "12275.81", // 政府(112.5×182+12262.5×110)×0.35%÷360 = 13.31；12262.50+13.31
        },
      },
    },
    {
      clause: "五(四)",
      when: "领取期间身故，按“先支取个人和村集体部分”口径：可继承的余额较少",
      readings: { "drawdown-order": "individual-and-village-first" },
      value: {
        closing: {
          inherited: "5068.11", // 个人(112.5×182+5062.5×110)×0.35%÷360 = 5.61；5062.50+5.61
          toSpecialFund: "12613.48", // 政府12600×110×0.35%÷360 = 13.475；12600+13.48
        },
      },
    },
    {
      clause: "六(二)4",
      when: "领取期间身故，按“只对年末余额计息”口径：已支付部分不计息",
      readings: { "interest-during-payout": "year-end-balance" },
      value: {
        closing: {
          interest: "18.89", // 12363.75×110×0.35%÷360 = 13.22；5298.75×110× = 5.67
        },
      },
    },
    {
      clause: "六(二)4",
      when: "领取期间身故，按“领取期间不计息”口径：只计息至开始领取之日",
      readings: { "interest-during-payout": "none" },
      value: {
        closing: {
          interest: "5.43", // 31天：12600×31×0.35%÷360 = 3.80；5400×31× = 1.63
        },
      },
    },
    {
      clause: "五(四)",
      when: "领取期间身故，按“结入，利息计至开始领取之日”口径：当年利息结入储存额后再除以计发系数",
      readings: { "interest-at-conversion": "settled" },
      // 2月1日结息：政府3.80、个人1.63；每月支取政府78.77、个人33.76；2月1日起已支付部分计0、29、60天，其余计79天
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
      when: "开始领取，按“结入，利息计至开始领取之日”“领取期间不计息”口径：当日只结息一次",
      readings: { "interest-at-conversion": "settled", "interest-during-payout": "none" },
      facts: { closure: undefined, until: "2016-02-28" },
      value: {
        postings: [
          {},
          {},
          {
            kind: "interest",
            total: "5.43", // 3.80+1.63
          },
          {
            kind: "pension",
            total: "-112.53", // 18005.43÷160
          },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "领取当年年底，按“领取期间不计息”口径：结息为零，不列利率和天数",
      readings: { "interest-during-payout": "none" },
      facts: { closure: undefined, until: "2016-12-31" },
      value: {
        postings: [
          ...Array.from({ length: 14 }, () => ({})), // 2笔入账，开始领取当日结息，11笔养老保障金
          { on: "2016-12-31", kind: "interest", total: "0.00", rates: [], interestMonths: null, interestDays: [] },
        ],
      },
    },
    {
      clause: "五(四)",
      when: "12月31日满60周岁，按“到领取年龄的当日”口径：先支付，再年终结息",
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
      when: "5月10日满60周岁，按“到领取年龄的当日”“见分进元”口径：首月按日计发，四舍五入到分；次月起见分进元",
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
      when: "首月支付9000.10元，按“先支取个人和村集体部分”口径：先支付完个人部分，再村集体部分，最后政府补贴部分",
      readings: { "drawdown-order": "individual-and-village-first" },
      figures: { annuityDivisor: "2" },
      facts: { payments: threeParts, closure: undefined, until: "2011-01-31", birthDate: "1940-01-01" },
      value: {
        postings: [
          {},
          {},
          {},
          { kind: "interest" },
          // 18000.19÷2 = 9000.10；个人3600.04、村集体1800.02支付完毕，其余3600.04由政府补贴部分支付
          { kind: "pension", individual: "-3600.04", village: "-1800.02", government: "-3600.04" },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "闰年5月10日开始领取，按“到领取年龄的当日”“结入，利息计至开始领取之日”“天数，一年按365天”口径：结息130天，年底补足235天，全年不超过365天",
      readings: { "interest-at-conversion": "settled", "pension-start": "birthday", "partial-year": "days" },
      figures: { annuityDivisor: "1000000" }, // 月领取额0.01，利息几乎不受支付影响
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "individual", amount: "10000" }], // 10000×0.50%×1÷360 = 0.14
        closure: undefined,
        until: "2012-12-31",
      },
      value: {
        closing: {
          interest: "350.14", // 0.14；10000.14×3.5%×130÷365 = 124.66；10000.06×3.5%×235÷365 = 225.34
        },
      },
    },
    {
      clause: "五(七)3",
      when: "身故且无继承人，按“个人和村集体部分的余额”“退回县财政”口径：政府补贴部分退回县财政",
      readings: { "no-heir": "individual-and-village", "government-portion": "county-budget" },
      facts: { closure: { ...diedInApril, hasHeirs: false } },
      value: { closing: { toSpecialFund: "5304.48", toCountyBudget: "12377.11" } },
    },
    {
      clause: "五(七)3",
      when: "身故且无继承人，按“退回县财政”口径：整个账户仍转入专项资金",
      readings: { "government-portion": "county-budget" },
      facts: { closure: { ...diedInApril, hasHeirs: false } },
      value: {
        closing: {
          toSpecialFund: "17681.59", // 5304.48+12377.11
          toCountyBudget: "0.00",
        },
      },
    },
    {
      clause: "五(七)3",
      when: "身故且有继承人，按“退回县财政”口径：政府补贴部分退回县财政",
      readings: { "government-portion": "county-budget" },
      value: { closing: { inherited: "5304.48", toSpecialFund: "0.00", toCountyBudget: "12377.11" } },
    },
    {
      clause: "五(七)3",
      when: "身故且有继承人，按“退保的随本人转移”口径：无从转移，留存专项资金",
      readings: { "government-portion": "transferred" },
      value: { closing: { inherited: "5304.48", toSpecialFund: "12377.11", transferred: "0.00" } },
    },
    {
      clause: "五(七)2",
      when: "退保，按“退保的随本人转移”口径：政府补贴部分随本人转移",
      readings: { "government-portion": "transferred" },
      facts: {
        birthDate: "1980-01-01",
        payments: [lastDayOf2010, { ...lastDayOf2010, by: "government" }],
        closure: { kind: "refunded", on: "2011-01-01" },
      },
      value: {
        closing: {
          refunded: "10000.10", // 10000+0.10
          transferred: "10000.10", // 10000+0.10
          toSpecialFund: "0.00",
          reconciles: true,
        },
      },
    },
    {
      clause: "五(四)",
      when: "个人账户支付完毕，按“停发养老保障金”口径：停发，专项资金不支付",
      readings: { "exhausted-account": "stops" },
      figures: { annuityDivisor: "2" },
      facts: { closure: undefined, until: "2016-04-30" },
      value: { paidByFund: "0.00" },
      finds: ["suspended"],
    },
    {
      clause: "五(四)",
      when: "个人账户支付完毕，按“停发养老保障金”“领取期间不计息”口径：此后无任何一笔，年底也不结息",
      readings: { "interest-during-payout": "none", "exhausted-account": "stops" },
      figures: { annuityDivisor: "2" },
      facts: { closure: undefined, until: "2017-12-31" },
      value: {
        postings: [
          { kind: "paid-in" },
          { kind: "paid-in" },
          { on: "2016-02-01", kind: "interest", total: "5.43", rates: ["0.35%"], interestDays: [31] }, // 3.80+1.63
          { kind: "pension", total: "-9000.00" },
          { kind: "pension", total: "-9000.00" },
          { on: "2016-04-01", kind: "pension", total: "-5.43", balance: "0.00" },
        ],
      },
    },
    {
      clause: "五(四)",
      when: "个人账户支付完毕，按“停发养老保障金”口径：停发后年底所计利息不再发放",
      readings: { "exhausted-account": "stops" },
      figures: { annuityDivisor: "2" },
      facts: { closure: undefined, until: "2017-01-31" },
      value: {
        closing: {
          pensions: "18000.00", // 2月、3月各9000
          interest: "7.96", // 政府6300×(31+60)×0.35%÷360 = 5.57；个人2700×(31+60)× = 2.39
          balance: "7.96",
        },
      },
    },
    {
      clause: "五(四)",
      when: "个人账户支付完毕、5月政府补贴转入500元，按“停发养老保障金”口径：6月发放至再次支付完毕",
      readings: { "exhausted-account": "stops" },
      figures: { annuityDivisor: "2" },
      facts: {
        payments: [...paidAtOnce, { on: "2016-05-15", by: "government", amount: "500" }],
        closure: undefined,
        until: "2016-07-31",
      },
      value: {
        paidByFund: "0.00",
        closing: {
          pensions: "18500.00", // 9000×2+500
          balance: "0.00",
        },
      },
    },
    {
      clause: "五(四)",
      when: "个人账户支付完毕、此后入账金额为0元，按“停发养老保障金”口径：不视为资金转入，年底利息不发放",
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
      clause: "五(七)2",
      when: "满60周岁前一日退保，按“到领取年龄的当月”口径：未领取",
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
      when: "满60周岁当日退保，按“到领取年龄的当月”口径：领取1个月",
      readings: { "pension-start": "birthday-month" },
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "individual", amount: "18000" }],
        closure: { kind: "refunded", on: "2012-05-10" },
      },
      value: {
        pensionFrom: "2012-05-01",
        closing: {
          pensions: "112.50", // (18000+0.25)÷160
        },
      },
    },
    {
      clause: "五(四)",
      when: "领取至次年1月，按“每年1月1日按储存额重新计算”口径：2017年按账户余额重新计发",
      readings: { "monthly-amount": "recomputed-yearly" },
      facts: { closure: undefined, until: "2017-01-31" },
      // 2016年利息：政府(78.75×2008+11733.75×366)×0.35%÷360 = 43.29；个人(33.75×2008+5028.75×366)× = 18.55
      value: { monthlyAmount: "105.15" }, // (18000−1237.50+61.84)÷160 = 105.1521
    },
    {
      clause: "五(七)2",
      when: "7月20日退保，按“天数，一年按365天”口径：结转储存额计息200天",
      readings: { "partial-year": "days" },
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-07-20" } },
      value: {
        closing: {
          refunded: "10150.79", // 200天：10000.10×2.75%×200÷365 = 150.69；10000.10+150.69
        },
      },
    },
    {
      clause: "五(七)1",
      when: "户籍迁出并转移关系，按“个人和村集体部分的资金”口径：政府补贴部分留存专项资金",
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
      when: "到60周岁未缴清，按“退还本息”口径：退还本人本息",
      readings: { "default-refund": "principal-and-interest" },
      facts: {
        birthDate: "1951-07-20",
        payments: [{ ...lastDayOf2010, amount: "1000" }],
        closure: { kind: "not-paid-in-full-by-age", on: "2011-07-20" },
      },
      value: {
        closing: {
          refunded: "1013.76", // 1000+0.01+1000.01×2.75%×6÷12
          toSpecialFund: "0.00",
        },
      },
    },
    {
      clause: "五(四)",
      when: "生日当月、生日前缴清，按“到领取年龄的当月”口径：缴清当日领取当月养老保障金",
      readings: { "pension-start": "birthday-month" },
      facts: {
        birthDate: "1952-05-10",
        payments: paidAtOnce.map((one) => ({ ...one, on: "2012-05-05" })),
        closure: undefined,
        until: "2012-07-31",
      },
      value: {
        pensionFrom: "2012-05-05",
        monthlyAmount: "112.50",
        closing: {
          pensions: "337.50", // 112.50×3：5、6、7月
        },
      },
    },
    {
      clause: "五(四)",
      when: "领取160个月，按“领取期间不计息”口径：从个人账户支付18000元",
      readings: { "interest-during-payout": "none" },
      facts: { ...paidUpTheDayBefore, closure: undefined, until: "2025-09-30" },
      value: {
        pensionFrom: "2012-06-01",
        monthlyAmount: "112.50", // 18000÷160

        paidByFund: "0.00",
        closing: {
          interest: "5.75", // 5月9日至6月1日23天：18000×0.50%×23÷360
          pensions: "18000.00",
          balance: "5.75",
        },
      },
    },
    {
      clause: "六(一)4",
      when: "领取第161个月，按“领取期间不计息”口径：个人账户余5.75元，其余由专项资金支付",
      readings: { "interest-during-payout": "none" },
      facts: { ...paidUpTheDayBefore, closure: undefined, until: "2025-10-31" },
      value: {
        paidByFund: "106.75", // 112.50−5.75
        closing: { pensions: "18005.75", balance: "0.00", reconciles: true },
      },
      finds: ["exhausted"],
    },
    {
      clause: "六(二)4",
      when: "7月20日退保，按“天数，一年按365天”口径：列明200天",
      readings: { "partial-year": "days" },
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-07-20" } },
      value: {
        postings: [
          {},
          {},
          {
            kind: "interest",
            total: "150.69",
            interestMonths: "200/365", // 1月1日至7月20日
          },
          { kind: "refunded" },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "5月10日开始领取，按“到领取年龄的当日”“结入，利息计至开始领取之日”口径：先结息4个月，年底补足8个月，全年12个月",
      readings: { "interest-at-conversion": "settled", "pension-start": "birthday" },
      figures: { annuityDivisor: "1000000" }, // 月领取额0.01，利息几乎不受支付影响
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
      when: "5月10日开始领取，按“到领取年龄的当日”口径、开始领取时不结息：全年同样计息12个月",
      readings: { "pension-start": "birthday" },
      figures: { annuityDivisor: "1000000" },
      facts: { birthDate: "1951-05-10", payments: [lastDayOf2010], closure: undefined, until: "2011-12-31" },
      value: {
        closing: {
          interest: "275.10", // 0.10；(10000.02×12+0.60)×2.75%÷12 = 275.00
        },
      },
    },
    {
      clause: "五(四)",
      when: "开始领取，按“见分进元”口径：流水列明进位方式",
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
      when: "1月1日退保，按“各利率的适用天数加权”口径：结转储存额无计息天数",
      readings: { "opening-balance-rate": "rates-by-day" },
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-01-01" } },
      value: {
        closing: {
          refunded: "10000.10", // 10000+0.10
          interest: "0.10", // 10000×0.36%×1÷360
          reconciles: true,
        },
      },
    },
    {
      clause: "六(二)4",
      when: "结转储存额2月1日全部支付，按“各利率的适用天数加权”“天数，一年按365天”口径：只用截至该日的利率",
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
      when: "1月1日领取、1月20日退保，按“各利率的适用天数加权”口径：结转储存额存期未满1个月，不计息",
      readings: { "opening-balance-rate": "rates-by-day" },
      facts: {
        payments: [{ on: "2015-12-31", by: "individual", amount: "18000" }], // 18000×0.35%×1÷360 = 0.175
        closure: { kind: "refunded", on: "2016-01-20" },
      },
      value: {
        pensionFrom: "2016-01-01",
        closing: {
          interest: "0.18",
          pensions: "112.50",
          refunded: "17887.68", // 18000.18−112.50
          reconciles: true,
        },
      },
    },
    {
      clause: "六(二)4",
      when: "年底结息，按“扣除利息税”口径：利息先按全额入账，再扣税，各笔余额相符",
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
          {
            kind: "interest",
            total: "0.25", // 18000×0.5%×1÷360
            balance: "18000.25",
          },
          {
            kind: "interest-tax",
            total: "-0.05", // 0.25×20%
            balance: "18000.20",
          },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "领取期间身故，按“扣除利息税”口径：扣税单独列账，收支平衡",
      readings: { "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
      value: {
        closing: {
          interest: "15.27", // 13.36−2.67 = 10.69；5.73−1.15 = 4.58；10.69+4.58
          reconciles: true,
        },
      },
      finds: [["taxed", { tax: "3.82" }]], // 2.67+1.15
    },
    {
      clause: "六(二)4",
      when: "全部为村集体补助，按“扣除利息税”口径：村集体部分的利息同样扣税",
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
      when: "本县将计发系数调整为5，账户有结转和当年入账两部分：先入账的先支付",
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
      value: {
        closing: {
          interest: "18.16", // 0.01+18.15
          pensions: "2400.00",
          refunded: "3618.16", // 6000.01−2400+18.15
          reconciles: true,
        },
      },
    },
    {
      clause: "六(二)4",
      when: "本县将计发系数调整为1，全部为村集体补助、结转部分2月1日全部支付：已支付部分计息1个月",
      figures: { annuityDivisor: "1" },
      facts: {
        birthDate: "1952-01-15",
        payments: [{ on: "2011-12-31", by: "village", amount: "18000" }],
        closure: undefined,
        until: "2012-12-31",
      },
      // 18000×0.5%×1÷360 = 0.25；18000.25×3.5%×1÷12 = 52.5007；0.25+52.50
      value: {
        closing: {
          pensions: "18000.25",
          interest: "52.75",
          balance: "52.50", // 18000+52.75−18000.25
          reconciles: true,
        },
      },
    },
    {
      clause: "六(一)4",
      when: "本县将计发系数调整为2，个人账户支付完毕：由专项资金继续支付",
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
      when: "本县将计发系数调整为2，个人账户支付完毕的当月：只列专项资金支付，不列个人账户支付",
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
      clause: "六(二)2",
      when: "满60周岁前已入账、60周岁当日又入账：逾期未缴清，不予接受",
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
      when: "60周岁前一日开始入账、60周岁当日又入账：逾期未缴清，不予接受",
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
      when: "满60周岁前一日按到龄未缴清终止账户：仍可缴清，不予接受",
      facts: {
        birthDate: "1951-07-20",
        payments: [lastDayOf2010],
        closure: { kind: "not-paid-in-full-by-age", on: "2011-07-19" },
      },
      faults: [["closure.on", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "满60周岁当日按到龄未缴清终止账户，按“包括生日当天”口径：仍可缴清，不予接受",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: {
        birthDate: "1951-07-20",
        payments: [lastDayOf2010],
        closure: { kind: "not-paid-in-full-by-age", on: "2011-07-20" },
      },
      faults: [["closure.on", "contradiction"]],
    },
    {
      clause: "六(二)4",
      when: "出生日期晚于入账日期、入账日期晚于流水截止日期：一并指出",
      facts: { birthDate: "2016-06-01", until: "2015-12-31" },
      faults: [
        ["birthDate", "contradiction"],
        ["payments", "contradiction"],
      ],
    },
    {
      clause: "六(二)4",
      when: "无入账记录、账户终止种类不在可选范围、流水截止日期无效：一并指出",
      facts: { payments: [], closure: { kind: "lost", on: "2016-04-20" }, until: "2016-02-30" },
      faults: [
        ["payments", "out-of-range"],
        ["closure.kind", "unknown-option"],
        ["until", "malformed"],
      ],
    },
    {
      clause: "五(七)3",
      when: "账户终止后仍有入账：矛盾",
      facts: { closure: { ...diedInApril, on: "2015-12-31" } },
      faults: [["closure", "contradiction"]],
    },
  ],
} satisfies CaseTable;
