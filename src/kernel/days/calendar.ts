/** 日期 — A date as `YYYY-MM-DD`, without a time zone. Years 1880 to 2199. */
export type CalendarDate = string;

/** 月份 — A month as `YYYY-MM`. */
export type YearMonth = string;

export const firstYear = 1880;
export const lastYear = 2199;

const commonYearMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (commonYearMonths[month - 1] ?? 0);
}

/** The number formed by two digits at a position. */
const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** The same; if one is not a digit, a number so low that no year, month or day with it is valid. */
function checkedDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return tens >= 48 && tens <= 57 && ones >= 48 && ones <= 57 ? tens * 10 + ones - 528 : -1_000_000;
}

/** Whether a value is the text of a calendar date, YYYY-MM-DD, within the years that the library covers. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== "string" || text.length !== 10) return false;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = checkedDigits(text, 0) * 100 + checkedDigits(text, 2);
  const month = checkedDigits(text, 5);
  const day = checkedDigits(text, 8);
  return year >= firstYear && year <= lastYear && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a value is the text of a month, YYYY-MM, within the years that the library covers. */
export const isYearMonth = (text: unknown): text is YearMonth =>
  typeof text === "string" && isCalendarDate(`${text}-01`);

export const yearOf = (day: CalendarDate): number => twoDigits(day, 0) * 100 + twoDigits(day, 2);
export const monthOf = (day: CalendarDate): number => twoDigits(day, 5);
export const dayOfMonth = (day: CalendarDate): number => twoDigits(day, 8);

/** The date with these numbers; a day past the end of the month is not corrected. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  return `${year}${dashed[month]}${dashed[day]}`;
}

/** -00 to -31 */
const dashed = Array.from({ length: 32 }, (_, number) => `-${number < 10 ? "0" : ""}${number}`);

/** Days from one day to a later one; the first day is not counted (Civil Code, art. 201). */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => epochDay(to) - epochDay(from);

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: CalendarDate): boolean {
  const weekday = epochDay(day) % 7;
  return weekday === 6 || weekday === 0;
}

/** Days before each month of a common year. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** The number of a day, with all days counted consecutively from Monday, 1 January of the year 1. */
function epochDay(day: CalendarDate): number {
  const year = yearOf(day);
  const month = monthOf(day);
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return past * 365 + leapDays + (daysBefore[month - 1] ?? Number.NaN) + leapDay + dayOfMonth(day);
}

/** Whole months between two days. A month ends on the corresponding day, or on its last day if it has none. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  const dueDay = Math.min(dayOfMonth(from), daysInMonth(yearOf(to), monthOf(to)));
  return dayOfMonth(to) < dueDay ? months - 1 : months;
}

export const startOfMonth = (day: CalendarDate): CalendarDate => `${day.slice(0, 8)}01`;
export const endOfMonth = (day: CalendarDate): CalendarDate =>
  dateOf(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)));
export function startOfNextMonth(day: CalendarDate): CalendarDate {
  const [year, month] = [yearOf(day), monthOf(day)];
  return month === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1);
}
export const endOfNextMonth = (day: CalendarDate): CalendarDate => endOfMonth(startOfNextMonth(day));
export const startOfYear = (year: number): CalendarDate => `${year}-01-01`;
export const endOfYear = (year: number): CalendarDate => `${year}-12-31`;
export const isYearEnd = (day: CalendarDate): boolean => day.endsWith("-12-31");
/** 月份 — The month of a date, `YYYY-MM`. */
export const yearMonthOf = (day: CalendarDate): YearMonth => day.slice(0, 7);
