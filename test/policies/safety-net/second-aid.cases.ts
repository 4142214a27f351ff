import { secondAid } from "../../../src/policies/safety-net/second-aid.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 三(三)4 — 补偿或救助之后，自负费用仍然较高的救助对象。 */
export default {
  rule: secondAid,
  given: { standings: ["special-hardship"], traits: [], compensated: true, stillHigh: true, on: "2016-05-01" },
  rows: [
    { clause: "三(三)4", when: "三项都符合：可以酌情", value: { mayBeConsidered: true }, failing: [] },
    {
      clause: "三(三)4",
      when: "还没有补偿或救助",
      facts: { compensated: false },
      value: { mayBeConsidered: false },
      failing: ["compensated"],
    },
    {
      clause: "三(三)4",
      when: "自负费用不高",
      facts: { stillHigh: false },
      value: { mayBeConsidered: false },
      failing: ["still-high"],
    },
    {
      clause: "三(三)4",
      when: "不是救助对象",
      facts: { standings: [] },
      value: { mayBeConsidered: false },
      failing: ["in-circle"],
    },
    {
      clause: "三(三)4",
      when: "一般救助对象也可以",
      facts: { standings: ["registered-poor"] },
      value: { mayBeConsidered: true },
    },
    {
      clause: "三(三)4",
      when: "缺一项、既老又未成年：一次列出",
      facts: { stillHigh: undefined, traits: ["elderly", "minor"] },
      faults: [
        ["stillHigh", "missing"],
        ["traits", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
