import {
  type CalendarDate,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  monthOf,
  startOfMonth,
  startOfNextMonth,
  yearOf,
} from "../../../kernel/days/index.ts";
import { earlierOf } from "../../shared/days.ts";
import type { InterestMethod } from "./interest-method.ts";
import { type Piece, ratesBetween, type Share, shareOfRates } from "./interest-rates.ts";
import { daysOfYear, monthsPerYear, unitsPerDay, unitsPerYear, unitsSinceNewYear } from "./part-of-year.ts";

/**
 * The interest on one fen of the opening balance, with each rate for its own time. That time is counted like any part of
 * a year, so one more day never earns less.
 */
export function ratesByDay(method: InterestMethod, start: CalendarDate, end: CalendarDate): Share {
  return method.partialYear === "full-months" ? inMonths(method, start, end) : inUnits(method, start, end);
}

function inUnits(method: InterestMethod, start: CalendarDate, end: CalendarDate): Share {
  const unitsUntil = (day: CalendarDate): number =>
    yearOf(day) > yearOf(start) ? unitsPerYear : unitsSinceNewYear(method, day);
  const pieces = ratesBetween(method, method.fixed, start, end, (from, to) => unitsUntil(to) - unitsUntil(from));
  const perDay = unitsPerDay[daysOfYear(method)];
  const days = { of: ({ weight }: Piece) => String(weight / perDay), perYear: Number(daysOfYear(method)) };
  return shareOfRates(pieces, unitsPerYear, days);
}

/** Months are counted in 377580ths, so that a day of a month of 28, 29, 30 or 31 days is a whole number. */
const unitsOfMonth = 28 * 29 * 15 * 31;

/** A month in which a rate changes is split by its days. */
function inMonths(method: InterestMethod, start: CalendarDate, end: CalendarDate): Share {
  const monthsUntil = (day: CalendarDate): number =>
    fullMonths(start, day) * unitsOfMonth + ((dayOfMonth(day) - 1) * unitsOfMonth) / daysOf(day);
  const pieces = ratesBetween(method, method.fixed, start, end, (from, to) => monthsUntil(to) - monthsUntil(from));
  return shareOfRates(pieces, monthsPerYear * unitsOfMonth, { of: monthsText, perYear: monthsPerYear });
}

const daysOf = (day: CalendarDate): number => daysInMonth(yearOf(day), monthOf(day));

const fullMonths = (from: CalendarDate, to: CalendarDate): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);

/** "2": two months; "(10/31+2)": ten days of a month of 31, and two months. */
function monthsText({ from, until }: Piece): string {
  const first = from === startOfMonth(from) ? from : earlierOf(startOfNextMonth(from), until);
  const parts: string[] = first === from ? [] : [`${daysBetween(from, first)}/${daysOf(from)}`];
  if (fullMonths(first, until) > 0) parts.push(String(fullMonths(first, until)));
  if (first < until && dayOfMonth(until) > 1) parts.push(`${dayOfMonth(until) - 1}/${daysOf(until)}`);
  return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join("+")})`;
}
