import { type CalendarDate, startOfYear, yearOf } from "../../kernel/days/calendar.ts";
import type { AccountBook } from "./account-book.ts";
import {
  type InterestMethod,
  openingBalanceRate,
  unitsBetween,
  type YearlyRate,
  yearEndOfDays,
} from "./interest-method.ts";

/** The time that a settlement closes: since the last one, to the year's end or to the day of leaving. */
export interface Period {
  readonly on: CalendarDate;
  readonly endOfDays: CalendarDate;
  /** Part of the year that the carried money has earned, in 4380ths; 0 where there was none. */
  readonly units: number;
  readonly fixed: YearlyRate;
}

/** The period that a settlement on this day closes. */
export function periodOf(book: AccountBook, method: InterestMethod, on: CalendarDate, endsYear: boolean): Period {
  const year = yearOf(on);
  const end = endsYear ? startOfYear(year + 1) : on;
  const endOfDays = endsYear ? yearEndOfDays(method, year) : on;
  const units = hadOpeningBalance(book) ? unitsBetween(method, book.since, end) : 0;
  return { on, endOfDays, units, fixed: units > 0 ? openingBalanceRate(method, book.since, end) : noRate };
}

/** The rate of money that was not carried over, or earned for no time: none is looked up. */
const noRate: YearlyRate = Object.freeze({ numerator: 0, denominator: 1, text: "0%" });

/** Was there carried-over money since the last settlement, whether it still stands there or was drawn? */
function hadOpeningBalance({ portions: { government, village, individual } }: AccountBook): boolean {
  const drawn = government.drawnFenTime + village.drawnFenTime + individual.drawnFenTime;
  return drawn + government.openingBalance + village.openingBalance + individual.openingBalance > 0;
}
