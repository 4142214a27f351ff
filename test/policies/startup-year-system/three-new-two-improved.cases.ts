import { threeNewTwoImproved } from "../../../src/policies/startup-year-system/three-new-two-improved.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(五) — 三新：新部门、新贡献、新形象；两提高：贡献率、满意度。 */
export default {
  rule: threeNewTwoImproved,
  given: { year: 2010 },
  rows: [
    {
      clause: "二(五)",
      when: "2010年：按原文顺序列出“三新”3项、“两提高”2项",
      value: {
        newCount: 3,
        new: [{ code: "department" }, { code: "contribution" }, { code: "image" }],
        improvedCount: 2,
        improved: [{ code: "contribution-rate" }, { code: "satisfaction" }],
      },
      finds: ["new", "improved"],
    },
    {
      clause: "二(五)",
      when: "年份填成文字、填报项之外多填一项：一并指出",
      facts: { year: "2010", county: 1 },
      faults: [
        ["year", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
