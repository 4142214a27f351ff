import { desks } from "../../../../src/policies/assistance-week/theme-day/desks.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七(三) — 工作2张、材料2张、政策4张、培训2张，另设接待台。 */
export default {
  rule: desks,
  given: {},
  rows: [
    {
      clause: "七(三)",
      when: "主会场的服务台：四种共10张，另设接待台",
      value: {
        desks: [
          { code: "work-desks", count: 2, clause: "assistance-week/七(三)" },
          { code: "material-desks", count: 2 },
          { code: "policy-desks", count: 4 },
          { code: "training-desks", count: 2 },
        ],
        total: 10, // 2+2+4+2
        reception: true,
      },
      finds: ["desks", "reception"],
    },
    {
      clause: "七(三)",
      when: "主题日日期填2月29日（平年）、填报规定以外的字段：一并指出",
      facts: { themeDay: "2010-02-29", county: 1 },
      faults: [
        ["themeDay", "malformed"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
