import { benefitAdjustment } from "../../../src/policies/landless-farmers/benefit-adjustment.ts";
import type { CaseTable } from "../../support/cases.ts";

const byPercentage = (from: string, rate: string, direction = "raise") => ({
  from,
  occasion: "price-index",
  change: { kind: "percentage", direction, rate },
});
const byAmount = (from: string, amount: string, direction = "raise") => ({
  from,
  occasion: "dibao-standard",
  change: { kind: "amount", direction, amount },
});

/** 五(六) — 每月112.50元，2012年6月起领取；调整由县里决定，每次四舍五入到分。 */
export default {
  rule: benefitAdjustment,
  given: { benefit: "pension", monthlyAmount: "112.50", since: "2012-06-01", decisions: [] },
  rows: [
    {
      clause: "五(六)",
      when: "没有调整",
      value: { monthlyAmount: "112.50", steps: [] },
      finds: ["unchanged"],
    },
    {
      clause: "五(六)",
      when: "2013年1月起提高3%",
      facts: { decisions: [byPercentage("2013-01-01", "3%")] }, // 112.50×1.03 = 115.875
      value: {
        monthlyAmount: "115.88",
        steps: [{ month: "2013-01", monthlyAmount: "115.88", occasion: "price-index" }],
      },
      unmet: [],
      finds: ["benefit-meant", "after-start", "adjusted"],
      notFound: ["unchanged"],
    },
    {
      clause: "五(六)",
      when: "两次提高3%：每次分别取整；给出的次序不影响",
      facts: { decisions: [byPercentage("2014-01-01", "3%"), byPercentage("2013-01-01", "3%")] },
      value: {
        monthlyAmount: "119.36", // 115.88×1.03 = 119.3564
        steps: [
          { month: "2013-01", monthlyAmount: "115.88" },
          { month: "2014-01", monthlyAmount: "119.36" },
        ],
      },
    },
    {
      clause: "五(六)",
      when: "按低保标准提高10元",
      facts: { decisions: [byAmount("2013-01-01", "10")] },
      value: { monthlyAmount: "122.50", steps: [{ month: "2013-01", occasion: "dibao-standard" }] },
    },
    {
      clause: "五(六)",
      when: "按经济发展水平降低5%",
      facts: { decisions: [{ ...byPercentage("2013-01-01", "5%", "lower"), occasion: "economy" }] },
      value: { monthlyAmount: "106.88" }, // 112.50×0.95 = 106.875
    },
    {
      clause: "五(六)",
      when: "同一月份两次：按给出的次序，先比例后定额",
      facts: { decisions: [byPercentage("2013-01-01", "3%"), byAmount("2013-01-01", "10")] },
      value: { monthlyAmount: "125.88" }, // 115.88+10
    },
    {
      clause: "五(六)",
      when: "同一月份两次：先定额后比例",
      facts: { decisions: [byAmount("2013-01-01", "10"), byPercentage("2013-01-01", "3%")] },
      value: { monthlyAmount: "126.18" }, // 122.50×1.03 = 126.175
    },
    {
      clause: "五(六)",
      when: "开始领取以前的调整不计",
      facts: { decisions: [byAmount("2012-05-01", "10")] },
      value: { monthlyAmount: "112.50", steps: [] },
      unmet: ["after-start"],
    },
    {
      clause: "五(六)",
      when: "开始领取当月的调整计入",
      facts: { since: "2012-06-15", decisions: [byAmount("2012-06-01", "10")] },
      value: { monthlyAmount: "122.50" },
      unmet: [],
    },
    {
      clause: "五(六)",
      when: "只调整补助的决定不适用于养老金",
      facts: { decisions: [{ ...byAmount("2013-01-01", "10"), benefit: "allowance" }] },
      value: { monthlyAmount: "112.50", steps: [] },
      unmet: ["benefit-meant"],
    },
    {
      clause: "五(六)",
      when: "同一决定适用于补助",
      facts: { benefit: "allowance", decisions: [{ ...byAmount("2013-01-01", "10"), benefit: "allowance" }] },
      value: { monthlyAmount: "122.50" },
    },
    {
      clause: "五(六)",
      when: "降到0元为止",
      facts: { decisions: [byAmount("2013-01-01", "112.50", "lower")] },
      value: { monthlyAmount: "0.00" },
    },
    {
      clause: "五(六)",
      when: "降到0元以下",
      facts: { decisions: [byAmount("2013-01-01", "112.51", "lower")] },
      faults: [["decisions", "out-of-range"]],
    },
    {
      clause: "五(六)",
      when: "降低超过100%",
      facts: { decisions: [byPercentage("2013-01-01", "100.01%", "lower")] },
      faults: [["decisions", "out-of-range"]],
    },
    {
      clause: "五(六)",
      when: "调整后的金额过大",
      facts: { monthlyAmount: "9999999999999.99", decisions: [byPercentage("2013-01-01", "0.01%")] },
      faults: [["decisions", "out-of-range"]],
    },
    {
      clause: "五(六)",
      when: "不是某月1日起执行",
      facts: { decisions: [byAmount("2013-01-02", "10")] },
      faults: [["decisions", "contradiction"]],
    },
    {
      clause: "五(六)",
      when: "没有的依据、没有百分号写成数、没有的待遇：一次列出",
      facts: {
        benefit: "wage",
        decisions: [
          { from: "2013-01-01", occasion: "luck", change: { kind: "percentage", direction: "raise", rate: 3 } },
        ],
      },
      faults: [
        ["benefit", "unknown-option"],
        ["decisions[0].occasion", "unknown-option"],
        ["decisions[0].change.rate", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
