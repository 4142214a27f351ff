import { threeNewTwoImproved } from "../../../src/policies/startup-year-system/three-new-two-improved.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二(五) — 三新：新部门、新贡献、新形象；两提高：贡献率、满意度。 */
export default {
  rule: threeNewTwoImproved,
  given: {},
  rows: [
    {
      clause: "二(五)",
      when: "按原文顺序列出“三新”3项、“两提高”2项",
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
      when: "填报了年份，原文不随年份变化：不予接受",
      facts: { year: 2010 },
      faults: [["year", "unknown-key"]],
    },
  ],
} satisfies CaseTable;
