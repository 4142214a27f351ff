import { reviewedBodies } from "../../../src/policies/conduct-review/reviewed-bodies.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二 — 局机关、局属二级单位、11个镇（区）人社中心。 */
export default {
  rule: reviewedBodies,
  given: { year: 2013, subordinateBodies: 9 },
  rows: [
    {
      clause: "二",
      when: "9个二级单位",
      value: {
        bodies: [
          { code: "bureau", count: 1, clause: "conduct-review/二" },
          { code: "subordinate-bodies", count: 9 },
          { code: "town-centres", count: 11 },
        ],
        total: 21, // 1+9+11
      },
      finds: ["body"],
    },
    { clause: "二", when: "没有二级单位", facts: { subordinateBodies: 0 }, value: { total: 12 } }, // 1+11
    {
      clause: "二",
      when: "县里撤并为10个镇（区）人社中心",
      figures: { townCentres: "10" },
      value: { total: 20 }, // 1+9+10
    },
    {
      clause: "二",
      when: "单位数是小数、年份过早：一次列出",
      facts: { year: 13, subordinateBodies: 1.5 },
      faults: [
        ["year", "out-of-range"],
        ["subordinateBodies", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
