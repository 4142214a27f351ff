import {
  addDays,
  addMonths,
  type CalendarDate,
  dateOf,
  dayOfMonth,
  daysBetween,
  endOfMonth,
  lastYear,
  monthOf,
  monthsBetween,
  yearMonthOf,
  yearOf,
} from "../../../kernel/days/index.ts";
import type { Spell } from "../facts.ts";

/** 月 — Months numbered consecutively, so that they can be counted. */
export type MonthNumber = number;

export const monthNumber = (day: CalendarDate): MonthNumber => yearOf(day) * 12 + monthOf(day) - 1;
const yearIn = (month: MonthNumber): number => Math.floor(month / 12);
const monthIn = (month: MonthNumber): number => (month % 12) + 1;

export const firstDayOf = (month: MonthNumber): CalendarDate => dateOf(yearIn(month), monthIn(month), 1);
export const lastDayOf = (month: MonthNumber): CalendarDate => endOfMonth(firstDayOf(month));
/** `2016-01` */
export const textOf = (month: MonthNumber): string => yearMonthOf(firstDayOf(month));

/**
 * Returns the first day after the given number of months that start on `from`: the corresponding day. If that month has no such
 * day, the period ends with the month (Civil Code, art. 202): one year from 2016-02-29 ends on 2017-02-28, so
 * 2017-03-01 is returned.
 */
export function dayAfterMonths(from: CalendarDate, months: number): CalendarDate {
  const corresponding = addMonths(from, months);
  return dayOfMonth(corresponding) === dayOfMonth(from) ? corresponding : addDays(corresponding, 1);
}

export const earlierOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (b < a ? b : a);
export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (b > a ? b : a);

/** A month with work: a calendar month or, counted from the day of starting, the month that begins in it. */
export interface WorkedMonth {
  readonly month: MonthNumber;
  /** The first date worked in it. */
  readonly firstDay: CalendarDate;
  /** The last date of the month, worked or not. */
  readonly lastDay: CalendarDate;
  /** Whether it was worked from its first day to its last. */
  readonly whole: boolean;
}

/** Returns the spells in date order; those that touch or overlap become one. */
export function mergedSpells(spells: readonly Spell[]): Spell[] {
  const ordered = [...spells].sort((a, b) => daysBetween(b.from, a.from));
  const result: Spell[] = [];
  for (const { from, until } of ordered) {
    const last = result.at(-1);
    if (last === undefined || from > addDays(last.until, 1)) result.push({ from, until });
    else last.until = laterOf(last.until, until);
  }
  return result;
}

/**
 * Returns the spells that count together towards a required length of work: all of them if spells add up, otherwise each
 * alone.
 */
export const countedTogether = (spells: readonly Spell[], addUp: boolean): readonly (readonly Spell[])[] =>
  addUp ? [spells] : spells.map((one) => [one]);

/**
 * Returns the first day after the given number of months of this work, or null if it is shorter. The months of each spell run from
 * its first day to the day before the corresponding day; odd days of earlier spells shorten the last month.
 */
export function dayAfterWork(work: readonly Spell[], months: number): CalendarDate | null {
  let left = months;
  let oddDays = 0;
  for (const { from, until } of work) {
    const end = addDays(until, 1);
    const completed = addDays(dayAfterMonths(from, left), -oddDays);
    if (completed <= end) return left > 0 ? laterOf(completed, addDays(from, 1)) : from;
    const upTo = monthsBetween(from, end);
    const whole = dayAfterMonths(from, upTo) > end ? upTo - 1 : upTo;
    left -= whole;
    oddDays += daysBetween(dayAfterMonths(from, whole), end);
  }
  return null;
}

/** Returns the day of this work on which the last of the given months begins; the work is long enough. */
export function lastMonthBegins(work: readonly Spell[], months: number): CalendarDate {
  const after = dayAfterWork(work, months - 1) as CalendarDate;
  return work.map(({ from, until }) => (until >= after ? laterOf(from, after) : lastDate)).reduce(earlierOf);
}

const lastDate: CalendarDate = `${lastYear}-12-31`;

/** Returns the shortest part of this work that ends on a day worked and still has the given number of months; all of it has them. */
export function latestWork(work: readonly Spell[], months: number, lastDay: CalendarDate): Spell[] {
  const first = work.map((one) => one.from).reduce(earlierOf);
  const from = (days: number): Spell[] => workFrom(addDays(first, days), work);
  let [low, high] = [0, daysBetween(first, lastDay)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const after = dayAfterWork(from(middle), months);
    if (after !== null && after <= addDays(lastDay, 1)) low = middle;
    else high = middle - 1;
  }
  return from(low);
}

/** Returns the part of these spells from a date on. */
export function workFrom(day: CalendarDate, spells: readonly Spell[]): Spell[] {
  return spells.filter((one) => one.until >= day).map(({ from, until }) => ({ from: laterOf(from, day), until }));
}

/**
 * Returns every month with work once, in date order. `fromStart`: whether the months of a spell run from its first day to
 * the day before the corresponding day, and not by the calendar; it matters only if a spell begins within a month.
 */
export function workedMonths(spells: readonly Spell[], fromStart: () => boolean): WorkedMonth[] {
  const result: WorkedMonth[] = [];
  for (const { from, until } of mergedSpells(spells)) {
    const begin = monthNumber(from);
    const runs = dayOfMonth(from) > 1 && fromStart();
    for (let month = begin; ; month++) {
      const first = runs ? dayAfterMonths(from, month - begin) : firstDayOf(month);
      if (first > until) break;
      const lastDay = runs ? addDays(dayAfterMonths(from, month - begin + 1), -1) : lastDayOf(month);
      const firstDay = laterOf(first, from);
      const one = { month, firstDay, lastDay, whole: firstDay === first && lastDay <= until };
      // An earlier spell that ended in this month has already added it; a whole month counts before a part of one.
      if (result.at(-1)?.month !== month) result.push(one);
      else if (one.whole) result[result.length - 1] = one;
    }
  }
  return result;
}

/** Returns the months that these spells touch. */
export function monthsTouched(spells: readonly Spell[]): Set<MonthNumber> {
  const touched = new Set<MonthNumber>();
  for (const { from, until } of spells) {
    const end = monthNumber(until);
    for (let month = monthNumber(from); month <= end; month++) touched.add(month);
  }
  return touched;
}
