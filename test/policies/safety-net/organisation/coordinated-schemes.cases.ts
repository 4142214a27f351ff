import { coordinatedSchemes } from "../../../../src/policies/safety-net/organisation/coordinated-schemes.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(五)、四(二) — 互相衔接的救助制度。 */
export default {
  rule: coordinatedSchemes,
  given: {},
  rows: [
    {
      clause: "三(五)",
      when: "按三(五)：七项制度，依原文次序列出",
      value: {
        schemes: [
          { code: "dibao", zh: "最低生活保障", clause: "safety-net/三(五)" },
          { code: "extreme-difficulty", zh: "特困人员供养" },
          { code: "disaster-relief", zh: "受灾人员救助" },
          { code: "medical-assistance", zh: "医疗救助" },
          { code: "education-assistance", zh: "教育救助" },
          { code: "housing-assistance", zh: "住房救助" },
          { code: "temporary-assistance", zh: "临时救助" },
        ],
      },
      finds: ["scheme"],
    },
    {
      clause: "四(二)",
      when: "按四(二)五项制度的口径：不含教育救助和住房救助",
      readings: { "scheme-list": "five" },
      value: {
        schemes: [
          { code: "dibao", clause: "safety-net/四(二)" },
          { code: "extreme-difficulty" },
          { code: "disaster-relief" },
          { code: "medical-assistance" },
          { code: "temporary-assistance" },
        ],
      },
    },
    {
      clause: "三(五)",
      when: "填报了县名和年份：本规则无需填报，指出为多余的填报项",
      facts: { county: "x", year: 2016 },
      faults: [
        ["county", "unknown-key"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
