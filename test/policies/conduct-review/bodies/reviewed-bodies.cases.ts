import { reviewedBodies } from "../../../../src/policies/conduct-review/bodies/reviewed-bodies.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二 — 局机关、局属二级单位、11个镇（区）人社中心。 */
export default {
  rule: reviewedBodies,
  given: { subordinateBodies: 9 },
  rows: [
    {
      clause: "二",
      when: "二级单位9个：列出局机关、二级单位和镇（区）人社中心，共21个",
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
    {
      clause: "二",
      when: "二级单位0个：共12个",
      facts: { subordinateBodies: 0 },
      value: { total: 12 }, // 1+0+11
    },
    {
      clause: "二",
      when: "本县将镇（区）人社中心调整为10个，二级单位9个：共20个",
      figures: { townCentres: "10" },
      value: { total: 20 }, // 1+9+10
    },
    {
      clause: "二",
      when: "单位数填成小数、年份早于可填范围：一并指出",
      facts: { year: 13, subordinateBodies: 1.5 },
      faults: [
        ["year", "out-of-range"],
        ["subordinateBodies", "too-precise"],
      ],
    },
  ],
} satisfies CaseTable;
