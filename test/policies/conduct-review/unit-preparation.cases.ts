import { unitPreparation } from "../../../src/policies/conduct-review/unit-preparation.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(一) — 单位有没有自己的方案、专班和宣传？ */
export default {
  rule: unitPreparation,
  given: { ownPlan: true, ownTeam: true, publicity: true },
  rows: [
    { clause: "四(一)", when: "各项都做到", value: { prepared: true, failing: [] }, failing: [] },
    {
      clause: "四(一)",
      when: "没有本单位的实施方案",
      facts: { ownPlan: false },
      value: { prepared: false, failing: ["own-plan"] },
      failing: ["own-plan"],
    },
    {
      clause: "四(一)",
      when: "没有工作专班",
      facts: { ownTeam: false },
      value: { prepared: false, failing: ["own-team"] },
      failing: ["own-team"],
    },
    {
      clause: "四(一)",
      when: "没有开展宣传",
      facts: { publicity: false },
      value: { prepared: false, failing: ["publicity"] },
      failing: ["publicity"],
    },
    {
      clause: "四(一)",
      when: "一项也没有做到：按原文顺序全部列出",
      facts: { ownPlan: false, ownTeam: false, publicity: false },
      value: { prepared: false },
      failing: ["own-plan", "own-team", "publicity"],
    },
    {
      clause: "四(一)",
      when: "缺少、写成文字、多余字段：一次列出",
      facts: { ownPlan: undefined, ownTeam: "是", county: 1 },
      faults: [
        ["ownPlan", "missing"],
        ["ownTeam", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
