import { reviewObjects } from "../../../src/policies/conduct-review/review-objects.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二 — 局机关、局属二级单位、11个镇（区）人社中心。 */
export default {
  rule: reviewObjects,
  given: { year: 2013, units: 9 },
  rows: [
    {
      clause: "二",
      when: "9个二级单位",
      value: {
        objects: [
          { code: "bureau", count: 1, clause: "conduct-review/二" },
          { code: "units", count: 9 },
          { code: "town-centres", count: 11 },
        ],
        total: 21, // 1+9+11
      },
      finds: ["object"],
    },
    { clause: "二", when: "没有二级单位", facts: { units: 0 }, value: { total: 12 } }, // 1+11
    {
      clause: "二",
      when: "县里撤并为10个镇（区）人社中心",
      figures: { townCentres: "10" },
      value: { total: 20 }, // 1+9+10
    },
    {
      clause: "二",
      when: "单位数是小数、年份过早：一次列出",
      facts: { year: 13, units: 1.5 },
      faults: [
        ["year", "out-of-range"],
        ["units", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
