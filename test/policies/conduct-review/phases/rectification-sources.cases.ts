import { rectificationSources } from "../../../../src/policies/conduct-review/phases/rectification-sources.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(三)1至3 — 自查、县纠风办、行评督查员；督查员发现的是重点。 */
export default {
  rule: rectificationSources,
  given: {},
  rows: [
    {
      clause: "四(三)1",
      when: "未指定来源：按原文顺序列出三个来源，督查员发现的为整改重点",
      value: {
        sources: [
          { code: "self-check-findings", isPriority: false, clause: "conduct-review/四(三)1" },
          { code: "county-office-findings", isPriority: false, clause: "conduct-review/四(三)2" },
          { code: "inspector-findings", isPriority: true, clause: "conduct-review/四(三)3" },
        ],
      },
      no: ["priority", "priority"],
    },
    {
      clause: "四(三)3",
      when: "只查询行评督查员发现的问题：属于整改重点",
      facts: { source: "inspector-findings" },
      value: { sources: [{ code: "inspector-findings", isPriority: true }] },
      unmet: [],
    },
    {
      clause: "四(三)2",
      when: "只查询县纠风办反馈的问题：未列为整改重点",
      facts: { source: "county-office-findings" },
      value: { sources: [{ code: "county-office-findings", isPriority: false }] },
    },
    {
      clause: "四(三)1",
      when: "不在可选范围的来源、规定以外的字段：一并指出",
      facts: { source: "press", county: 1 },
      faults: [
        ["source", "unknown-option"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
