import { campaignRequirements } from "../../../src/policies/startup-year-system/campaign-requirements.ts";
import type { CaseTable } from "../../support/cases.ts";

const every = ["leadership", "publicity", "coordination", "supervision", "balance"];

/** 四1、四2、四3、四4、四5 — 活动要求自查，共5项。 */
export default {
  rule: campaignRequirements,
  given: { done: every },
  rows: [
    {
      clause: "四1",
      when: "5项要求全部做到：自查通过",
      value: { complete: true, remaining: [] },
      unmet: [],
      finds: ["item-done"],
    },
    {
      clause: "四1",
      when: "5项要求全部做到，其中1项重复填报：按1项计",
      facts: { done: [...every, every[0]] },
      value: { complete: true },
    },
    {
      clause: "四1",
      when: "5项要求均未做到：按原文顺序全部列出",
      facts: { done: [] },
      value: {
        complete: false,
        remaining: [
          { code: "leadership", clause: "startup-year-system/四1" },
          { code: "publicity", clause: "startup-year-system/四2" },
          { code: "coordination", clause: "startup-year-system/四3" },
          { code: "supervision", clause: "startup-year-system/四4" },
          { code: "balance", clause: "startup-year-system/四5" },
        ],
      },
    },
    {
      clause: "四1",
      when: "仅“健全领导体制”未做到：只列出该项",
      facts: { done: every.filter((code) => code !== "leadership") },
      value: { complete: false, remaining: [{ code: "leadership", clause: "startup-year-system/四1" }] },
      unmet: ["item-done"],
    },
    {
      clause: "四2",
      when: "仅“加强宣传发动”未做到：只列出该项",
      facts: { done: every.filter((code) => code !== "publicity") },
      value: { complete: false, remaining: [{ code: "publicity", clause: "startup-year-system/四2" }] },
      unmet: ["item-done"],
    },
    {
      clause: "四3",
      when: "仅“加强协调配合”未做到：只列出该项",
      facts: { done: every.filter((code) => code !== "coordination") },
      value: { complete: false, remaining: [{ code: "coordination", clause: "startup-year-system/四3" }] },
      unmet: ["item-done"],
    },
    {
      clause: "四4",
      when: "仅“加强监督检查”未做到：只列出该项",
      facts: { done: every.filter((code) => code !== "supervision") },
      value: { complete: false, remaining: [{ code: "supervision", clause: "startup-year-system/四4" }] },
      unmet: ["item-done"],
    },
    {
      clause: "四5",
      when: "仅“坚持统筹兼顾”未做到：只列出该项",
      facts: { done: every.filter((code) => code !== "balance") },
      value: { complete: false, remaining: [{ code: "balance", clause: "startup-year-system/四5" }] },
      unmet: ["item-done"],
    },
    {
      clause: "四1",
      when: "填报了未列的要求、填成数字、填报项之外多填一项：一并指出",
      facts: { done: ["lunch", 1], county: 1 },
      faults: [
        ["done[0]", "unknown-option"],
        ["done[1]", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
