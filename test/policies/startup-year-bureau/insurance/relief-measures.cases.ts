import { reliefMeasures } from "../../../../src/policies/startup-year-bureau/insurance/relief-measures.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 二5 — 五缓四降三补贴：原文只写项数。 */
export default {
  rule: reliefMeasures,
  given: {},
  rows: [
    {
      clause: "二5",
      when: "未填报年份：缓缴5项、降低4项、补贴3项",
      value: { deferredCount: 5, loweredCount: 4, subsidisedCount: 3 },
      finds: ["counts"],
    },
    {
      clause: "二5",
      when: "年份填成文字、填报项之外多填一项：一并指出",
      facts: { year: "2010", county: 1 },
      faults: [
        ["year", "wrong-type"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
