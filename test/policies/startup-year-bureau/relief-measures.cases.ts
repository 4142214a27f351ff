import { reliefMeasures } from "../../../src/policies/startup-year-bureau/relief-measures.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 二5 — 五缓四降三补贴：只有项数。 */
export default {
  rule: reliefMeasures,
  given: { year: 2010 },
  rows: [
    { clause: "二5", when: "五缓、四降、三补贴", value: { deferred: 5, lowered: 4, subsidised: 3 }, finds: ["counts"] },
    {
      clause: "二5",
      when: "缺少年份、多余字段：一次列出",
      facts: { year: undefined, county: 1 },
      faults: [
        ["year", "missing"],
        ["county", "unknown-key"],
      ],
    },
  ],
} satisfies CaseTable;
