import { freeVocationalTraining } from "../../../src/policies/disability-employment/free-vocational-training.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二 — 城镇、有劳动能力、有培训意愿。 */
export default {
  rule: freeVocationalTraining,
  given: { residence: "urban", ableToWork: true, wantsTraining: true },
  rows: [
    { clause: "二", when: "三个条件都符合", value: { entitled: true, unmet: [] }, failing: [] },
    {
      clause: "二",
      when: "是农村残疾人",
      facts: { residence: "rural" },
      value: { entitled: false, unmet: ["urban"] },
      failing: ["urban"],
    },
    { clause: "二", when: "没有劳动能力", facts: { ableToWork: false }, failing: ["able-to-work"] },
    { clause: "二", when: "没有培训意愿", facts: { wantsTraining: false }, failing: ["wants-training"] },
    {
      clause: "二",
      when: "三个条件都不符合",
      facts: { residence: "rural", ableToWork: false, wantsTraining: false },
      value: { entitled: false, unmet: ["urban", "able-to-work", "wants-training"] },
    },
    {
      clause: "二",
      when: "城乡写错、能力写成文字、意愿没有填：一次列出",
      facts: { residence: "suburban", ableToWork: "true", wantsTraining: undefined },
      faults: [
        ["residence", "unknown-option"],
        ["ableToWork", "wrong-type"],
        ["wantsTraining", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
