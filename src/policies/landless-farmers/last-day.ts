import { type CalendarDate, rollForward } from "../../kernel/days/index.ts";
import { dayOffTest, workingDayFinding } from "../shared/working-days.ts";
import type { ClauseAddress, Deciding } from "./document.ts";

/** Findings of rules with a period that starts with an event. */
export const lastDayFindings = {
  ...workingDayFinding,
  "last-day-moved": {
    zh: "期间最后一日{lastDay:date}是休假日，顺延至{movedTo:date}",
    en: "the last day, {lastDay:date}, is a day off, so the period ends on {movedTo:date}",
  },
} as const;

/** 期间届满日 — Returns the last day of a period that starts with an event; the reading decides whether it moves past days off. */
export function endOfPeriod(
  lastDay: CalendarDate,
  address: ClauseAddress,
  daysOff: readonly CalendarDate[] | undefined,
  policy: Deciding<typeof lastDayFindings>,
): CalendarDate {
  if (policy.reading("last-day-on-a-day-off") === "stays") return lastDay;
  const movedTo = rollForward(lastDay, dayOffTest(policy, address, daysOff));
  if (movedTo !== lastDay) policy.found(address, "last-day-moved", { lastDay, movedTo });
  return movedTo;
}
