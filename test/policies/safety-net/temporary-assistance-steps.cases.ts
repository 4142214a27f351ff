import { temporaryAssistanceSteps } from "../../../src/policies/safety-net/temporary-assistance-steps.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(四)3 — 先给救助金和实物，仍有困难的转介。 */
export default {
  rule: temporaryAssistanceSteps,
  given: { given: ["cash", "goods"], stillInDifficulty: true },
  rows: [
    { clause: "三(四)3", when: "钱物都给过，仍有困难：转介", value: { next: ["referral"] }, failing: [] },
    {
      clause: "三(四)3",
      when: "什么都还没有给",
      facts: { given: [] },
      value: { next: ["cash", "goods"] },
      failing: ["referral"],
    },
    {
      clause: "三(四)3",
      when: "只给过救助金：再给实物",
      facts: { given: ["cash"] },
      value: { next: ["goods"] },
      failing: ["referral"],
    },
    {
      clause: "三(四)3",
      when: "只给过救助金，给过一种就转介",
      readings: { "referral-after": "either-form" },
      facts: { given: ["cash"] },
      value: { next: ["referral"] },
    },
    {
      clause: "三(四)3",
      when: "什么都还没有给，哪种解读都不转介",
      readings: { "referral-after": "either-form" },
      facts: { given: [] },
      value: { next: ["cash", "goods"] },
    },
    {
      clause: "三(四)3",
      when: "救助后已没有困难",
      facts: { stillInDifficulty: false },
      value: { next: [] },
      failing: ["still-in-difficulty"],
    },
    {
      clause: "三(四)3",
      when: "没有的方式、缺一项：一次列出",
      facts: { given: ["loan"], stillInDifficulty: undefined },
      faults: [
        ["given[0]", "unknown-option"],
        ["stillInDifficulty", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
