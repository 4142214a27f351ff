import type fc from "fast-check";
import { type CalendarDate, daysInMonth, firstYear, lastYear } from "../../src/kernel/days/calendar.ts";
import { day } from "./arbitraries.ts";

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** Every day that the library covers, in order. */
export const everyDay: readonly CalendarDate[] = Array.from({ length: lastYear - firstYear + 1 }, (_, index) =>
  Array.from({ length: 12 }, (_, month) =>
    Array.from(
      { length: daysInMonth(firstYear + index, month + 1) },
      (_, day) => `${firstYear + index}-${twoDigits(month + 1)}-${twoDigits(day + 1)}`,
    ),
  ).flat(),
).flat();

/** Any day that the library covers. */
export const anyDay: fc.Arbitrary<CalendarDate> = day("1880-01-01", "2199-12-31");

/** A day as a `Date` at midnight UTC, and back. */
export const asDate = (day: CalendarDate): Date => new Date(`${day}T00:00:00Z`);
/**
 * Built from the date's numbers: `toISOString` takes three times as long, which matters over every day of 320 years.
 */
export const asText = (date: Date): CalendarDate =>
  `${date.getUTCFullYear()}-${padded[date.getUTCMonth() + 1]}-${padded[date.getUTCDate()]}`;
const padded = Array.from({ length: 32 }, (_, number) => twoDigits(number));
