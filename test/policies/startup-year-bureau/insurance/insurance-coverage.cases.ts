import { insuranceCoverage } from "../../../../src/policies/startup-year-bureau/insurance/insurance-coverage.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二5 — 所有个体工商户和灵活就业人员均应纳入社保。 */
export default {
  rule: insuranceCoverage,
  given: { employmentStatus: "individual-business", isCovered: false },
  rows: [
    {
      clause: "二5",
      when: "个体工商户已参保：已纳入社保",
      facts: { isCovered: true },
      value: { met: true },
      unmet: [],
    },
    {
      clause: "二5",
      when: "个体工商户尚未参保：应纳入社保",
      value: { required: true, met: false },
      unmet: ["covered"],
    },
    {
      clause: "二5",
      when: "灵活就业人员尚未参保：应纳入社保",
      facts: { employmentStatus: "flexible-worker" },
      value: { required: true, met: false },
    },
    {
      clause: "二5",
      when: "其他就业身份、未参保：本条未作规定",
      facts: { employmentStatus: "other" },
      value: { required: false, met: null },
      no: ["coverage-required"],
    },
    {
      clause: "二5",
      when: "就业身份不在可选范围、缺参保情况：一并指出",
      facts: { employmentStatus: "farmer", isCovered: undefined },
      faults: [
        ["employmentStatus", "unknown-option"],
        ["isCovered", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
