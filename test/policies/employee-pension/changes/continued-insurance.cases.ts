import { continuedInsurance } from "../../../../src/policies/employee-pension/changes/continued-insurance.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 八16 — 员工失业后可以灵活就业人员身份续保。 */
export default {
  rule: continuedInsurance,

  given: { insuredAs: "employee", unemployed: true },
  rows: [
    { clause: "八16", when: "员工失业：可以灵活就业人员身份续保", value: { eligible: true, unmet: [] }, unmet: [] },
    {
      clause: "八16",
      when: "员工未失业：不能续保",
      facts: { unemployed: false },
      value: { eligible: false },
      unmet: ["unemployed"],
    },
    {
      clause: "八16",
      when: "以灵活就业人员身份参保的失业人员：不适用",
      facts: { insuredAs: "flexible" },
      value: { eligible: false },
      unmet: ["insured-as-employee"],
    },
    {
      clause: "八16",
      when: "参保身份不在可选范围、未填报是否失业：一并指出",
      facts: { insuredAs: "员工", unemployed: undefined },
      faults: [
        ["insuredAs", "unknown-option"],
        ["unemployed", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
