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
      clause: "五10",
      when: "列出预算和缴费名册：区农村社会保险管理中心编制预算，乡镇（街道）劳动保障事务所提供名册",
      finds: [
        ["step", { step: { code: "budget" } }],
        ["step", { step: { code: "roster" } }],
      ],
    },
    {
      clause: "六11",
      when: "列出补贴标准的公布：由政府每年公布",
      finds: [["step", { step: { code: "publish-standard" } }]],
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
