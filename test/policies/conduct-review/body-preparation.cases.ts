import { bodyPreparation } from "../../../src/policies/conduct-review/body-preparation.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(一) — 单位有没有自己的方案、专班和宣传？ */
export default {
  rule: bodyPreparation,
  given: { hasOwnPlan: true, hasOwnTeam: true, publicisesReview: true },
  rows: [
    { clause: "四(一)", when: "各项都做到", value: { met: true, unmet: [] }, failing: [] },
    {
      clause: "四(一)",
      when: "没有本单位的实施方案",
      facts: { hasOwnPlan: false },
      value: { met: false, unmet: ["own-plan"] },
      failing: ["own-plan"],
    },
    {
      clause: "四(一)",
      when: "没有工作专班",
      facts: { hasOwnTeam: false },
      value: { met: false, unmet: ["own-team"] },
      failing: ["own-team"],
    },
    {
      clause: "四(一)",
      when: "没有开展宣传",
      facts: { publicisesReview: false },
      value: { met: false, unmet: ["publicity"] },
      failing: ["publicity"],
    },
    {
      clause: "四(一)",
      when: "一项也没有做到：按原文顺序全部列出",
      facts: { hasOwnPlan: false, hasOwnTeam: false, publicisesReview: false },
      value: { met: false },
      failing: ["own-plan", "own-team", "publicity"],
    },
    {
      clause: "四(一)",
      when: "缺少、写成文字、多余字段：一次列出",
      facts: { hasOwnPlan: undefined, hasOwnTeam: "是", county: 1 },
      faults: [
        ["hasOwnPlan", "missing"],
        ["hasOwnTeam", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
