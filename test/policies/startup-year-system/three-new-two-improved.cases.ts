import { threeNewTwoImproved } from "../../../src/policies/startup-year-system/three-new-two-improved.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(五) — 三新：新部门、新贡献、新形象；两提高：贡献率、满意度。 */
export default {
  rule: threeNewTwoImproved,
  given: { year: 2010 },
  rows: [
    {
      clause: "二(五)",
      when: "三新、两提高，按原文顺序",
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
      when: "年份写成文字、多余字段：一次列出",
      facts: { year: "2010", county: 1 },
      faults: [
        ["year", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
