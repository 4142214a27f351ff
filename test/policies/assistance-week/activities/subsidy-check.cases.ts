import { subsidyCheck } from "../../../../src/policies/assistance-week/activities/subsidy-check.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七(三) — 确保社会保险补贴、岗位补贴落实。 */
export default {
  rule: subsidyCheck,
  given: {
    entitledTo: ["social-insurance-subsidy", "post-subsidy"],
    receives: ["social-insurance-subsidy", "post-subsidy"],
  },
  rows: [
    {
      clause: "七(三)",
      when: "两项补贴应享受且均已落实：全部落实",
      value: { complete: true, remaining: [] },
      unmet: [],
    },
    {
      clause: "七(三)",
      when: "只应享受社会保险补贴，且已落实：全部落实，不涉及岗位补贴",
      facts: { entitledTo: ["social-insurance-subsidy"], receives: ["social-insurance-subsidy"] },
      value: { complete: true },
      notFound: ["entitled-to-none"], // the person is entitled to the social insurance subsidy
    },
    {
      clause: "七(三)",
      when: "无应享受的补贴：无须落实",
      facts: { entitledTo: [], receives: [] },
      value: { complete: true },
      finds: ["entitled-to-none"],
    },
    {
      clause: "七(三)",
      when: "应享受两项补贴，岗位补贴未落实：列出岗位补贴",
      facts: { receives: ["social-insurance-subsidy"] },
      value: { complete: false, remaining: [{ code: "post-subsidy", clause: "assistance-week/七(三)" }] },
      unmet: ["received"],
    },
    {
      clause: "七(三)",
      when: "应享受两项补贴，社会保险补贴未落实：列出社会保险补贴",
      facts: { receives: ["post-subsidy"] },
      value: { remaining: [{ code: "social-insurance-subsidy" }] },
    },
    {
      clause: "七(三)",
      when: "不在可选范围的补贴、未填报已享受的补贴：一并指出",
      facts: { entitledTo: ["rent"], receives: undefined },
      faults: [
        ["entitledTo[0]", "unknown-option"],
        ["receives", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
