import { freeVocationalTraining } from "../../../../src/policies/disability-employment/training/free-vocational-training.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二 — 城镇、有劳动能力、有培训意愿。 */
export default {
  rule: freeVocationalTraining,
  given: { residence: "urban", ableToWork: true, wantsTraining: true },
  rows: [
    { clause: "二", when: "城镇、有劳动能力、有培训意愿：免费", value: { entitled: true, unmet: [] }, unmet: [] },
    {
      clause: "二",
      when: "农村残疾人：不属于免费对象",
      facts: { residence: "rural" },
      value: { entitled: false, unmet: ["urban"] },
      unmet: ["urban"],
    },
    { clause: "二", when: "无劳动能力：不符合", facts: { ableToWork: false }, unmet: ["able-to-work"] },
    { clause: "二", when: "无培训意愿：不符合", facts: { wantsTraining: false }, unmet: ["wants-training"] },
    {
      clause: "二",
      when: "农村、无劳动能力、无培训意愿：三项条件均不符合",
      facts: { residence: "rural", ableToWork: false, wantsTraining: false },
      value: { entitled: false, unmet: ["urban", "able-to-work", "wants-training"] },
    },
    {
      clause: "二",
      when: "城乡类别不在可选范围、是否有劳动能力填成文字、培训意愿未填：一并指出",
      facts: { residence: "suburban", ableToWork: "true", wantsTraining: undefined },
      faults: [
        ["residence", "unknown-option"],
        ["ableToWork", "wrong-type"],
        ["wantsTraining", "missing"],
      ],
    },
  ],
} satisfies CaseTable;
