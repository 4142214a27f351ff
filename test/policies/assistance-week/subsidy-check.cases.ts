import { subsidyCheck } from "../../../src/policies/assistance-week/subsidy-check.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 七(三) — 确保社会保险补贴、岗位补贴落实。 */
export default {
  rule: subsidyCheck,
  given: {
    entitledTo: ["social-insurance-subsidy", "post-subsidy"],
    receives: ["social-insurance-subsidy", "post-subsidy"],
  },
  rows: [
    { clause: "七(三)", when: "两项都已落实", value: { complete: true, remaining: [] }, failing: [] },
    {
      clause: "七(三)",
      when: "岗位补贴没有落实",
      facts: { receives: ["social-insurance-subsidy"] },
      value: { complete: false, remaining: [{ code: "post-subsidy", clause: "assistance-week/七(三)" }] },
      failing: ["received"],
    },
    {
      clause: "七(三)",
      when: "社会保险补贴没有落实",
      facts: { receives: ["post-subsidy"] },
      value: { remaining: [{ code: "social-insurance-subsidy" }] },
    },
    {
      clause: "七(三)",
      when: "不应享受岗位补贴：没有也不缺",
      facts: { entitledTo: ["social-insurance-subsidy"], receives: ["social-insurance-subsidy"] },
      value: { complete: true },
      lacks: ["entitled-to-none"], // 社会保险补贴是应享受的
    },
    {
      clause: "七(三)",
      when: "没有应享受的补贴",
      facts: { entitledTo: [], receives: [] },
      value: { complete: true },
      finds: ["entitled-to-none"],
    },
    {
      clause: "七(三)",
      when: "没有的补贴、缺少一项：一次列出",
      facts: { entitledTo: ["rent"], receives: undefined },
      faults: [
        ["entitledTo[0]", "unknown-option"],
        ["receives", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
