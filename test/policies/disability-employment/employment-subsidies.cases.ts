import { employmentSubsidies } from "../../../src/policies/disability-employment/employment-subsidies.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(二) — 人社部门对符合条件者的培训、鉴定、见习、公益性岗位给予补贴。 */
export default {
  rule: employmentSubsidies,
  given: { meetsConditions: true, activities: ["public-welfare-post", "training"] },
  rows: [
    {
      clause: "四(二)",
      when: "培训和公益性岗位：按原文顺序",
      value: {
        subsidies: [
          { code: "training", by: { code: "human-resources" }, clause: "disability-employment/四(二)" },
          { code: "public-welfare-post" },
        ],
      },
      finds: ["subsidised"],
      failing: [],
    },
    {
      clause: "四(二)",
      when: "鉴定和见习",
      facts: { activities: ["appraisal", "internship"] },
      value: { subsidies: [{ code: "appraisal" }, { code: "internship" }] },
    },
    { clause: "四(二)", when: "没有参加任何项目", facts: { activities: [] }, value: { subsidies: [] } },
    {
      clause: "四(二)",
      when: "不符合补贴条件",
      facts: { meetsConditions: false },
      value: { subsidies: [] },
      failing: ["meets-conditions"],
    },
    {
      clause: "四(二)",
      when: "没有这个项目、是否符合没有填：一次列出",
      facts: { meetsConditions: undefined, activities: ["travel"] },
      faults: [
        ["meetsConditions", "missing"],
        ["activities[0]", "unknown-option"],
      ],
    },
  ],
} satisfies CaseTable;
