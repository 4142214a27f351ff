import { workTasks } from "../../../src/policies/startup-year-system/work-tasks.ts";
import type { CaseTable } from "../../support/cases.ts";

const every = [
  "start-up-service-system",
  "start-up-environment",
  "administrative-conduct",
  "publicity",
  "three-new-two-improved",
];

/** 二(一)、二(二)、二(三)、二(四)、二(五) — 工作内容自查，共5项。 */
export default {
  rule: workTasks,
  given: { done: every },
  rows: [
    {
      clause: "二(一)",
      when: "5项工作内容全部完成：自查通过",
      value: { complete: true, remaining: [] },
      unmet: [],
      finds: ["item-done"],
    },
    {
      clause: "二(一)",
      when: "5项工作内容全部完成，其中1项重复填报：按1项计",
      facts: { done: [...every, every[0]] },
      value: { complete: true },
    },
    {
      clause: "二(一)",
      when: "5项工作内容均未完成：按原文顺序全部列出",
      facts: { done: [] },
      value: {
        complete: false,
        remaining: [
          { code: "start-up-service-system", clause: "startup-year-system/二(一)" },
          { code: "start-up-environment", clause: "startup-year-system/二(二)" },
          { code: "administrative-conduct", clause: "startup-year-system/二(三)" },
          { code: "publicity", clause: "startup-year-system/二(四)" },
          { code: "three-new-two-improved", clause: "startup-year-system/二(五)" },
        ],
      },
    },
    {
      clause: "二(一)",
      when: "仅“建立健全创业服务体系”未完成：只列出该项",
      facts: { done: every.filter((code) => code !== "start-up-service-system") },
      value: {
        complete: false,
        remaining: [{ code: "start-up-service-system", clause: "startup-year-system/二(一)" }],
      },
      unmet: ["item-done"],
    },
    {
      clause: "二(二)",
      when: "仅“优化创业环境”未完成：只列出该项",
      facts: { done: every.filter((code) => code !== "start-up-environment") },
      value: { complete: false, remaining: [{ code: "start-up-environment", clause: "startup-year-system/二(二)" }] },
      unmet: ["item-done"],
    },
    {
      clause: "二(三)",
      when: "仅“深化机关作风建设”未完成：只列出该项",
      facts: { done: every.filter((code) => code !== "administrative-conduct") },
      value: { complete: false, remaining: [{ code: "administrative-conduct", clause: "startup-year-system/二(三)" }] },
      unmet: ["item-done"],
    },
    {
      clause: "二(四)",
      when: "仅“营造服务创业的氛围”未完成：只列出该项",
      facts: { done: every.filter((code) => code !== "publicity") },
      value: { complete: false, remaining: [{ code: "publicity", clause: "startup-year-system/二(四)" }] },
      unmet: ["item-done"],
    },
    {
      clause: "二(五)",
      when: "仅“三新两提高”活动未完成：只列出该项",
      facts: { done: every.filter((code) => code !== "three-new-two-improved") },
      value: { complete: false, remaining: [{ code: "three-new-two-improved", clause: "startup-year-system/二(五)" }] },
      unmet: ["item-done"],
    },
    {
      clause: "二(一)",
      when: "填报了未列的工作内容、填成数字、填报项之外多填一项：一并指出",
      facts: { done: ["lunch", 1], county: 1 },
      faults: [
        ["done[0]", "unknown-option"],
        ["done[1]", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
