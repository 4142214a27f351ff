import { skillsAppraisalFee } from "../../../../src/policies/employee-pension/training/skills-appraisal-fee.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二3 — 通过初、中级工鉴定的免收鉴定费。 */
export default {
  rule: skillsAppraisalFee,

  given: { holdsHandbook: true, level: "junior", passed: true },
  rows: [
    { clause: "二3", when: "持册人员通过初级工鉴定：免收", value: { feeWaived: true, unmet: [] }, unmet: [] },
    {
      clause: "二3",
      when: "持册人员通过中级工鉴定：免收",
      facts: { level: "intermediate" },
      value: { feeWaived: true },
    },
    {
      clause: "二3",
      when: "持册人员通过高级工鉴定：不免收",
      facts: { level: "senior" },
      value: { feeWaived: false },
      unmet: ["level"],
    },
    {
      clause: "二3",
      when: "持册人员未通过初级工鉴定：不免收",
      facts: { passed: false },
      value: { feeWaived: false },
      unmet: ["passed"],
    },
    {
      clause: "二3",
      when: "未持有手册，通过初级工鉴定：不免收",
      facts: { holdsHandbook: false },
      value: { feeWaived: false },
      unmet: ["handbook"],
    },
    {
      clause: "二3",
      when: "鉴定等级填成数字、未填报是否通过：一并指出",
      facts: { level: 1, passed: undefined },
      faults: [
        ["level", "wrong-type"],
        ["passed", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
