import { staffConduct } from "../../../src/policies/assistance-week/staff-conduct.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 六1、六2、六3、六4 — 工作人员是否符合要求？ */
export default {
  rule: staffConduct,
  given: { cooperates: true, wearsBadge: true, courteous: true, entriesTrue: true },
  rows: [
    { clause: "六1", when: "各项都做到", value: { asWanted: true, failing: [] }, failing: [] },
    {
      clause: "六1",
      when: "没有积极配合",
      facts: { cooperates: false },
      value: { asWanted: false, failing: ["cooperates"] },
      failing: ["cooperates"],
    },
    {
      clause: "六2",
      when: "没有佩戴工作证",
      facts: { wearsBadge: false },
      value: { asWanted: false, failing: ["wears-badge"] },
      failing: ["wears-badge"],
    },
    {
      clause: "六3",
      when: "不够礼貌和蔼",
      facts: { courteous: false },
      value: { asWanted: false, failing: ["courteous"] },
      failing: ["courteous"],
    },
    {
      clause: "六4",
      when: "登记虚假或不详，应严肃处理",
      facts: { entriesTrue: false },
      value: { asWanted: false, failing: ["entries-true"] },
      failing: ["entries-true"],
    },
    {
      clause: "六1",
      when: "一项也没有做到：按原文顺序全部列出",
      facts: { cooperates: false, wearsBadge: false, courteous: false, entriesTrue: false },
      value: { asWanted: false },
      failing: ["cooperates", "wears-badge", "courteous", "entries-true"],
    },
    {
      clause: "六1",
      when: "缺少、写成文字、多余字段：一次列出",
      facts: { cooperates: undefined, wearsBadge: "是", county: 1 },
      faults: [
        ["cooperates", "missing"],
        ["wearsBadge", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
