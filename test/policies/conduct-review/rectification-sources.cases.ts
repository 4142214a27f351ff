import { rectificationSources } from "../../../src/policies/conduct-review/rectification-sources.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(三)1至3 — 自查、县纠风办、行评督查员；督查员发现的是重点。 */
export default {
  rule: rectificationSources,
  given: {},
  rows: [
    {
      clause: "四(三)1",
      when: "三个来源，按原文顺序",
      value: {
        sources: [
          { code: "self-check", isPriority: false, clause: "conduct-review/四(三)1" },
          { code: "county-office", isPriority: false, clause: "conduct-review/四(三)2" },
          { code: "inspectors", isPriority: true, clause: "conduct-review/四(三)3" },
        ],
      },
      failing: ["priority", "priority"],
    },
    {
      clause: "四(三)3",
      when: "只问督查员发现的问题：是重点",
      facts: { source: "inspectors" },
      value: { sources: [{ code: "inspectors", isPriority: true }] },
      failing: [],
    },
    {
      clause: "四(三)2",
      when: "只问县纠风办反馈的问题",
      facts: { source: "county-office" },
      value: { sources: [{ code: "county-office", isPriority: false }] },
    },
    {
      clause: "四(三)1",
      when: "没有的来源、多余字段：一次列出",
      facts: { source: "press", county: 1 },
      faults: [
        ["source", "unknown-option"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
