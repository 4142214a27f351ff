import { bodyPreparation } from "../../../../src/policies/conduct-review/bodies/body-preparation.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(一) — 各单位制定本单位方案、成立专班、开展宣传。 */
export default {
  rule: bodyPreparation,
  given: { hasOwnPlan: true, hasOwnTeam: true, publicisesReview: true },
  rows: [
    { clause: "四(一)", when: "方案、专班、宣传三项均已落实：符合要求", value: { met: true, unmet: [] }, unmet: [] },
    {
      clause: "四(一)",
      when: "已成立专班并开展宣传，但未制定本单位实施方案：不符合要求",
      facts: { hasOwnPlan: false },
      value: { met: false, unmet: ["own-plan"] },
      unmet: ["own-plan"],
    },
    {
      clause: "四(一)",
      when: "已制定方案并开展宣传，但未成立工作专班：不符合要求",
      facts: { hasOwnTeam: false },
      value: { met: false, unmet: ["own-team"] },
      unmet: ["own-team"],
    },
    {
      clause: "四(一)",
      when: "已制定方案并成立专班，但未开展宣传：不符合要求",
      facts: { publicisesReview: false },
      value: { met: false, unmet: ["publicity"] },
      unmet: ["publicity"],
    },
    {
      clause: "四(一)",
      when: "方案、专班、宣传均未落实：按原文顺序全部列出",
      facts: { hasOwnPlan: false, hasOwnTeam: false, publicisesReview: false },
      value: { met: false },
      unmet: ["own-plan", "own-team", "publicity"],
    },
    {
      clause: "四(一)",
      when: "未填报必填项、是/否项填成文字、填报规定以外的字段：一并指出",
      facts: { hasOwnPlan: undefined, hasOwnTeam: "是", county: 1 },
      faults: [
        ["hasOwnPlan", "missing"],
        ["hasOwnTeam", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
