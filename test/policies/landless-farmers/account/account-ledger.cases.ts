import { accountLedger } from "../../../../src/policies/landless-farmers/account/account-ledger.ts";
import type { CaseTable } from "../../../support/cases.ts";

const paidAtOnce = [
  { on: "2016-01-31", by: "government", amount: "12600" },
  { on: "2016-01-31", by: "individual", amount: "5400" },
];
const paidOnNewYear = paidAtOnce.map((one) => ({ ...one, on: "2016-01-01" }));
const diedInApril = { kind: "died", on: "2016-04-20", hasHeirs: true };
const paidUpTheDayBefore = {
  birthDate: "1952-05-10",
  payments: [{ on: "2012-05-09", by: "individual", amount: "18000" }],
};
/** 1950年1月15日出生，个人2009年缴清；2010年2月1日开始领取，3月1日政府补贴才转入。 */
const paidLate = {
  birthDate: "1950-01-15",
  payments: [
    { on: "2009-03-02", by: "individual", amount: "5400" },
    { on: "2010-03-01", by: "government", amount: "12600" },
  ],
  closure: undefined,
  until: "2010-04-01",
};
const openingOf2012 = { year: 2012, government: "12600", village: "0", individual: "5400" };
/** 计一天的活期利息：12600×0.36%÷360 = 0.13；1800×0.36%÷360 = 0.02；3600×0.36%÷360 = 0.04。 */
const threeParts = [
  { on: "2010-12-31", by: "government", amount: "12600" },
  { on: "2010-12-31", by: "village", amount: "1800" },
  { on: "2010-12-31", by: "individual", amount: "3600" },
];
const lastDayOf2010 = { on: "2010-12-31", by: "individual", amount: "10000" };

/**
 * 76周岁的人2016年1月31日一次性缴清18000元，2月1日开始领取，4月20日身故。当年资金按活期0.35%。
 * 2月1日结息1天：政府12600×0.35%÷360 = 0.12；个人5400×0.35%÷360 = 0.05。每月18000.17÷160 = 112.50元（政府78.75，个人33.75）。
 * 2月1日以后，已支付部分计0、29、60天，合计89天，其余计79天：
 * 政府：78.75×89 + 12363.75×79 = 983745；×0.35%÷360 = 9.56
 * 个人：33.75×89 + 5298.75×79 = 421605；×0.35%÷360 = 4.10
 * 身故时3个月的养老保障金已支付：继承5400.05−101.25+4.10 = 5302.90元；政府补贴部分剩12600.12−236.25+9.56 = 12373.43元。
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
          interest: "13.83", // 0.12+0.05+9.56+4.10
          pensions: "337.50", // 112.50×3
          inherited: "5302.90", // 5400.05−101.25+4.10
          toSpecialFund: "12373.43", // 12600.12−236.25+9.56
          balance: "0.00",
          reconciles: true, // 18000+13.83 = 337.50+5302.90+12373.43
        },
      },
      finds: ["credited", "pays-out", "closed", "balance"],
      notFound: ["taxed", "exhausted", "suspended"],
    },
    {
      clause: "六(二)4",
      when: "领取当年年底结息：列明活期利率，未支付部分自2月1日起计335天",
      facts: { closure: undefined, until: "2016-12-31" },
      value: {
        postings: [
          ...Array.from({ length: 14 }, () => ({})), // 2笔入账，2月1日结息，2月至12月11笔养老保障金
          {
            on: "2016-12-31",
            kind: "interest",
            total: "56.42", // 每月余额×天数，合计5803031.95（2月17887.67×29天，逐月少112.50）；×0.35%÷360 = 56.418
            rates: ["0.35%"],
            interestMonths: null,
            interestDays: [335],
          },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "结息列明计算过程：金额、利率和执行日期、天数或月数、舍入前后",
      facts: { birthDate: "1980-01-01", closure: undefined, until: "2017-12-31" },
      // 2016年1月31日至12月31日336天，活期0.35%：12600×0.35%×336÷360 = 41.16；5400×0.35%×336÷360 = 17.64
      // 2017年一年期1.50%（2015年10月24日起）：12641.16×1.50% = 189.6174；5417.64×1.50% = 81.2646
      value: {
        postings: [
          { calculation: [], pension: null },
          { calculation: [], pension: null },
          {
            kind: "interest",
            calculation: [
              {
                part: "government",
                interest: null,
                terms: [
                  {
                    base: "12600.00",
                    table: "demand-deposit-rate",
                    rate: "0.35%",
                    rateFrom: "2015-10-24", // 利率表的这一行，活期仍为0.35%
                    from: "2016-01-31",
                    until: "2017-01-01",
                    time: "336",
                    unit: "days",
                    perYear: 360,
                    taxRates: [],
                  },
                ],
                fractions: null,
                exact: "41.16",
                rounding: "half-up-to-the-fen",
                result: "41.16",
              },
              { part: "individual", exact: "17.64", result: "17.64" },
            ],
          },
          {
            kind: "interest",
            calculation: [
              {
                part: "government",
                terms: [
                  {
                    base: "12641.16",
                    table: "one-year-deposit-rate",
                    rate: "1.50%",
                    rateFrom: "2015-10-24",
                    from: "2017-01-01",
                    until: "2018-01-01",
                    time: "12",
                    unit: "months",
                    perYear: 12,
                  },
                ],
                exact: "189.6174",
                result: "189.62",
              },
              { part: "individual", exact: "81.2646", result: "81.26" },
            ],
            balances: { government: "12830.78", village: "0.00", individual: "5498.90" },
          },
        ],
      },
    },
    {
      clause: "五(四)",
      when: "养老保障金列明计算过程：储存额、计发系数、舍入前后、各部分分摊",
      facts: { closure: undefined, until: "2016-02-01" },
      // 18000.17÷160 = 112.5010625；112.50×12600.12÷18000.17 = 78.75000…，112.50×5400.05÷18000.17 = 33.74999…，少的一分给余数大的个人部分
      value: {
        postings: [
          {},
          {},
          {},
          {
            kind: "pension",
            calculation: [],
            pension: {
              terms: [{ amount: "18000.17", divisor: 160 }],
              exact: "112.5010625",
              rounding: "half-up-to-the-fen",
              monthlyAmount: "112.50",
              firstMonthDays: null,
              arrears: [],
              amount: "112.50",
              portions: [
                { part: "government", paid: "112.50", weight: "12600.12", weights: "18000.17", result: "78.75" },
                { part: "individual", share: "33.75", drawn: "0.00", rounding: "largest-remainder", result: "33.75" },
              ],
            },
          },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "连续领取3年：每年已支付部分按存满的整月计息，不带入下一年",
      facts: { closure: undefined, until: "2018-12-31" },
      // 2016年56.59（见逐年汇总），年底政府11773.36、个人5045.73；以后每年1.50%，已支付部分计0至11个月，共66个月
      // 2017年：政府(78.75×66+10828.36×12)×1.5%÷12 = 168.92；个人(33.75×66+4640.73×12)×1.5%÷12 = 72.40
      // 2018年：政府(78.75×66+10052.28×12)×1.5%÷12 = 157.28；个人(33.75×66+4308.13×12)×1.5%÷12 = 67.41
      value: {
        closing: {
          interest: "522.60", // 56.59+241.32+224.69
          pensions: "3937.50", // 112.50×35
          balance: "14585.10", // 18000+522.60−3937.50
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
          toSpecialFund: "17676.33", // 5302.90+12373.43
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
      // 6月1日结息：(400×152+15600×23)×0.50%÷360 = 5.83
      value: {
        pensionFrom: "2012-06-01",
        monthlyAmount: "110.04", // (16005.83+1600)÷160 = 110.036
        closing: {
          pensions: "210.08", // 16005.83÷160 = 100.036；100.04+110.04
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
            interest: "56.59", // 0.17；已支付部分共计1667天：政府(78.75×1667+11733.75×335)×0.35%÷360 = 39.49；个人(33.75×1667+5028.75×335)×0.35%÷360 = 16.93
            pensions: "1237.50", // 112.50×11：2月至12月
            paidOut: "0.00",
            closingBalance: "16819.09", // 18000+56.59−1237.50
            balances: { government: "11773.36", village: "0.00", individual: "5045.73" }, // 12600.12+39.49−866.25；5400.05+16.93−371.25
            fromFund: "0.00",
          },
          { year: 2017, openingBalance: "16819.09", interest: "0.00", pensions: "112.50", closingBalance: "16706.59" }, // 16819.09−112.50
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
            interest: "13.83", // 0.12+0.05+9.56+4.10
            pensions: "337.50", // 112.50×3
            paidOut: "17676.33", // 5302.90+12373.43
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
          toSpecialFund: "12600.13", // 12600+0.13
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
          toSpecialFund: "12600.13", // 12600+0.13
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
            total: "0.10", // 10000×0.36%×1÷360 = 0.10
            rates: ["0.36%"],
            interestMonths: null,
            interestDays: [1],
          }, // 12月31日至1月1日
          {
            on: "2011-07-20",
            kind: "interest",
            total: "137.50", // 10000.10×2.75%×6÷12 = 137.501
            rates: ["2.75%"],
            interestMonths: "6",
            interestDays: [],
          }, // 1月至6月
          { on: "2011-07-20", kind: "refunded", total: "-10137.60", clause: "landless-farmers/五(七)2" }, // 10000+0.10+137.50
        ],
      },
    },
    {
      clause: "五(四)",
      when: "政府补贴3月才转入：不推迟领取，此前按个人部分计发，此后按全部计发",
      facts: {
        payments: [
          { on: "2016-01-31", by: "individual", amount: "5400" },
          { on: "2016-03-15", by: "government", amount: "12600" },
        ],
        closure: undefined,
        until: "2016-04-30",
      },
      value: {
        pensionFrom: "2016-02-01",
        monthlyAmount: "112.50", // (5400.05+12600)÷160

        closing: {
          pensions: "180.00", // 5400.05÷160 = 33.75；33.75×2+112.50
          balance: "17820.05", // 18000.05−180
        },
      },
    },
    {
      clause: "五(四)",
      when: "政府补贴3月才转入：此后每月由个人部分和政府补贴部分按5400比12600分担",
      facts: {
        payments: [
          { on: "2016-01-31", by: "individual", amount: "5400" },
          { on: "2016-03-15", by: "government", amount: "12600" },
        ],
        closure: undefined,
        until: "2016-04-30",
      },
      value: {
        postings: [
          { kind: "paid-in" },
          { kind: "interest" },
          { kind: "pension", individual: "-33.75", government: "0.00" },
          { kind: "pension", individual: "-33.75", government: "0.00" },
          { kind: "paid-in" },
          { kind: "pension", individual: "-33.75", government: "-78.75" }, // 112.50×5400.05÷18000.05；112.50×12600÷18000.05
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
        monthlyAmount: "122.50", // 19600.17÷160
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
          { on: "2016-03-30", by: "government", amount: "12600" },
          { on: "2016-03-30", by: "individual", amount: "400" },
          { on: "2016-03-31", by: "individual", amount: "5000" },
        ],
        closure: undefined,
        until: "2016-04-30",
      },
      value: {
        pensionFrom: "2016-04-01",
        monthlyAmount: "112.50", // 12600×0.35%×2÷360 = 0.25；(400×2+5000)×0.35%÷360 = 0.06；18000.31÷160
        closing: { pensions: "112.50" },
      },
    },
    {
      clause: "五(四)",
      when: "无个人缴费、村集体补助3月缴清：自次月（4月）起领取",
      facts: {
        payments: [
          { on: "2016-03-30", by: "government", amount: "12600" },
          { on: "2016-03-31", by: "village", amount: "5400" },
        ],
        closure: undefined,
        until: "2016-04-30",
      },
      value: { pensionFrom: "2016-04-01", monthlyAmount: "112.50" }, // (18000+0.25+0.05)÷160,
    },
    {
      clause: "五(七)3",
      when: "流水截至身故当日：账户已终止",
      facts: { until: "2016-04-20" },
      value: { closing: { inherited: "5302.90", balance: "0.00" } },
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
          balance: "17775.17", // 18000.17−225
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
        monthlyAmount: "100.04", // (400×152+15600×23)×0.50%÷360 = 5.83；16005.83÷160 = 100.036
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
          pensions: "200.08", // 100.04×2
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
          paidIn: "10100.00", // 10000+100
          refunded: "10237.60", // 10137.60+100
          reconciles: true,
        },
      },
    },
    {
      clause: "六(二)4",
      when: "12月31日退保：先年终结息，全年12个月，再退还",
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-12-31" } },
      value: {
        closing: {
          refunded: "10275.10", // 10000.10×2.75% = 275.00；10000.10+275.00
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
      when: "领取期间3月1日政府补贴转入：3月仍领33.92元，4月起112.67元",
      facts: paidLate,
      value: {
        monthlyAmount: "112.67", // (5426.63+12600)÷160 = 112.666
        postings: [
          { kind: "paid-in" },
          { on: "2009-12-31", kind: "interest", total: "16.47" }, // 5400×0.36%×305÷360
          { on: "2010-02-01", kind: "interest", total: "10.16" }, // 5416.47×2.25%÷12
          { on: "2010-02-01", kind: "pension", total: "-33.92" }, // 5426.63÷160 = 33.916
          { on: "2010-03-01", kind: "pension", total: "-33.92" },
          { on: "2010-03-01", kind: "paid-in", total: "12600.00" },
          { on: "2010-04-01", kind: "pension", total: "-112.67" },
        ],
      },
    },
    {
      clause: "六(二)2",
      when: "满60周岁前签订分次缴费协议、满60周岁后才缴唯一一笔：未按期缴清，不领取养老保障金",
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2012-06-15", by: "individual", amount: "5400" }],
        agreementSignedOn: "2011-03-01",
        closure: undefined,
        until: "2012-12-31",
      },
      value: { pensionFrom: null, closing: { pensions: "0.00" } },
      unmet: ["paid-in-full-on-time"],
    },
    {
      clause: "六(二)2",
      when: "满60周岁前签订分次缴费协议、前一日缴清：次月起领取",
      facts: { ...paidUpTheDayBefore, agreementSignedOn: "2011-03-01", closure: undefined, until: "2012-06-30" },
      value: { pensionFrom: "2012-06-01" },
      finds: ["paid-in-full-on-time"],
      notFound: ["outstanding"],
    },
    {
      clause: "六(二)2",
      when: "村集体全额出资、已签订分次缴费协议、个人未缴：个人无应缴，按期缴清",
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "village", amount: "5400" }],
        agreementSignedOn: "2011-03-01",
        amount: "0",
        closure: undefined,
        until: "2012-06-30",
      },
      value: { pensionFrom: "2012-06-01" },
      unmet: [],
      finds: ["paid-in-full-on-time"],
    },
    {
      clause: "六(二)2",
      when: "应缴5400元、到60周岁只缴5399.99元：未按期缴清，列明尚应缴金额",
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "individual", amount: "5399.99" }],
        agreementSignedOn: "2011-03-01",
        amount: "5400",
        closure: undefined,
        until: "2012-06-30",
      },
      value: { pensionFrom: null },
      unmet: ["paid-in-full-on-time"],
      finds: [["outstanding", { outstanding: "0.01" }]],
    },
    {
      clause: "六(二)2",
      when: "满60周岁前一日尚未缴清：仍可缴清",
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "individual", amount: "400" }],
        agreementSignedOn: "2011-03-01",
        amount: "5400",
        closure: undefined,
        until: "2012-05-09",
      },
      value: { pensionFrom: null },
      unmet: [],
      finds: ["outstanding"],
      notFound: ["paid-in-full-on-time"],
    },
    {
      clause: "六(二)2",
      when: "分次缴费期间、满60周岁前身故，流水截至60周岁以后：不作未按期缴清处理",
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "individual", amount: "400" }],
        agreementSignedOn: "2011-03-01",
        amount: "5400",
        closure: { kind: "died", on: "2012-01-20", hasHeirs: true },
        until: "2012-12-31",
      },
      value: { closing: { inherited: "400.01" } }, // 400×0.50%×1÷360 = 0.0056
      unmet: [],
    },
    {
      clause: "五(四)",
      when: "应缴已缴清、政府补贴后转入：缴清之日为个人缴清之日",
      facts: {
        payments: [...paidAtOnce, { on: "2016-03-15", by: "government", amount: "1600" }],
        amount: "5400",
        closure: undefined,
        until: "2016-03-31",
      },
      value: { pensionFrom: "2016-02-01" },
    },
    {
      clause: "六(二)4",
      when: "2012年年初有余额：从余额起算，全年计息",
      facts: {
        birthDate: "1980-01-01",
        openingBalances: openingOf2012,
        payments: [],
        closure: undefined,
        until: "2012-12-31",
      },
      value: {
        postings: [
          {
            on: "2012-01-01",
            kind: "brought-forward",
            government: "12600.00",
            individual: "5400.00",
            balance: "18000.00",
          },
          { on: "2012-12-31", kind: "interest", total: "630.00", interestMonths: "12" }, // 18000×3.5%
        ],
        years: [
          { year: 2012, openingBalance: "18000.00", paidIn: "0.00", interest: "630.00", closingBalance: "18630.00" }, // 18000+630
        ],
        closing: { openingBalance: "18000.00", paidIn: "0.00", balance: "18630.00", reconciles: true },
      },
      finds: [["brought-forward", { opening: "18000.00" }]],
    },
    {
      clause: "五(四)",
      when: "2012年年初有余额、以前已缴清、5月满60周岁：6月起按结息后的储存额计发",
      facts: {
        birthDate: "1952-05-10",
        openingBalances: openingOf2012,
        payments: [],
        closure: undefined,
        until: "2012-06-30",
      },
      value: {
        pensionFrom: "2012-06-01",
        monthlyAmount: "114.14", // 18000×3.5%×5÷12 = 262.50；18262.50÷160 = 114.1406
      },
    },
    {
      clause: "五(四)",
      when: "2012年年初有余额、已在领取每月110元：继续领取，3月政府补贴转入后增加",
      facts: {
        birthDate: "1950-01-15",
        openingBalances: { ...openingOf2012, monthlyAmount: "110" },
        payments: [{ on: "2012-03-15", by: "government", amount: "160" }],
        closure: undefined,
        until: "2012-04-30",
      },
      value: {
        pensionFrom: "2012-01-01",
        monthlyAmount: "111.00", // 110+160÷160
        closing: { pensions: "441.00", balance: "17719.00", reconciles: true }, // 110×3+111；18000+160−441
      },
    },
    {
      clause: "六(二)4",
      when: "无入账、无年初余额：各项为零",
      facts: { payments: [], closure: undefined },
      value: { postings: [], pensionFrom: null, closing: { balance: "0.00", reconciles: true } },
      notFound: ["brought-forward"],
    },
    {
      clause: "五(四)",
      when: "1月1日入账、领取期间身故：当年利息结入储存额后再除以计发系数",
      facts: { payments: paidOnNewYear },
      // 2月1日结息31天：政府12600×31×0.35%÷360 = 3.80；个人5400×31×0.35%÷360 = 1.63；每月支取政府78.77、个人33.76；2月1日起已支付部分计0、29、60天，其余计79天
      // 政府(78.77×89+12363.69×79)×0.35%÷360 = 9.56；个人(33.76×89+5298.72×79)×0.35%÷360 = 4.10
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
      when: "1月1日入账、7月底：各月支取合计后再分到各部分，分不累积",
      facts: { payments: paidOnNewYear, closure: undefined, until: "2016-07-31" },
      // 112.53×6 = 675.18：政府675.18×12603.80÷18005.43 = 472.626，个人202.554；逐月分则个人33.76×6 = 202.56
      value: {
        closing: {
          balances: {
            government: "12131.17", // 12603.80−472.63
            village: "0.00",
            individual: "5199.08", // 5401.63−202.55
          },
        },
      },
    },
    {
      clause: "五(四)",
      when: "2012年年初有余额、已在领取每月110元，按“每年1月1日按储存额重新计算”口径：1月起112.50元",
      readings: { "monthly-amount": "recomputed-yearly" },
      facts: {
        birthDate: "1950-01-15",
        openingBalances: { ...openingOf2012, monthlyAmount: "110" },
        payments: [],
        closure: undefined,
        until: "2012-02-29",
      },
      value: { monthlyAmount: "112.50", closing: { pensions: "225.00" } }, // 18000÷160；×2
    },
    {
      clause: "五(四)",
      when: "领取期间改计发系数为139，按“不结入，按已入账的储存额计发”口径，以后政府补贴0.01元转入：已核定的100元不变",
      readings: { "interest-at-conversion": "posted-balance" },
      figures: { annuityDivisor: [{ from: "2012-05-01", value: "139" }] },
      facts: {
        birthDate: "1950-01-15",
        payments: [
          { on: "2011-01-01", by: "individual", amount: "16000" },
          { on: "2012-06-15", by: "government", amount: "0.01" },
        ],
        closure: undefined,
        until: "2012-07-31",
      },
      value: { monthlyAmount: "100.00" }, // 16000÷160+0.01÷139 = 100.00007
    },
    {
      clause: "五(四)",
      when: "领取期间改计发系数为139，按“不结入，按已入账的储存额计发”口径，以后政府补贴13900元转入：增加100元",
      readings: { "interest-at-conversion": "posted-balance" },
      figures: { annuityDivisor: [{ from: "2012-05-01", value: "139" }] },
      facts: {
        birthDate: "1950-01-15",
        payments: [
          { on: "2011-01-01", by: "individual", amount: "16000" },
          { on: "2012-06-15", by: "government", amount: "13900" },
        ],
        closure: undefined,
        until: "2012-07-31",
      },
      value: { monthlyAmount: "200.00" }, // 16000÷160+13900÷139
    },
    {
      clause: "六(二)4",
      when: "按“领取期间不计息”口径、当年无一年期利率：无需利率",
      readings: { "interest-during-payout": "none" },
      figures: { oneYearDepositRate: [{ from: "2010-01-01", until: "2011-12-31", value: "3.00%" }] },
      facts: {
        birthDate: "1950-01-15",
        openingBalances: { ...openingOf2012, monthlyAmount: "110" },
        payments: [],
        closure: undefined,
        until: "2012-12-31",
      },
      value: { closing: { interest: "0.00", pensions: "1320.00", balance: "16680.00" } }, // 110×12；18000−1320
    },
    {
      clause: "五(四)",
      when: "领取期间3月1日政府补贴转入，按“不改变月领取额”口径：4月仍领33.92元",
      readings: { "late-money": "leaves-the-amount" },
      facts: paidLate,
      value: { monthlyAmount: "33.92", closing: { pensions: "101.76" } }, // 33.92×3
    },
    {
      clause: "五(四)",
      when: "领取期间3月1日政府补贴转入，按“自次月起增加，并补发以前各月的差额”口径：4月补发2月、3月的差额",
      readings: { "late-money": "raises-with-arrears" },
      facts: paidLate,
      value: {
        postings: [
          ...Array.from({ length: 6 }, () => ({})),
          { on: "2010-04-01", kind: "pension", total: "-112.67" }, // 33.92+12600÷160 = 112.67
          {
            on: "2010-04-01",
            kind: "pension-arrears",
            total: "-157.50", // (112.67−33.92)×2
            pension: { arrears: [{ first: "78.75", raise: "78.75", laterMonths: 1 }], amount: "157.50" },
          },
        ],
        closing: { pensions: "338.01", reconciles: true }, // 112.67×3
      },
    },
    {
      clause: "五(四)",
      when: "5月10日满60周岁、6月政府补贴转入，按“到领取年龄的当日”“并补发以前各月的差额”口径：首月差额按日补发",
      readings: {
        "late-money": "raises-with-arrears",
        "pension-start": "birthday",
        "interest-at-conversion": "posted-balance",
      },
      facts: {
        birthDate: "1951-05-10",
        payments: [
          { on: "2011-01-01", by: "individual", amount: "5400" },
          { on: "2011-06-15", by: "government", amount: "12600" },
        ],
        closure: undefined,
        until: "2011-07-31",
      },
      // 33.75×22÷31 = 23.95；112.50×22÷31 = 79.84；差额55.89，6月差额78.75
      value: {
        postings: [
          {},
          { kind: "pension", pension: { firstMonthDays: { days: 22, daysOfMonth: 31 }, amount: "23.95" } },
          { kind: "pension", pension: { firstMonthDays: null, amount: "33.75" } },
          {},
          { kind: "pension", pension: { arrears: [], amount: "112.50" } },
          { pension: { arrears: [{ first: "55.89", raise: "78.75", laterMonths: 1 }], amount: "134.64" } }, // 55.89+78.75
        ],
        closing: { pensions: "304.84" }, // 23.95+33.75+112.50+134.64
      },
    },
    {
      clause: "五(七)3",
      when: "生日当月、满60周岁前一日身故，按“到领取年龄的当月”口径：未领取",
      readings: { "pension-start": "birthday-month" },
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "individual", amount: "18000" }],
        closure: { kind: "died", on: "2012-05-09", hasHeirs: true },
        until: "2012-12-31",
      },
      value: { pensionFrom: null, closing: { pensions: "0.00" } },
    },
    {
      clause: "五(四)",
      when: "流水截至满60周岁前一日，按“到领取年龄的当月”口径：尚未领取",
      readings: { "pension-start": "birthday-month" },
      facts: {
        birthDate: "1952-05-10",
        payments: [{ on: "2011-12-31", by: "individual", amount: "18000" }],
        closure: undefined,
        until: "2012-05-09",
      },
      value: { pensionFrom: null, closing: { pensions: "0.00" } },
    },
    {
      clause: "六(二)2",
      when: "到60周岁未缴清，按“留存养老保障专项资金”口径：村集体补助一并转入专项资金",
      readings: { "default-refund-village": "special-fund" },
      facts: {
        birthDate: "1951-07-20",
        payments: [
          { ...lastDayOf2010, amount: "1000" }, // 0.01；1000.01×2.75%×6÷12 = 13.75
          { on: "2010-12-31", by: "village", amount: "500" }, // 0.01；500.01×2.75%×6÷12 = 6.88
        ],
        closure: { kind: "not-paid-in-full-by-age", on: "2011-07-20" },
      },
      value: { closing: { refunded: "1000.00", toVillage: "0.00", toSpecialFund: "520.65" } }, // 13.76+506.89
      finds: [["village-money", { village: "500.00" }]],
    },
    {
      clause: "六(二)4",
      when: "当年入账、6月8日起活期利率下调，选“按各活期利率的适用天数分段”口径：已支付部分按各自的天数",
      readings: { "demand-rate-day": "rates-by-day" },
      facts: {
        birthDate: "1940-01-01",
        payments: [{ on: "2012-05-01", by: "individual", amount: "18000" }],
        closure: { kind: "refunded", on: "2012-07-02" },
        until: "2012-12-31",
      },
      // 6月1日结息：18000×31×0.50%÷360 = 7.75，每月112.55；6月1日至7月1日0.50%×7+0.40%×23，至7月2日多1天0.40%
      // (17774.90×13.1%+112.55×12.7%)÷360 = 6.5078
      value: { closing: { interest: "14.26", pensions: "225.10", refunded: "17789.16" } }, // 7.75+6.51；18000+14.26−225.10
    },
    {
      clause: "五(四)",
      when: "领取期间身故，按“先支取政府补贴部分”口径：可继承的余额较多",
      readings: { "drawdown-order": "government-first" },
      value: {
        closing: {
          inherited: "5404.20", // 个人5400×79×0.35%÷360 = 4.15；5400.05+4.15
          toSpecialFund: "12272.14", // 政府(112.5×89+12262.5×79)×0.35%÷360 = 9.52；12600.12−337.50+9.52
        },
      },
    },
    {
      clause: "五(四)",
      when: "领取期间身故，按“先支取个人和村集体部分”口径：可继承的余额较少",
      readings: { "drawdown-order": "individual-and-village-first" },
      value: {
        closing: {
          inherited: "5066.54", // 个人(112.5×89+5062.5×79)×0.35%÷360 = 3.99；5400.05−337.50+3.99
          toSpecialFund: "12609.80", // 政府12600×79×0.35%÷360 = 9.68；12600.12+9.68
        },
      },
    },
    {
      clause: "六(二)4",
      when: "领取期间身故，按“只对年末余额计息”口径：已支付部分不计息",
      readings: { "interest-during-payout": "year-end-balance" },
      value: {
        closing: {
          interest: "13.74", // 0.17；12363.75×79×0.35%÷360 = 9.50；5298.75×79×0.35%÷360 = 4.07
        },
      },
    },
    {
      clause: "六(二)4",
      when: "领取期间身故，按“领取期间不计息”口径：只计息至开始领取之日",
      readings: { "interest-during-payout": "none" },
      value: {
        closing: {
          interest: "0.17", // 1月31日至2月1日：0.12+0.05
        },
      },
    },
    {
      clause: "五(四)",
      when: "1月1日入账、领取期间身故，按“不结入，按已入账的储存额计发”口径：每月112.50元",
      readings: { "interest-at-conversion": "posted-balance" },
      facts: { payments: paidOnNewYear },
      // 已支付部分计31、60、91天，其余计110天：政府(78.75×182+12363.75×110)×0.35%÷360 = 13.36；个人(33.75×182+5298.75×110)×0.35%÷360 = 5.73
      value: {
        monthlyAmount: "112.50", // 18000÷160
        closing: {
          interest: "19.09", // 13.36+5.73
          inherited: "5304.48", // 5298.75+5.73
          toSpecialFund: "12377.11", // 12363.75+13.36
        },
      },
    },
    {
      clause: "五(四)",
      when: "1月1日入账、开始领取，按“领取期间不计息”口径：当日只结息一次",
      readings: { "interest-during-payout": "none" },
      facts: { payments: paidOnNewYear, closure: undefined, until: "2016-02-28" },
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
      clause: "五(四)",
      when: "1月1日入账、开始领取，按“不结入，按已入账的储存额计发”“领取期间不计息”口径：先核定每月112.50元，再结息至当日",
      readings: { "interest-at-conversion": "posted-balance", "interest-during-payout": "none" },
      facts: { payments: paidOnNewYear, closure: undefined, until: "2016-02-28" },
      value: {
        postings: [
          {},
          {},
          { kind: "interest", total: "5.43" }, // 3.80+1.63
          { kind: "pension", total: "-112.50" }, // 18000÷160
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
      when: "12月31日满60周岁，按“到领取年龄的当日”口径：先年终结息，再按结息后的储存额计发",
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
          { kind: "interest", total: "0.50" }, // 18000×2×0.50%÷360
          { kind: "pension", total: "-3.63" }, // 18000.50÷160 = 112.50；112.50×1÷31
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "12月31日满60周岁，按“到领取年龄的当日”口径：当日支付的不在次年计息",
      readings: { "pension-start": "birthday" },
      facts: {
        birthDate: "1951-12-31",
        payments: [{ on: "2011-12-30", by: "individual", amount: "18000" }],
        closure: undefined,
        until: "2012-12-31",
      },
      // 18000+0.50−3.63 = 17996.87；每月1日支取112.50，计0至11个月：(112.50×66+16646.87×12)×3.5%÷12 = 604.30
      value: { closing: { interest: "604.80", pensions: "1353.63" } }, // 0.50+604.30；3.63+112.50×12
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
          { kind: "interest", total: "32.25" }, // 18000×129×0.50%÷360；18032.25÷160 = 112.70，进为113
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
      when: "闰年5月10日开始领取，按“到领取年龄的当日”“天数，一年按365天”口径：结息130天，年底补足235天，全年不超过365天",
      readings: { "pension-start": "birthday", "partial-year": "days" },
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
      value: { closing: { toSpecialFund: "5302.90", toCountyBudget: "12373.43" } },
    },
    {
      clause: "五(七)3",
      when: "身故且无继承人，按“退回县财政”口径：整个账户仍转入专项资金",
      readings: { "government-portion": "county-budget" },
      facts: { closure: { ...diedInApril, hasHeirs: false } },
      value: {
        closing: {
          toSpecialFund: "17676.33", // 5302.90+12373.43
          toCountyBudget: "0.00",
        },
      },
    },
    {
      clause: "五(七)3",
      when: "身故且有继承人，按“退回县财政”口径：政府补贴部分退回县财政",
      readings: { "government-portion": "county-budget" },
      value: { closing: { inherited: "5302.90", toSpecialFund: "0.00", toCountyBudget: "12373.43" } },
    },
    {
      clause: "五(七)3",
      when: "身故且有继承人，按“退保的随本人转移”口径：无法转移，留存专项资金",
      readings: { "government-portion": "transferred" },
      value: { closing: { inherited: "5302.90", toSpecialFund: "12373.43", transferred: "0.00" } },
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
          { on: "2016-02-01", kind: "interest", total: "0.17", rates: ["0.35%"], interestDays: [1] }, // 0.12+0.05
          { kind: "pension", total: "-9000.09" }, // 18000.17÷2
          { on: "2016-03-01", kind: "pension", total: "-9000.08", balance: "0.00" }, // 18000.17−9000.09
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
          pensions: "18000.17", // 2月9000.09，3月9000.08
          interest: "2.71", // 0.17；3月1日支付的计29天：政府6299.94×29×0.35%÷360 = 1.78；个人2699.97×29×0.35%÷360 = 0.76
          balance: "2.54", // 2.71−0.17
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
          pensions: "18500.17", // 18000.17+500
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
      value: { closing: { pensions: "18000.17", balance: "2.54" } }, // 2月余额9000.08×29天×0.35%÷360 = 2.5375
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
        pensionFrom: "2012-05-10",
        closing: {
          pensions: "113.81", // 18000.25×3.5%×4÷12 = 210.00；18210.25÷160 = 113.814
        },
      },
    },
    {
      clause: "五(四)",
      when: "领取至次年1月，按“每年1月1日按储存额重新计算”口径：2017年按账户余额重新计发",
      readings: { "monthly-amount": "recomputed-yearly" },
      facts: { closure: undefined, until: "2017-01-31" },
      value: { monthlyAmount: "105.12" }, // 2016年利息56.59，见逐年汇总；(18000−1237.50+56.59)÷160 = 105.119
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
      clause: "六(二)4",
      when: "7月20日退保，选“按整月，另加零头天数，一年按360天”口径：6个整月和19天",
      readings: { "partial-year": "months-and-days" },
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-07-20" } },
      value: { closing: { refunded: "10152.12" } }, // 10000.10×2.75%×199÷360 = 152.02；6×30+19 = 199
    },
    {
      clause: "六(二)4",
      when: "7月20日退保，选“按天数，一年按360天，至多一年”口径：计息200天",
      readings: { "partial-year": "days-360" },
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-07-20" } },
      value: { closing: { refunded: "10152.88" } }, // 10000.10×2.75%×200÷360 = 152.78
    },
    {
      clause: "六(二)4",
      when: "12月30日退保，选“按天数，一年按360天，至多一年”口径：363天按一年计",
      readings: { "partial-year": "days-360" },
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-12-30" } },
      value: { closing: { refunded: "10275.10" } }, // 10000.10×2.75% = 275.00
    },
    {
      clause: "六(二)4",
      when: "7月20日退保，按“不满一年的按活期利率”口径：结转储存额按当日活期0.50%计息200天",
      readings: { "partial-year": "demand-rate" },
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-07-20" } },
      value: { closing: { refunded: "10027.88" } }, // 10000.10×0.50%×200÷360 = 27.78
    },
    {
      clause: "六(二)4",
      when: "12月起领取，年终结息按“不满一年的按活期利率”“计至12月30日”口径：结转储存额自12月1日计30天，列明起止日期",
      readings: { "partial-year": "demand-rate", "interest-end-date": "through-30-december" },
      facts: {
        birthDate: "1950-11-15",
        payments: [{ on: "2009-12-30", by: "individual", amount: "10000" }],
        closure: undefined,
        until: "2010-12-31",
      },
      // 2009年12月30日计1天：10000×0.36%×1÷360 = 0.10；2010年1月1日至12月1日334天：10000.10×0.36%×334÷360 = 33.40
      // 月领取额(10000.10+33.40)÷160 = 62.71；年终结息(10000.10−62.71)×0.36%×30÷360 = 9937.39×0.0003 = 2.981217
      value: {
        postings: [
          {},
          { on: "2009-12-31", kind: "interest", individual: "0.10" },
          { on: "2010-12-01", kind: "interest", individual: "33.40" },
          { on: "2010-12-01", kind: "pension", individual: "-62.71" },
          {
            on: "2010-12-31",
            kind: "interest",
            calculation: [
              {
                part: "individual",
                terms: [
                  {
                    base: "9937.39",
                    table: "demand-deposit-rate",
                    rate: "0.36%",
                    from: "2010-12-01",
                    until: "2010-12-31",
                    time: "30",
                    unit: "days",
                    perYear: 360,
                  },
                ],
                exact: "2.981217",
                result: "2.98",
              },
            ],
          },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "7月20日退保，选“按结息日（12月31日，年中结清的按结清日）的利率”口径：按当日的3.50%计息6个整月",
      readings: { "opening-balance-rate": "rate-on-31-december" },
      facts: { birthDate: "1980-01-01", payments: [lastDayOf2010], closure: { kind: "refunded", on: "2011-07-20" } },
      value: { closing: { refunded: "10175.10" } }, // 10000.10×3.50%×6÷12 = 175.00
    },
    {
      clause: "六(二)4",
      when: "2015年9月29日退保，按“利率变动的分段计息”口径：只计8个整月，9月的零头天数不计",
      readings: { "opening-balance-rate": "rates-by-day" },
      facts: {
        birthDate: "1980-01-01",
        payments: [{ on: "2014-12-31", by: "individual", amount: "10000" }], // 10000×0.35%÷360 = 0.10
        closure: { kind: "refunded", on: "2015-09-29" },
      },
      // 2.75%×2+2.50%×(2+10/31)+2.25%×(21/31+27/30)+2.00%×(3/30+1+25/31)+1.75%×6/31 = 19.007258%，÷12 = 1.583938%
      value: { closing: { interest: "158.50" } }, // 0.10；10000.10×1.583938% = 158.3954
    },
    {
      clause: "六(二)4",
      when: "2015年9月30日退保，按“利率变动的分段计息”口径：只计8个整月，多存一天不少计息",
      readings: { "opening-balance-rate": "rates-by-day" },
      facts: {
        birthDate: "1980-01-01",
        payments: [{ on: "2014-12-31", by: "individual", amount: "10000" }], // 10000×0.35%÷360 = 0.10
        closure: { kind: "refunded", on: "2015-09-30" },
      },
      // 2.75%×2+2.50%×(2+10/31)+2.25%×(21/31+27/30)+2.00%×(3/30+1+25/31)+1.75%×6/31 = 19.007258%，÷12 = 1.583938%
      value: { closing: { interest: "158.50" } }, // 0.10；10000.10×1.583938% = 158.3954
    },
    {
      clause: "六(二)4",
      when: "2012年7月31日退保，按“利率变动的分段计息”“按整月，另加零头天数”口径：与8月1日退保相同，多存一天不少计息",
      readings: { "opening-balance-rate": "rates-by-day", "partial-year": "months-and-days" },
      facts: {
        birthDate: "1980-01-01",
        payments: [{ on: "2011-12-31", by: "individual", amount: "1000000" }], // 1000000×0.5%÷360 = 13.89
        closure: { kind: "refunded", on: "2012-07-31" },
      },
      // 3.50%×157天（1月1日至6月8日）+3.25%×28天（至7月6日）+3.00%×25天（至7月31日），一年360天：715.5%÷360 = 1.9875%
      value: { closing: { interest: "19889.17" } }, // 13.89；1000013.89×1.9875% = 19875.276
    },
    {
      clause: "六(二)4",
      when: "2012年8月1日退保，按“利率变动的分段计息”“按整月，另加零头天数”口径：31日不另计，与前一天退保相同",
      readings: { "opening-balance-rate": "rates-by-day", "partial-year": "months-and-days" },
      facts: {
        birthDate: "1980-01-01",
        payments: [{ on: "2011-12-31", by: "individual", amount: "1000000" }], // 1000000×0.5%÷360 = 13.89
        closure: { kind: "refunded", on: "2012-08-01" },
      },
      value: { closing: { interest: "19889.17" } }, // 13.89；1000013.89×(3.50%×157+3.25%×28+3.00%×25)÷360 = 19875.276
    },
    {
      clause: "六(二)4",
      when: "2012年12月31日退保，按“利率变动的分段计息”“天数，一年按360天”口径：与12月30日退保相同，多存一天不少计息",
      readings: { "opening-balance-rate": "rates-by-day", "partial-year": "days-360" },
      facts: {
        birthDate: "1980-01-01",
        payments: [{ on: "2011-12-31", by: "individual", amount: "1000000" }], // 1000000×0.5%÷360 = 13.89
        closure: { kind: "refunded", on: "2012-12-31" },
      },
      // 至多360天：3.50%×159天+3.25%×28天+3.00%×173天 = 1166.5%，÷360 = 3.2402778%
      value: { closing: { interest: "32417.12" } }, // 13.89；1000013.89×3.2402778% = 32403.228
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
      value: { closing: { transferred: "10000.10", toSpecialFund: "10000.10" } }, // 10000+0.10
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
      when: "生日当月、生日前缴清，按“到领取年龄的当月”口径：满60周岁当日领取当月养老保障金",
      readings: { "pension-start": "birthday-month" },
      facts: {
        birthDate: "1952-05-10",
        payments: paidAtOnce.map((one) => ({ ...one, on: "2012-05-05" })),
        closure: undefined,
        until: "2012-07-31",
      },
      value: {
        pensionFrom: "2012-05-10",
        monthlyAmount: "112.51", // 12600×5×0.50%÷360 = 0.88；5400×5×0.50%÷360 = 0.38；18001.26÷160 = 112.508
        closing: {
          pensions: "337.53", // 112.51×3：5、6、7月
        },
      },
    },
    {
      clause: "五(四)",
      when: "领取159个月，按“领取期间不计息”口径：个人账户余111.89元",
      readings: { "interest-during-payout": "none" },
      facts: { ...paidUpTheDayBefore, closure: undefined, until: "2025-08-31" },
      value: {
        pensionFrom: "2012-06-01",
        monthlyAmount: "112.54", // 18005.75÷160 = 112.536

        paidByFund: "0.00",
        closing: {
          interest: "5.75", // 5月9日至6月1日23天：18000×0.50%×23÷360
          pensions: "17893.86", // 112.54×159
          balance: "111.89", // 18005.75−17893.86
        },
      },
    },
    {
      clause: "六(一)4",
      when: "领取第160个月，按“领取期间不计息”口径：个人账户余111.89元，其余由专项资金支付",
      readings: { "interest-during-payout": "none" },
      facts: { ...paidUpTheDayBefore, closure: undefined, until: "2025-09-30" },
      value: {
        paidByFund: "0.65", // 112.54−111.89
        closing: { pensions: "18005.75", balance: "0.00", reconciles: true }, // 18000+5.75
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
            total: "150.69", // 10000.10×2.75%×200÷365 = 150.687
            interestMonths: "200/365", // 1月1日至7月20日
          },
          { kind: "refunded" },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "5月10日开始领取，按“到领取年龄的当日”口径：先结息4个月，年底补足8个月，全年12个月",
      readings: { "pension-start": "birthday" },
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
          pensions: "0.08", // 5月至12月，每月0.01；8×0.01
          balance: "10275.02", // 10000+275.10−0.08
        },
      },
    },
    {
      clause: "六(二)4",
      when: "5月10日开始领取，按“到领取年龄的当日”“不结入，按已入账的储存额计发”口径：全年同样计息12个月",
      readings: { "interest-at-conversion": "posted-balance", "pension-start": "birthday" },
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
          { kind: "interest", rounding: "half-up-to-the-fen" },
          { kind: "pension", total: "-113.00", rounding: "up-to-the-yuan" }, // 112.50进为113
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "1月1日退保，按“利率变动的分段计息”口径：结转储存额无计息天数",
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
      when: "结转储存额2月1日全部支付，按“利率变动的分段计息”“天数，一年按365天”“不结入，按已入账的储存额计发”口径：只用截至该日的利率",
      readings: {
        "interest-at-conversion": "posted-balance",
        "opening-balance-rate": "rates-by-day",
        "partial-year": "days",
      },
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
      when: "1月1日领取、1月20日退保，按“利率变动的分段计息”口径：结转储存额存期未满1个月，不计息",
      readings: { "opening-balance-rate": "rates-by-day" },
      facts: {
        payments: [{ on: "2015-12-31", by: "individual", amount: "18000" }], // 18000×0.35%×1÷360 = 0.175
        closure: { kind: "refunded", on: "2016-01-20" },
      },
      value: {
        pensionFrom: "2016-01-01",
        closing: {
          interest: "0.18", // 0.175四舍五入 = 0.18
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
            balance: "18000.25", // 18000+0.25
            calculation: [
              {
                part: "individual",
                interest: null,
                terms: [{ base: "18000.00", rate: "0.50%", time: "1", unit: "days", perYear: 360, taxRates: [] }],
                fractions: null,
                exact: "0.25", // 18000×0.50%×1÷360
                rounding: "half-up-to-the-fen",
                result: "0.25",
              },
            ],
          },
          {
            kind: "interest-tax",
            total: "-0.05", // 0.25×20%
            balance: "18000.20", // 18000.25−0.05
            calculation: [
              {
                part: "individual",
                interest: "0.25", // 同上
                terms: [{ base: "18000.00", rate: "0.50%", time: "1", taxRates: [{ rate: "20%", days: 1 }] }],
                fractions: null,
                exact: "0.05", // 0.25×20%
                rounding: "half-up-to-the-fen",
                result: "0.05", // 0.25×20%
              },
            ],
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
          interest: "11.07", // 0.12−0.02、0.05−0.01、9.56−1.91、4.10−0.82
          reconciles: true,
        },
      },
      finds: [["taxed", { tax: "2.76" }]], // 0.02+0.01+1.91+0.82
    },
    {
      clause: "六(二)4",
      when: "两年的利息和税，按“只对余额四舍五入”“扣除利息税”口径：每笔以后的余额都是精确余额四舍五入的结果",
      readings: { "interest-rounding": "at-the-end", "interest-tax": "withheld" },
      figures: { interestTaxRate: "20%" },
      facts: {
        birthDate: "1980-01-01",
        openingBalances: { year: 2013, government: "0", village: "0", individual: "1.11" },
        payments: [],
        closure: undefined,
        until: "2014-12-31",
      },
      value: {
        postings: [
          { kind: "brought-forward", balance: "1.11" },
          // 1.11×3.00% = 0.0333，税0.00666：1.1433四舍五入1.14，1.13664四舍五入1.14，税0.00不列
          { kind: "interest", total: "0.03", balance: "1.14" },
          // 1.13664×3.00% = 0.034099，税0.006820：1.170739四舍五入1.17，1.163919四舍五入1.16
          {
            kind: "interest",
            total: "0.03",
            balance: "1.17",
            calculation: [
              {
                part: "individual",
                interest: null,
                terms: [
                  { base: "1.14", rate: "3.00%", from: "2014-01-01", until: "2015-01-01", time: "12", taxRates: [] },
                ],
                fractions: "-0.0034608", // (1.13664−1.14)×103%
                exact: "0.0307392", // 1.14×3.00%−0.0034608
                rounding: "half-up-to-the-fen",
                result: "0.03",
              },
            ],
          },
          {
            kind: "interest-tax",
            total: "-0.01",
            balance: "1.16",
            calculation: [
              {
                part: "individual",
                interest: "0.03",
                terms: [{ base: "1.14", rate: "3.00%", time: "12", taxRates: [{ rate: "20%", days: 365 }] }],
                fractions: "-0.00344064", // (1.13664−1.14)×(1+3.00%×80%)
                exact: "0.02391936", // 1.14×3.00%×80%−0.00344064，四舍五入为0.02，与0.03相差0.01
                result: "0.01",
              },
            ],
          },
        ],
      },
    },
    {
      clause: "六(二)4",
      when: "个人部分元旦支付完毕，按“只对余额四舍五入”“先支取个人和村集体部分”口径：多付的不足一分不计息，余额不为负",
      readings: { "interest-rounding": "at-the-end", "drawdown-order": "individual-and-village-first" },
      facts: {
        birthDate: "1952-12-15",
        openingBalances: { year: 2012, government: "1000", village: "0", individual: "1.00" },
        payments: [],
        closure: undefined,
        until: "2013-12-31",
      },
      // 1.00×103.5% = 1.035，余额1.04，多出0.005；1月1日支付6.48，其中个人1.04；0.005×103% = 0.00515，四舍五入即为负一分
      value: { pensionFrom: "2013-01-01", closing: { balances: { individual: "0.00" } } },
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
      when: "本县将计发系数调整为5，账户有结转和当年入账两部分，按“不结入，按已入账的储存额计发”口径：先入账的先支付",
      readings: { "interest-at-conversion": "posted-balance" },
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
      when: "本县将计发系数调整为1，全部为村集体补助、结转部分2月1日全部支付，按“不结入，按已入账的储存额计发”口径：已支付部分计息1个月",
      readings: { "interest-at-conversion": "posted-balance" },
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
      clause: "六(二)4",
      when: "入账当日退保、当日无活期利率：无利息，无需利率",
      figures: { demandDepositRate: [{ from: "2010-01-01", until: "2010-12-31", value: "0.36%" }] },
      facts: {
        birthDate: "1980-01-01",
        payments: [{ on: "2011-07-20", by: "individual", amount: "10000" }],
        closure: { kind: "refunded", on: "2011-07-20" },
        until: "2011-12-31",
      },
      value: { closing: { interest: "0.00", refunded: "10000.00" } },
    },
    {
      clause: "六(一)4",
      when: "本县将计发系数调整为2，个人账户支付完毕：由专项资金继续支付",
      figures: { annuityDivisor: "2" },
      facts: { closure: undefined, until: "2016-04-30" },
      // 18000.17÷2 = 9000.09；3月账户只余9000.08，差0.01和4月由专项资金支付
      value: {
        monthlyAmount: "9000.09",
        paidByFund: "9000.10", // 0.01+9000.09
        closing: { pensions: "18000.17", balance: "0.00" },
        years: [{ year: 2016, pensions: "18000.17", fromFund: "9000.10" }],
      },
      finds: ["exhausted"],
    },
    {
      clause: "六(一)4",
      when: "本县将计发系数调整为2，个人账户支付完毕以后：只列专项资金支付，不列个人账户支付",
      figures: { annuityDivisor: "2" },
      facts: { closure: undefined, until: "2016-04-30" },
      value: {
        postings: [
          { kind: "paid-in" },
          { kind: "paid-in" },
          { kind: "interest" },
          { kind: "pension", total: "-9000.09" }, // 18000.17÷2 = 9000.085
          { kind: "pension", total: "-9000.08", balance: "0.00" }, // 18000.17−9000.09
          { on: "2016-03-01", kind: "pension-from-fund", fromFund: "0.01" }, // 9000.09−9000.08
          { on: "2016-04-01", kind: "pension-from-fund", total: "0.00", fromFund: "9000.09" },
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
      when: "入账方不在可选范围、账户终止种类不在可选范围、流水截止日期无效：一并指出",
      facts: {
        payments: [{ on: "2016-01-01", by: "county", amount: "1" }],
        closure: { kind: "lost", on: "2016-04-20" },
        until: "2016-02-30",
      },
      faults: [
        ["payments[0].by", "unknown-option"],
        ["closure.kind", "unknown-option"],
        ["until", "malformed"],
      ],
    },
    {
      clause: "六(二)2",
      when: "满60周岁当日才签订协议：不能分次缴费，不予接受",
      facts: { ...paidUpTheDayBefore, agreementSignedOn: "2012-05-10", closure: undefined, until: "2012-12-31" },
      faults: [["agreementSignedOn", "contradiction"]],
    },
    {
      clause: "六(二)2",
      when: "协议早于出生、个人已缴超过应缴：一并指出",
      facts: { agreementSignedOn: "1939-12-31", amount: "5399.99" },
      faults: [
        ["agreementSignedOn", "contradiction"],
        ["payments", "contradiction"],
      ],
    },
    {
      clause: "六(二)4",
      when: "年初余额所在年份晚于入账、流水截止和账户终止，早于出生：一并指出",
      facts: { birthDate: "2017-01-01", openingBalances: { ...openingOf2012, year: 2017 } },
      faults: [
        ["payments", "contradiction"],
        ["birthDate", "contradiction"],
        ["until", "contradiction"],
        ["closure", "contradiction"],
        ["birthDate", "contradiction"],
      ],
    },
    {
      clause: "六(二)2",
      when: "有年初余额、按到龄未缴清终止账户：本金不明，不予接受",
      facts: {
        birthDate: "1952-05-10",
        openingBalances: openingOf2012,
        payments: [],
        closure: { kind: "not-paid-in-full-by-age", on: "2012-06-01" },
      },
      faults: [["closure", "contradiction"]],
    },
    {
      clause: "六(二)4",
      when: "入账合计超过最大金额：指出入账记录",
      facts: {
        payments: Array.from({ length: 2 }, () => ({ on: "2016-01-31", by: "individual", amount: "9999999999999.99" })),
        closure: undefined,
      },
      faults: [["payments", "out-of-range"]],
    },
    {
      clause: "六(二)4",
      when: "入账已达最大金额、年底利息使余额超出：指出入账记录",
      facts: {
        birthDate: "1980-01-01",
        payments: [{ on: "2016-01-31", by: "individual", amount: "9999999999999.99" }],
        closure: undefined,
      },
      faults: [["payments", "out-of-range"]],
    },
    {
      clause: "六(一)4",
      when: "计发系数为1、余额为最大金额、专项资金继续支付：合计超出的，指出年初余额",
      figures: { annuityDivisor: "1" },
      facts: {
        birthDate: "1940-01-01",
        openingBalances: {
          ...openingOf2012,
          government: "9999999999999.99",
          individual: "0",
          monthlyAmount: "9999999999999.99",
        },
        payments: [],
        closure: undefined,
        until: "2012-12-01",
      },
      faults: [["openingBalances", "out-of-range"]],
    },
    {
      clause: "五(七)3",
      when: "账户终止后仍有入账：矛盾",
      facts: { closure: { ...diedInApril, on: "2015-12-31" } },
      faults: [["closure", "contradiction"]],
    },
  ],
} satisfies CaseTable;
