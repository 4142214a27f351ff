import { problemFindingSteps } from "../../../../src/policies/conduct-review/phases/problem-finding-steps.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(二)1至4 — 征求意见、自查自纠、公开承诺、明察暗访。 */
export default {
  rule: problemFindingSteps,
  given: { done: [] },
  rows: [
    {
      clause: "四(二)4",
      when: "四步均已完成：无下一步",
      facts: { done: ["gather-opinions", "self-check", "public-promises", "announced-and-unannounced-visits"] },
      value: { next: null, remaining: [] },
      unmet: [],
    },
    {
      clause: "四(二)1",
      when: "四步均未完成：下一步是征求意见",
      value: {
        next: { code: "gather-opinions", clause: "conduct-review/四(二)1" },
        remaining: [
          { code: "gather-opinions" },
          { code: "self-check" },
          { code: "public-promises" },
          { code: "announced-and-unannounced-visits" },
        ],
      },
      unmet: ["item-done", "item-done", "item-done", "item-done"],
    },
    {
      clause: "四(二)2",
      when: "已完成征求意见：下一步是自查自纠",
      facts: { done: ["gather-opinions"] },
      value: { next: { code: "self-check" } },
    },
    {
      clause: "四(二)3",
      when: "已完成征求意见、自查自纠：下一步是公开承诺",
      facts: { done: ["self-check", "gather-opinions"] },
      value: { next: { code: "public-promises" } },
    },
    {
      clause: "四(二)4",
      when: "只有自查自纠未完成：下一步是自查自纠",
      facts: { done: ["gather-opinions", "public-promises", "announced-and-unannounced-visits"] },
      value: { next: { code: "self-check" }, remaining: [{ code: "self-check", clause: "conduct-review/四(二)2" }] },
    },
    {
      clause: "四(二)1",
      when: "不在可选范围的步骤、规定以外的字段：一并指出",
      facts: { done: ["lunch"], county: 1 },
      faults: [
        ["done[0]", "unknown-option"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
