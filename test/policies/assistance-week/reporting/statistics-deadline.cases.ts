import { statisticsDeadline } from "../../../../src/policies/assistance-week/reporting/statistics-deadline.ts";
import type { CaseTable } from "../../../support/cases.ts";

/** 七(三) — 某日12:00点前上报，正好12:00即为逾期。 */
export default {
  rule: statisticsDeadline,
  given: { dueOn: "2010-01-14", deliveredOn: "2010-01-14" },
  rows: [
    {
      clause: "七(三)",
      when: "规定当日11:59上报：按时",
      facts: { deliveredAt: "11:59" },
      value: { onTime: true, dueOn: "2010-01-14", before: "12:00" },
      unmet: [],
    },
    {
      clause: "七(三)",
      when: "规定日期前一天23:59上报：按时",
      facts: { deliveredOn: "2010-01-13", deliveredAt: "23:59" },
      value: { onTime: true },
    },
    {
      clause: "七(三)",
      when: "规定当日12:00上报：逾期",
      facts: { deliveredAt: "12:00" },
      value: { onTime: false },
      unmet: ["on-time"],
    },
    {
      clause: "七(三)",
      when: "规定日期次日零时上报：逾期",
      facts: { deliveredOn: "2010-01-15", deliveredAt: "00:00" },
      value: { onTime: false },
    },
    {
      clause: "七(三)",
      when: "未填报规定上报日期、实际上报时刻填24:00：一并指出",
      facts: { dueOn: undefined, deliveredAt: "24:00" },
      faults: [
        ["dueOn", "missing"],
        ["deliveredAt", "malformed"],
      ],
    },
    {
      clause: "七(三)",
      when: "实际上报时刻填成数字：不予接受",
      facts: { deliveredAt: 1159 },
      faults: [["deliveredAt", "wrong-type"]],
    },
    { clause: "七(三)", when: "未填报实际上报时刻：须填报", faults: [["deliveredAt", "missing"]] },
  ],
} satisfies CaseTable;
