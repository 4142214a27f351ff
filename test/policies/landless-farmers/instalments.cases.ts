import { instalments } from "../../../src/policies/landless-farmers/instalments.ts";
import type { CaseTable } from "../../support/cases.ts";

/**
 * 六(二)2 — 个人应缴5400元，2012年3月1日签订协议，每年3月1日一次，共五次，每次5400÷5 = 1080元。
 * 1960年6月15日出生，2020年6月15日满60周岁；五年到2017年3月1日，较早，所以最迟2017年3月1日缴清。
 */
export default {
  rule: instalments,
  given: {
    birthDate: "1960-06-15",
    amount: "5400",
    hardship: true,
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
      when: "四个条件都符合：可以分五次缴清",
      value: {
        eligible: true,
        unmet: [],
        deadline: "2017-03-01",
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
      finds: ["plan-within-years", "plan-before-age", "nothing-overdue"],
    },
    {
      clause: "六(二)2",
      when: "没有困难：应一次缴清",
      facts: { hardship: false },
      value: {
        eligible: false,
        unmet: ["hardship"],
        deadline: null,
        instalments: [],
        amountDue: "5400.00",
        overdue: "0.00",
      },
      unmet: ["hardship"],
      finds: ["one-sum"],
    },
    { clause: "六(二)2", when: "没有申请", facts: { applied: false }, unmet: ["applied"] },
    { clause: "六(二)2", when: "没有经过同意", facts: { approved: false }, unmet: ["approved"] },
    {
      clause: "六(二)2",
      when: "没有签订协议",
      facts: { agreementSignedOn: undefined },
      value: { eligible: false },
      unmet: ["agreement-signed"],
    },
    {
      clause: "六(二)2",
      when: "查看之日以后才签订协议",
      facts: { on: "2012-02-29" },
      unmet: ["agreement-signed"],
    },
    {
      clause: "六(二)2",
      when: "次日签订协议、次日满60周岁：今天看还不满60周岁，只差协议",
      facts: { birthDate: "1952-03-01", on: "2012-02-29" },
      value: { unmet: ["agreement-signed"] },
    },
    {
      clause: "六(二)2",
      when: "签订协议当天满60周岁：不能分次缴费",
      facts: { birthDate: "1952-03-01" },
      value: { eligible: false, unmet: ["under-age"] },
      unmet: ["under-age"],
    },
    {
      clause: "六(二)2",
      when: "同一人，生日当天也可以缴：仍然不能分次缴费",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: { birthDate: "1952-03-01" },
      value: { eligible: false, unmet: ["under-age"] },
    },
    {
      clause: "六(二)2",
      when: "同一人，生日次日才满60周岁：可以，最迟当天缴清",
      readings: { birthday: "day-after-the-birthday" },
      facts: { birthDate: "1952-03-01" }, // 2012年3月2日满60周岁
      value: { eligible: true, deadline: "2012-03-01", planWithinDeadline: false },
    },
    {
      clause: "六(二)2",
      when: "签订协议次日满60周岁：可以，但只能当天缴清",
      facts: { birthDate: "1952-03-02" },
      value: { eligible: true, deadline: "2012-03-01", planWithinDeadline: false, amountDue: "5400.00" },
      unmet: ["plan-before-age"],
    },
    {
      clause: "六(二)2",
      when: "五年之内先满60周岁：最迟生日前一天，后面的一次提前到期",
      facts: { birthDate: "1955-06-15", on: "2015-06-14" }, // 2015年6月15日满60周岁
      value: { deadline: "2015-06-14", planWithinDeadline: false, amountDue: "5400.00", overdue: "4320.00" }, // 前四次1080×4 = 4320
      unmet: ["plan-before-age", "nothing-overdue"],
    },
    {
      clause: "六(二)2",
      when: "同一人，生日当天也可以缴",
      readings: { "paid-in-full-before-60": "birthday-included" },
      facts: { birthDate: "1955-06-15", on: "2015-06-14" },
      value: { deadline: "2015-06-15", amountDue: "4320.00", overdue: "4320.00" },
    },
    {
      clause: "六(二)2",
      when: "到期次日没有缴：拖欠",
      facts: { on: "2012-03-02" },
      value: { amountDue: "1080.00", overdue: "1080.00" },
      unmet: ["nothing-overdue"],
    },
    {
      clause: "六(二)2",
      when: "缴了第一次，第二次到期当天",
      facts: { payments: [{ on: "2012-03-01", amount: "1080" }], on: "2013-03-01" },
      value: { paid: "1080.00", outstanding: "4320.00", amountDue: "1080.00", overdue: "0.00" }, // 1080×2−1080 = 1080
    },
    {
      clause: "六(二)2",
      when: "提前多缴的抵后面的",
      facts: { payments: [{ on: "2012-03-01", amount: "3000" }], on: "2014-03-02" },
      value: { amountDue: "240.00", overdue: "240.00", outstanding: "2400.00" }, // 1080×3−3000 = 240
    },
    {
      clause: "六(二)2",
      when: "缴的比到期的多：没有到期未缴的",
      facts: { payments: [{ on: "2012-03-01", amount: "3000" }] },
      value: { amountDue: "0.00", overdue: "0.00", outstanding: "2400.00" }, // 5400−3000
    },
    {
      clause: "六(二)2",
      when: "最后一次正好在满60周岁的前一天：来得及",
      facts: { birthDate: "1956-03-02" }, // 2016年3月2日满60周岁
      value: { deadline: "2016-03-01", planWithinDeadline: true },
      unmet: [],
    },
    {
      clause: "六(二)2",
      when: "最后一次正好在满60周岁当天：太迟",
      facts: { birthDate: "1956-03-01" },
      value: { deadline: "2016-02-29", planWithinDeadline: false },
      unmet: ["plan-before-age"],
    },
    {
      clause: "六(二)2",
      when: "从首次缴费起算，缴费在查看之日以后：还按计划的第一次",
      readings: { "instalment-years-from": "first-payment" },
      facts: { payments: [{ on: "2012-05-01", amount: "1080" }] },
      value: { deadline: "2017-03-01" },
    },
    {
      clause: "六(二)2",
      when: "查看之日以后的缴费还不算",
      facts: { payments: [{ on: "2012-03-05", amount: "1080" }], on: "2012-03-02" },
      value: { paid: "0.00", overdue: "1080.00" },
    },
    {
      clause: "六(二)2",
      when: "全部缴清",
      facts: { payments: [{ on: "2012-03-01", amount: "5400" }], on: "2016-03-02" },
      value: { outstanding: "0.00", amountDue: "0.00", overdue: "0.00" },
      unmet: [],
    },
    {
      clause: "六(二)2",
      when: "分六次，最后一次正好在五年届满日：在年限内",
      facts: { plan: { kind: "yearly", firstDueOn: "2012-03-01", count: 6 } },
      value: { planWithinDeadline: true },
      unmet: [],
    },
    {
      clause: "六(二)2",
      when: "分七次：超过五年",
      facts: { plan: { kind: "yearly", firstDueOn: "2012-03-01", count: 7 } },
      value: { planWithinDeadline: false, deadline: "2017-03-01" },
      unmet: ["plan-within-years"],
    },
    {
      clause: "六(二)2",
      when: "不能整分时，前面的多一分，合计不变",
      facts: { amount: "100", plan: { kind: "yearly", firstDueOn: "2012-02-29", count: 3 } }, // 33.34+33.33+33.33 = 100
      value: {
        instalments: [
          { dueOn: "2012-02-29", amount: "33.34" },
          { dueOn: "2013-02-28", amount: "33.33" },
          { dueOn: "2014-02-28", amount: "33.33" },
        ],
      },
    },
    {
      clause: "六(二)2",
      when: "按约定日期和金额分次，按日期排列",
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
      when: "2012年5月1日首次缴费：五年从协议起算",
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
      when: "同一人，从首次缴费起算",
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
      when: "从首次缴费起算，4月1日的一笔是0元：不算缴费",
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
      when: "从首次缴费起算，尚未缴费：按计划的第一次",
      readings: { "instalment-years-from": "first-payment" },
      facts: { plan: { kind: "yearly", firstDueOn: "2012-04-01", count: 5 } },
      value: { deadline: "2017-04-01" },
    },
    {
      clause: "六(二)2",
      when: "2012年2月10日收到通知，从通知起算",
      readings: { "instalment-years-from": "notice" },
      facts: { noticeReceivedOn: "2012-02-10" },
      value: { deadline: "2017-02-10" },
    },
    {
      clause: "六(二)2",
      when: "从通知起算，但没有给出通知之日",
      readings: { "instalment-years-from": "notice" },
      faults: [["noticeReceivedOn", "missing"]],
    },
    {
      clause: "六(二)2",
      when: "闰日签订协议：平年到2月28日",
      facts: { agreementSignedOn: "2012-02-29" },
      value: { deadline: "2017-02-28" },
    },
    {
      clause: "六(二)2",
      when: "县里定为3年内、58周岁之前",
      figures: { instalmentYears: "3", instalmentAge: "58" },
      facts: { birthDate: "1956-06-15" }, // 2014年6月15日满58周岁
      value: { deadline: "2014-06-14" },
    },
    {
      clause: "六(二)2",
      when: "五年届满的日子在2200年",
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
      when: "五年届满的日子还在2199年，到龄前一天也在2199年",
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
      when: "还没有缴费，计划的首次五年以后在2200年",
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
      when: "首次缴费五年以后在2200年",
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
      when: "收到通知五年以后在2200年",
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
      when: "2200年以后才到龄：最迟缴清之日说不出",
      facts: { birthDate: "2140-01-02", on: "2190-01-01", agreementSignedOn: "2190-01-01" },
      faults: [["birthDate", "out-of-range"]],
    },
    {
      clause: "六(二)2",
      when: "每年一次的计划排到2200年",
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
      when: "各次之和差一分、已缴超过应缴：一次列出",
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
      when: "零次、没有的计划种类、出生在查看之日以后",
      facts: { plan: { kind: "yearly", firstDueOn: "2012-03-01", count: 0 }, birthDate: "2012-03-02" },
      faults: [
        ["plan.count", "out-of-range"],
        ["birthDate", "contradiction"],
        ["agreementSignedOn", "contradiction"],
      ],
    },
    {
      clause: "六(二)2",
      when: "协议和一笔缴费都在出生的前一天：一次列出",
      facts: { agreementSignedOn: "1960-06-14", payments: [{ on: "1960-06-14", amount: "1080" }] },
      faults: [
        ["agreementSignedOn", "contradiction"],
        ["payments", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
