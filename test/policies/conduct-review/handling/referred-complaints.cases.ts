import { referredComplaints } from "../../../../src/policies/conduct-review/handling/referred-complaints.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四(四)3 — 批转的投诉、咨询和信访，应全面配合、迅速回复、做好宣传解释。 */
export default {
  rule: referredComplaints,
  given: { cooperated: true, answeredSwiftly: true, explained: true },
  rows: [
    { clause: "四(四)3", when: "三项均已做到：符合要求", value: { met: true, unmet: [] }, unmet: [] },
    {
      clause: "四(四)3",
      when: "迅速回复并做好宣传解释，但未全面配合：不符合要求",
      facts: { cooperated: false },
      value: { met: false, unmet: ["cooperated"] },
      unmet: ["cooperated"],
    },
    {
      clause: "四(四)3",
      when: "全面配合并做好宣传解释，但未迅速回复：不符合要求",
      facts: { answeredSwiftly: false },
      value: { met: false, unmet: ["answered-swiftly"] },
      unmet: ["answered-swiftly"],
    },
    {
      clause: "四(四)3",
      when: "全面配合并迅速回复，但未做好宣传解释：不符合要求",
      facts: { explained: false },
      value: { met: false, unmet: ["explained"] },
      unmet: ["explained"],
    },
    {
      clause: "四(四)3",
      when: "三项均未做到：按原文顺序全部列出",
      facts: { cooperated: false, answeredSwiftly: false, explained: false },
      value: { met: false },
      unmet: ["cooperated", "answered-swiftly", "explained"],
    },
    {
      clause: "四(四)3",
      when: "未填报必填项、是/否项填成文字、填报规定以外的字段：一并指出",
      facts: { cooperated: undefined, answeredSwiftly: "是", county: 1 },
      faults: [
        ["cooperated", "missing"],
        ["answeredSwiftly", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
