import { applicationSteps } from "../../../../src/policies/safety-net/organisation/application-steps.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(一) — 审核：受理、调查、评议等。 */
export default {
  rule: applicationSteps,
  given: { done: [] },
  rows: [
    {
      clause: "四(一)",
      when: "尚未受理救助申请：下一步为申请受理",
      value: {
        next: { code: "intake", zh: "申请受理", en: "intake", clause: "safety-net/四(一)" },
        remaining: [{ code: "intake" }, { code: "investigation" }, { code: "assessment" }],
      },
      unmet: ["item-done", "item-done", "item-done"],
    },
    {
      clause: "四(一)",
      when: "已受理救助申请：下一步为调查",
      facts: { done: ["intake"] },
      value: { next: { code: "investigation" }, remaining: [{ code: "investigation" }, { code: "assessment" }] },
      unmet: ["item-done", "item-done"],
      finds: ["item-done"],
    },
    {
      clause: "四(一)",
      when: "已受理、已调查，填报次序颠倒：下一步为评议，填报次序不影响结果",
      facts: { done: ["investigation", "intake"] },
      value: { next: { code: "assessment" }, remaining: [{ code: "assessment" }] },
    },
    {
      clause: "四(一)",
      when: "受理、调查、评议均已办理，填报次序颠倒：列明的步骤已全部办理",
      facts: { done: ["assessment", "intake", "investigation"] },
      value: { next: null, remaining: [] },
      unmet: [],
    },
    {
      clause: "四(一)",
      when: "已受理、未调查即评议：指出须按次序办理",
      facts: { done: ["intake", "assessment"] },
      faults: [["done", "contradiction"]],
    },
    {
      clause: "四(一)",
      when: "未受理即调查：指出须按次序办理",
      facts: { done: ["investigation"] },
      faults: [["done", "contradiction"]],
    },
    {
      clause: "四(一)",
      when: "受理填报两次：指出不得重复",
      facts: { done: ["intake", "intake"] },
      faults: [["done", "contradiction"]],
    },
    {
      clause: "四(一)",
      when: "三个步骤均已办理，评议填报两次：指出不得重复",
      facts: { done: ["intake", "investigation", "assessment", "assessment"] },
      faults: [["done", "contradiction"]],
    },
    {
      clause: "四(一)",
      when: "已办步骤填报“审核”：审核是各步骤的总称，不在可选范围",
      facts: { done: ["intake", "investigation", "assessment", "review"] },
      faults: [["done[3]", "unknown-option"]],
    },
    {
      clause: "四(一)",
      when: "不在可选范围的步骤、多余的填报项：一并指出",
      facts: { done: ["vote"], village: "x" },
      faults: [
        ["done[0]", "unknown-option"],
        ["village", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
