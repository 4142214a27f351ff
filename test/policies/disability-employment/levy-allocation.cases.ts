import { levyAllocation } from "../../../src/policies/disability-employment/levy-allocation.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(三) — 残保金的“相当比例”用于培训和就业扶持；比例由县里给出，此处60%。 */
export default {
  rule: levyAllocation,
  given: { on: "2018-03-31", income: "200000" },
  figures: { levyTrainingShare: "60%" },
  rows: [
    {
      clause: "四(三)",
      when: "20万元的60%",
      value: { forTraining: "120000.00", rest: "80000.00" }, // 200000×60% = 120000；200000−120000 = 80000
      finds: ["set-aside"],
    },
    {
      clause: "四(三)",
      when: "不能整分：四舍五入，其余合成全部",
      facts: { income: "0.04" },
      value: { forTraining: "0.02", rest: "0.02" }, // 0.04×60% = 0.024
    },
    { clause: "四(三)", when: "没有收入", facts: { income: "0" }, value: { forTraining: "0.00", rest: "0.00" } },
    {
      clause: "四(三)",
      when: "全部用于培训",
      figures: { levyTrainingShare: "100%" },
      value: { forTraining: "200000.00", rest: "0.00" },
    },
    {
      clause: "四(三)",
      when: "超过100%",
      figures: { levyTrainingShare: "100.01%" },
      faults: [["figures.levyTrainingShare", "out-of-range"]],
    },
    {
      clause: "四(三)",
      when: "县里没有给出比例：不推算",
      figures: { levyTrainingShare: undefined },
      faults: [["figures.levyTrainingShare", "outside-figures"]],
    },
    {
      clause: "四(三)",
      when: "没有这一天、三位小数：一次列出",
      facts: { on: "2018-02-30", income: "1.234" },
      faults: [
        ["on", "malformed"],
        ["income", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
