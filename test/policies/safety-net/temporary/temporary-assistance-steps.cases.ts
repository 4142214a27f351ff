import { temporaryAssistanceSteps } from "../../../../src/policies/safety-net/temporary/temporary-assistance-steps.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(四)3 — 先给予救助金和实物，仍有困难的转介。 */
export default {
  rule: temporaryAssistanceSteps,
  given: { given: ["cash", "goods"], stillInDifficulty: true },
  rows: [
    {
      clause: "三(四)3",
      when: "已给予救助金和实物，生活仍有困难：可以转介",
      value: { nextSteps: [{ code: "referral" }] },
      unmet: [],
    },
    {
      clause: "三(四)3",
      when: "尚未给予任何救助，生活有困难：先给予救助金和实物",
      facts: { given: [] },
      value: { nextSteps: [{ code: "cash" }, { code: "goods" }] },
      unmet: ["referral"],
    },
    {
      clause: "三(四)3",
      when: "只给予救助金，生活仍有困难：再给予实物",
      facts: { given: ["cash"] },
      value: { nextSteps: [{ code: "goods" }] },
      unmet: ["referral"],
    },
    {
      clause: "三(四)3",
      when: "只给予实物，生活仍有困难：再给予救助金",
      facts: { given: ["goods"] },
      value: { nextSteps: [{ code: "cash" }] },
      unmet: ["referral"],
    },
    {
      clause: "三(四)3",
      when: "已给予救助金和实物，生活已无困难：无下一步",
      facts: { stillInDifficulty: false },
      value: { nextSteps: [] },
      unmet: ["still-in-difficulty"],
    },
    {
      clause: "三(四)3",
      when: "只给予救助金，生活仍有困难，按给予一种即可转介的口径：可以转介",
      readings: { "referral-after": "either-form" },
      facts: { given: ["cash"] },
      value: { nextSteps: [{ code: "referral" }] },
    },
    {
      clause: "三(四)3",
      when: "只给予实物，生活仍有困难，按给予一种即可转介的口径：可以转介",
      readings: { "referral-after": "either-form" },
      facts: { given: ["goods"] },
      value: { nextSteps: [{ code: "referral" }] },
    },
    {
      clause: "三(四)3",
      when: "尚未给予任何救助，按给予一种即可转介的口径：仍先给予救助金和实物",
      readings: { "referral-after": "either-form" },
      facts: { given: [] },
      value: { nextSteps: [{ code: "cash" }, { code: "goods" }] },
    },
    {
      clause: "三(四)3",
      when: "不在可选范围的救助方式、未填报是否仍有困难：一并指出",
      facts: { given: ["loan"], stillInDifficulty: undefined },
      faults: [
        ["given[0]", "unknown-option"],
        ["stillInDifficulty", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
