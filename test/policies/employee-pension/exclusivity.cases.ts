import { exclusivity } from "../../../src/policies/employee-pension/exclusivity.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 八17 — 选择职工养老保险的，不得再参加被征地人员养老保障和补助。 */
export default {
  rule: exclusivity,

  given: { choseEmployeePension: true, withdrawn: false },
  rows: [
    { clause: "八17", when: "选择过", value: { barred: true }, failing: ["not-chosen"] },
    {
      clause: "八17",
      when: "没有选择过",
      facts: { choseEmployeePension: false },
      value: { barred: false },
      failing: [],
    },
    { clause: "八17", when: "选择后退出：仍然排除", facts: { withdrawn: true }, value: { barred: true } },
    {
      clause: "八17",
      when: "选择后退出",
      readings: { "after-withdrawal": "only-while-insured" },
      facts: { withdrawn: true },
      value: { barred: false },
    },
    {
      clause: "八17",
      when: "选择后没有退出",
      readings: { "after-withdrawal": "only-while-insured" },
      value: { barred: true },
    },
    {
      clause: "八17",
      when: "没有选择过却已退出、多余字段：一次列出",
      facts: { choseEmployeePension: false, withdrawn: true, age: 60 },
      faults: [
        ["age", "unknown-key"],
        ["withdrawn", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
