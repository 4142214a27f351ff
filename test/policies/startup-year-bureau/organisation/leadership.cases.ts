import { leadership } from "../../../../src/policies/startup-year-bureau/organisation/leadership.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四1 — 局效能建设领导小组统一领导，效能办负责日常工作，各单位列入议程。 */
export default {
  rule: leadership,
  given: {},
  rows: [
    {
      clause: "四1",
      when: "未填报责任单位：按原文顺序列出三项",
      value: {
        items: [
          { code: "overall-direction", by: [{ code: "leading-group" }], clause: "startup-year-bureau/四1" },
          { code: "daily-work", by: [{ code: "efficiency-office" }] },
          { code: "agenda", by: [{ code: "bodies" }] },
        ],
      },
      finds: ["duty"],
    },
    {
      clause: "四1",
      when: "只查询局效能办：负责日常工作",
      facts: { body: "efficiency-office" },
      value: { items: [{ code: "daily-work" }] },
    },
    {
      clause: "四1",
      when: "不在可选范围的单位：不予接受",
      facts: { body: "county" },
      faults: [["body", "unknown-option"]],
    },
  ],
} satisfies CaseTable;
