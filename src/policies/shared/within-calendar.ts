import { lastYear } from "../../kernel/days/index.ts";
import { rejection } from "../../kernel/language/index.ts";

/** A day or month that was calculated; rejects the fact or figure at `path` if it lies after the years that rules take. */
export function withinCalendar<Day extends string>(day: Day, path: string): Day {
  if (Number.parseInt(day, 10) <= lastYear) return day;
  throw rejection(path, "out-of-range", day, {
    zh: `据此推算的日期不得晚于${lastYear}年`,
    en: `a value from which no date after ${lastYear} follows`,
  });
}
