import { benefitAdjustment } from "../../../../src/policies/landless-farmers/benefits/benefit-adjustment.ts";
import type { CaseTable } from "../../../support/cases.ts";

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

/** 五(六) — 每月112.50元，2012年6月起领取；调整由县决定，每次四舍五入到分。 */
export default {
  rule: benefitAdjustment,
  given: { benefit: "pension", monthlyAmount: "112.50", firstMonth: "2012-06", adjustments: [] },
  rows: [
    {
      clause: "五(六)",
      when: "无调整决定：月待遇不变",
      value: { monthlyAmount: "112.50", adjustments: [] },
      finds: ["unchanged"],
    },
    {
      clause: "五(六)",
      when: "2013年1月起提高3%：调整为115.88元",
      facts: { adjustments: [byPercentage("2013-01", "3%")] }, // 112.50×1.03 = 115.875
      value: {
        monthlyAmount: "115.88",
        adjustments: [{ from: "2013-01", monthlyAmount: "115.88", occasion: "price-index" }],
      },
      unmet: [],
      finds: ["benefit-meant", "after-start", "adjusted"],
      notFound: ["unchanged"],
    },
    {
      clause: "五(六)",
      when: "两次提高3%：每次分别四舍五入；填报次序不影响结果",
      facts: { adjustments: [byPercentage("2014-01", "3%"), byPercentage("2013-01", "3%")] },
      value: {
        monthlyAmount: "119.36", // 115.88×1.03 = 119.3564
        adjustments: [
          { from: "2013-01", monthlyAmount: "115.88" }, // 112.50×1.03 = 115.875
          { from: "2014-01", monthlyAmount: "119.36" },
        ],
      },
    },
    {
      clause: "五(六)",
      when: "因低保标准提高10元：调整为122.50元",
      facts: { adjustments: [byAmount("2013-01", "10")] },
      value: { monthlyAmount: "122.50", adjustments: [{ from: "2013-01", occasion: "dibao-standard" }] }, // 112.50+10
    },
    {
      clause: "五(六)",
      when: "因经济发展水平降低5%：调整为106.88元",
      facts: { adjustments: [{ ...byPercentage("2013-01", "5%", "lower"), occasion: "economy" }] },
      value: { monthlyAmount: "106.88" }, // 112.50×0.95 = 106.875
    },
    {
      clause: "五(六)",
      when: "同一月份先按比例、后按定额调整：按填报次序计算，为125.88元",
      facts: { adjustments: [byPercentage("2013-01", "3%"), byAmount("2013-01", "10")] },
      value: { monthlyAmount: "125.88" }, // 115.88+10
    },
    {
      clause: "五(六)",
      when: "同一月份先按定额、后按比例调整：按填报次序计算，为126.18元",
      facts: { adjustments: [byAmount("2013-01", "10"), byPercentage("2013-01", "3%")] },
      value: { monthlyAmount: "126.18" }, // 122.50×1.03 = 126.175
    },
    {
      clause: "五(六)",
      when: "只调整养老补助的决定、领取养老补助：适用",
      facts: { benefit: "allowance", adjustments: [{ ...byAmount("2013-01", "10"), benefit: "allowance" }] },
      value: { monthlyAmount: "122.50" }, // 112.50+10
    },
    {
      clause: "五(六)",
      when: "调整在领取起始月当月：适用",
      facts: { adjustments: [byAmount("2012-06", "10")] },
      value: { monthlyAmount: "122.50" }, // 112.50+10
      unmet: [],
    },
    {
      clause: "五(六)",
      when: "降低112.50元：降至0元为止",
      facts: { adjustments: [byAmount("2013-01", "112.50", "lower")] },
      value: { monthlyAmount: "0.00" }, // 112.50−112.50
    },
    {
      clause: "五(六)",
      when: "调整早于领取起始月：不适用",
      facts: { adjustments: [byAmount("2012-05", "10")] },
      value: { monthlyAmount: "112.50", adjustments: [] },
      no: ["after-start"],
    },
    {
      clause: "五(六)",
      when: "只调整养老补助的决定、领取养老保障金：不适用",
      facts: { adjustments: [{ ...byAmount("2013-01", "10"), benefit: "allowance" }] },
      value: { monthlyAmount: "112.50", adjustments: [] },
      no: ["benefit-meant"],
    },
    {
      clause: "五(六)",
      when: "提高百万分之一：不足1分，每月仍为112.50元",
      facts: { adjustments: [byPercentage("2013-01", "0.0001%")] }, // 112.50×1.000001 = 112.5001125
      value: { monthlyAmount: "112.50" },
    },
    {
      clause: "五(六)",
      when: "降低112.51元：低于0元，不予接受",
      facts: { adjustments: [byAmount("2013-01", "112.51", "lower")] },
      faults: [["adjustments[0].change", "out-of-range"]],
    },
    {
      clause: "五(六)",
      when: "后执行的降低填在前面、低于0元：指出填报的那一项",
      facts: { adjustments: [byAmount("2014-01", "120", "lower"), byAmount("2013-01", "5")] }, // 112.50＋5－120 = －2.50
      faults: [["adjustments[0].change", "out-of-range"]],
    },
    {
      clause: "五(六)",
      when: "降低比例超过100%：不予接受",
      facts: { adjustments: [byPercentage("2013-01", "100.01%", "lower")] },
      faults: [["adjustments[0].change", "out-of-range"]],
    },
    {
      clause: "五(六)",
      when: "调整后的金额过大：不予接受",
      facts: { monthlyAmount: "9999999999999.99", adjustments: [byPercentage("2013-01", "0.01%")] },
      faults: [["adjustments[0].change", "out-of-range"]],
    },
    {
      clause: "五(六)",
      when: "执行月份填成日期：不予接受",
      facts: { adjustments: [byAmount("2013-01-02", "10")] },
      faults: [["adjustments[0].from", "malformed"]],
    },
    {
      clause: "五(六)",
      when: "待遇种类和调整依据不在可选范围、比例填成不带百分号的数字：一并指出",
      facts: {
        benefit: "wage",
        adjustments: [
          { from: "2013-01", occasion: "luck", change: { kind: "percentage", direction: "raise", rate: 3 } },
        ],
      },
      faults: [
        ["benefit", "unknown-option"],
        ["adjustments[0].occasion", "unknown-option"],
        ["adjustments[0].change.rate", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
