import { responsibilities } from "../../../../src/policies/employment-poverty-relief/programme/responsibilities.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二、三(二) — 各单位的职责。 */
export default {
  rule: responsibilities,
  given: {},
  rows: [
    {
      clause: "二(八)",
      when: "教育部门：工学一体学员备案",
      facts: { body: "education" },
      value: {
        items: [{ code: "file-work-study", by: { code: "education" }, clause: "employment-poverty-relief/二(八)" }],
      },
      finds: ["duty"],
    },
    {
      clause: "二(八)",
      when: "财政部门：工学一体学员备案",
      facts: { body: "finance" },
      value: {
        items: [{ code: "file-work-study", by: { code: "finance" }, clause: "employment-poverty-relief/二(八)" }],
      },
    },
    {
      clause: "三(二)",
      when: "县人社部门：备案、责任主体、定期报告、牵头考评",
      facts: { body: "human-resources" },
      value: {
        items: [
          { code: "file-work-study" },
          { code: "take-overall-responsibility" },
          { code: "report-regularly" },
          { code: "lead-assessment" },
        ],
      },
    },
    {
      clause: "二(一)",
      when: "乡镇：建立台账、制定帮扶计划、送岗位信息、联系企业、直接实施、接受考核",
      facts: { body: "township" },
      value: {
        items: [
          { code: "survey-workers", clause: "employment-poverty-relief/二(一)" },
          { code: "make-tiered-plans" },
          { code: "deliver-notices", clause: "employment-poverty-relief/二(二)" },
          { code: "arrange-contact" },
          { code: "implement-directly", clause: "employment-poverty-relief/三(二)" },
          { code: "undergo-year-end-assessment" },
        ],
      },
    },
    {
      clause: "二(一)",
      when: "县扶贫办：识别建档立卡贫困人口",
      facts: { body: "poverty-relief" },
      value: { items: [{ code: "identify-poor-households", zh: "识别建档立卡贫困人口" }] },
    },
    {
      clause: "二(七)",
      when: "培训机构：提供免费培训",
      facts: { body: "training-provider" },
      value: { items: [{ code: "provide-free-training" }] },
    },
    {
      clause: "二(二)",
      when: "未填报责任单位：全部职责按原文顺序列出",
      value: {
        items: [
          "identify-poor-households",
          "survey-workers",
          "make-tiered-plans",
          "deliver-notices",
          "arrange-contact",
          "provide-free-training",
          "file-work-study",
          "file-work-study",
          "file-work-study",
          "take-overall-responsibility",
          "report-regularly",
          "implement-directly",
          "undergo-year-end-assessment",
          "lead-assessment",
        ].map((code) => ({ code })),
      },
    },
    {
      clause: "三(二)",
      when: "不在可选范围的责任单位、多余字段：一并指出",
      facts: { body: "police", year: 2017 },
      faults: [
        ["body", "unknown-option"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
