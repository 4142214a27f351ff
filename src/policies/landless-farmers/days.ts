import { type CalendarDate, isCalendarDate, lastYear } from "../../kernel/days/calendar.ts";
import { rejection } from "../../kernel/language/errors.ts";

/** The earlier of two days. */
export function earlierOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  if (one < other) return one;
  return other;
}

/** The later of two days. */
export function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  if (one > other) return one;
  return other;
}

const allowed = {
  zh: `由此推算的日子不晚于${lastYear}年底`,
  en: `a day from which no day after the end of ${lastYear} follows`,
};

/** A day reckoned from the day given at `path`: past the years that the library covers, that fact is refused. */
export function checkedDate(day: CalendarDate, path: string, given: CalendarDate): CalendarDate {
  if (isCalendarDate(day)) return day;
  throw rejection(path, "out-of-range", given, allowed);
}
