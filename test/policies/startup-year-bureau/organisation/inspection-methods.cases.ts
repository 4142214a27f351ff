import { inspectionMethods } from "../../../../src/policies/startup-year-bureau/organisation/inspection-methods.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 四3 — 监督检查方式，按原文顺序。 */
export default {
  rule: inspectionMethods,
  given: {},
  rows: [
    {
      clause: "四3",
      when: "无需填报：列出全部3种方式",
      value: {
        items: [
          { code: "routine", clause: "startup-year-bureau/四3" },
          { code: "announced-and-unannounced-visits", clause: "startup-year-bureau/四3" },
          { code: "complaints", clause: "startup-year-bureau/四3" },
        ],
      },
      unmet: [],
      finds: ["item"],
    },
    {
      clause: "四3",
      when: "填报了本规则不需要的两项：一并指出",
      facts: { county: 1, year: 2010 },
      faults: [
        ["county", "unknown-key"],
        ["year", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
