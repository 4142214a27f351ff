import { type CalendarDate, firstOfYear, yearOf } from "../../kernel/calendar.ts";
import type { Ratio } from "../../kernel/ratio.ts";
import type { AccountBook } from "./account-book.ts";
import {
  carriedRate,
  demandRate,
  type InterestMethod,
  unitsBetween,
  unitsPerYear,
  type YearlyRate,
  yearEndOfDays,
} from "./interest-method.ts";

/** The time that a settlement closes: since the last one, to the year's end or to the day of leaving. */
export interface Period {
  readonly on: CalendarDate;
  readonly endOfDays: CalendarDate;
  /** Part of the year that the carried money has earned, in 4380ths. */
  readonly units: number;
  readonly fixed: YearlyRate;
  /** The demand rate of the settlement day, where money came in during the year and that day's rate counts. */
  readonly demand: Ratio | undefined;
}

/** The period that a settlement on this day closes. */
export function periodOf(book: AccountBook, method: InterestMethod, on: CalendarDate, endsYear: boolean): Period {
  const year = yearOf(on);
  const { government, village, individual } = book.holdings;
  const cameIn = government.lots.length + village.lots.length + individual.lots.length > 0;
  const ofSettlement = cameIn && method.demandRateDay === "settlement-day";
  const demand = ofSettlement ? demandRate(method, on, on) : undefined;
  if (!endsYear) {
    const units = unitsBetween(method, book.since, on);
    const fixed = carries(book, units) ? carriedRate(method, book.since, on) : noRate;
    return { on, endOfDays: on, units, fixed, demand };
  }
  const end = firstOfYear(year + 1);
  const units = book.wholeYear ? unitsPerYear : unitsBetween(method, book.since, end);
  const fixed = carries(book, units) ? carriedRate(method, book.since, end) : noRate;
  return { on, endOfDays: yearEndOfDays(method, year), units, fixed, demand };
}

/** The rate of money that was not carried over, or earned for no time: none is looked up. */
const noRate: YearlyRate = Object.freeze({ numerator: 0, denominator: 1, text: "0%" });

/** Has carried-over money earned anything in these 4380ths of a year, at their rate? */
export function carries({ holdings: { government, village, individual } }: AccountBook, units: number): boolean {
  const drawn = government.drawnTime + village.drawnTime + individual.drawnTime;
  return drawn > 0 || (units > 0 && government.carried + village.carried + individual.carried > 0);
}
