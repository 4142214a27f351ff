import { fiveDaySummary } from "../../../../src/policies/assistance-week/reporting/five-day-summary.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七(三) — 主题日前的五个工作日。2010年1月16日是星期六。 */
export default {
  rule: fiveDaySummary,
  given: { themeDay: "2010-01-16" },
  rows: [
    {
      clause: "七(三)",
      when: "主题日为星期六：同一周的星期一至星期五",
      value: { dates: ["2010-01-11", "2010-01-12", "2010-01-13", "2010-01-14", "2010-01-15"] },
      finds: [["days-summed-up", { count: 5, from: "2010-01-11", until: "2010-01-15", themeDay: "2010-01-16" }]],
    },
    {
      clause: "七(三)",
      when: "主题日为星期三：跨过周末，从上周星期三至本周星期二",
      facts: { themeDay: "2010-01-13" },
      value: { dates: ["2010-01-06", "2010-01-07", "2010-01-08", "2010-01-11", "2010-01-12"] },
    },
    {
      clause: "七(三)",
      when: "主题日为星期六，同周星期四放假、上个星期日上班：星期日计入，星期四不计入",
      facts: { daysOff: ["2010-01-14"], workingWeekends: ["2010-01-10"] },
      value: { dates: ["2010-01-10", "2010-01-11", "2010-01-12", "2010-01-13", "2010-01-15"] },
    },
    {
      clause: "七(三)",
      when: "主题日在春节假期之后：跨过假期，计入调休上班的周末",
      facts: { themeDay: "2010-02-22" },
      // 13日至19日放假，20日（六）、21日（日）上班
      value: { dates: ["2010-02-10", "2010-02-11", "2010-02-12", "2010-02-20", "2010-02-21"] },
      notFound: ["holidays-unknown"],
    },
    {
      clause: "七(三)",
      when: "主题日为1999年12月31日星期五：上周星期五至本周星期四，当年节假日安排未收录",
      facts: { themeDay: "1999-12-31" },
      finds: [["holidays-unknown", { year: 1999 }]],
      value: { dates: ["1999-12-24", "1999-12-27", "1999-12-28", "1999-12-29", "1999-12-30"] },
    },
    {
      clause: "七(三)",
      when: "只填报休假日：不需要调休上班日期",
      facts: { daysOff: ["2010-01-14"] },
      value: { dates: ["2010-01-08", "2010-01-11", "2010-01-12", "2010-01-13", "2010-01-15"] },
    },
    {
      clause: "七(三)",
      when: "主题日为1880年1月3日，此前不足五个工作日：不予接受",
      facts: { themeDay: "1880-01-03" },
      faults: [["themeDay", "out-of-range"]],
    },
    {
      clause: "七(三)",
      when: "主题日填2月30日，同一天既放假又上班：一并指出",
      facts: { themeDay: "2010-02-30", daysOff: ["2010-01-10"], workingWeekends: ["2010-01-10"] },
      faults: [
        ["themeDay", "malformed"],
        ["daysOff", "contradiction"],
      ],
    },
    {
      clause: "七(三)",
      when: "两天放假，其中一天又上班：矛盾",
      facts: { daysOff: ["2010-01-14", "2010-01-10"], workingWeekends: ["2010-01-10"] },
      faults: [["daysOff", "contradiction"]],
    },
  ],
} satisfies CaseTable;
