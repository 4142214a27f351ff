import { addDays, type CalendarDate, calendarDate, dayOfMonth, isLeapYear, monthOf, yearOf } from "./calendar.ts";
import { refused } from "./facts.ts";
import type { WordsOfReading } from "./reading.ts";
import { entryOn, type FigureUse, type Timeline } from "./timeline.ts";

/**
 * How a year of age is completed. On the birthday, for 29 February on the 28th of a common year
 * (Civil Code, art. 202); or the day after the birthday; or, for 29 February, on 1 March.
 */
export const birthdayConventions = ["on-the-birthday", "day-after-the-birthday", "leap-birthday-on-1-march"] as const;
export type BirthdayConvention = (typeof birthdayConventions)[number];

/** What the reading says to people, in every document that asks for an age. */
export const birthdayWords: WordsOfReading<BirthdayConvention> = {
  question: { zh: "周岁在哪一天满？", en: "On which day is a year of age completed?" },
  options: {
    "on-the-birthday": {
      zh: "生日当天；2月29日生的平年为2月28日",
      en: "on the birthday; for 29 February the 28th in common years",
    },
    "day-after-the-birthday": { zh: "生日次日", en: "the day after the birthday" },
    "leap-birthday-on-1-march": {
      zh: "生日当天；2月29日生的平年为3月1日",
      en: "on the birthday; for 29 February 1 March in common years",
    },
  },
  why: {
    zh: "《民法典》第202条：没有对应日的，月末日为届满日",
    en: "Civil Code, art. 202: without a corresponding day, the month's end",
  },
};

/** The day on which somebody completes so many years of age (周岁). */
export function dayOfReachingAge(
  birthDate: CalendarDate,
  age: number,
  convention: BirthdayConvention = "on-the-birthday",
): CalendarDate {
  const year = yearOf(birthDate) + age;
  const missing = dayInYear(birthDate) === leapDay && !isLeapYear(year);
  if (missing && convention === "leap-birthday-on-1-march") return calendarDate(year, 3, 1);
  const birthday = calendarDate(year, monthOf(birthDate), missing ? 28 : dayOfMonth(birthDate));
  return convention === "day-after-the-birthday" ? addDays(birthday, 1) : birthday;
}

/** Month and day as one number that grows through the year: 29 February is 229. */
const dayInYear = (day: CalendarDate): number => monthOf(day) * 100 + dayOfMonth(day);
const leapDay = 229;

/** Age in full years (周岁) on a day: 0 from the day of the birth on, negative before it. */
export function ageInFullYears(
  birthDate: CalendarDate,
  on: CalendarDate,
  convention: BirthdayConvention = "on-the-birthday",
): number {
  const years = yearOf(on) - yearOf(birthDate);
  const birthday = dayInYear(birthDate);
  if (convention === "on-the-birthday" && birthday !== leapDay) return dayInYear(on) < birthday ? years - 1 : years;
  // under the day-after reading not even the year 0 is complete on the day of birth
  if (on === birthDate) return 0;
  return on < dayOfReachingAge(birthDate, years, convention) ? years - 1 : years;
}

/** What a rule decides with, as far as an age that changes in time asks for it. */
interface PolicyOfAges {
  reading(name: "birthday"): BirthdayConvention;
  used(figure: FigureUse): void;
}

/**
 * The first day on which somebody has the age in force on that day, and that age: when it changes later, who has reached
 * it keeps what follows from it. Who has not reached it by the day asked about is told so only where a value covers that day.
 */
export function reachingAge(
  birthDate: CalendarDate,
  on: CalendarDate,
  ages: Timeline,
  policy: PolicyOfAges,
): { readonly age: number; readonly reachedOn: CalendarDate } {
  const birthday = policy.reading("birthday");
  for (const { from, until, parsed, use } of ages.entries) {
    const age = Number(parsed);
    const completedOn = dayOfReachingAge(birthDate, age, birthday);
    const reachedOn = from !== null && from > completedOn ? from : completedOn;
    if (until !== null && until < reachedOn) continue;
    if (on < reachedOn) policy.used(entryOn(ages, on).use);
    policy.used(use);
    return { age, reachedOn };
  }
  const { parsed, use } = entryOn(ages, on);
  policy.used(use);
  const age = Number(parsed);
  return { age, reachedOn: dayOfReachingAge(birthDate, age, birthday) };
}

/** The upper end of a span of ages, under the name of its figure; one that a county sets below the lower end is refused. */
export function upperAge(youngest: number, oldest: number, name: string): number {
  if (oldest >= youngest) return oldest;
  const allowed = { zh: `不小于${youngest}周岁`, en: `${youngest} or more` };
  throw refused(`figures.${name}`, "impossible", oldest, allowed);
}

/** Is this age from the youngest to the oldest, both included? */
export function isBetweenAges(fullYears: number, youngest: number, oldest: number, nameOfOldest: string): boolean {
  const upper = upperAge(youngest, oldest, nameOfOldest);
  return fullYears >= youngest && fullYears <= upper;
}
