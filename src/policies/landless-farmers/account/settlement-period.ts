import { type CalendarDate, endOfYear, yearOf } from "../../../kernel/days/index.ts";
import type { AccountBook } from "./account-book.ts";
import {
  type InterestMethod,
  openingBalanceRate,
  unitsOfYear,
  unitsPerYear,
  type YearlyRate,
  yearEndOfDays,
} from "./interest-method.ts";

/** 计息期间 — From the last posting of interest to the end of the year, or to a date before it. */
export interface Period {
  readonly year: number;
  /** Its end date if that is before the end of the year, otherwise null. */
  readonly until: CalendarDate | null;
  /** Part of the year for which the opening balance earned interest, in 4380ths; 0 if there was no opening balance. */
  readonly units: number;
  /** The yearly rate of the opening balance. */
  readonly fixed: YearlyRate;
  /** The interest on one fen of the opening balance: the rate times the part of the year. */
  readonly numerator: number;
  readonly denominator: number;
}

/** The period that ends with a year. */
export const periodOfYear = (book: AccountBook, method: InterestMethod, year: number): Period =>
  periodOf(book, method, year, null);

/** The period that ends on a date, when the pension starts or the account is closed. */
export const periodUntil = (book: AccountBook, method: InterestMethod, until: CalendarDate): Period =>
  periodOf(book, method, yearOf(until), until);

function periodOf(book: AccountBook, method: InterestMethod, year: number, until: CalendarDate | null): Period {
  const units = hadOpeningBalance(book) ? unitsOfYear(method, book.since, until) : 0;
  const fixed = units > 0 ? openingBalanceRate(method, year, book.since, until) : noRate;
  const { numerator, denominator } = fixed;
  if (units === unitsPerYear) return { year, until, units, fixed, numerator, denominator };
  return { year, until, units, fixed, numerator: numerator * units, denominator: denominator * unitsPerYear };
}

/** The date on which the interest of a period is posted. */
export const postingDate = ({ year, until }: Period): CalendarDate => until ?? endOfYear(year);

/** The date up to which interest days of the year's payments are counted. */
export const endOfDays = ({ year, until }: Period, method: InterestMethod): CalendarDate =>
  until ?? yearEndOfDays(method, year);

/** Replaces the rate if there is no opening balance or no time to earn interest, so that no rate is needed. */
const noRate: YearlyRate = Object.freeze({ numerator: 0, denominator: 1, text: "0%" });

/** Whether there was an opening balance since the last posting, still in the account or drawn since. */
function hadOpeningBalance({ portions: { government, village, individual } }: AccountBook): boolean {
  const drawn = government.drawnFenTime + village.drawnFenTime + individual.drawnFenTime;
  return drawn + government.openingBalance + village.openingBalance + individual.openingBalance > 0;
}
