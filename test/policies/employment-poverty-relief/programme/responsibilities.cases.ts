import { responsibilities } from "../../../../src/policies/employment-poverty-relief/programme/responsibilities.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 学员备案由人社、教育、财政三个部门负责。 */
const fileWorkStudy = [{ code: "human-resources" }, { code: "education" }, { code: "finance" }];

/** 二、三(一)至三(三) — 各单位的职责。 */
export default {
  rule: responsibilities,
  given: {},
  rows: [
    {
      clause: "二(八)",
      when: "教育部门：工学一体学员备案",
      facts: { body: "education" },
      value: { items: [{ code: "file-work-study", by: fileWorkStudy, clause: "employment-poverty-relief/二(八)" }] },
      finds: ["duty"],
    },
    {
      clause: "二(八)",
      when: "财政部门：工学一体学员备案、安排专人、统筹管理资金",
      facts: { body: "finance" },
      value: {
        items: [
          { code: "file-work-study", by: fileWorkStudy, clause: "employment-poverty-relief/二(八)" },
          { code: "assign-staff", clause: "employment-poverty-relief/三(一)" },
          { code: "manage-funds", clause: "employment-poverty-relief/三(三)" },
        ],
      },
    },
    {
      clause: "三(二)",
      when: "县人社部门：备案、安排专人、责任主体、定期报告、牵头考评、统筹管理资金",
      facts: { body: "human-resources" },
      value: {
        items: [
          { code: "file-work-study" },
          { code: "assign-staff" },
          { code: "take-overall-responsibility" },
          { code: "report-regularly" },
          { code: "lead-assessment" },
          { code: "manage-funds" },
        ],
      },
    },
    {
      clause: "二(一)",
      when: "乡镇：建立台账、制定帮扶计划、送岗位信息、联系企业、安排专人、直接实施、接受考核",
      facts: { body: "township" },
      value: {
        items: [
          { code: "survey-workers", clause: "employment-poverty-relief/二(一)" },
          { code: "make-tiered-plans" },
          { code: "deliver-notices", clause: "employment-poverty-relief/二(二)" },
          { code: "arrange-contact" },
          { code: "assign-staff", clause: "employment-poverty-relief/三(一)" },
          { code: "implement-directly", clause: "employment-poverty-relief/三(二)" },
          { code: "undergo-year-end-assessment" },
        ],
      },
    },
    {
      clause: "二(一)",
      when: "县扶贫办：识别建档立卡贫困人口、安排专人、统筹管理资金",
      facts: { body: "poverty-relief" },
      value: {
        items: [
          { code: "identify-poor-households", zh: "识别建档立卡贫困人口" },
          { code: "assign-staff" },
          { code: "manage-funds" },
        ],
      },
    },
    {
      clause: "三(一)",
      when: "领导小组：统筹协调",
      facts: { body: "leading-group" },
      value: { items: [{ code: "coordinate-programme", clause: "employment-poverty-relief/三(一)" }] },
    },
    {
      clause: "三(一)",
      when: "经信委：安排专人协调负责",
      facts: { body: "economy-and-informatisation" },
      value: {
        items: [
          {
            code: "assign-staff",
            by: [
              { code: "human-resources" },
              { code: "finance" },
              { code: "poverty-relief" },
              { code: "economy-and-informatisation" },
              { code: "other-departments" },
              { code: "development-zone" },
              { code: "township" },
            ],
          },
        ],
      },
    },
    {
      clause: "三(一)",
      when: "经开区：安排专人协调负责",
      facts: { body: "development-zone" },
      value: { items: [{ code: "assign-staff" }] },
    },
    {
      clause: "三(一)",
      when: "其他相关部门：安排专人协调负责",
      facts: { body: "other-departments" },
      value: { items: [{ code: "assign-staff" }] },
    },
    {
      clause: "三(三)",
      when: "财政部门统筹管理资金：归在资金保障一条",
      facts: { body: "finance" },
      finds: [["duty", { duty: { code: "manage-funds" } }]],
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
          "coordinate-programme",
          "assign-staff",
          "take-overall-responsibility",
          "report-regularly",
          "implement-directly",
          "undergo-year-end-assessment",
          "lead-assessment",
          "manage-funds",
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
