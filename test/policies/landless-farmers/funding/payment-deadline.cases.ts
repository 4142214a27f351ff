import { paymentDeadline } from "../../../../src/policies/landless-farmers/funding/payment-deadline.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 六(二)2 — 2012年3月10日收到通知，当日不计入，1个月内即最迟于2012年4月10日（含当日）办理。 */
export default {
  rule: paymentDeadline,
  given: { noticeReceivedOn: "2012-03-10", on: "2012-05-01" },
  rows: [
    {
      clause: "六(二)2",
      when: "截止日一次性缴清：按期办理参保缴费手续",
      facts: { paidInFullOn: "2012-04-10" },
      value: {
        deadline: "2012-04-10",
        status: "completed",
        completedOn: "2012-04-10",
        completedBy: "full-payment",
        daysLeft: null,
        waived: [],
      },
      unmet: [],
      finds: ["deadline", "completed", "completed-on-time"],
    },
    {
      clause: "六(二)2",
      when: "期限内签订分次缴费协议：已办理参保缴费手续",
      facts: { agreementSignedOn: "2012-04-05" },
      value: { status: "completed", completedBy: "instalment-agreement", completedOn: "2012-04-05" },
    },
    {
      clause: "六(二)2",
      when: "期限内签订协议、逾期后缴清：以协议签订日期为准",
      facts: { agreementSignedOn: "2012-04-05", paidInFullOn: "2012-04-20" },
      value: { status: "completed", completedBy: "instalment-agreement" },
    },
    {
      clause: "六(二)2",
      when: "期限内缴清、逾期后补签协议：以缴清日期为准",
      facts: { agreementSignedOn: "2012-04-20", paidInFullOn: "2012-04-05" },
      value: { status: "completed", completedBy: "full-payment", completedOn: "2012-04-05" },
    },
    {
      clause: "六(二)2",
      when: "已选择到龄领取养老补助、期限内缴清：予以参保",
      facts: { choseAllowance: true, paidInFullOn: "2012-04-10" },
      value: { status: "completed", waived: [] },
    },
    {
      clause: "六(二)2",
      when: "截止日次日才缴清：视为放弃养老保障",
      facts: { paidInFullOn: "2012-04-11" },
      value: { status: "waived", completedOn: "2012-04-11", waived: ["pension"] },
      unmet: ["completed-on-time"],
      finds: ["waived"],
    },
    {
      clause: "六(二)2",
      when: "收到通知当日查询：尚余31天",
      facts: { on: "2012-03-10" }, // 3月余21天，4月10天
      value: { status: "pending", daysLeft: 31, waived: [] },
      finds: ["pending"],
    },
    {
      clause: "六(二)2",
      when: "截止日尚未办理：未逾期",
      facts: { on: "2012-04-10" },
      value: { status: "pending", daysLeft: 0, waived: [] },
      unmet: [],
    },
    {
      clause: "六(二)2",
      when: "截止日次日尚未办理：逾期，视为放弃养老保障",
      facts: { on: "2012-04-11" },
      value: { status: "waived", completedOn: null, completedBy: null, waived: ["pension"] },
    },
    {
      clause: "六(二)2",
      when: "1月31日收到通知、闰年2月无对应日：截止日为2月29日",
      facts: { noticeReceivedOn: "2012-01-31" },
      value: { deadline: "2012-02-29" },
    },
    {
      clause: "六(二)2",
      when: "1月31日收到通知、平年2月无对应日：截止日为2月28日",
      facts: { noticeReceivedOn: "2013-01-31", on: "2013-03-01" },
      value: { deadline: "2013-02-28" },
    },
    {
      clause: "六(二)2",
      when: "截止日和次日均为本地休假日：顺延至休假后第一日",
      facts: { daysOff: ["2012-04-11", "2012-04-10"], paidInFullOn: "2012-04-12" },
      value: { deadline: "2012-04-12", status: "completed" },
    },
    {
      clause: "六(二)2",
      when: "截止日为星期六，次日查询：顺延至星期一，尚余1天",
      facts: { noticeReceivedOn: "2010-03-10", on: "2010-04-11" },
      value: { deadline: "2010-04-12", status: "pending", daysLeft: 1, waived: [] }, // 4月10日星期六；12−11 = 1
    },
    {
      clause: "六(二)2",
      when: "截止日在未收录节假日安排的年份：只按周末推算，写明",
      facts: { noticeReceivedOn: "2029-12-06", on: "2029-12-06" },
      value: { deadline: "2030-01-07" }, // 1月6日星期日
      finds: [["holidays-unknown", { year: 2030 }]],
    },
    {
      clause: "六(二)2",
      when: "查询日期后的缴清：不予计入，尚未办理",
      facts: { paidInFullOn: "2012-04-08", on: "2012-04-07" },
      value: { status: "pending", completedOn: null, daysLeft: 3 }, // 4月7日到4月10日
    },
    {
      clause: "六(二)2",
      when: "查询日期后签订的协议：不予计入，尚未办理",
      facts: { agreementSignedOn: "2012-04-08", on: "2012-04-07" },
      value: { status: "pending", completedOn: null, daysLeft: 3 }, // 4月7日到4月10日
    },
    {
      clause: "六(二)2",
      when: "查询日期当日缴清：已办理",
      facts: { paidInFullOn: "2012-04-07", on: "2012-04-07" },
      value: { status: "completed", completedBy: "full-payment", completedOn: "2012-04-07" },
    },
    {
      clause: "六(二)2",
      when: "查询日期当日签订协议：已办理",
      facts: { agreementSignedOn: "2012-04-07", on: "2012-04-07" },
      value: { status: "completed", completedBy: "instalment-agreement", completedOn: "2012-04-07" },
    },
    {
      clause: "六(二)2",
      when: "同一天签订协议并缴清：以缴清为准",
      facts: { agreementSignedOn: "2012-04-07", paidInFullOn: "2012-04-07" },
      value: { status: "completed", completedBy: "full-payment", completedOn: "2012-04-07" },
    },
    {
      clause: "六(二)2",
      when: "截止日为2199年12月30日：在日期范围内",
      facts: { noticeReceivedOn: "2199-11-30", on: "2199-12-01" },
      value: { deadline: "2199-12-30", status: "pending", daysLeft: 29 }, // 12月1日到12月30日
    },
    {
      clause: "六(二)2",
      when: "逾期后才签订协议：视为放弃养老保障",
      facts: { agreementSignedOn: "2012-04-11" },
      value: { status: "waived", completedBy: "instalment-agreement" },
    },
    {
      clause: "六(二)2",
      when: "逾期未办理：只放弃养老保障，不放弃养老补助",
      value: { status: "waived", waived: ["pension"] },
    },
    {
      clause: "五(一)2",
      when: "已选择到龄领取养老补助、逾期后要求参保：选择不得更改",
      facts: { choseAllowance: true, paidInFullOn: "2012-04-20" },
      value: { status: "waived", waived: ["pension"] },
      unmet: ["completed-on-time"],
      finds: ["choice-final"],
    },
    {
      clause: "六(二)2",
      when: "截止日为星期六，次日查询，按“不顺延”口径：已逾期，视为放弃养老保障",
      readings: { "last-day-on-a-day-off": "stays" },
      facts: { noticeReceivedOn: "2010-03-10", on: "2010-04-11" },
      value: { deadline: "2010-04-10", status: "waived", waived: ["pension"] },
    },
    {
      clause: "六(二)2",
      when: "期限内只签订分次缴费协议，按“必须缴清”口径：视为放弃养老保障",
      readings: { "payment-formalities": "full-payment" },
      facts: { agreementSignedOn: "2012-04-05" },
      value: { status: "waived", completedBy: null, waived: ["pension"] },
    },
    {
      clause: "六(二)2",
      when: "未选择过养老补助、逾期后缴清，按“可以改为参保”口径：也不适用，视为放弃养老保障",
      readings: { "allowance-choice": "changeable" },
      facts: { paidInFullOn: "2012-04-20" },
      value: { status: "waived", waived: ["pension"] },
    },
    {
      clause: "六(二)2",
      when: "逾期未办理，按“养老保障和养老补助都放弃”口径：养老保障和养老补助均视为放弃",
      readings: { "waiver-covers": "pension-and-allowance" },
      value: { status: "waived", waived: ["pension", "allowance"] },
    },
    {
      clause: "五(一)2",
      when: "已选择到龄领取养老补助、逾期后缴清，按“可以改为参保”口径：予以参保",
      readings: { "allowance-choice": "changeable" },
      facts: { choseAllowance: true, paidInFullOn: "2012-04-20" },
      value: { status: "completed", waived: [] },
      unmet: ["completed-on-time"],
      no: ["choice-final"],
    },
    {
      clause: "五(一)2",
      when: "已选择到龄领取养老补助、逾期尚未缴费，按“可以改为参保”口径：仍可办理",
      readings: { "allowance-choice": "changeable" },
      facts: { choseAllowance: true },
      value: { status: "pending", daysLeft: null, waived: [] },
    },
    {
      clause: "五(一)2",
      when: "已选择到龄领取养老补助、逾期未办理，按“养老保障和养老补助都放弃”口径：保留养老补助",
      readings: { "waiver-covers": "pension-and-allowance" },
      facts: { choseAllowance: true },
      value: { waived: ["pension"] },
    },
    {
      clause: "六(二)2",
      when: "本县将期限调整为2个月：截止日为5月10日",
      figures: { paymentMonths: "2" },
      value: { deadline: "2012-05-10", status: "pending", daysLeft: 9 }, // 5月1日到5月10日
    },
    {
      clause: "六(二)2",
      when: "截止日在2200年：超出日期范围",
      facts: { noticeReceivedOn: "2199-12-01", on: "2199-12-01" },
      faults: [["noticeReceivedOn", "out-of-range"]],
    },
    {
      clause: "六(二)2",
      when: "截止日因休假顺延至2200年：超出日期范围",
      facts: { noticeReceivedOn: "2199-11-30", on: "2199-12-01", daysOff: ["2199-12-30", "2199-12-31"] },
      faults: [["noticeReceivedOn", "out-of-range"]],
    },
    {
      clause: "六(二)2",
      when: "缴清日期无效、是/否项填成文字、查询日期早于收到通知日期：一并指出",
      facts: { paidInFullOn: "2012-02-30", on: "2012-03-09", choseAllowance: "是" },
      faults: [
        ["paidInFullOn", "malformed"],
        ["choseAllowance", "wrong-type"],
        ["on", "contradiction"],
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
