import { instalments } from "../../../../src/policies/landless-farmers/funding/instalments.ts";
import type { CaseTable } from "../../../support/cases.ts";

/**
 * 六(二)2 — 个人应缴5400元，2012年3月1日签订协议，每年3月1日一次，共5次，每次5400÷5 = 1080元。
 * 1960年6月15日出生，2020年6月15日满60周岁；5年届满日2017年3月1日较早，因此最迟于2017年3月1日（含当日）缴清。
 */
export default {
  rule: instalments,
  given: {
    birthDate: "1960-06-15",
    amount: "5400",
    inFinancialDifficulty: true,
    applied: true,
    approved: true,
    agreementSignedOn: "2012-03-01",
    plan: { kind: "yearly", firstDueOn: "2012-03-01", count: 5 },
    payments: [],
    on: "2012-03-01",
  },
  rows: [
    {
      clause: "六(二)2",
      when: "有困难、已申请、经同意、已签协议：可以分5次缴清",
      value: {
        eligible: true,
        unmet: [],
        deadline: "2017-03-01",
        bindingLimit: "years",
        planWithinDeadline: true,
        instalments: [
          { dueOn: "2012-03-01", amount: "1080.00" },
          { dueOn: "2013-03-01", amount: "1080.00" },
          { dueOn: "2014-03-01", amount: "1080.00" },
          { dueOn: "2015-03-01", amount: "1080.00" },
          { dueOn: "2016-03-01", amount: "1080.00" },
        ],
        paid: "0.00",
        outstanding: "5400.00",
        amountDue: "1080.00",
        overdue: "0.00",
      },
      unmet: [],
      finds: ["plan-within-years", "plan-before-age", "binding-limit", "nothing-overdue"],
    },
    {
      clause: "六(二)2",
      when: "2016年3月1日满60周岁：生日前一日先到，缴清截止日取决于年龄",
      facts: { birthDate: "1956-03-01" },
      value: { deadline: "2016-02-29", bindingLimit: "age" },
    },
    {
      clause: "六(二)2",
      when: "2017年3月2日满60周岁：年限和生日前一日同日届满",
      facts: { birthDate: "1957-03-02" },
      value: { deadline: "2017-03-01", bindingLimit: "both" },
    },
    {
      clause: "六(二)2",
      when: "首次多缴、首次到期当日：无到期应缴金额",
      facts: { payments: [{ on: "2012-03-01", amount: "3000" }] },
      value: {
        amountDue: "0.00",
        overdue: "0.00",
        outstanding: "2400.00", // 5400−3000
      },
    },
    {
      clause: "六(二)2",
      when: "已全部缴清：无应缴金额",
      facts: { payments: [{ on: "2012-03-01", amount: "5400" }], on: "2016-03-02" },
      value: { outstanding: "0.00", amountDue: "0.00", overdue: "0.00" },
      unmet: [],
    },
    {
      clause: "六(二)2",
      when: "100元分3次、不能平均到分：在前的多一分，合计不变",
      facts: { amount: "100", plan: { kind: "yearly", firstDueOn: "2012-02-29", count: 3 } }, // 33.34+33.33+33.33 = 100
      value: {
        instalments: [
          { dueOn: "2012-02-29", amount: "33.34" }, // 100÷3 = 33.333，多的一分在前
          { dueOn: "2013-02-28", amount: "33.33" }, // 100÷3
          { dueOn: "2014-02-28", amount: "33.33" },
        ],
      },
    },
    {
      clause: "六(二)2",
      when: "按约定日期和金额分次、先填在后的：按日期先后排列",
      facts: {
        plan: {
          kind: "dated",
          instalments: [
            { dueOn: "2013-09-30", amount: "1400.50" },
            { dueOn: "2012-09-30", amount: "3999.50" }, // 3999.50+1400.50 = 5400
          ],
        },
        on: "2012-10-01",
      },
      value: {
        instalments: [
          { dueOn: "2012-09-30", amount: "3999.50" },
          { dueOn: "2013-09-30", amount: "1400.50" },
        ],
        overdue: "3999.50",
      },
    },
    {
      clause: "六(二)2",
      when: "2012年5月1日首次缴费：5年从签订协议起算",
      facts: {
        payments: [
          { on: "2012-06-01", amount: "80" },
          { on: "2012-05-01", amount: "1000" },
        ],
        on: "2012-06-01",
      },
      value: { deadline: "2017-03-01" },
    },
    {
      clause: "六(二)2",
      when: "查询日期后才签订协议：查询时不可以分次缴费",
      facts: { on: "2012-02-29" },
      unmet: ["agreement-signed"],
    },
    {
      clause: "六(二)2",
      when: "次日签订协议、次日满60周岁：查询时不满60周岁，只缺协议",
      facts: { birthDate: "1952-03-01", on: "2012-02-29" },
      value: { unmet: ["agreement-signed"] },
    },
    {
      clause: "六(二)2",
      when: "签订协议当日满60周岁：不可以分次缴费",
      facts: { birthDate: "1952-03-01" },
      value: { eligible: false, unmet: ["under-age"] },
      unmet: ["under-age"],
    },
    {
      clause: "六(二)2",
      when: "签订协议次日满60周岁：可以分次缴费，但须于当日缴清",
      facts: { birthDate: "1952-03-02" },
      value: { eligible: true, deadline: "2012-03-01", planWithinDeadline: false, amountDue: "5400.00" },
      unmet: ["plan-before-age"],
    },
    {
      clause: "六(二)2",
      when: "5年内先满60周岁：最迟于生日前一日缴清，末次提前到期",
      facts: { birthDate: "1955-06-15", on: "2015-06-14" }, // 2015年6月15日满60周岁
      value: {
        deadline: "2015-06-14",
        planWithinDeadline: false,
        amountDue: "5400.00",
        overdue: "4320.00", // 前四次1080×4
      },
      unmet: ["plan-before-age", "nothing-overdue"],
    },
    {
      clause: "六(二)2",
      when: "已缴4320元、满60周岁当日未缴清：已缴部分退还，不再应缴",
      facts: { birthDate: "1955-06-15", on: "2015-06-15", payments: [{ on: "2015-03-01", amount: "4320" }] },
      value: {
        eligible: true,
        deadline: "2015-06-14", // 2015年6月15日满60周岁，前一日
        paid: "4320.00",
        outstanding: "0.00",
        amountDue: "0.00",
        overdue: "0.00",
      },
      finds: [["nothing-due-after-default", { deadline: "2015-06-14", paid: "4320.00" }]],
      notFound: ["nothing-overdue"],
    },
    {
      clause: "六(二)2",
      when: "满60周岁前一日才缴清：不退还",
      facts: { birthDate: "1955-06-15", on: "2015-06-15", payments: [{ on: "2015-06-14", amount: "5400" }] },
      value: { paid: "5400.00", outstanding: "0.00", overdue: "0.00" },
      notFound: ["nothing-due-after-default"],
    },
    {
      clause: "六(二)2",
      when: "满60周岁当日才缴清：逾期，已缴部分退还",
      facts: { birthDate: "1955-06-15", on: "2015-06-15", payments: [{ on: "2015-06-15", amount: "5400" }] },
      value: { paid: "5400.00", outstanding: "0.00", amountDue: "0.00" },
      finds: ["nothing-due-after-default"],
    },
    {
      clause: "六(二)2",
      when: "5年届满次日未缴清、不满60周岁：只是逾期，仍应缴清",
      facts: { payments: [{ on: "2012-03-01", amount: "5000" }], on: "2017-03-02" },
      value: { outstanding: "400.00", overdue: "400.00" }, // 5400−5000
      unmet: ["nothing-overdue"],
      notFound: ["nothing-due-after-default"],
    },
    {
      clause: "六(二)2",
      when: "首次到期次日未缴：逾期未缴",
      facts: { on: "2012-03-02" },
      value: { amountDue: "1080.00", overdue: "1080.00" },
      unmet: ["nothing-overdue"],
    },
    {
      clause: "六(二)2",
      when: "首次已缴、第二次到期当日：应缴第二次，未逾期",
      facts: { payments: [{ on: "2012-03-01", amount: "1080" }], on: "2013-03-01" },
      value: {
        paid: "1080.00",
        outstanding: "4320.00", // 5400−1080
        amountDue: "1080.00", // 1080×2−1080
        overdue: "0.00",
      },
    },
    {
      clause: "六(二)2",
      when: "末次恰为满60周岁前一日：在期限内",
      facts: { birthDate: "1956-03-02" }, // 2016年3月2日满60周岁
      value: { deadline: "2016-03-01", planWithinDeadline: true },
      unmet: [],
    },
    {
      clause: "六(二)2",
      when: "末次恰为满60周岁当日：超过期限",
      facts: { birthDate: "1956-03-01" },
      value: { deadline: "2016-02-29", planWithinDeadline: false },
      unmet: ["plan-before-age"],
    },
    {
      clause: "六(二)2",
      when: "查询日期后的缴费：不予计入，首次逾期未缴",
      facts: { payments: [{ on: "2012-03-05", amount: "1080" }], on: "2012-03-02" },
      value: { paid: "0.00", overdue: "1080.00" },
    },
    {
      clause: "六(二)2",
      when: "分6次、末次恰为5年届满日：在年限内",
      facts: { plan: { kind: "yearly", firstDueOn: "2012-03-01", count: 6 } },
      value: { planWithinDeadline: true },
      unmet: [],
    },
    {
      clause: "六(二)2",
      when: "分7次：超过5年",
      facts: { plan: { kind: "yearly", firstDueOn: "2012-03-01", count: 7 } },
      value: { planWithinDeadline: false, deadline: "2017-03-01" },
      unmet: ["plan-within-years"],
    },
    {
      clause: "六(二)2",
      when: "2月29日签订协议：5年届满日为平年2月28日",
      facts: { agreementSignedOn: "2012-02-29" },
      value: { deadline: "2017-02-28" },
    },
    {
      clause: "六(二)2",
      when: "5年届满日和到龄前一日均在2199年：在日期范围内",
      facts: {
        birthDate: "2140-01-01", // 2200年1月1日满60周岁，最迟前一天
        agreementSignedOn: "2194-12-31",
        plan: { kind: "yearly", firstDueOn: "2194-12-31", count: 1 },
        on: "2194-12-31",
      },
      value: { deadline: "2199-12-31", planWithinDeadline: true },
    },
    {
      clause: "六(二)2",
      when: "无困难：应一次性缴清",
      facts: { inFinancialDifficulty: false },
      value: {
        eligible: false,
        unmet: ["financial-difficulty"],
        deadline: null,
        instalments: [],
        amountDue: "5400.00",
        overdue: "0.00",
      },
      unmet: ["financial-difficulty"],
      finds: ["one-sum"],
    },
    { clause: "六(二)2", when: "未申请：不可以分次缴费", facts: { applied: false }, unmet: ["applied"] },
    { clause: "六(二)2", when: "未经同意：不可以分次缴费", facts: { approved: false }, unmet: ["approved"] },
    {
      clause: "六(二)2",
      when: "未签订协议：不可以分次缴费",
      facts: { agreementSignedOn: undefined },
      value: { eligible: false },
      unmet: ["agreement-signed"],
    },
    {
      clause: "六(二)2",
      when: "首次多缴、第三次到期次日：多缴的抵以后各次，逾期未缴240元",
      facts: { payments: [{ on: "2012-03-01", amount: "3000" }], on: "2014-03-02" },
      value: {
        amountDue: "240.00", // 1080×3−3000
        overdue: "240.00",
        outstanding: "2400.00", // 5400−3000
      },
    },
    {
      clause: "六(二)2",
      when: "签订协议当日满60周岁，按“包括生日当天”口径：仍不可以分次缴费",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: { birthDate: "1952-03-01" },
      value: { eligible: false, unmet: ["under-age"] },
    },
    {
      clause: "六(二)2",
      when: "签订协议当日为60周岁生日，按“生日次日”口径：可以分次缴费，但须于当日缴清",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "1952-03-01" }, // 2012年3月2日满60周岁
      value: { eligible: true, deadline: "2012-03-01", planWithinDeadline: false },
    },
    {
      clause: "六(二)2",
      when: "5年内先满60周岁，按“包括生日当天”口径：最迟于生日当日缴清",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: { birthDate: "1955-06-15", on: "2015-06-14" },
      value: { deadline: "2015-06-15", amountDue: "4320.00", overdue: "4320.00" }, // 1080×4
    },
    {
      clause: "六(二)2",
      when: "60周岁生日当日未缴，按“包括生日当天”口径：当日仍可缴清",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: { birthDate: "1955-06-15", on: "2015-06-15" },
      value: { outstanding: "5400.00", amountDue: "5400.00" },
      notFound: ["nothing-due-after-default"],
    },
    {
      clause: "六(二)2",
      when: "查询日期后才首次缴费，按“自首次缴费日期起算”口径：从计划首次起算",
      readings: { "instalment-years-from": "first-payment" },
      facts: { payments: [{ on: "2012-05-01", amount: "1080" }] },
      value: { deadline: "2017-03-01" },
    },
    {
      clause: "六(二)2",
      when: "2012年5月1日首次缴费，按“自首次缴费日期起算”口径：5年从该日起算",
      readings: { "instalment-years-from": "first-payment" },
      facts: {
        payments: [
          { on: "2012-06-01", amount: "80" },
          { on: "2012-05-01", amount: "1000" },
        ],
        on: "2012-06-01",
      },
      value: { deadline: "2017-05-01" },
    },
    {
      clause: "六(二)2",
      when: "首笔入账金额为0元，按“自首次缴费日期起算”口径：不视为缴费，从下一笔起算",
      readings: { "instalment-years-from": "first-payment" },
      facts: {
        payments: [
          { on: "2012-04-01", amount: "0" },
          { on: "2012-05-01", amount: "1000" },
        ],
        on: "2012-06-01",
      },
      value: { deadline: "2017-05-01" },
    },
    {
      clause: "六(二)2",
      when: "尚未缴费，按“自首次缴费日期起算”口径：从计划首次起算",
      readings: { "instalment-years-from": "first-payment" },
      facts: { plan: { kind: "yearly", firstDueOn: "2012-04-01", count: 5 } },
      value: { deadline: "2017-04-01" },
    },
    {
      clause: "六(二)2",
      when: "2012年2月10日收到通知，按“自收到参保通知日期起算”口径：5年从该日起算",
      readings: { "instalment-years-from": "notice" },
      facts: { noticeReceivedOn: "2012-02-10" },
      value: { deadline: "2017-02-10" },
    },
    {
      clause: "六(二)2",
      when: "本县调整为3年内、58周岁前缴清：最迟于满58周岁前一日缴清",
      figures: { instalmentYears: "3", instalmentAge: "58" },
      facts: { birthDate: "1956-06-15" }, // 2014年6月15日满58周岁
      value: { deadline: "2014-06-14" },
    },
    {
      clause: "六(二)2",
      when: "未填报收到通知日期，按“自收到参保通知日期起算”口径：指出缺少",
      readings: { "instalment-years-from": "notice" },
      faults: [["noticeReceivedOn", "missing"]],
    },
    {
      clause: "六(二)2",
      when: "5年届满日在2200年：超出日期范围",
      facts: {
        birthDate: "2140-01-01",
        agreementSignedOn: "2195-01-01",
        plan: { kind: "yearly", firstDueOn: "2195-01-01", count: 1 },
        on: "2195-01-01",
      },
      faults: [["agreementSignedOn", "out-of-range"]],
    },
    {
      clause: "六(二)2",
      when: "尚未缴费、计划首次的5年届满日在2200年，按“自首次缴费日期起算”口径：超出日期范围",
      readings: { "instalment-years-from": "first-payment" },
      facts: {
        birthDate: "2140-01-01",
        agreementSignedOn: "2194-12-31",
        plan: { kind: "yearly", firstDueOn: "2195-01-01", count: 1 },
        on: "2195-01-01",
      },
      faults: [["plan", "out-of-range"]],
    },
    {
      clause: "六(二)2",
      when: "首次缴费的5年届满日在2200年，按“自首次缴费日期起算”口径：超出日期范围",
      readings: { "instalment-years-from": "first-payment" },
      facts: {
        birthDate: "2140-01-01",
        agreementSignedOn: "2194-12-31",
        plan: { kind: "yearly", firstDueOn: "2195-01-01", count: 1 },
        payments: [{ on: "2195-01-01", amount: "1" }],
        on: "2195-01-01",
      },
      faults: [["payments", "out-of-range"]],
    },
    {
      clause: "六(二)2",
      when: "收到通知的5年届满日在2200年，按“自收到参保通知日期起算”口径：超出日期范围",
      readings: { "instalment-years-from": "notice" },
      facts: {
        birthDate: "2140-01-01",
        noticeReceivedOn: "2195-01-01",
        agreementSignedOn: "2195-01-02",
        plan: { kind: "yearly", firstDueOn: "2195-01-02", count: 1 },
        on: "2195-01-02",
      },
      faults: [["noticeReceivedOn", "out-of-range"]],
    },
    {
      clause: "六(二)2",
      when: "2200年后才到龄：缴清截止日期无法计算，超出日期范围",
      facts: { birthDate: "2140-01-02", on: "2190-01-01", agreementSignedOn: "2190-01-01" },
      faults: [["birthDate", "out-of-range"]],
    },
    {
      clause: "六(二)2",
      when: "每年一次的计划排至2200年：超出日期范围",
      facts: {
        birthDate: "2140-01-01",
        agreementSignedOn: "2190-01-01",
        plan: { kind: "yearly", firstDueOn: "2190-01-01", count: 11 }, // 第11次在2200年1月1日
        on: "2190-01-01",
      },
      faults: [["plan.firstDueOn", "out-of-range"]],
    },
    {
      clause: "六(二)2",
      when: "各次合计少一分、已缴金额超过应缴金额：一并指出",
      facts: {
        plan: { kind: "dated", instalments: [{ dueOn: "2012-09-30", amount: "5399.99" }] },
        payments: [{ on: "2012-03-01", amount: "5400.01" }],
      },
      faults: [
        ["plan", "contradiction"],
        ["payments", "contradiction"],
      ],
    },
    {
      clause: "六(二)2",
      when: "次数为0、出生日期晚于查询日期、协议日期早于出生日期：一并指出",
      facts: { plan: { kind: "yearly", firstDueOn: "2012-03-01", count: 0 }, birthDate: "2012-03-02" },
      faults: [
        ["plan.count", "out-of-range"],
        ["birthDate", "contradiction"],
        ["agreementSignedOn", "contradiction"],
      ],
    },
    {
      clause: "六(二)2",
      when: "协议日期和一笔缴费日期均为出生前一日：一并指出",
      facts: { agreementSignedOn: "1960-06-14", payments: [{ on: "1960-06-14", amount: "1080" }] },
      faults: [
        ["agreementSignedOn", "contradiction"],
        ["payments", "contradiction"],
      ],
    },
    {
      clause: "六(二)2",
      when: "查询日期早于方案执行日期：方案尚未执行，不予认定",
      figures: { effectiveFrom: "2013-01-01" },
      faults: [["on", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
