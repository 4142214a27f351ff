import { trainingHandbook } from "../../../src/policies/employee-pension/training-handbook.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二3 — 有劳动能力、未就业、有就业愿望的被征地人员发手册。 */
export default {
  rule: trainingHandbook,

  given: { isLandlessFarmer: true, ableToWork: true, employed: false, wantsWork: true },
  rows: [
    {
      clause: "二3",
      when: "条件都符合",
      value: { entitled: true, unmet: [] },
      failing: [],
      finds: ["handbook-issued"],
    },
    {
      clause: "二3",
      when: "不是被征地人员",
      facts: { isLandlessFarmer: false },
      value: { entitled: false },
      failing: ["landless-farmer"],
      lacks: ["handbook-issued"],
    },
    {
      clause: "二3",
      when: "没有劳动能力",
      facts: { ableToWork: false },
      value: { entitled: false },
      failing: ["able-to-work"],
    },
    { clause: "二3", when: "已就业", facts: { employed: true }, value: { entitled: false }, failing: ["not-employed"] },
    {
      clause: "二3",
      when: "没有就业愿望",
      facts: { wantsWork: false },
      value: { entitled: false },
      failing: ["wants-work"],
    },
    {
      clause: "二3",
      when: "缺一项、一项写成文字、多余字段：一次列出",
      facts: { isLandlessFarmer: undefined, employed: "否", age: 30 },
      faults: [
        ["isLandlessFarmer", "missing"],
        ["employed", "wrong-type"],
        ["age", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
