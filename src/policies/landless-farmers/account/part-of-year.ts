import {
  type CalendarDate,
  dayOfMonth,
  daysBetween,
  monthOf,
  startOfMonth,
  startOfYear,
  yearOf,
} from "../../../kernel/days/index.ts";
import type { InterestMethod } from "./interest-method.ts";

/** Time is counted in 26280ths of a year, so that a month and a day of 365 or 360 are whole numbers. */
export const unitsPerYear = 72 * 365;
export const monthsPerYear = 12;
const unitsPerMonth = unitsPerYear / monthsPerYear;
export const unitsPerDay = { "365": unitsPerYear / 365, "360": unitsPerYear / 360 };

/**
 * The part of a year between two of its dates, in 26280ths. It is the time from 1 January to the later date minus that
 * to the earlier one, so that the pieces of a year sum to the whole. Null stands for the start and for the end of the
 * year.
 */
export function unitsOfYear(method: InterestMethod, from: CalendarDate | null, until: CalendarDate | null): number {
  const whole = until === null ? unitsPerYear : unitsSinceNewYear(method, until);
  return from === null ? whole : whole - unitsSinceNewYear(method, from);
}

export function unitsSinceNewYear({ partialYear }: InterestMethod, day: CalendarDate): number {
  const months = (monthOf(day) - 1) * unitsPerMonth;
  if (partialYear === "full-months") return months;
  if (partialYear === "months-and-days") return months + (dayOfMonth(day) - 1) * unitsPerDay["360"];
  const days = daysBetween(startOfYear(yearOf(day)), day);
  // no part of a year is longer than the year
  if (partialYear === "days-360") return Math.min(days * unitsPerDay["360"], unitsPerYear);
  return days * unitsPerDay["365"];
}

/** 26280ths of a year as they are written: months ("9" of 12), or days ("100" of 365). */
export function timeOf(method: InterestMethod, units: number): { readonly time: string; readonly perYear: number } {
  if (units % unitsPerMonth === 0) return { time: String(units / unitsPerMonth), perYear: monthsPerYear };
  const perYear = Number(daysOfYear(method));
  return { time: String((units * perYear) / unitsPerYear), perYear };
}

/** How many days a year has where time is counted by days. */
export const daysOfYear = ({ partialYear }: InterestMethod): "360" | "365" =>
  partialYear === "days" || partialYear === "demand-rate" ? "365" : "360";

/** The days for which an opening balance earns interest: where only full months count, the days of these. */
export function countedDays(
  method: InterestMethod,
  year: number,
  from: CalendarDate | null,
  until: CalendarDate | null,
): readonly [start: CalendarDate, end: CalendarDate] {
  const counted = (day: CalendarDate): CalendarDate => (method.partialYear === "full-months" ? startOfMonth(day) : day);
  return [from === null ? startOfYear(year) : counted(from), until === null ? startOfYear(year + 1) : counted(until)];
}
