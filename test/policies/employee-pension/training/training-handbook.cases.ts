import { trainingHandbook } from "../../../../src/policies/employee-pension/training/training-handbook.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二3 — 有劳动能力、未就业、有就业愿望的被征地人员发手册。 */
export default {
  rule: trainingHandbook,

  given: { isLandlessFarmer: true, ableToWork: true, employed: false, wantsWork: true },
  rows: [
    {
      clause: "二3",
      when: "被征地人员，具有劳动能力、未就业、有就业愿望：发给手册",
      value: { entitled: true, unmet: [] },
      unmet: [],
      finds: ["handbook-issued"],
    },
    {
      clause: "二3",
      when: "不是被征地人员：不发手册",
      facts: { isLandlessFarmer: false },
      value: { entitled: false },
      unmet: ["landless-farmer"],
      notFound: ["handbook-issued"],
    },
    {
      clause: "二3",
      when: "不具有劳动能力：不发手册",
      facts: { ableToWork: false },
      value: { entitled: false },
      unmet: ["able-to-work"],
    },
    {
      clause: "二3",
      when: "已就业：不发手册",
      facts: { employed: true },
      value: { entitled: false },
      unmet: ["not-employed"],
    },
    {
      clause: "二3",
      when: "无就业愿望：不发手册",
      facts: { wantsWork: false },
      value: { entitled: false },
      unmet: ["wants-work"],
    },
    {
      clause: "二3",
      when: "是否被征地人员未填报、是否就业填成文字、多余字段：一并指出",
      facts: { isLandlessFarmer: undefined, employed: "否", age: 30 },
      faults: [
        ["isLandlessFarmer", "missing"],
        ["employed", "wrong-type"],
        ["age", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
