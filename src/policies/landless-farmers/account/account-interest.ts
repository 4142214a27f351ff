import { type CalendarDate, daysBetween, endOfYear, startOfYear, yearOf } from "../../../kernel/days/calendar.ts";
import type { Fen } from "../../../kernel/numbers/money.ts";
import { multiplyAndRound, shareOf } from "../../../kernel/numbers/ratio.ts";
import { roundedSum, roundJointly, type Term } from "../../../kernel/numbers/rounding.ts";
import { type Period, periodOf } from "../funding/settlement-period.ts";
import type { AccountBook, Portion } from "./account-book.ts";
import { demandRate, type InterestMethod, rateOnNewYear, taxRate, unitsPerYear } from "./interest-method.ts";
import { type ByPart, type Part, partNames } from "./parts.ts";

/** The interest of a portion since the last posting, as exact terms before rounding. */
function earned(portion: Portion, method: InterestMethod, { on, endOfDays, units, fixed }: Period): Term[] {
  const terms: Term[] = [...portion.drawnAtRates];
  const add = (amount: number, numerator: number, denominator: number): void => {
    if (amount > 0) terms.push({ amount, numerator, denominator });
  };
  add(portion.openingBalance, fixed.numerator * units, unitsPerYear * fixed.denominator);
  add(portion.drawnFenTime, fixed.numerator, unitsPerYear * fixed.denominator);
  for (const deposit of portion.deposits) {
    const { numerator, denominator } = demandRate(method, deposit.paidOn, on);
    add(deposit.fen, numerator * daysBetween(deposit.since, endOfDays), method.dayCount * denominator);
    add(deposit.drawnFenDays, numerator, method.dayCount * denominator);
  }
  return terms;
}

const nothing: Readonly<Record<Part, Fen>> = Object.freeze({ government: 0, village: 0, individual: 0 });

function interestOf(book: AccountBook, method: InterestMethod, period: Period): Readonly<Record<Part, Fen>> {
  if (book.paysOut && method.payout === "none") return nothing;
  const { government, village, individual } = book.portions;
  if (method.rounding === "each-part") {
    return {
      government: roundedSum(earned(government, method, period)),
      village: roundedSum(earned(village, method, period)),
      individual: roundedSum(earned(individual, method, period)),
    };
  }
  const terms = partNames.map((part) => earned(book.portions[part], method, period));
  const [first = 0, second = 0, third = 0] = roundJointly(terms);
  return { government: first, village: second, individual: third };
}

function taxOn(
  gross: Readonly<Record<Part, Fen>>,
  method: InterestMethod,
  on: CalendarDate,
): Readonly<Record<Part, Fen>> {
  if (!method.taxed) return nothing;
  const rate = taxRate(method, on);
  return {
    government: shareOf(gross.government, rate),
    village: shareOf(gross.village, rate),
    individual: shareOf(gross.individual, rate),
  };
}

/** The amounts posted, by portion: interest after tax, and tax. */
export interface Settlement {
  readonly interest: ByPart<Fen>;
  readonly tax: ByPart<Fen>;
}

/** Posts the interest since the last posting: at the year end, at the start of the pension or on closure. */
export function settle(book: AccountBook, method: InterestMethod, on: CalendarDate, endsYear: boolean): Settlement {
  const period = periodOf(book, method, on, endsYear);
  const gross = interestOf(book, method, period);
  const tax = taxOn(gross, method, on);
  const interest = afterTax(gross, tax);
  post(book.portions.government, interest.government, method, on, endsYear);
  post(book.portions.village, interest.village, method, on, endsYear);
  post(book.portions.individual, interest.individual, method, on, endsYear);
  book.since = endsYear ? startOfYear(yearOf(on) + 1) : on;
  return { interest, tax };
}

function afterTax(gross: ByPart<Fen>, tax: ByPart<Fen>): ByPart<Fen> {
  return {
    government: gross.government - tax.government,
    village: gross.village - tax.village,
    individual: gross.individual - tax.individual,
  };
}

function post(portion: Portion, interest: Fen, method: InterestMethod, on: CalendarDate, endsYear: boolean): void {
  portion.posted += interest;
  portion.drawnFenTime = 0;
  portion.drawnAtRates = [];
  for (const deposit of portion.deposits) {
    deposit.drawnFenDays = 0;
    deposit.since = on;
  }
  if (endsYear) rollOver(portion, method);
}

/**
 * Posts the interest of whole years without payments or withdrawals, `from` to `to` inclusive. The result is the same
 * as that of `settle` for each year; where the readings are simple enough, no dates or objects are made, for speed.
 */
export function settleIdleYears(book: AccountBook, method: InterestMethod, from: number, to: number): void {
  if (!isPlain(method)) {
    for (let year = from; year <= to; year++) settle(book, method, endOfYear(year), true);
    return;
  }
  const { government, village, individual } = book.portions;
  let [first, second, third] = [government.openingBalance, village.openingBalance, individual.openingBalance];
  for (let year = from; year <= to; year++) {
    const { numerator, denominator } = rateOnNewYear(method, year);
    first += multiplyAndRound(first, numerator, denominator);
    second += multiplyAndRound(second, numerator, denominator);
    third += multiplyAndRound(third, numerator, denominator);
  }
  government.openingBalance = first;
  village.openingBalance = second;
  individual.openingBalance = third;
  book.since = startOfYear(to + 1);
}

function isPlain({ openingBalanceRate, compounding, rounding, taxed }: InterestMethod): boolean {
  return openingBalanceRate === "rate-on-1-january" && compounding === "yearly" && rounding === "each-part" && !taxed;
}

/** The rates, months and days used for a posting of interest, for statements. */
export interface SettlementBasis {
  readonly rates: readonly string[];
  readonly months: string | null;
  readonly days: readonly number[];
}

export function basisOf(
  book: AccountBook,
  method: InterestMethod,
  on: CalendarDate,
  endsYear: boolean,
): SettlementBasis {
  if (book.paysOut && method.payout === "none") return { rates: [], months: null, days: [] };
  const period = periodOf(book, method, on, endsYear);
  const earnsFixed = period.units > 0;
  const deposits = partNames
    .flatMap((part) => book.portions[part].deposits)
    .filter((deposit) => deposit.fen + deposit.drawnFenDays > 0);
  const rates = [
    ...(earnsFixed ? [period.fixed.text] : []),
    ...partNames.flatMap((part) => book.portions[part].drawnAtRates.map((one) => one.rate)),
    ...deposits.map((deposit) => demandRate(method, deposit.paidOn, on).text),
  ];
  return {
    rates: [...new Set(rates)],
    months: earnsFixed ? monthsText(period.units) : null,
    days: [...new Set(deposits.map((deposit) => daysBetween(deposit.since, period.endOfDays)))],
  };
}

/** Writes 4380ths of a year as months ("12") or as days ("100/365"). */
function monthsText(units: number): string {
  return units % 365 === 0 ? String(units / 365) : `${units / 12}/365`;
}

/** On 1 January the payments of the past year, and the interest where it compounds, join the opening balance. */
function rollOver(portion: Portion, method: InterestMethod): void {
  for (const deposit of portion.deposits) portion.openingBalance += deposit.fen;
  portion.deposits = [];
  if (method.compounding === "yearly") {
    portion.openingBalance += portion.posted;
    portion.posted = 0;
  }
}
