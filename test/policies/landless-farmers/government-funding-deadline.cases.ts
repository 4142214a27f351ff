import { governmentFundingDeadline } from "../../../src/policies/landless-farmers/government-funding-deadline.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 六(二)1 — 安置方案2012年11月30日批准，3个月内：2月没有30日，最后一天是2013年2月28日。应到位126000元。 */
export default {
  rule: governmentFundingDeadline,
  given: { planApprovedOn: "2012-11-30", amountDue: "126000", transfers: [], on: "2013-03-31" },
  rows: [
    {
      clause: "六(二)1",
      when: "最后一天一次转入全部：按时",
      facts: { transfers: [{ on: "2013-02-28", amount: "126000" }] },
      value: {
        deadline: "2013-02-28",
        complete: true,
        completedOn: "2013-02-28",
        outstanding: "0.00",
        onTime: true,
        daysLate: 0,
        inOneTransfer: true,
        raisedBy: [{ code: "finance-bureau" }, { code: "land-bureau" }, { code: "labour-bureau" }],
      },
      unmet: [],
      finds: ["deadline", "raised-by", "arrived-in-full", "on-time", "in-one-transfer"],
    },
    {
      clause: "六(二)1",
      when: "次日转入：逾期1天",
      facts: { transfers: [{ on: "2013-03-01", amount: "126000" }] },
      value: { complete: true, onTime: false, daysLate: 1 },
      unmet: ["on-time"],
    },
    {
      clause: "六(二)1",
      when: "最后一天还没有转入：未到位，但没有逾期",
      facts: { on: "2013-02-28" },
      value: { complete: false, completedOn: null, onTime: true, daysLate: 0, inOneTransfer: null },
      unmet: ["arrived-in-full"],
    },
    {
      clause: "六(二)1",
      when: "到3月31日没有转入：逾期31天",
      value: { complete: false, outstanding: "126000.00", daysLate: 31 }, // 2月28日到3月31日
      unmet: ["arrived-in-full", "on-time"],
    },
    {
      clause: "六(二)1",
      when: "分两次转入，第二次过期",
      facts: {
        transfers: [
          { on: "2013-03-10", amount: "26000" },
          { on: "2013-02-01", amount: "100000" },
        ],
      },
      value: { complete: true, completedOn: "2013-03-10", daysLate: 10, inOneTransfer: false },
      unmet: ["on-time", "in-one-transfer"],
    },
    {
      clause: "六(二)1",
      when: "分两次转入，都按时：只是没有一次转入",
      facts: {
        transfers: [
          { on: "2013-02-01", amount: "100000" },
          { on: "2013-02-01", amount: "26000" },
        ],
      },
      value: { completedOn: "2013-02-01", onTime: true, inOneTransfer: false },
      unmet: ["in-one-transfer"],
    },
    {
      clause: "六(二)1",
      when: "差一分：没有到位",
      facts: { transfers: [{ on: "2013-02-28", amount: "125999.99" }], on: "2013-03-01" },
      value: { complete: false, outstanding: "0.01", daysLate: 1, inOneTransfer: true },
      unmet: ["arrived-in-full", "on-time"],
    },
    {
      clause: "六(二)1",
      when: "多转入的不算欠",
      facts: { transfers: [{ on: "2013-02-28", amount: "130000" }] },
      value: { complete: true, outstanding: "0.00" },
    },
    {
      clause: "六(二)1",
      when: "查看之日以后的转账还不算",
      facts: { transfers: [{ on: "2013-02-20", amount: "126000" }], on: "2013-02-19" },
      value: { complete: false, outstanding: "126000.00", daysLate: 0 },
    },
    {
      clause: "六(二)1",
      when: "查看当天转入的已经算",
      facts: { transfers: [{ on: "2013-02-19", amount: "126000" }], on: "2013-02-19" },
      value: { complete: true, completedOn: "2013-02-19" },
    },
    {
      clause: "六(二)1",
      when: "应到位一分，转入一分",
      facts: { amountDue: "0.01", transfers: [{ on: "2013-02-28", amount: "0.01" }] },
      value: { complete: true, outstanding: "0.00", inOneTransfer: true },
      unmet: [],
    },
    {
      clause: "六(二)1",
      when: "最后一天是法定休假日：顺延一天",
      facts: { daysOff: ["2013-02-28"], transfers: [{ on: "2013-03-01", amount: "126000" }] },
      value: { deadline: "2013-03-01", onTime: true },
    },
    {
      clause: "六(二)1",
      when: "政府没有应承担的资金：批准当天就没有欠，也没有逾期",
      facts: { amountDue: "0" },
      value: { complete: true, completedOn: "2012-11-30", outstanding: "0.00", onTime: true, inOneTransfer: null },
      unmet: [],
    },
    {
      clause: "六(二)1",
      when: "全部转入以后又记一笔0元：仍是一次转入",
      facts: {
        transfers: [
          { on: "2013-02-28", amount: "126000" },
          { on: "2013-03-01", amount: "0" },
        ],
      },
      value: { completedOn: "2013-02-28", inOneTransfer: true },
      unmet: [],
    },
    {
      clause: "六(二)1",
      when: "只有一笔0元：等于没有转入",
      facts: { transfers: [{ on: "2013-02-01", amount: "0" }] },
      value: { complete: false, completedOn: null, inOneTransfer: null },
    },
    {
      clause: "六(二)1",
      when: "县里把期限定为6个月",
      figures: { governmentFundingMonths: "6" },
      value: { deadline: "2013-05-30", onTime: true },
    },
    {
      clause: "六(二)1",
      when: "最后一天还在2199年",
      facts: { planApprovedOn: "2199-09-30", on: "2199-10-01" },
      value: { deadline: "2199-12-30", onTime: true },
    },
    {
      clause: "六(二)1",
      when: "最后一天落在2200年",
      facts: { planApprovedOn: "2199-10-01", on: "2199-10-01" },
      faults: [["planApprovedOn", "out-of-range"]],
    },
    {
      clause: "六(二)1",
      when: "转账合计过大、查看之日早于批准：一次列出",
      facts: {
        on: "2012-11-29",
        transfers: [
          { on: "2012-12-01", amount: "9999999999999.99" },
          { on: "2012-12-01", amount: "0.01" },
        ],
      },
      faults: [
        ["on", "contradiction"],
        ["transfers", "contradiction"],
      ],
    },
    {
      clause: "六(二)1",
      when: "负金额、缺应到位资金：一次列出",
      facts: { amountDue: undefined, transfers: [{ on: "2013-02-28", amount: "-1" }] },
      faults: [
        ["amountDue", "missing"],
        ["transfers[0].amount", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
