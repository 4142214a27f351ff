import type { CalendarDate } from "../../../kernel/days/index.ts";
import { added, checkedFen, type Fen, multiplyAndRound, zero } from "../../../kernel/numbers/index.ts";
import { type AccountBook, earnsNone, type Portion } from "./account-book.ts";
import { demandShare } from "./demand-interest.ts";
import { amountsOf } from "./interest-amounts.ts";
import type { InterestMethod } from "./interest-method.ts";
import { interestDays, rateOnJanuary1, type Share } from "./interest-rates.ts";
import type { Earning } from "./interest-tax.ts";
import { openingShare } from "./opening-interest.ts";
import { monthsPerYear, timeOf, unitsPerYear } from "./part-of-year.ts";
import { type ByPart, partNames } from "./parts.ts";
import { endOfDays, hadOpeningBalance, type Period, periodOfYear, postingDate } from "./settlement-period.ts";

/** The dates of a period: when its interest is posted, and up to when days are counted. */
interface Dates {
  readonly on: CalendarDate;
  readonly end: CalendarDate;
}

function earningsOf(portion: Portion, method: InterestMethod, period: Period, { on, end }: Dates): readonly Earning[] {
  const all: Earning[] = [];
  if (period.units > 0 && portion.openingBalance > 0) {
    // at the demand rate it earns to the same last day as payments of the year
    const until = method.partialYear === "demand-rate" && period.units < unitsPerYear ? end : null;
    all.push(earning(portion.openingBalance, period.opening, period.since, until ?? period.until));
  }
  for (const { fen, paidOn, since, until } of portion.drawn) {
    if (paidOn === null) all.push(earning(fen, openingShare(method, period.year, since, until, on), since, until));
    else all.push(earning(fen, demandShare(method, paidOn, since ?? paidOn, until, on), since ?? paidOn, until, false));
  }
  for (const { paidOn, since, fen } of portion.deposits) {
    if (fen > 0 && since < end) all.push(earning(fen, demandShare(method, paidOn, since, end, on), since, end, false));
  }
  return all;
}

function earning(
  amount: Fen,
  share: Share,
  since: CalendarDate | null,
  until: CalendarDate | null,
  broughtForward = true,
): Earning {
  const { numerator, denominator } = share;
  return { amount, numerator, denominator, share, since, until, broughtForward };
}

/** What each portion earned interest on since the last posting. */
export function earnings(book: AccountBook, method: InterestMethod, period: Period): ByPart<readonly Earning[]> {
  if (earnsNone(book, method)) return { government: [], village: [], individual: [] };
  const { government, village, individual } = book.portions;
  const dates = { on: postingDate(period), end: endOfDays(period, method) };
  return {
    government: earningsOf(government, method, period, dates),
    village: earningsOf(village, method, period, dates),
    individual: earningsOf(individual, method, period, dates),
  };
}

/** 结息 — Posts the interest of a period: at the year end, at the start of the pension or on closure. Returns the tax withheld from it. */
export function settle(
  book: AccountBook,
  method: InterestMethod,
  period: Period,
  earned?: ByPart<readonly Earning[]>,
): ByPart<Fen> {
  const compounds = period.until === null && method.compounding === "yearly";
  book.since = period.until;
  const terms = earned ?? earnings(book, method, period);
  const { gross, tax } = amountsOf(book, method, period, terms);
  for (const part of partNames) {
    const portion = book.portions[part];
    startAfresh(portion, period);
    post(portion, gross[part] - tax[part], compounds);
    if (compounds && method.interestRounding === "at-the-end") {
      portion.rest = added(portion.rest, portion.restOfPosted);
      portion.restOfPosted = zero;
    }
  }
  book.moved = book.moved && period.until !== null;
  return tax;
}

/**
 * Posts the interest of each year before `next`, without payments and pensions in these years. Years in which only the
 * opening balance earns interest are posted in one loop: that makes a balance over 25 years 1.2 times as fast
 * (`npm run bench -- accounts`).
 */
export function settleYears(book: AccountBook, method: InterestMethod, from: number, next: number, path: string): void {
  const { government, village, individual } = book.portions;
  let year = from;
  for (; year < next && !isPlain(book, method); year++) {
    settle(book, method, periodOfYear(book, method, year));
    checkedFen(government.openingBalance + village.openingBalance + individual.openingBalance, path);
  }
  for (; year < next; year++) {
    const { numerator, denominator } = rateOnJanuary1(method, year);
    government.openingBalance += multiplyAndRound(government.openingBalance, numerator, denominator);
    village.openingBalance += multiplyAndRound(village.openingBalance, numerator, denominator);
    individual.openingBalance += multiplyAndRound(individual.openingBalance, numerator, denominator);
    checkedFen(government.openingBalance + village.openingBalance + individual.openingBalance, path);
  }
}

/** Whether each portion earns a year's interest on nothing but its opening balance, untaxed and rounded by itself. */
const isPlain = (book: AccountBook, method: InterestMethod): boolean =>
  !book.moved &&
  // without a balance no rate is needed
  hadOpeningBalance(book) &&
  method.openingBalanceRate === "rate-on-1-january" &&
  method.compounding === "yearly" &&
  method.interestRounding === "each-part" &&
  method.interestToTheFen === "half-up" &&
  !method.taxed;

/** The interest on earlier movements is now posted; on 1 January the payments join the opening balance. */
function startAfresh(portion: Portion, { until }: Period): void {
  portion.drawn = [];
  for (const deposit of portion.deposits) {
    if (until === null) portion.openingBalance += deposit.fen;
    else deposit.since = until;
  }
  if (until === null) portion.deposits = [];
}

/** On 1 January the interest joins the opening balance where it compounds. */
function post(portion: Portion, interest: Fen, compounds: boolean): void {
  if (compounds) {
    portion.openingBalance += portion.posted + interest;
    portion.posted = 0;
  } else portion.posted += interest;
}

/** The rates, months and days used for a posting of interest, for statements. */
interface SettlementBasis {
  readonly rates: readonly string[];
  readonly months: string | null;
  readonly days: readonly number[];
}

export function basisOf(
  book: AccountBook,
  method: InterestMethod,
  period: Period,
  earned: ByPart<readonly Earning[]> = earnings(book, method, period),
): SettlementBasis {
  if (earnsNone(book, method)) return { rates: [], months: null, days: [] };
  const earnsFixed = period.units > 0;
  const rates = new Set<string>(earnsFixed ? [period.opening.text] : []);
  const days = new Set<number>();
  const end = endOfDays(period, method);
  for (const part of partNames) {
    for (const { share } of earned[part]) rates.add(share.text);
    for (const { fen, since } of book.portions[part].deposits) if (fen > 0) days.add(interestDays(method, since, end));
  }
  return { rates: [...rates], months: earnsFixed ? timeText(method, period.units) : null, days: [...days] };
}

/** Writes 26280ths of a year as months ("12") or as days ("100/365"). */
function timeText(method: InterestMethod, units: number): string {
  const { time, perYear } = timeOf(method, units);
  return perYear === monthsPerYear ? time : `${time}/${perYear}`;
}
