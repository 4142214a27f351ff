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
      when: "5项全部完成",
      value: { complete: true, remaining: [] },
      failing: [],
      finds: ["item-done"],
    },
    {
      clause: "二(一)",
      when: "一项也没有完成：按原文顺序全部列出",
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
      when: "只缺“建立创业服务体系”",
      facts: { done: every.filter((code) => code !== "start-up-service-system") },
      value: {
        complete: false,
        remaining: [{ code: "start-up-service-system", clause: "startup-year-system/二(一)" }],
      },
      failing: ["item-done"],
    },
    {
      clause: "二(二)",
      when: "只缺“优化创业环境”",
      facts: { done: every.filter((code) => code !== "start-up-environment") },
      value: { complete: false, remaining: [{ code: "start-up-environment", clause: "startup-year-system/二(二)" }] },
      failing: ["item-done"],
    },
    {
      clause: "二(三)",
      when: "只缺“深化作风建设”",
      facts: { done: every.filter((code) => code !== "administrative-conduct") },
      value: { complete: false, remaining: [{ code: "administrative-conduct", clause: "startup-year-system/二(三)" }] },
      failing: ["item-done"],
    },
    {
      clause: "二(四)",
      when: "只缺“营造服务创业氛围”",
      facts: { done: every.filter((code) => code !== "publicity") },
      value: { complete: false, remaining: [{ code: "publicity", clause: "startup-year-system/二(四)" }] },
      failing: ["item-done"],
    },
    {
      clause: "二(五)",
      when: "只缺“开展“三新两提高”活动”",
      facts: { done: every.filter((code) => code !== "three-new-two-improved") },
      value: { complete: false, remaining: [{ code: "three-new-two-improved", clause: "startup-year-system/二(五)" }] },
      failing: ["item-done"],
    },
    {
      clause: "二(一)",
      when: "同一项写了两次：只算一次",
      facts: { done: [...every, every[0]] },
      value: { complete: true },
    },
    {
      clause: "二(一)",
      when: "没有的项目、数字、多余字段：一次列出",
      facts: { done: ["lunch", 1], county: 1 },
      faults: [
        ["done[0]", "unknown-option"],
        ["done[1]", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
