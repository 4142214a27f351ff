import { leadingGroup } from "../../../src/policies/startup-year-system/leading-group.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四1 — 组长1名、副组长5名、各股室负责人；办公室主任1名（副组长兼）、成员3名。 */
export default {
  rule: leadingGroup,
  given: { sections: 12 },
  rows: [
    {
      clause: "四1",
      when: "12个股室：组长1名、副组长5名、成员12名，领导小组共18名",
      value: {
        roles: [
          { code: "leader", people: 1 },
          { code: "deputy", people: 5 },
          { code: "member", people: 12 },
          { code: "office-director", people: 1 },
          { code: "office-member", people: 3 },
        ],
        groupSize: 18, // 1+5+12 = 18；办公室主任由副组长兼任，不另计
      },
      finds: ["role"],
    },
    {
      clause: "四1",
      when: "无股室：领导小组仅组长和副组长，共6名",
      facts: { sections: 0 },
      value: { groupSize: 6 }, // 1+5+0 = 6
    },
    {
      clause: "四1",
      when: "年份填成文字、股室数为负数：一并指出",
      facts: { year: "2010", sections: -1 },
      faults: [
        ["year", "wrong-type"],
        ["sections", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
