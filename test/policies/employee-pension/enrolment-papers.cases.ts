import { enrolmentPapers } from "../../../src/policies/employee-pension/enrolment-papers.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四6 — 灵活就业参保交四项材料；员工由用人单位办理。 */
export default {
  rule: enrolmentPapers,

  given: { insuredAs: "flexible" },
  rows: [
    {
      clause: "四6",
      when: "灵活就业：①至④",
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
      when: "员工：没有列出个人材料",
      facts: { insuredAs: "employee" },
      value: { papers: [] },
      finds: ["employer-enrols"],
    },
    {
      clause: "四6",
      when: "身份不在可选范围、多余字段：一次列出",
      facts: { insuredAs: "farmer", age: 30 },
      faults: [
        ["insuredAs", "unknown-option"],
        ["age", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
