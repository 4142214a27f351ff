import { secondaryAssistance } from "../../../../src/policies/safety-net/medical/secondary-assistance.ts";
import type { CaseTable } from "../../../support/cases.ts";

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
    {
      clause: "三(三)4",
      when: "特困供养人员，已获补偿，自负费用仍然较高：可以酌情予以二次救助",
      value: { eligible: true },
      unmet: [],
    },
    {
      clause: "三(三)4",
      when: "建档立卡贫困户（一般救助对象），自负费用仍然较高：同样可以酌情",
      facts: { categories: ["registered-poor"] },
      value: { eligible: true },
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，未获保险补偿或医疗救助：不予考虑",
      facts: { insuranceOrAssistancePaid: false },
      value: { eligible: false },
      unmet: ["insurance-or-assistance-paid"],
    },
    {
      clause: "三(三)4",
      when: "特困供养人员，已获补偿，自负费用不高：不予考虑",
      facts: { outOfPocketStillHigh: false },
      value: { eligible: false },
      unmet: ["out-of-pocket-still-high"],
    },
    {
      clause: "三(三)4",
      when: "不属于医疗救助对象，自负费用仍然较高：不予考虑",
      facts: { categories: [] },
      value: { eligible: false },
      unmet: ["eligible"],
    },
    {
      clause: "三(三)4",
      when: "未填报自负费用是否较高、既为老年人又为未成年人：一并指出",
      facts: { outOfPocketStillHigh: undefined, circumstances: ["elderly", "minor"] },
      faults: [
        ["outOfPocketStillHigh", "missing"],
        ["circumstances", "contradiction"],
      ],
    },
  ],
} satisfies CaseTable;
