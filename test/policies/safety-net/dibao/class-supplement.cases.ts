import { classSupplement } from "../../../../src/policies/safety-net/dibao/class-supplement.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(一)2 — 月低保标准300元。 */
export default {
  rule: classSupplement,
  given: { class: "class-a", dibaoStandard: "300", on: "2016-05-01" },
  rows: [
    {
      clause: "三(一)2",
      when: "A类低保对象，低保标准300元：增发30%，即90元",
      value: { rate: "30%", base: "300.00", monthlyAmount: "90.00" }, // 300×30% = 90
      unmet: [],
      finds: ["supplement"],
    },
    {
      clause: "三(一)2",
      when: "B类低保对象，低保标准300元：增发20%，即60元",
      facts: { class: "class-b" },
      value: { rate: "20%", base: "300.00", monthlyAmount: "60.00" }, // 300×20% = 60
    },
    {
      clause: "三(一)2",
      when: "A类低保对象，实发低保金200元：仍以低保标准300元为基数",
      facts: { actualPayment: "200" },
      value: { base: "300.00", monthlyAmount: "90.00" }, // 300×30%，不是200×30%
    },
    {
      clause: "三(一)2",
      when: "A类低保对象，增发金额为90.015元：四舍五入到分，为90.02元",
      facts: { dibaoStandard: "300.05" },
      value: { monthlyAmount: "90.02" }, // 300.05×30% = 90.015，进为90.02
    },
    {
      clause: "三(一)2",
      when: "B类低保对象，增发金额为60.004元：四舍五入到分，为60.00元",
      facts: { dibaoStandard: "300.02", class: "class-b" },
      value: { monthlyAmount: "60.00" }, // 300.02×20% = 60.004
    },
    {
      clause: "三(一)2",
      when: "认定日期为A类开始日期：增发",
      facts: { classFrom: "2016-05-01" },
      value: { monthlyAmount: "90.00" }, // 300×30%
    },
    {
      clause: "三(一)2",
      when: "A类自认定日期次日开始：不予增发",
      facts: { classFrom: "2016-05-02" },
      value: { monthlyAmount: "0.00" }, // 当日不属于A类，不予增发
      unmet: ["class-in-force"],
    },
    {
      clause: "三(一)2",
      when: "认定日期为A类结束日期：增发",
      facts: { classFrom: "2015-01-01", classUntil: "2016-05-01" },
      value: { monthlyAmount: "90.00" }, // 300×30%
    },
    {
      clause: "三(一)2",
      when: "A类于认定日期前一天结束：不予增发",
      facts: { classUntil: "2016-04-30" },
      value: { monthlyAmount: "0.00" }, // 当日不属于A类，不予增发
      unmet: ["class-in-force"],
    },
    {
      clause: "三(一)2",
      when: "A类于认定日期当天开始、当天结束：增发",
      facts: { classFrom: "2016-05-01", classUntil: "2016-05-01" },
      value: { monthlyAmount: "90.00" }, // 300×30%
    },
    {
      clause: "三(一)2",
      when: "实发低保金恰好等于低保标准：可以填报，增发90元",
      facts: { actualPayment: "300" },
      value: { monthlyAmount: "90.00" }, // 300×30%
    },
    {
      clause: "三(一)2",
      when: "其他类别低保对象：不予增发",
      facts: { class: "other" },
      value: { rate: null, base: null, monthlyAmount: "0.00" }, // 只有A类、B类增发
      unmet: ["supplemented-class"],
    },
    {
      clause: "三(一)2",
      when: "A类低保对象，实发低保金200元，按以实发低保金为基数的口径：增发60元",
      readings: { "supplement-base": "actual-payment" },
      facts: { actualPayment: "200" },
      value: { base: "200.00", monthlyAmount: "60.00" }, // 200×30% = 60
    },
    {
      clause: "三(一)2",
      when: "A类低保对象，按以实发低保金为基数的口径，未填报实发低保金：比例30%，金额无法计算",
      readings: { "supplement-base": "actual-payment" },
      value: { rate: "30%", base: null, monthlyAmount: null },
      finds: ["payment-needed"],
    },
    {
      clause: "三(一)2",
      when: "本县将A类增发比例调整为35%：增发105元",
      figures: { classARate: "35%" },
      value: { rate: "35%", monthlyAmount: "105.00" }, // 300×35% = 105
    },
    {
      clause: "三(一)2",
      when: "B类低保对象，本县将B类增发比例调整为25%：增发75元",
      figures: { classBRate: "25%" },
      facts: { class: "class-b" },
      value: { rate: "25%", monthlyAmount: "75.00" }, // 300×25% = 75
    },
    {
      clause: "三(一)2",
      when: "本县将A类增发比例误填为101%：指出不超过100%",
      figures: { classARate: "101%" },
      faults: [["figures.classARate", "out-of-range"]],
    },
    {
      clause: "三(一)2",
      when: "实发低保金超过低保标准一分、类别起止日期颠倒：一并指出",
      facts: { actualPayment: "300.01", classFrom: "2016-05-02", classUntil: "2016-05-01" },
      faults: [
        ["actualPayment", "contradiction"],
        ["classFrom", "contradiction"],
      ],
    },
    {
      clause: "三(一)2",
      when: "不在可选范围的类别、低保标准为负、日期无效：一并指出",
      facts: { class: "C", dibaoStandard: "-1", on: "2016-02-30" },
      faults: [
        ["class", "unknown-option"],
        ["dibaoStandard", "out-of-range"],
        ["on", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
