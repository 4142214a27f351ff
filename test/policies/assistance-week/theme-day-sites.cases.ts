import { themeDaySites } from "../../../src/policies/assistance-week/theme-day-sites.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 七(一)2 — 主题日地点不少于若干处；数目空白，由区里给出，这里是6处。 */
export default {
  rule: themeDaySites,
  figures: { minSites: "6" },
  given: { themeDay: "2010-01-16", sites: 6 },
  rows: [
    { clause: "七(一)2", when: "恰好6处", value: { met: true, shortfall: 0 }, failing: [] },
    { clause: "七(一)2", when: "7处，比要求多一处：不缺", facts: { sites: 7 }, value: { met: true, shortfall: 0 } },
    {
      clause: "七(一)2",
      when: "5处：少一处",
      facts: { sites: 5 },
      value: { met: false, shortfall: 1 }, // 6−5
      failing: ["enough-sites"],
    },
    {
      clause: "七(一)2",
      when: "区里只给出了次年的数目",
      figures: { minSites: [{ from: "2011-01-01", value: "6" }] },
      faults: [["figures.minSites", "outside-figures"]],
    },
    {
      clause: "七(一)2",
      when: "负数、不存在的日子：一次列出",
      facts: { themeDay: "2010-13-01", sites: -1 },
      faults: [
        ["themeDay", "malformed"],
        ["sites", "out-of-range"],
      ],
    },
  ],
} satisfies CaseTable;
