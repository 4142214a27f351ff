import { secondaryAssistance } from "../../../src/policies/safety-net/secondary-assistance.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(三)4 — 补偿或救助之后，自负费用仍然较高的救助对象。 */
export default {
  rule: secondaryAssistance,
  given: {
    categories: ["extreme-difficulty"],
    circumstances: [],
    insuranceOrAssistancePaid: true,
    outOfPocketStillHigh: true,
    on: "2016-05-01",
  },
  rows: [
    { clause: "三(三)4", when: "三项都符合：可以酌情", value: { eligible: true }, failing: [] },
    {
      clause: "三(三)4",
      when: "还没有补偿或救助",
      facts: { insuranceOrAssistancePaid: false },
      value: { eligible: false },
      failing: ["insuranceOrAssistancePaid"],
    },
    {
      clause: "三(三)4",
      when: "自负费用不高",
      facts: { outOfPocketStillHigh: false },
      value: { eligible: false },
      failing: ["out-of-pocket-still-high"],
    },
    {
      clause: "三(三)4",
      when: "不是救助对象",
      facts: { categories: [] },
      value: { eligible: false },
      failing: ["eligible"],
    },
    {
      clause: "三(三)4",
      when: "一般救助对象也可以",
      facts: { categories: ["registered-poor"] },
      value: { eligible: true },
    },
    {
      clause: "三(三)4",
      when: "缺一项、既老又未成年：一次列出",
      facts: { outOfPocketStillHigh: undefined, circumstances: ["elderly", "minor"] },
      faults: [
        ["outOfPocketStillHigh", "missing"],
        ["circumstances", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
