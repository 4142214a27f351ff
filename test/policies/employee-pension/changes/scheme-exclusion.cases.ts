import { schemeExclusion } from "../../../../src/policies/employee-pension/changes/scheme-exclusion.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 八17 — 选择职工养老保险的，不得再参加被征地人员养老保障和补助。 */
export default {
  rule: schemeExclusion,

  given: { choseEmployeePension: true, hasWithdrawn: false },
  rows: [
    {
      clause: "八17",
      when: "未选择过职工养老保险：不受限制",
      facts: { choseEmployeePension: false },
      value: { barred: false },
      unmet: [],
    },
    { clause: "八17", when: "选择过职工养老保险，未退出：不得再参加", value: { barred: true }, unmet: ["not-barred"] },
    {
      clause: "八17",
      when: "选择过职工养老保险，后来退出：仍不得再参加",
      facts: { hasWithdrawn: true },
      value: { barred: true },
    },
    {
      clause: "八17",
      when: "选择过职工养老保险，后来退出，按“退出后不再受限制”口径：不受限制",
      readings: { "landless-pension-after-withdrawal": "only-while-insured" },
      facts: { hasWithdrawn: true },
      value: { barred: false },
    },
    {
      clause: "八17",
      when: "选择过职工养老保险，未退出，按“退出后不再受限制”口径：不得再参加",
      readings: { "landless-pension-after-withdrawal": "only-while-insured" },
      value: { barred: true },
    },
    {
      clause: "八17",
      when: "未选择过职工养老保险却填报已退出、多余字段：一并指出",
      facts: { choseEmployeePension: false, hasWithdrawn: true, age: 60 },
      faults: [
        ["age", "unknown-key"],
        ["hasWithdrawn", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
