import { themeDaySites } from "../../../../src/policies/assistance-week/theme-day/theme-day-sites.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七(一)2 — 主题日地点有最低处数；原文为空白，由区另行规定，本表按6处。 */
export default {
  rule: themeDaySites,
  figures: { minSites: "6" },
  given: { sites: 6 },
  rows: [
    { clause: "七(一)2", when: "本区规定至少6处，实有6处：达到要求", value: { met: true, shortfall: 0 }, unmet: [] },
    {
      clause: "七(一)2",
      when: "本区规定至少6处，实有7处：达到要求",
      facts: { sites: 7 },
      value: { met: true, shortfall: 0 },
    },
    {
      clause: "七(一)2",
      when: "本区规定至少6处，实有5处：相差1处",
      facts: { sites: 5 },
      value: { met: false, shortfall: 1 }, // 6−5
      unmet: ["enough-sites"],
    },
    {
      clause: "七(一)2",
      when: "本区只规定了次年的最低处数：当年的尚未规定，无法认定是否足够",
      figures: { minSites: [{ from: "2011-01-01", value: "6" }] },
      facts: { themeDay: "2010-01-16" },
      value: { met: null, shortfall: null },
      finds: ["minimum-not-set"],
    },
    {
      clause: "七(一)2",
      when: "主题日日期的月份填13、地点数填成负数：一并指出",
      facts: { themeDay: "2010-13-01", sites: -1 },
      faults: [
        ["themeDay", "malformed"],
        ["sites", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
