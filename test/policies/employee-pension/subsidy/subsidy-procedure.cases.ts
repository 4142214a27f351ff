import { subsidyProcedure } from "../../../../src/policies/employee-pension/subsidy/subsidy-procedure.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 五10、六11、六12 — 补贴的公布、预算、核定和拨付。 */
export default {
  rule: subsidyProcedure,

  given: {},
  rows: [
    {
      clause: "六12",
      when: "列出从公布标准到汇入本人账户的全部步骤",
      value: {
        steps: [
          { code: "publish-standard", clause: "employee-pension/六11" },
          { code: "budget", clause: "employee-pension/五10" },
          { code: "roster", clause: "employee-pension/五10" },
          { code: "payment-data", clause: "employee-pension/六12" },
          { code: "fix-amount", clause: "employee-pension/六12" },
          { code: "approve", clause: "employee-pension/六12" },
          { code: "remit", clause: "employee-pension/六12" },
        ],
      },
      finds: ["step"],
    },
    {
      clause: "六12",
      when: "两个多余字段：一并指出",
      facts: { year: 2011, person: "甲" },
      faults: [
        ["year", "unknown-key"],
        ["person", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
