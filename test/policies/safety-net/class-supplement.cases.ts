import { classSupplement } from "../../../src/policies/safety-net/class-supplement.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(一)2 — 月低保标准300元。 */
export default {
  rule: classSupplement,
  given: { class: "A", dibaoStandard: "300", on: "2016-05-01" },
  rows: [
    {
      clause: "三(一)2",
      when: "A类增发30%",
      value: { rate: "30%", base: "300.00", monthlyAmount: "90.00" }, // 300×30% = 90
      failing: [],
      finds: ["supplement"],
    },
    {
      clause: "三(一)2",
      when: "B类增发20%",
      facts: { class: "B" },
      value: { rate: "20%", base: "300.00", monthlyAmount: "60.00" }, // 300×20% = 60
    },
    {
      clause: "三(一)2",
      when: "其他类别不增发",
      facts: { class: "other" },
      value: { rate: null, base: null, monthlyAmount: "0.00" },
      finds: ["no-supplement"],
    },
    {
      clause: "三(一)2",
      when: "不能整分时四舍五入到分",
      facts: { dibaoStandard: "300.05" },
      value: { monthlyAmount: "90.02" }, // 300.05×30% = 90.015，进为90.02
    },
    {
      clause: "三(一)2",
      when: "不足半分的舍去",
      facts: { dibaoStandard: "300.02", class: "B" },
      value: { monthlyAmount: "60.00" }, // 300.02×20% = 60.004
    },
    {
      clause: "三(一)2",
      when: "差额实领200元：仍以标准为基数",
      facts: { actualPayment: "200" },
      value: { base: "300.00", monthlyAmount: "90.00" },
    },
    {
      clause: "三(一)2",
      when: "差额实领200元，以实领为基数",
      readings: { "supplement-base": "actual-payment" },
      facts: { actualPayment: "200" },
      value: { base: "200.00", monthlyAmount: "60.00" }, // 200×30% = 60
    },
    {
      clause: "三(一)2",
      when: "以实领为基数而没有给出实领",
      readings: { "supplement-base": "actual-payment" },
      faults: [["actualPayment", "missing"]],
    },
    {
      clause: "三(一)2",
      when: "类别开始当天：增发",
      facts: { classFrom: "2016-05-01" },
      value: { monthlyAmount: "90.00" },
    },
    {
      clause: "三(一)2",
      when: "类别次日才开始：不增发",
      facts: { classFrom: "2016-05-02" },
      value: { monthlyAmount: "0.00" },
      failing: ["class-in-force"],
    },
    {
      clause: "三(一)2",
      when: "类别最后一天：增发",
      facts: { classFrom: "2015-01-01", classUntil: "2016-05-01" },
      value: { monthlyAmount: "90.00" },
    },
    {
      clause: "三(一)2",
      when: "类别前一天已结束：不增发",
      facts: { classUntil: "2016-04-30" },
      value: { monthlyAmount: "0.00" },
      failing: ["class-in-force"],
      finds: ["no-supplement"],
    },
    {
      clause: "三(一)2",
      when: "类别当天开始、当天结束：增发",
      facts: { classFrom: "2016-05-01", classUntil: "2016-05-01" },
      value: { monthlyAmount: "90.00" },
    },
    {
      clause: "三(一)2",
      when: "县里把A类提高到35%",
      figures: { classARate: "35%" },
      value: { rate: "35%", monthlyAmount: "105.00" }, // 300×35% = 105
    },
    {
      clause: "三(一)2",
      when: "县里给的比例超过100%",
      figures: { classARate: "101%" },
      faults: [["figures.classARate", "out-of-range"]],
    },
    {
      clause: "三(一)2",
      when: "实领恰好等于标准：可以",
      facts: { actualPayment: "300" },
      value: { monthlyAmount: "90.00" },
    },
    {
      clause: "三(一)2",
      when: "实领多于标准一分、类别先结束后开始：一次列出",
      facts: { actualPayment: "300.01", classFrom: "2016-05-02", classUntil: "2016-05-01" },
      faults: [
        ["actualPayment", "impossible"],
        ["classFrom", "impossible"],
      ],
    },
    {
      clause: "三(一)2",
      when: "没有的类别、负的标准、不存在的日期：一次列出",
      facts: { class: "C", dibaoStandard: "-1", on: "2016-02-30" },
      faults: [
        ["class", "unknown-option"],
        ["dibaoStandard", "out-of-range"],
        ["on", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
