import { referredComplaints } from "../../../src/policies/conduct-review/referred-complaints.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 四(四)3 — 批转的投诉、咨询和信访办理得当吗？ */
export default {
  rule: referredComplaints,
  given: { cooperated: true, answeredSwiftly: true, explained: true },
  rows: [
    { clause: "四(四)3", when: "各项都做到", value: { met: true, unmet: [] }, failing: [] },
    {
      clause: "四(四)3",
      when: "没有全面配合",
      facts: { cooperated: false },
      value: { met: false, unmet: ["cooperated"] },
      failing: ["cooperated"],
    },
    {
      clause: "四(四)3",
      when: "没有迅速回复",
      facts: { answeredSwiftly: false },
      value: { met: false, unmet: ["answered-swiftly"] },
      failing: ["answered-swiftly"],
    },
    {
      clause: "四(四)3",
      when: "没有做宣传解释",
      facts: { explained: false },
      value: { met: false, unmet: ["explained"] },
      failing: ["explained"],
    },
    {
      clause: "四(四)3",
      when: "一项也没有做到：按原文顺序全部列出",
      facts: { cooperated: false, answeredSwiftly: false, explained: false },
      value: { met: false },
      failing: ["cooperated", "answered-swiftly", "explained"],
    },
    {
      clause: "四(四)3",
      when: "缺少、写成文字、多余字段：一次列出",
      facts: { cooperated: undefined, answeredSwiftly: "是", county: 1 },
      faults: [
        ["cooperated", "missing"],
        ["answeredSwiftly", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
