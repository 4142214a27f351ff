/** 日期 — a day as `YYYY-MM-DD`, without a time zone. Years 1880 to 2199. */
export type CalendarDate = string;

export const firstYear = 1880;
export const lastYear = 2199;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const shortestMonth = 28;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 0);
}

/** A digit; where there is none, so far below zero that no number made with it is a year, month or day. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : -100_000;
}
const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/** Is this text a day that exists, written YYYY-MM-DD, within the years that the library covers? */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== "string" || text.length !== 10) return false;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = yearOf(text);
  const month = monthOf(text);
  const day = dayOfMonth(text);
  return year >= firstYear && year <= lastYear && month >= 1 && day >= 1 && day <= lengthOfMonth(year, month);
}

export const yearOf = (day: CalendarDate): number => twoDigits(day, 0) * 100 + twoDigits(day, 2);
export const monthOf = (day: CalendarDate): number => twoDigits(day, 5);
export const dayOfMonth = (day: CalendarDate): number => twoDigits(day, 8);

/** The day with these numbers; days past the end of the month are not corrected. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return `${year}${dashed[month]}${dashed[day]}`;
}

/** -00 to -31 */
const dashed = Array.from({ length: 32 }, (_, number) => `-${number < 10 ? "0" : ""}${number}`);

/** So many days later, or earlier. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  const year = yearOf(day);
  const month = monthOf(day);
  const moved = dayOfMonth(day) + days;
  const length = lengthOfMonth(year, month);
  if (moved >= 1 && moved <= length) return calendarDate(year, month, moved);
  if (moved > length && moved <= length + shortestMonth) {
    return month === 12 ? calendarDate(year + 1, 1, moved - length) : calendarDate(year, month + 1, moved - length);
  }
  const date = new Date(Date.UTC(year, month - 1, moved));
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The corresponding day of a later month, or that month's end when there is none (Civil Code, art. 202). */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const monthsOfEra = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(monthsOfEra / 12);
  const month = monthsOfEra - year * 12 + 1;
  return calendarDate(year, month, Math.min(dayOfMonth(day), lengthOfMonth(year, month)));
}
export const addYears = (day: CalendarDate, years: number): CalendarDate => addMonths(day, 12 * years);

/** Days from one day to a later one; the first day is not counted (Civil Code, art. 201). */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** Days before each month of a common year. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Days numbered on end. */
function dayNumber(day: CalendarDate): number {
  const year = yearOf(day);
  const month = monthOf(day);
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return past * 365 + leapDays + (daysBefore[month - 1] ?? Number.NaN) + leapDay + dayOfMonth(day);
}

/** Whole months completed between two days: complete on the corresponding day, or at the month's end. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  const dueDay = Math.min(dayOfMonth(from), lengthOfMonth(yearOf(to), monthOf(to)));
  return dayOfMonth(to) < dueDay ? months - 1 : months;
}

export const firstOfMonth = (day: CalendarDate): CalendarDate => `${day.slice(0, 8)}01`;
export const firstOfNextMonth = (day: CalendarDate): CalendarDate => addMonths(firstOfMonth(day), 1);
export const endOfMonth = (day: CalendarDate): CalendarDate =>
  calendarDate(yearOf(day), monthOf(day), lengthOfMonth(yearOf(day), monthOf(day)));
export function endOfNextMonth(day: CalendarDate): CalendarDate {
  const year = yearOf(day);
  const month = monthOf(day);
  return month === 12 ? calendarDate(year + 1, 1, 31) : calendarDate(year, month + 1, lengthOfMonth(year, month + 1));
}
export const firstOfYear = (year: number): CalendarDate => `${year}-01-01`;
export const endOfYear = (year: number): CalendarDate => `${year}-12-31`;
/** 月份 — the month of a day, `YYYY-MM`. */
export const monthText = (day: CalendarDate): string => day.slice(0, 7);

/** The last day of a period that would end on a day off: the first day after it that is none (Civil Code, art. 203). */
export function shiftedPast(daysOff: readonly CalendarDate[], day: CalendarDate): CalendarDate {
  return daysOff.includes(day) ? shiftedPast(daysOff, addDays(day, 1)) : day;
}
