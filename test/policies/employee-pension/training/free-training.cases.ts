import { freeTraining } from "../../../../src/policies/employee-pension/training/free-training.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二3 — 持册人员在辖区内的培训基地或公共机构免费培训。 */
export default {
  rule: freeTraining,

  given: { holdsHandbook: true, inDistrict: true, trainer: "training-base" },
  rows: [
    { clause: "二3", when: "持册人员在辖区内培训基地培训：免费", value: { entitled: true, unmet: [] }, unmet: [] },
    {
      clause: "二3",
      when: "持册人员在辖区内公共职业培训机构培训：免费",
      facts: { trainer: "public-institution" },
      value: { entitled: true },
    },
    {
      clause: "二3",
      when: "持册人员在辖区内其他机构培训：不免费",
      facts: { trainer: "other" },
      value: { entitled: false },
      unmet: ["trainer"],
    },
    {
      clause: "二3",
      when: "未持有手册：不免费",
      facts: { holdsHandbook: false },
      value: { entitled: false },
      unmet: ["handbook"],
    },
    {
      clause: "二3",
      when: "在辖区外的培训基地培训：不免费",
      facts: { inDistrict: false },
      value: { entitled: false },
      unmet: ["in-district"],
    },
    {
      clause: "二3",
      when: "培训机构不在可选范围、未填报是否持有手册：一并指出",
      facts: { trainer: "school", holdsHandbook: undefined },
      faults: [
        ["holdsHandbook", "missing"],
        ["trainer", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
