import { insuranceCoverage } from "../../../src/policies/startup-year-bureau/insurance-coverage.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二5 — 所有个体工商户和灵活就业人员都纳入社保。 */
export default {
  rule: insuranceCoverage,
  given: { employmentStatus: "individual-business", isCovered: false },
  rows: [
    {
      clause: "二5",
      when: "个体工商户还没有参保：应纳入",
      value: { coverageRequired: true, coverageMissing: true },
      failing: ["covered"],
    },
    {
      clause: "二5",
      when: "个体工商户已参保",
      facts: { isCovered: true },
      value: { coverageMissing: false },
      failing: [],
    },
    {
      clause: "二5",
      when: "灵活就业人员还没有参保：应纳入",
      facts: { employmentStatus: "flexible-worker" },
      value: { coverageRequired: true, coverageMissing: true },
    },
    {
      clause: "二5",
      when: "其他身份：本条没有规定",
      facts: { employmentStatus: "other" },
      value: { coverageRequired: false, coverageMissing: false },
      failing: ["coverage-required"],
    },
    {
      clause: "二5",
      when: "没有的身份、缺少参保情况：一次列出",
      facts: { employmentStatus: "farmer", isCovered: undefined },
      faults: [
        ["employmentStatus", "unknown-option"],
        ["isCovered", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
