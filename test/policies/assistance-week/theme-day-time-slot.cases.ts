import { themeDayTimeSlot } from "../../../src/policies/assistance-week/theme-day-time-slot.ts";
import type { CaseTable } from "../../support/cases.ts";

const none = ["in-slot", "in-slot", "in-slot"];

/** 七(三) — 8:00至8:50布置，9:00至16:00活动，16:00至17:00整理。 */
export default {
  rule: themeDayTimeSlot,
  given: { themeDay: "2010-01-16" },
  rows: [
    {
      clause: "七(三)",
      when: "7:59，布置会场开始前：不在任何时段",
      facts: { at: "07:59" },
      value: { timeSlot: null },
      unmet: none,
    },
    {
      clause: "七(三)",
      when: "8:00，布置会场开始时刻：布置会场时段",
      facts: { at: "08:00" },
      value: { timeSlot: "set-up" },
      unmet: ["in-slot", "in-slot"],
    },
    { clause: "七(三)", when: "8:49：布置会场时段", facts: { at: "08:49" }, value: { timeSlot: "set-up" } },
    {
      clause: "七(三)",
      when: "8:50，布置会场结束时刻：不在任何时段",
      facts: { at: "08:50" },
      value: { timeSlot: null },
    },
    {
      clause: "七(三)",
      when: "8:59，主题日活动开始前：不在任何时段",
      facts: { at: "08:59" },
      value: { timeSlot: null },
    },
    {
      clause: "七(三)",
      when: "9:00，主题日活动开始时刻：主题日活动时段",
      facts: { at: "09:00" },
      value: { timeSlot: "activity" },
    },
    { clause: "七(三)", when: "15:59：主题日活动时段", facts: { at: "15:59" }, value: { timeSlot: "activity" } },
    {
      clause: "七(三)",
      when: "16:00，活动结束、整理开始：现场整理时段",
      facts: { at: "16:00" },
      value: { timeSlot: "closing" },
    },
    { clause: "七(三)", when: "16:59：现场整理时段", facts: { at: "16:59" }, value: { timeSlot: "closing" } },
    {
      clause: "七(三)",
      when: "17:00，现场整理结束时刻：不在任何时段",
      facts: { at: "17:00" },
      value: { timeSlot: null },
    },
    {
      clause: "七(三)",
      when: "本区将现场整理开始时刻调整为15:30，与活动重叠的15:30：属于后一时段，即现场整理",
      figures: { closingFrom: "15:30" },
      facts: { at: "15:30" },
      value: { timeSlot: "closing" },
      unmet: ["in-slot"],
    },
    {
      clause: "七(三)",
      when: "本区将现场整理结束时刻误填为16:00，与开始时刻相同：不予接受",
      figures: { closingUntil: "16:00" },
      facts: { at: "16:00" },
      faults: [["figures.closingUntil", "contradiction"]],
    },
    {
      clause: "七(三)",
      when: "未填报主题日日期、时刻填08:60：一并指出",
      facts: { themeDay: undefined, at: "08:60" },
      faults: [
        ["themeDay", "missing"],
        ["at", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
