import { coverage } from "../../../src/policies/startup-year-bureau/coverage.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二5 — 所有个体工商户和灵活就业人员都纳入社保。 */
export default {
  rule: coverage,
  given: { status: "individual-business", covered: false },
  rows: [
    {
      clause: "二5",
      when: "个体工商户还没有参保：应纳入",
      value: { toBeCovered: true, missing: true },
      failing: ["covered"],
    },
    { clause: "二5", when: "个体工商户已参保", facts: { covered: true }, value: { missing: false }, failing: [] },
    {
      clause: "二5",
      when: "灵活就业人员还没有参保：应纳入",
      facts: { status: "flexible-worker" },
      value: { toBeCovered: true, missing: true },
    },
    {
      clause: "二5",
      when: "其他身份：本条没有规定",
      facts: { status: "other" },
      value: { toBeCovered: false, missing: false },
      failing: ["to-be-covered"],
    },
    {
      clause: "二5",
      when: "没有的身份、缺少参保情况：一次列出",
      facts: { status: "farmer", covered: undefined },
      faults: [
        ["status", "unknown-option"],
        ["covered", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
