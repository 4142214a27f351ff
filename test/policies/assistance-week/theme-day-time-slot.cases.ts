import { themeDayTimeSlot } from "../../../src/policies/assistance-week/theme-day-time-slot.ts";
import type { CaseTable } from "../../support/cases.ts";

const none = ["in-slot", "in-slot", "in-slot"];

/** 七(三) — 8:00至8:50布置，9:00至16:00活动，16:00至17:00整理。 */
export default {
  rule: themeDayTimeSlot,
  given: { themeDay: "2010-01-16" },
  rows: [
    { clause: "七(三)", when: "7:59：还没有开始", facts: { at: "07:59" }, value: { timeSlot: null }, failing: none },
    {
      clause: "七(三)",
      when: "8:00：布置",
      facts: { at: "08:00" },
      value: { timeSlot: "set-up" },
      failing: ["in-slot", "in-slot"],
    },
    { clause: "七(三)", when: "8:49：布置", facts: { at: "08:49" }, value: { timeSlot: "set-up" } },
    { clause: "七(三)", when: "8:50：布置已结束，不在任何时段", facts: { at: "08:50" }, value: { timeSlot: null } },
    { clause: "七(三)", when: "8:59：不在任何时段", facts: { at: "08:59" }, value: { timeSlot: null } },
    { clause: "七(三)", when: "9:00：活动", facts: { at: "09:00" }, value: { timeSlot: "activity" } },
    { clause: "七(三)", when: "15:59：活动", facts: { at: "15:59" }, value: { timeSlot: "activity" } },
    { clause: "七(三)", when: "16:00：属于后一时段", facts: { at: "16:00" }, value: { timeSlot: "closing" } },
    { clause: "七(三)", when: "16:59：整理", facts: { at: "16:59" }, value: { timeSlot: "closing" } },
    { clause: "七(三)", when: "17:00：已经结束", facts: { at: "17:00" }, value: { timeSlot: null } },
    {
      clause: "七(三)",
      when: "区里把整理提前到15:30开始：与活动重叠的时刻属于后一时段",
      figures: { closingFrom: "15:30" },
      facts: { at: "15:30" },
      value: { timeSlot: "closing" },
      failing: ["in-slot"],
    },
    {
      clause: "七(三)",
      when: "区里把整理结束定在开始之时：没有这样的时段",
      figures: { closingUntil: "16:00" },
      facts: { at: "16:00" },
      faults: [["figures.closingUntil", "impossible"]],
    },
    {
      clause: "七(三)",
      when: "8:60、缺少主题日：一次列出",
      facts: { themeDay: undefined, at: "08:60" },
      faults: [
        ["themeDay", "missing"],
        ["at", "malformed"],
      ],
    },
  ],
} satisfies CaseTable;
