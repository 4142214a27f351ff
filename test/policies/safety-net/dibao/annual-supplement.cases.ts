import { annualSupplement } from "../../../../src/policies/safety-net/dibao/annual-supplement.ts";
import type { CaseTable } from "../../../support/cases.ts";

const classA = { from: "2016-01", until: "2016-06", class: "class-a", dibaoStandard: "300" };
const classB = { from: "2016-07", until: "2016-12", class: "class-b", dibaoStandard: "300" };

/** 三(一)2 — 上半年A类，下半年B类，月低保标准300元。 */
export default {
  rule: annualSupplement,
  given: { year: 2016, periods: [classA, classB] },
  rows: [
    {
      clause: "三(一)2",
      when: "上半年A类，下半年B类，低保标准300元：全年增发900元",
      value: { total: "900.00" }, // 300×30%×6 = 540；300×20%×6 = 360；540＋360
      finds: [["sum", { year: 2016, months: 12 }]],
    },
    {
      clause: "三(一)2",
      when: "同样的时段，填报次序颠倒：全年增发仍为900元",
      facts: { periods: [classB, classA] },
      value: { total: "900.00" }, // 540＋360
    },
    {
      clause: "三(一)2",
      when: "A类，3月起低保标准由300元提高到310元，4月以后不再享受低保：前3个月增发273元",
      facts: {
        periods: [
          { ...classA, until: "2016-02" },
          { ...classA, from: "2016-03", until: "2016-03", dibaoStandard: "310" },
        ],
      },
      value: {
        months: [
          { month: "2016-01", amount: "90.00" }, // 300×30%
          { month: "2016-02", amount: "90.00" }, // 300×30%
          { month: "2016-03", amount: "93.00" }, // 310×30%
        ],
        total: "273.00", // 90＋90＋93
      },
    },
    {
      clause: "三(一)2",
      when: "全年其他类别：增发为零",
      facts: { periods: [{ ...classA, until: "2016-12", class: "other" }] },
      value: { total: "0.00" }, // 只有A类、B类增发
    },
    {
      clause: "三(一)2",
      when: "A类，低保标准300.05元，共2个月：每月先四舍五入到分，合计180.04元",
      facts: { periods: [{ ...classA, until: "2016-02", dibaoStandard: "300.05" }] },
      value: { total: "180.04" }, // 300.05×30% = 90.015，进为90.02；×2（先合计为180.03）
    },
    {
      clause: "三(一)2",
      when: "无任何时段：全年增发为零",
      facts: { periods: [] },
      value: { months: [], total: "0.00" }, // 无月份可加
    },
    {
      clause: "三(一)2",
      when: "按以实发低保金为基数的口径，下半年未填报实发低保金：上半年各月已知，全年合计无法计算",
      readings: { "supplement-base": "actual-payment" },
      facts: {
        periods: [
          { ...classA, until: "2016-01", actualPayment: "200" },
          { ...classB, from: "2016-12" },
        ],
      },
      value: {
        months: [
          { month: "2016-01", amount: "60.00" }, // 200×30%
          { month: "2016-12", amount: null },
        ],
        total: null,
      },
      finds: ["payments-needed"],
    },
    {
      clause: "三(一)2",
      when: "本县自2016年5月15日起将A类增发比例调整为40%，A类1月至6月：6月起按40%",
      figures: { classARate: [{ from: "2016-05-15", value: "40%" }] },
      facts: { periods: [classA] },
      value: { total: "570.00" }, // 90×5 = 450；300×40% = 120；450＋120
    },
    {
      clause: "三(一)2",
      when: "时段重叠、不在本年内、实发低保金超过低保标准：逐项指出",
      facts: { periods: [classA, { ...classA, from: "2015-12", actualPayment: "300.01" }] },
      faults: [
        ["periods", "contradiction"],
        ["periods", "contradiction"],
        ["periods", "contradiction"],
      ],
    },
    {
      clause: "三(一)2",
      when: "起始月份晚于截止月份：指出先后",
      facts: { periods: [{ ...classA, from: "2016-07" }] },
      faults: [["periods", "contradiction"]],
    },
    {
      clause: "三(一)2",
      when: "全年增发合计超出金额范围：指出金额过大",
      facts: { periods: [{ ...classA, dibaoStandard: "9999999999999" }] },
      faults: [["periods", "out-of-range"]], // 每月约3万亿，6个月超过10万亿元
    },
    {
      clause: "三(一)2",
      when: "时段截止到次年1月：矛盾",
      facts: { periods: [{ ...classA, until: "2017-01" }] },
      faults: [["periods", "contradiction"]],
    },
  ],
} satisfies CaseTable;
