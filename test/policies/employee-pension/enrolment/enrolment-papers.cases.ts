import { enrolmentPapers } from "../../../../src/policies/employee-pension/enrolment/enrolment-papers.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四6 — 灵活就业人员参保提交四项材料；员工由用人单位办理。 */
export default {
  rule: enrolmentPapers,

  given: { insuredAs: "flexible" },
  rows: [
    {
      clause: "四6",
      when: "灵活就业人员：须提交①至④项材料",
      value: {
        papers: [
          { code: "pension-application", clause: "employee-pension/四6" },
          { code: "register-and-identity-card" },
          { code: "enrolment-forms" },
          { code: "photo" },
        ],
      },
      finds: ["paper"],
    },
    {
      clause: "四6",
      when: "员工：由用人单位办理，未规定本人须提交的材料",
      facts: { insuredAs: "employee" },
      value: { papers: [] },
      finds: ["employer-enrols"],
    },
    {
      clause: "四6",
      when: "参保身份不在可选范围、多余字段：一并指出",
      facts: { insuredAs: "farmer", age: 30 },
      faults: [
        ["insuredAs", "unknown-option"],
        ["age", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
