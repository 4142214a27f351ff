import { onTheSpotReimbursement } from "../../../src/policies/startup-year-bureau/on-the-spot-reimbursement.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二6 — 门诊、住院费用当场结报。 */
export default {
  rule: onTheSpotReimbursement,
  given: { treatment: "outpatient", reimbursedOnTheSpot: true },
  rows: [
    { clause: "二6", when: "门诊当场结报", value: { met: true }, failing: [] },
    {
      clause: "二6",
      when: "门诊没有当场结报",
      facts: { reimbursedOnTheSpot: false },
      value: { met: false },
    },
    { clause: "二6", when: "住院当场结报", facts: { treatment: "inpatient" }, value: { met: true }, failing: [] },
    {
      clause: "二6",
      when: "住院没有当场结报",
      facts: { treatment: "inpatient", reimbursedOnTheSpot: false },
      value: { met: false },
      failing: ["reimbursed-on-the-spot"],
    },
    {
      clause: "二6",
      when: "没有的就医方式、写成数字：一次列出",
      facts: { treatment: "dental", reimbursedOnTheSpot: 1 },
      faults: [
        ["treatment", "unknown-option"],
        ["reimbursedOnTheSpot", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
