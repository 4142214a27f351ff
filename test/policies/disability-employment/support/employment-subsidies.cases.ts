import { employmentSubsidies } from "../../../../src/policies/disability-employment/support/employment-subsidies.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(二) — 人社部门对符合条件者的培训、鉴定、见习、公益性岗位给予补贴。 */
export default {
  rule: employmentSubsidies,
  given: { meetsConditions: true, activities: ["public-welfare-post", "training"] },
  rows: [
    {
      clause: "四(二)",
      when: "参加培训和公益性岗位：2项均给予补贴，按原文顺序列出",
      value: {
        subsidies: [
          { code: "training", by: [{ code: "human-resources" }], clause: "disability-employment/四(二)" },
          { code: "public-welfare-post" },
        ],
      },
      finds: ["subsidised", "open-list"],
      unmet: [],
    },
    {
      clause: "四(二)",
      when: "参加技能鉴定和就业见习：2项均给予补贴",
      facts: { activities: ["appraisal", "internship"] },
      value: { subsidies: [{ code: "appraisal" }, { code: "internship" }] },
    },
    { clause: "四(二)", when: "未参加任何项目：无补贴", facts: { activities: [] }, value: { subsidies: [] } },
    {
      clause: "四(二)",
      when: "不符合补贴条件：无补贴",
      facts: { meetsConditions: false },
      value: { subsidies: [] },
      unmet: ["meets-conditions"],
      notFound: ["open-list"],
    },
    {
      clause: "四(二)",
      when: "是否符合条件未填、项目不在可选范围：一并指出",
      facts: { meetsConditions: undefined, activities: ["travel"] },
      faults: [
        ["meetsConditions", "missing"],
        ["activities[0]", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
