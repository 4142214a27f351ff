import { applicationSteps } from "../../../src/policies/safety-net/application-steps.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(一) — 审核：受理、调查、评议等。 */
export default {
  rule: applicationSteps,
  given: { done: [] },
  rows: [
    {
      clause: "四(一)",
      when: "还没有受理",
      value: { next: "intake", remaining: ["intake", "investigation", "assessment"] },
      failing: ["done", "done", "done"],
    },
    {
      clause: "四(一)",
      when: "已受理：下一步调查",
      facts: { done: ["intake"] },
      value: { next: "investigation", remaining: ["investigation", "assessment"] },
      failing: ["done", "done"],
      finds: ["done"],
    },
    {
      clause: "四(一)",
      when: "已调查：下一步评议，列出的次序不论",
      facts: { done: ["investigation", "intake"] },
      value: { next: "assessment", remaining: ["assessment"] },
    },
    {
      clause: "四(一)",
      when: "已评议：写明的步骤都已办完，列出的次序不论",
      facts: { done: ["assessment", "intake", "investigation"] },
      value: { next: null, remaining: [] },
      failing: [],
    },
    {
      clause: "四(一)",
      when: "没有调查就评议",
      facts: { done: ["intake", "assessment"] },
      faults: [["done", "impossible"]],
    },
    {
      clause: "四(一)",
      when: "没有受理就调查",
      facts: { done: ["investigation"] },
      faults: [["done", "impossible"]],
    },
    {
      clause: "四(一)",
      when: "受理写了两次",
      facts: { done: ["intake", "intake"] },
      faults: [["done", "impossible"]],
    },
    {
      clause: "四(一)",
      when: "三步都已办，评议写了两次",
      facts: { done: ["intake", "investigation", "assessment", "assessment"] },
      faults: [["done", "impossible"]],
    },
    {
      clause: "四(一)",
      when: "审核是各步骤的总称，不是其中一步",
      facts: { done: ["intake", "investigation", "assessment", "review"] },
      faults: [["done[3]", "unknown-option"]],
    },
    {
      clause: "四(一)",
      when: "没有的步骤、多余字段：一次列出",
      facts: { done: ["vote"], village: "x" },
      faults: [
        ["done[0]", "unknown-option"],
        ["village", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
