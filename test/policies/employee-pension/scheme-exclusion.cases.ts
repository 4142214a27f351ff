import { schemeExclusion } from "../../../src/policies/employee-pension/scheme-exclusion.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 八17 — 选择职工养老保险的，不得再参加被征地人员养老保障和补助。 */
export default {
  rule: schemeExclusion,

  given: { choseEmployeePension: true, hasWithdrawn: false },
  rows: [
    { clause: "八17", when: "选择过", value: { barred: true }, failing: ["not-barred"] },
    {
      clause: "八17",
      when: "没有选择过",
      facts: { choseEmployeePension: false },
      value: { barred: false },
      failing: [],
    },
    { clause: "八17", when: "选择后退出：仍然排除", facts: { hasWithdrawn: true }, value: { barred: true } },
    {
      clause: "八17",
      when: "选择后退出",
      readings: { "landless-pension-after-withdrawal": "only-while-insured" },
      facts: { hasWithdrawn: true },
      value: { barred: false },
    },
    {
      clause: "八17",
      when: "选择后没有退出",
      readings: { "landless-pension-after-withdrawal": "only-while-insured" },
      value: { barred: true },
    },
    {
      clause: "八17",
      when: "没有选择过却已退出、多余字段：一次列出",
      facts: { choseEmployeePension: false, hasWithdrawn: true, age: 60 },
      faults: [
        ["age", "unknown-key"],
        ["hasWithdrawn", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
