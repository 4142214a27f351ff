import { governmentFundingDeadline } from "../../../../src/policies/landless-farmers/funding/government-funding-deadline.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 六(二)1 — 安置方案2012年11月30日批准，3个月内：2月无30日，截止日为2013年2月28日。应到位126000元。 */
export default {
  rule: governmentFundingDeadline,
  given: { planApprovedOn: "2012-11-30", amountDue: "126000", transfers: [], on: "2013-03-31" },
  rows: [
    {
      clause: "六(二)1",
      when: "截止日一次性转入全部政府补贴：按期到位",
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
      when: "截止日次日转入：逾期1天",
      facts: { transfers: [{ on: "2013-03-01", amount: "126000" }] },
      value: { complete: true, onTime: false, daysLate: 1 },
      unmet: ["on-time"],
    },
    {
      clause: "六(二)1",
      when: "截止日尚未转入：未到位，未逾期",
      facts: { on: "2013-02-28" },
      value: { complete: false, completedOn: null, onTime: true, daysLate: 0, inOneTransfer: null },
      unmet: ["arrived-in-full"],
    },
    {
      clause: "六(二)1",
      when: "截止日转入金额少一分：未到位",
      facts: { transfers: [{ on: "2013-02-28", amount: "125999.99" }], on: "2013-03-01" },
      value: { complete: false, outstanding: "0.01", daysLate: 1, inOneTransfer: true }, // 126000−125999.99
      unmet: ["arrived-in-full", "on-time"],
    },
    {
      clause: "六(二)1",
      when: "转入金额多于应到位金额：已到位，无欠额",
      facts: { transfers: [{ on: "2013-02-28", amount: "130000" }] },
      value: { complete: true, outstanding: "0.00" },
    },
    {
      clause: "六(二)1",
      when: "查询日期后的转入：不予计入",
      facts: { transfers: [{ on: "2013-02-20", amount: "126000" }], on: "2013-02-19" },
      value: { complete: false, outstanding: "126000.00", daysLate: 0 },
    },
    {
      clause: "六(二)1",
      when: "查询日期当日的转入：予以计入",
      facts: { transfers: [{ on: "2013-02-19", amount: "126000" }], on: "2013-02-19" },
      value: { complete: true, completedOn: "2013-02-19" },
    },
    {
      clause: "六(二)1",
      when: "应到位一分、转入一分：已到位",
      facts: { amountDue: "0.01", transfers: [{ on: "2013-02-28", amount: "0.01" }] },
      value: { complete: true, outstanding: "0.00", inOneTransfer: true },
      unmet: [],
    },
    {
      clause: "六(二)1",
      when: "截止日为本地休假日：顺延1天",
      facts: { daysOff: ["2013-02-28"], transfers: [{ on: "2013-03-01", amount: "126000" }] },
      value: { deadline: "2013-03-01", onTime: true },
    },
    {
      clause: "六(二)1",
      when: "截止日为星期六，星期一转入：顺延，按期到位",
      facts: { planApprovedOn: "2010-01-10", transfers: [{ on: "2010-04-12", amount: "126000" }] },
      value: { deadline: "2010-04-12", onTime: true }, // 1月10日加3个月，4月10日星期六
    },
    {
      clause: "六(二)1",
      when: "应到位金额为零：自批准当日起无欠额，未逾期",
      facts: { amountDue: "0" },
      value: { complete: true, completedOn: "2012-11-30", outstanding: "0.00", onTime: true, inOneTransfer: null },
      unmet: [],
    },
    {
      clause: "六(二)1",
      when: "全部转入后另有一笔0元：仍为一次性转入",
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
      when: "截止日为2199年12月30日：在日期范围内",
      facts: { planApprovedOn: "2199-09-30", on: "2199-10-01" },
      value: { deadline: "2199-12-30", onTime: true },
    },
    {
      clause: "六(二)1",
      when: "截至3月31日未转入：逾期31天",
      value: {
        complete: false,
        outstanding: "126000.00",
        daysLate: 31, // 2月28日到3月31日
      },
      unmet: ["arrived-in-full", "on-time"],
    },
    {
      clause: "六(二)1",
      when: "分两次转入，第二次逾期：逾期且未一次性转入",
      facts: {
        transfers: [
          { on: "2013-03-10", amount: "26000" },
          { on: "2013-02-01", amount: "100000" },
        ],
      },
      value: { complete: true, completedOn: "2013-03-10", daysLate: 10, inOneTransfer: false }, // 2月28日到3月10日
      unmet: ["on-time", "in-one-transfer"],
    },
    {
      clause: "六(二)1",
      when: "分两次转入，均未逾期：未一次性转入",
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
      when: "只有一笔0元转入：视为未转入",
      facts: { transfers: [{ on: "2013-02-01", amount: "0" }] },
      value: { complete: false, completedOn: null, inOneTransfer: null },
    },
    {
      clause: "六(二)1",
      when: "应到位126000元，先后两次各转入126000元，未按先后填报：第一次即到位",
      facts: {
        transfers: [
          { on: "2013-02-20", amount: "126000" },
          { on: "2013-01-10", amount: "126000" },
        ],
      },
      value: { complete: true, completedOn: "2013-01-10" },
      unmet: ["in-one-transfer"],
      finds: [["raised-by", { others: [{ code: "land-bureau" }, { code: "labour-bureau" }] }]],
    },
    {
      clause: "六(二)1",
      when: "截止日为星期六，星期一转入，按“不顺延”口径：逾期2天",
      readings: { "last-day-on-a-day-off": "stays" },
      facts: { planApprovedOn: "2010-01-10", transfers: [{ on: "2010-04-12", amount: "126000" }] },
      value: { deadline: "2010-04-10", onTime: false, daysLate: 2 }, // 12−10 = 2
    },
    {
      clause: "六(二)1",
      when: "本县将到位期限调整为6个月：截止日为2013年5月30日",
      figures: { governmentFundingMonths: "6" },
      value: { deadline: "2013-05-30", onTime: true },
    },
    {
      clause: "六(二)1",
      when: "截止日在2200年：超出日期范围",
      facts: { planApprovedOn: "2199-10-01", on: "2199-10-01" },
      faults: [["planApprovedOn", "out-of-range"]],
    },
    {
      clause: "六(二)1",
      when: "查询日期早于批准日期、转入合计金额过大：一并指出",
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
      when: "缺应到位金额、转入金额为负数：一并指出",
      facts: { amountDue: undefined, transfers: [{ on: "2013-02-28", amount: "-1" }] },
      faults: [
        ["amountDue", "missing"],
        ["transfers[0].amount", "out-of-range"],
      ],
    },
    {
      clause: "六(二)1",
      when: "查询日期早于方案执行日期：方案尚未执行，不予认定",
      figures: { effectiveFrom: "2014-01-01" },
      faults: [["on", "out-of-range"]],
    },
  ],
} satisfies CaseTable;
