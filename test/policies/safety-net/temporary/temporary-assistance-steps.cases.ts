import { temporaryAssistanceSteps } from "../../../../src/policies/safety-net/temporary/temporary-assistance-steps.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(四)3 — 先给予救助金或者实物，仍有困难的转介。 */
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
      when: "尚未给予任何救助，生活有困难：可给予救助金、实物，尚不转介",
      facts: { given: [] },
      value: { nextSteps: [{ code: "cash" }, { code: "goods" }] },
      no: ["referral"],
    },
    {
      clause: "三(四)3",
      when: "只给予救助金，生活仍有困难：给予一种即可，可以转介",
      facts: { given: ["cash"] },
      value: { nextSteps: [{ code: "referral" }] },
      unmet: [],
    },
    {
      clause: "三(四)3",
      when: "只给予实物，生活仍有困难：给予一种即可，可以转介",
      facts: { given: ["goods"] },
      value: { nextSteps: [{ code: "referral" }] },
    },
    {
      clause: "三(四)3",
      when: "已给予救助金和实物，生活已无困难：无下一步",
      facts: { stillInDifficulty: false },
      value: { nextSteps: [] },
      no: ["still-in-difficulty"],
    },
    {
      clause: "三(四)3",
      when: "只给予救助金，生活仍有困难，按两种均须给予的口径：再给予实物",
      readings: { "referral-after": "both-forms" },
      facts: { given: ["cash"] },
      value: { nextSteps: [{ code: "goods" }] },
      no: ["referral"],
    },
    {
      clause: "三(四)3",
      when: "只给予实物，生活仍有困难，按两种均须给予的口径：再给予救助金",
      readings: { "referral-after": "both-forms" },
      facts: { given: ["goods"] },
      value: { nextSteps: [{ code: "cash" }] },
    },
    {
      clause: "三(四)3",
      when: "救助金和实物均已给予，按两种均须给予的口径：可以转介",
      readings: { "referral-after": "both-forms" },
      facts: { given: ["goods", "cash"] },
      value: { nextSteps: [{ code: "referral" }] },
    },
    {
      clause: "三(四)3",
      when: "尚未给予任何救助，按两种均须给予的口径：先给予救助金和实物",
      readings: { "referral-after": "both-forms" },
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
