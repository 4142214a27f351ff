import { countyDuties } from "../../../../src/policies/safety-net/organisation/county-duties.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 三(五)、四(二)、四(三) — 县级的职责。 */
export default {
  rule: countyDuties,
  given: {},
  rows: [
    {
      clause: "四(二)",
      when: "县级职责：依原文次序全部列出",
      value: {
        duties: [
          { code: "check-means", clause: "safety-net/三(五)" },
          { code: "link-registers", clause: "safety-net/三(五)" },
          { code: "joint-meeting", clause: "safety-net/四(二)" },
          { code: "single-window", zh: "一门受理、协同办理", clause: "safety-net/四(二)" },
          { code: "charities", clause: "safety-net/四(二)" },
          { code: "inspect", clause: "safety-net/四(三)" },
          { code: "publicise", clause: "safety-net/四(三)" },
        ],
      },
      finds: ["duty"],
    },
    {
      clause: "四(二)",
      when: "填报了县名和年份：本规则无需填报，指出为多余的填报项",
      facts: { county: "x", year: 2016 },
      faults: [
        ["county", "unknown-key"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
