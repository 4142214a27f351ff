import { enrolmentProcedure } from "../../../../src/policies/employee-pension/enrolment/enrolment-procedure.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四6 — 灵活就业人员由村（社区）办理，员工由用人单位办理；资格由乡镇（街道）劳动保障事务所认定。 */
export default {
  rule: enrolmentProcedure,

  given: { insuredAs: "flexible" },
  rows: [
    {
      clause: "四6",
      when: "灵活就业人员：由村（社区）统一办理",
      value: {
        steps: [
          { code: "status-confirmed", clause: "employee-pension/四6" },
          { code: "eligibility-recognised" },
          { code: "village-fills-forms" },
          { code: "departments-review" },
          { code: "centre-enrols" },
        ],
      },
      finds: ["step"],
    },
    {
      clause: "四6",
      when: "员工：由用人单位办理",
      facts: { insuredAs: "employee" },
      value: {
        steps: [
          { code: "status-confirmed" },
          { code: "eligibility-recognised" },
          { code: "employer-at-tax" },
          { code: "employer-at-centre" },
        ],
      },
    },
    {
      clause: "四6",
      when: "未填报参保身份、多余字段：一并指出",
      facts: { insuredAs: undefined, village: "一村" },
      faults: [
        ["insuredAs", "missing"],
        ["village", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
