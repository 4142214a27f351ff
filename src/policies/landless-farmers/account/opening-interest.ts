import {
  type CalendarDate,
  dayOfMonth,
  daysBetween,
  endOfYear,
  monthOf,
  startOfMonth,
  startOfYear,
  yearOf,
} from "../../../kernel/days/index.ts";
import { demandShare } from "./demand-interest.ts";
import { type InterestMethod, yearEndOfDays } from "./interest-method.ts";
import { byDay, rateAt, rateOnJanuary1, type Share } from "./interest-rates.ts";

/** Time is counted in 26280ths of a year, so that a month and a day of 365 or 360 are whole numbers. */
export const unitsPerYear = 72 * 365;
export const unitsPerMonth = unitsPerYear / 12;
const unitsPerDay = { "365": unitsPerYear / 365, "360": unitsPerYear / 360 };

/**
 * The part of a year between two of its dates, in 26280ths. It is the time from 1 January to the later date minus that
 * to the earlier one, so that the pieces of a year sum to the whole. Null stands for the start and for the end of the
 * year.
 */
export function unitsOfYear(method: InterestMethod, from: CalendarDate | null, until: CalendarDate | null): number {
  const whole = until === null ? unitsPerYear : unitsSinceNewYear(method, until);
  return from === null ? whole : whole - unitsSinceNewYear(method, from);
}

function unitsSinceNewYear({ partYear }: InterestMethod, day: CalendarDate): number {
  const months = (monthOf(day) - 1) * unitsPerMonth;
  if (partYear === "full-months") return months;
  if (partYear === "months-and-days") return months + (dayOfMonth(day) - 1) * unitsPerDay["360"];
  const days = daysBetween(startOfYear(yearOf(day)), day);
  // no part of a year is longer than the year
  if (partYear === "days-360") return Math.min(days * unitsPerDay["360"], unitsPerYear);
  return days * unitsPerDay["365"];
}

/** Without time to earn interest no rate is needed. */
export const nothing: Share = Object.freeze({ numerator: 0, denominator: 1, text: "0%" });

/**
 * The interest on one fen of the opening balance between two dates of a year (the end is not counted), settled on a
 * date; null stands for the start and for the end of the year.
 */
export function openingShare(
  method: InterestMethod,
  year: number,
  from: CalendarDate | null,
  until: CalendarDate | null,
  settledOn: CalendarDate | null,
  units = unitsOfYear(method, from, until),
): Share {
  if (units === 0) return nothing;
  if (units < unitsPerYear && method.partYear === "demand-rate") {
    const start = from ?? startOfYear(year);
    return demandShare(method, start, start, until ?? yearEndOfDays(method, year), settledOn ?? endOfYear(year));
  }
  const rate = openingBalanceRate(method, year, from, until, settledOn);
  if (units === unitsPerYear) return rate;
  const { numerator, denominator, text } = rate;
  return { numerator: numerator * units, denominator: denominator * unitsPerYear, text };
}

function openingBalanceRate(
  method: InterestMethod,
  year: number,
  from: CalendarDate | null,
  until: CalendarDate | null,
  settledOn: CalendarDate | null,
): Share {
  if (method.openingBalanceRate === "rate-on-1-january") return rateOnJanuary1(method, year);
  if (method.openingBalanceRate === "rate-on-31-december")
    return rateAt(method, method.fixed, settledOn ?? endOfYear(year));
  // where only full months count, only their days do: otherwise a day longer at a lower rate would earn less
  const isByMonth = method.partYear === "full-months";
  const start = from === null ? startOfYear(year) : isByMonth ? startOfMonth(from) : from;
  const end = until === null ? startOfYear(year + 1) : isByMonth ? startOfMonth(until) : until;
  const { numerator, denominator, text } = byDay(method, method.fixed, start, end);
  return { numerator, denominator: denominator * daysBetween(start, end), text };
}
