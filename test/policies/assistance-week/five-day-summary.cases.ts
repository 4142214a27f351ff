import { fiveDaySummary } from "../../../src/policies/assistance-week/five-day-summary.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 七(三) — 主题日之前的五个工作日。2010年1月16日是星期六。 */
export default {
  rule: fiveDaySummary,
  given: { themeDay: "2010-01-16" },
  rows: [
    {
      clause: "七(三)",
      when: "星期六的主题日：同一周的星期一至星期五",
      value: { days: ["2010-01-11", "2010-01-12", "2010-01-13", "2010-01-14", "2010-01-15"] },
      finds: [["days-summed-up", { count: 5, from: "2010-01-11", until: "2010-01-15", themeDay: "2010-01-16" }]],
    },
    {
      clause: "七(三)",
      when: "星期三的主题日：跨过周末",
      facts: { themeDay: "2010-01-13" },
      value: { days: ["2010-01-06", "2010-01-07", "2010-01-08", "2010-01-11", "2010-01-12"] },
    },
    {
      clause: "七(三)",
      when: "星期四放假，上个星期日上班",
      facts: { daysOff: ["2010-01-14"], workingWeekends: ["2010-01-10"] },
      value: { days: ["2010-01-10", "2010-01-11", "2010-01-12", "2010-01-13", "2010-01-15"] },
    },
    {
      clause: "七(三)",
      when: "2000年以前也一样：1999年12月31日是星期五",
      facts: { themeDay: "1999-12-31" },
      value: { days: ["1999-12-24", "1999-12-27", "1999-12-28", "1999-12-29", "1999-12-30"] },
    },
    {
      clause: "七(三)",
      when: "主题日早到前面没有五个工作日可数",
      facts: { themeDay: "1880-01-03" },
      faults: [["themeDay", "out-of-range"]],
    },
    {
      clause: "七(三)",
      when: "同一天既放假又上班，主题日不存在：一次列出",
      facts: { themeDay: "2010-02-30", daysOff: ["2010-01-10"], workingWeekends: ["2010-01-10"] },
      faults: [
        ["themeDay", "malformed"],
        ["daysOff", "impossible"],
      ],
    },
  ],
} satisfies CaseTable;
