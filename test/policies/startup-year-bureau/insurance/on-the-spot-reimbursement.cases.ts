import { onTheSpotReimbursement } from "../../../../src/policies/startup-year-bureau/insurance/on-the-spot-reimbursement.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二6 — 门诊、住院费用当场结报。 */
export default {
  rule: onTheSpotReimbursement,
  given: { treatment: "outpatient", reimbursedOnTheSpot: true },
  rows: [
    { clause: "二6", when: "门诊费用已当场结报：符合要求", value: { met: true }, unmet: [] },
    {
      clause: "二6",
      when: "住院费用已当场结报：符合要求",
      facts: { treatment: "inpatient" },
      value: { met: true },
      unmet: [],
    },
    {
      clause: "二6",
      when: "门诊费用未当场结报：不符合要求",
      facts: { reimbursedOnTheSpot: false },
      value: { met: false },
    },
    {
      clause: "二6",
      when: "住院费用未当场结报：不符合要求",
      facts: { treatment: "inpatient", reimbursedOnTheSpot: false },
      value: { met: false },
      unmet: ["reimbursed-on-the-spot"],
    },
    {
      clause: "二6",
      when: "就医方式不在可选范围、是/否项填成数字：一并指出",
      facts: { treatment: "dental", reimbursedOnTheSpot: 1 },
      faults: [
        ["treatment", "unknown-option"],
        ["reimbursedOnTheSpot", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
