import { type CalendarDate, dateOf, dayOfMonth, isLeapYear, monthOf, yearOf } from "./calendar.ts";
import { addDays } from "./moving.ts";

/**
 * When a person turns a year older: on the birthday or the day after it. In common years the birthday of people born on
 * 29 February is the 28th (Civil Code, art. 202) or 1 March.
 */
export type BirthdayConvention = "on-the-birthday" | "day-after-the-birthday" | "leap-birthday-on-1-march";

/** The date on which a person reaches an age (周岁). */
export function ageReachedOn(
  birthDate: CalendarDate,
  age: number,
  convention: BirthdayConvention = "on-the-birthday",
): CalendarDate {
  const year = yearOf(birthDate) + age;
  const missing = dayInYear(birthDate) === leapDay && !isLeapYear(year);
  if (missing && convention === "leap-birthday-on-1-march") return dateOf(year, 3, 1);
  const birthday = dateOf(year, monthOf(birthDate), missing ? 28 : dayOfMonth(birthDate));
  return convention === "day-after-the-birthday" ? addDays(birthday, 1) : birthday;
}

/** Month and day as one number: 229 for 29 February. */
const dayInYear = (day: CalendarDate): number => monthOf(day) * 100 + dayOfMonth(day);
const leapDay = 229;

/** Age in completed years (周岁) on a date: 0 from the date of birth, negative before it. */
export function ageOn(
  birthDate: CalendarDate,
  on: CalendarDate,
  convention: BirthdayConvention = "on-the-birthday",
): number {
  const years = yearOf(on) - yearOf(birthDate);
  const birthday = dayInYear(birthDate);
  if (convention === "on-the-birthday" && birthday !== leapDay) return dayInYear(on) < birthday ? years - 1 : years;
  // otherwise the age on the date of birth would be -1 under the day-after convention
  if (on === birthDate) return 0;
  return on < ageReachedOn(birthDate, years, convention) ? years - 1 : years;
}
