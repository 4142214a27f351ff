import { themeDayTimeSlot } from "../../../../src/policies/assistance-week/theme-day/theme-day-time-slot.ts";
import type { CaseTable } from "../../../support/cases.ts";

const none = ["in-slot", "in-slot", "in-slot"];

/** 七(三) — 8:00至8:50布置，9:00至16:00活动，16:00至17:00整理。 */
export default {
  rule: themeDayTimeSlot,
  given: {},
  rows: [
    {
      clause: "七(三)",
      when: "7:59，布置会场开始前：不在任何时段",
      facts: { at: "07:59" },
      value: { timeSlot: null, reason: "before-all-slots" },
      no: none,
      finds: ["no-slot"],
    },
    {
      clause: "七(三)",
      when: "8:00，布置会场开始时刻：布置会场时段",
      facts: { at: "08:00" },
      value: { timeSlot: { code: "set-up", from: "08:00", until: "08:50", minutes: 50 }, reason: null },
      no: ["in-slot", "in-slot"],
      notFound: ["no-slot"],
    },
    {
      clause: "七(三)",
      when: "8:49：布置会场时段",
      facts: { at: "08:49" },
      value: { timeSlot: { code: "set-up" }, reason: null },
    },
    {
      clause: "七(三)",
      when: "8:50，布置会场结束时刻：不在任何时段",
      facts: { at: "08:50" },
      value: { timeSlot: null, reason: "between-slots" },
    },
    {
      clause: "七(三)",
      when: "8:55，布置结束之后、活动开始之前：在两个时段之间",
      facts: { at: "08:55" },
      value: { timeSlot: null, reason: "between-slots" },
    },
    {
      clause: "七(三)",
      when: "17:01，现场整理结束之后：晚于各时段",
      facts: { at: "17:01" },
      value: { timeSlot: null, reason: "after-all-slots" },
    },
    {
      clause: "七(三)",
      when: "8:59，主题日活动开始前：不在任何时段",
      facts: { at: "08:59" },
      value: { timeSlot: null, reason: "between-slots" },
    },
    {
      clause: "七(三)",
      when: "9:00，主题日活动开始时刻：主题日活动时段",
      facts: { at: "09:00" },
      value: { timeSlot: { code: "activity", minutes: 420 } }, // 7小时×60
    },
    {
      clause: "七(三)",
      when: "15:59：主题日活动时段",
      facts: { at: "15:59" },
      value: { timeSlot: { code: "activity" }, reason: null },
    },
    {
      clause: "七(三)",
      when: "16:00，活动结束、整理开始：现场整理时段",
      facts: { at: "16:00" },
      value: { timeSlot: { code: "closing", minutes: 60 } },
    },
    {
      clause: "七(三)",
      when: "16:59：现场整理时段",
      facts: { at: "16:59" },
      value: { timeSlot: { code: "closing" }, reason: null },
    },
    {
      clause: "七(三)",
      when: "17:00，现场整理结束时刻：不在任何时段",
      facts: { at: "17:00" },
      value: { timeSlot: null, reason: "after-all-slots" },
    },
    {
      clause: "七(三)",
      when: "本区将现场整理开始时刻调整为15:30，与活动重叠的15:30：属于后一时段，即现场整理",
      figures: { closingFrom: "15:30" },
      facts: { at: "15:30" },
      value: { timeSlot: { code: "closing" }, reason: null },
      no: ["in-slot"],
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
      when: "本区的活动结束时刻自2012年起调整，未填报主题日日期：须填报",
      figures: { activityUntil: [{ from: "2012-01-01", value: "15:00" }] },
      facts: { at: "15:30" },
      faults: [["themeDay", "missing"]],
    },
    {
      clause: "七(三)",
      when: "主题日日期格式不正确、时刻填08:60：一并指出",
      facts: { themeDay: "2010/1/16", at: "08:60" },
      faults: [
        ["themeDay", "malformed"],
        ["at", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
