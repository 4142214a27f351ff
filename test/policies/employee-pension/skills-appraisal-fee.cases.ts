import { skillsAppraisalFee } from "../../../src/policies/employee-pension/skills-appraisal-fee.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二3 — 通过初、中级工鉴定的免收鉴定费。 */
export default {
  rule: skillsAppraisalFee,

  given: { holdsHandbook: true, level: "junior", passed: true },
  rows: [
    { clause: "二3", when: "通过初级工鉴定", value: { feeWaived: true, unmet: [] }, failing: [] },
    { clause: "二3", when: "通过中级工鉴定", facts: { level: "intermediate" }, value: { feeWaived: true } },
    {
      clause: "二3",
      when: "通过高级工鉴定",
      facts: { level: "senior" },
      value: { feeWaived: false },
      failing: ["level"],
    },
    { clause: "二3", when: "没有通过", facts: { passed: false }, value: { feeWaived: false }, failing: ["passed"] },
    {
      clause: "二3",
      when: "没有手册",
      facts: { holdsHandbook: false },
      value: { feeWaived: false },
      failing: ["handbook"],
    },
    {
      clause: "二3",
      when: "等级写成数字、缺是否通过：一次列出",
      facts: { level: 1, passed: undefined },
      faults: [
        ["level", "wrong-type"],
        ["passed", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
