import { responsibilities } from "../../../src/policies/employment-poverty-relief/responsibilities.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二、三(二) — 各单位的职责。 */
export default {
  rule: responsibilities,
  given: {},
  rows: [
    {
      clause: "二(八)",
      when: "教育部门：工学一体备案",
      facts: { body: "education" },
      value: { items: [{ body: "education", duty: "file-work-study", clause: "employment-poverty-relief/二(八)" }] },
      finds: ["duty"],
    },
    {
      clause: "三(二)",
      when: "人社部门：备案、责任主体、定期报告、牵头考评",
      facts: { body: "human-resources" },
      value: {
        items: [
          { duty: "file-work-study" },
          { duty: "be-responsible" },
          { duty: "report-regularly" },
          { duty: "lead-assessment" },
        ],
      },
    },
    {
      clause: "二(一)",
      when: "乡镇：台账、帮扶、送岗、联系、实施、受考核",
      facts: { body: "township" },
      value: {
        items: [
          { duty: "survey-workers", clause: "employment-poverty-relief/二(一)" },
          { duty: "plan-by-class" },
          { duty: "deliver-notices", clause: "employment-poverty-relief/二(二)" },
          { duty: "arrange-contact" },
          { duty: "implement-directly", clause: "employment-poverty-relief/三(二)" },
          { duty: "be-assessed" },
        ],
      },
    },
    {
      clause: "二(一)",
      when: "县扶贫办：识别",
      facts: { body: "poverty-relief" },
      value: { items: [{ duty: "identify-the-poor", zh: "识别建档立卡贫困人口" }] },
    },
    {
      clause: "二(七)",
      when: "培训机构：免费培训",
      facts: { body: "training-body" },
      value: { items: [{ duty: "train-free" }] },
    },
    {
      clause: "二(二)",
      when: "不写单位：全部按原文顺序列出",
      value: {
        items: [
          "identify-the-poor",
          "survey-workers",
          "plan-by-class",
          "deliver-notices",
          "arrange-contact",
          "train-free",
          "file-work-study",
          "file-work-study",
          "file-work-study",
          "be-responsible",
          "report-regularly",
          "implement-directly",
          "be-assessed",
          "lead-assessment",
        ].map((duty) => ({ duty })),
      },
    },
    {
      clause: "三(二)",
      when: "没有这个单位、多余字段",
      facts: { body: "police", year: 2017 },
      faults: [
        ["body", "unknown-option"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
