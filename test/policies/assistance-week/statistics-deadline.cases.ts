import { statisticsDeadline } from "../../../src/policies/assistance-week/statistics-deadline.ts";
import type { CaseTable } from "../../support/cases.ts";

/** 七(三) — 某日12:00点前上报：正好12:00已经晚了。 */
export default {
  rule: statisticsDeadline,
  given: { dueOn: "2010-01-14", deliveredOn: "2010-01-14" },
  rows: [
    {
      clause: "七(三)",
      when: "当日11:59",
      facts: { deliveredAt: "11:59" },
      value: { onTime: true, dueOn: "2010-01-14", before: "12:00" },
      failing: [],
    },
    {
      clause: "七(三)",
      when: "当日12:00：不在之前",
      facts: { deliveredAt: "12:00" },
      value: { onTime: false },
      failing: ["on-time"],
    },
    {
      clause: "七(三)",
      when: "前一天23:59",
      facts: { deliveredOn: "2010-01-13", deliveredAt: "23:59" },
      value: { onTime: true },
    },
    {
      clause: "七(三)",
      when: "次日零时",
      facts: { deliveredOn: "2010-01-15", deliveredAt: "00:00" },
      value: { onTime: false },
    },
    {
      clause: "七(三)",
      when: "24:00、缺少上报日：一次列出",
      facts: { dueOn: undefined, deliveredAt: "24:00" },
      faults: [
        ["dueOn", "missing"],
        ["deliveredAt", "malformed"],
      ],
    },
    { clause: "七(三)", when: "时刻写成数字", facts: { deliveredAt: 1159 }, faults: [["deliveredAt", "wrong-type"]] },
    { clause: "七(三)", when: "没有时刻", faults: [["deliveredAt", "missing"]] },
  ],
} satisfies CaseTable;
