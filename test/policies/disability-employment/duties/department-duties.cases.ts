import { departmentDuties } from "../../../../src/policies/disability-employment/duties/department-duties.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(一)至四(三) — 各乡镇（街道）、县直有关单位和各部门的分工。 */
export default {
  rule: departmentDuties,
  given: {},
  rows: [
    {
      clause: "四(二)",
      when: "未指定部门：列出全部部门的职责，按原文顺序",
      value: {
        items: [
          { code: "strengthen-leadership", by: [{ code: "townships-and-departments" }] },
          { code: "include-in-programmes" },
          { code: "work-plan" },
          { code: "assign-tasks", clause: "disability-employment/四(一)" },
          { code: "budget", clause: "disability-employment/四(二)", by: [{ code: "finance" }] },
          { code: "supervise-funds", by: [{ code: "finance" }] },
          { code: "job-fairs", by: [{ code: "human-resources" }] },
          { code: "subsidies", by: [{ code: "human-resources" }] },
          { code: "priority-assistance", by: [{ code: "human-resources" }] },
          { code: "free-services", by: [{ code: "public-service-bodies" }] },
          { code: "sunshine-project", by: [{ code: "agriculture" }] },
          { code: "rain-dew-project", by: [{ code: "poverty-relief" }] },
          { code: "tax-relief", by: [{ code: "commerce-and-tax" }] },
          { code: "publicity", by: [{ code: "media" }] },
          { code: "audit", clause: "disability-employment/四(三)", by: [{ code: "audit" }] },
          { code: "levy-report", by: [{ code: "county-federation" }] },
        ],
      },
      finds: ["duty"],
    },
    {
      clause: "四(一)",
      when: "各乡镇（街道）、县直有关单位：强化领导、纳入计划、制定方案、分解任务4项",
      facts: { body: "townships-and-departments" },
      value: {
        items: [
          { code: "strengthen-leadership", clause: "disability-employment/四(一)" },
          { code: "include-in-programmes" },
          { code: "work-plan" },
          { code: "assign-tasks" },
        ],
      },
    },
    {
      clause: "四(二)",
      when: "财政部门：预算安排和资金监督2项",
      facts: { body: "finance" },
      value: { items: [{ code: "budget", by: [{ zh: "财政部门" }] }, { code: "supervise-funds" }] },
    },
    {
      clause: "四(二)",
      when: "人力资源社会保障部门：招聘会、补贴、重点扶助3项",
      facts: { body: "human-resources" },
      value: { items: [{ code: "job-fairs" }, { code: "subsidies" }, { code: "priority-assistance" }] },
    },
    {
      clause: "四(二)",
      when: "农牧部门：“阳光工程”1项",
      facts: { body: "agriculture" },
      value: { items: [{ code: "sunshine-project" }] },
    },
    {
      clause: "四(三)",
      when: "审计部门：审计监督1项",
      facts: { body: "audit" },
      value: { items: [{ code: "audit" }] },
    },
    {
      clause: "四(三)",
      when: "县残联：上报残保金收支1项",
      facts: { body: "county-federation" },
      value: { items: [{ code: "levy-report" }] },
    },
    {
      clause: "四(二)",
      when: "部门不在可选范围、多填一个字段：一并指出",
      facts: { body: "education", year: 2018 },
      faults: [
        ["body", "unknown-option"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
