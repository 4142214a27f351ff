import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as daysLater } from "date-fns/addDays";
import { addMonths as monthsLater } from "date-fns/addMonths";
import { type CalendarDate, dateOf, dayOfMonth, monthOf, yearOf } from "./calendar.ts";

// Dates are moved with date-fns, in UTC, where the length of a month matters. Why they are read, compared and counted without it: docs/decisions/dates.md

const utcDay = (day: CalendarDate): Date => new UTCDateMini(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
const textOf = (date: Date): CalendarDate => dateOf(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** Every month has the days up to this one, so no calendar rule is needed for them: `addMonths` takes 0.2 µs instead of 1.6. */
const lastOfEveryMonth = 28;

/** The date a number of days later, or earlier. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  const moved = dayOfMonth(day) + days;
  if (moved >= 1 && moved <= lastOfEveryMonth) return dateOf(yearOf(day), monthOf(day), moved);
  return textOf(daysLater(utcDay(day), days));
}

/** The corresponding date of a later month, or the end of that month if it has none (Civil Code, art. 202). */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const [dayInMonth, total] = [dayOfMonth(day), yearOf(day) * 12 + monthOf(day) - 1 + months];
  if (dayInMonth > lastOfEveryMonth) return textOf(monthsLater(utcDay(day), months));
  return dateOf(Math.floor(total / 12), (total % 12) + 1, dayInMonth);
}
export const addYears = (day: CalendarDate, years: number): CalendarDate => addMonths(day, 12 * years);

/** The first date, this one included, that is not a day off (Civil Code, art. 203). */
export function rollForward(day: CalendarDate, isOff: (day: CalendarDate) => boolean): CalendarDate {
  let moved = day;
  while (isOff(moved)) moved = addDays(moved, 1);
  return moved;
}
