import { levyAllocation } from "../../../../src/policies/disability-employment/employers/levy-allocation.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(三) — 残保金的“相当比例”用于培训和就业扶持；比例由县另行规定，此处60%。 */
export default {
  rule: levyAllocation,
  given: { on: "2018-03-31", income: "200000" },
  figures: { levyTrainingShare: "60%" },
  rows: [
    {
      clause: "四(三)",
      when: "收入20万元，按60%安排：12万元用于培训和就业扶持，其余8万元",
      value: { forTraining: "120000.00", rest: "80000.00" }, // 200000×60% = 120000；200000−120000 = 80000
      finds: ["set-aside"],
    },
    {
      clause: "四(三)",
      when: "收入0.04元，按60%安排不足整分：四舍五入到分，两部分之和仍为0.04元",
      facts: { income: "0.04" },
      value: { forTraining: "0.02", rest: "0.02" }, // 0.04×60% = 0.024
    },
    {
      clause: "四(三)",
      when: "收入为0元：两部分均为0元",
      facts: { income: "0" },
      value: { forTraining: "0.00", rest: "0.00" },
    },
    {
      clause: "四(三)",
      when: "本县规定比例为100%：全部用于培训和就业扶持",
      figures: { levyTrainingShare: "100%" },
      value: { forTraining: "200000.00", rest: "0.00" }, // 200000×100% = 200000；200000−200000 = 0
    },
    {
      clause: "四(三)",
      when: "本县规定比例为50%，收入0.01元：半分进为一分，全部用于培训和就业扶持",
      figures: { levyTrainingShare: "50%" },
      facts: { income: "0.01" },
      value: { forTraining: "0.01", rest: "0.00" }, // 0.01×50% = 0.005；0.01−0.01 = 0
    },
    {
      clause: "四(三)",
      when: "本县规定的比例超过100%：不接受",
      figures: { levyTrainingShare: "100.01%" },
      faults: [["figures.levyTrainingShare", "out-of-range"]],
    },
    {
      clause: "四(三)",
      when: "本县未规定比例：不推算",
      figures: { levyTrainingShare: undefined },
      faults: [["figures.levyTrainingShare", "no-value-on-date"]],
    },
    {
      clause: "四(三)",
      when: "日期不是有效日期、金额有三位小数：一并指出",
      facts: { on: "2018-02-30", income: "1.234" },
      faults: [
        ["on", "malformed"],
        ["income", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
