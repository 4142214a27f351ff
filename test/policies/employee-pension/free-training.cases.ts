import { freeTraining } from "../../../src/policies/employee-pension/free-training.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二3 — 持册人在区内的培训基地或公共机构免费培训。 */
export default {
  rule: freeTraining,

  given: { holdsHandbook: true, inDistrict: true, trainer: "training-base" },
  rows: [
    { clause: "二3", when: "培训基地", value: { entitled: true, unmet: [] }, failing: [] },
    { clause: "二3", when: "公共职业培训机构", facts: { trainer: "public-institution" }, value: { entitled: true } },
    { clause: "二3", when: "其他机构", facts: { trainer: "other" }, value: { entitled: false }, failing: ["trainer"] },
    {
      clause: "二3",
      when: "没有手册",
      facts: { holdsHandbook: false },
      value: { entitled: false },
      failing: ["handbook"],
    },
    {
      clause: "二3",
      when: "在辖区外",
      facts: { inDistrict: false },
      value: { entitled: false },
      failing: ["in-district"],
    },
    {
      clause: "二3",
      when: "机构不在可选范围、缺手册：一次列出",
      facts: { trainer: "school", holdsHandbook: undefined },
      faults: [
        ["holdsHandbook", "missing"],
        ["trainer", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
