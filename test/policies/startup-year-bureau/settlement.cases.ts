import { settlement } from "../../../src/policies/startup-year-bureau/settlement.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二6 — 门诊、住院费用当场结报。 */
export default {
  rule: settlement,
  given: { treatment: "out-patient", settledOnTheSpot: true },
  rows: [
    { clause: "二6", when: "门诊当场结报", value: { asWanted: true }, failing: [] },
    {
      clause: "二6",
      when: "门诊没有当场结报",
      facts: { settledOnTheSpot: false },
      value: { asWanted: false },
    },
    { clause: "二6", when: "住院当场结报", facts: { treatment: "in-patient" }, value: { asWanted: true }, failing: [] },
    {
      clause: "二6",
      when: "住院没有当场结报",
      facts: { treatment: "in-patient", settledOnTheSpot: false },
      value: { asWanted: false },
      failing: ["settled-on-the-spot"],
    },
    {
      clause: "二6",
      when: "没有的就医方式、写成数字：一次列出",
      facts: { treatment: "dental", settledOnTheSpot: 1 },
      faults: [
        ["treatment", "unknown-option"],
        ["settledOnTheSpot", "wrong-type"],
      ],
    },
  ],
} satisfies CaseTable;
