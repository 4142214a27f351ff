import { type CalendarDate, lastYear } from "../../kernel/days/index.ts";
import { rejection } from "../../kernel/language/index.ts";

/** The earlier of two dates. */
export const earlierOf = (one: CalendarDate, other: CalendarDate): CalendarDate => (one < other ? one : other);

/** The later of two dates. */
export const laterOf = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

const allowed = {
  zh: `由此推算的日期不得晚于${lastYear}年年底`,
  en: `a date early enough for the result to be no later than the end of ${lastYear}`,
};

/** Returns a calculated date or month. Throws for the fact or figure at `path` if it is past the years covered. */
export function checkedDate<Day extends string>(day: Day, path: string, given: string = day): Day {
  if (Number.parseInt(day, 10) <= lastYear) return day;
  throw rejection(path, "out-of-range", given, allowed);
}
