import { continuedInsurance } from "../../../src/policies/employee-pension/continued-insurance.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 八16 — 员工失业后可以灵活就业身份续保。 */
export default {
  rule: continuedInsurance,

  given: { insuredAs: "employee", unemployed: true },
  rows: [
    { clause: "八16", when: "员工失业", value: { eligible: true, unmet: [] }, failing: [] },
    {
      clause: "八16",
      when: "员工没有失业",
      facts: { unemployed: false },
      value: { eligible: false },
      failing: ["unemployed"],
    },
    {
      clause: "八16",
      when: "原来就是灵活就业",
      facts: { insuredAs: "flexible" },
      value: { eligible: false },
      failing: ["insured-as-employee"],
    },
    {
      clause: "八16",
      when: "身份不在可选范围、缺是否失业：一次列出",
      facts: { insuredAs: "员工", unemployed: undefined },
      faults: [
        ["insuredAs", "unknown-option"],
        ["unemployed", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
