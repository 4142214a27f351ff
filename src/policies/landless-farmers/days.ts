import { type CalendarDate, isCalendarDate, lastYear } from "../../kernel/days/index.ts";
import { rejection } from "../../kernel/language/index.ts";

/** The earlier of two dates. */
export const earlierOf = (one: CalendarDate, other: CalendarDate): CalendarDate => (one < other ? one : other);

/** The later of two dates. */
export const laterOf = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

const expected = {
  zh: `由此推算的日期不得晚于${lastYear}年年底`,
  en: `a date early enough for the result to be no later than the end of ${lastYear}`,
};

/** Returns a date calculated from the one given at `path`. Throws for that fact if the date is past the years covered. */
export function checkedDate(day: CalendarDate, path: string, given: CalendarDate): CalendarDate {
  if (isCalendarDate(day)) return day;
  throw rejection(path, "out-of-range", given, expected);
}
