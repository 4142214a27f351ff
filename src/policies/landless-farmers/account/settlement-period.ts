import { type CalendarDate, endOfYear, yearOf } from "../../../kernel/days/index.ts";
import { type AccountBook, earnsNone, type Portion } from "./account-book.ts";
import { type InterestMethod, yearEndOfDays } from "./interest-method.ts";
import type { Share } from "./interest-rates.ts";
import { openingShare } from "./opening-interest.ts";
import { unitsOfYear } from "./part-of-year.ts";

/** 计息期间 — From the last posting of interest to the end of the year, or to a date before it. */
export interface Period {
  readonly year: number;
  /** The date of its start if that is after the start of the year, otherwise null. */
  readonly since: CalendarDate | null;
  /** Its end date if that is before the end of the year, otherwise null. */
  readonly until: CalendarDate | null;
  /** Part of the year for which the opening balance earns interest, in 26280ths; 0 if there was no opening balance. */
  readonly units: number;
  /** The interest on one fen of the opening balance. */
  readonly opening: Share;
}

/** The period that ends with a year. */
export const periodOfYear = (book: AccountBook, method: InterestMethod, year: number): Period =>
  periodOf(book, method, year, null);

/** The period that ends on a date, when the pension starts or the account is closed. */
export const periodUntil = (book: AccountBook, method: InterestMethod, until: CalendarDate): Period =>
  periodOf(book, method, yearOf(until), until);

function periodOf(book: AccountBook, method: InterestMethod, year: number, until: CalendarDate | null): Period {
  const { since } = book;
  const units = hadOpeningBalance(book) && !earnsNone(book, method) ? unitsOfYear(method, since, until) : 0;
  return { year, since, until, units, opening: openingShare(method, year, since, until, until, units) };
}

/** The date on which the interest of a period is posted. */
export const postingDate = ({ year, until }: Period): CalendarDate => until ?? endOfYear(year);

/** The date up to which interest days of the year's payments are counted. */
export const endOfDays = ({ year, until }: Period, method: InterestMethod): CalendarDate =>
  until ?? yearEndOfDays(method, year);

const hasDrawn = ({ drawn }: Portion): boolean => drawn.some(({ paidOn }) => paidOn === null);

/** Whether there was an opening balance since the last posting, still in the account or drawn since. */
export function hadOpeningBalance({ moved, portions: { government, village, individual } }: AccountBook): boolean {
  if (government.openingBalance + village.openingBalance + individual.openingBalance > 0) return true;
  return moved && (hasDrawn(government) || hasDrawn(village) || hasDrawn(individual));
}
