import { type CalendarDate, startOfYear, yearOf } from "../../../kernel/days/calendar.ts";
import type { AccountBook } from "../account/account-book.ts";
import {
  type InterestMethod,
  openingBalanceRate,
  unitsBetween,
  type YearlyRate,
  yearEndOfDays,
} from "../account/interest-method.ts";

/** The period for which interest is posted: from the last posting to the end of the year or the date of leaving. */
export interface Period {
  readonly on: CalendarDate;
  readonly endOfDays: CalendarDate;
  /** Part of the year for which the opening balance earned interest, in 4380ths; 0 if there was no opening balance. */
  readonly units: number;
  readonly fixed: YearlyRate;
}

/** The period that ends with a posting of interest on this date. */
export function periodOf(book: AccountBook, method: InterestMethod, on: CalendarDate, endsYear: boolean): Period {
  const year = yearOf(on);
  const end = endsYear ? startOfYear(year + 1) : on;
  const endOfDays = endsYear ? yearEndOfDays(method, year) : on;
  const units = hadOpeningBalance(book) ? unitsBetween(method, book.since, end) : 0;
  return { on, endOfDays, units, fixed: units > 0 ? openingBalanceRate(method, book.since, end) : noRate };
}

/** Stands for the rate where there is no opening balance or no time to earn: the rate need not be looked up. */
const noRate: YearlyRate = Object.freeze({ numerator: 0, denominator: 1, text: "0%" });

/** Whether there was an opening balance since the last posting, still in the account or drawn since. */
function hadOpeningBalance({ portions: { government, village, individual } }: AccountBook): boolean {
  const drawn = government.drawnFenTime + village.drawnFenTime + individual.drawnFenTime;
  return drawn + government.openingBalance + village.openingBalance + individual.openingBalance > 0;
}
