import { type CalendarDate, daysBetween, endOfYear, firstOfYear, yearOf } from "../../kernel/calendar.ts";
import type { Fen } from "../../kernel/money.ts";
import { portion, scaled } from "../../kernel/ratio.ts";
import { roundedSum, roundedTogether, type Term } from "../../kernel/rounding.ts";
import type { AccountBook, Holding } from "./account-book.ts";
import { demandRate, type InterestMethod, rateOnNewYear, taxRate, unitsPerYear } from "./interest-method.ts";
import { type ByPart, type Part, partNames } from "./parts.ts";
import { type Period, periodOf } from "./settlement-period.ts";

/** What a part has earned since the last settlement, as exact terms not yet rounded. */
function earned(holding: Holding, method: InterestMethod, { on, endOfDays, units, fixed }: Period): Term[] {
  const terms: Term[] = [...holding.drawnAtRates];
  const add = (amount: number, numerator: number, denominator: number): void => {
    if (amount > 0) terms.push({ amount, numerator, denominator });
  };
  add(holding.carried, fixed.numerator * units, unitsPerYear * fixed.denominator);
  add(holding.drawnTime, fixed.numerator, unitsPerYear * fixed.denominator);
  for (const lot of holding.lots) {
    const { numerator, denominator } = demandRate(method, lot.paidOn, on);
    add(lot.fen, numerator * daysBetween(lot.since, endOfDays), method.dayCount * denominator);
    add(lot.drawnDays, numerator, method.dayCount * denominator);
  }
  return terms;
}

const nothing: Readonly<Record<Part, Fen>> = Object.freeze({ government: 0, village: 0, individual: 0 });

function interestOf(book: AccountBook, method: InterestMethod, period: Period): Readonly<Record<Part, Fen>> {
  if (book.paysOut && method.payout === "none") return nothing;
  const { government, village, individual } = book.holdings;
  if (method.rounding === "each-part") {
    return {
      government: roundedSum(earned(government, method, period)),
      village: roundedSum(earned(village, method, period)),
      individual: roundedSum(earned(individual, method, period)),
    };
  }
  const terms = partNames.map((part) => earned(book.holdings[part], method, period));
  const [first = 0, second = 0, third = 0] = roundedTogether(terms);
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
    government: portion(gross.government, rate),
    village: portion(gross.village, rate),
    individual: portion(gross.individual, rate),
  };
}

/** What a settlement posted by part: the interest after tax, and the tax. */
export interface Settlement {
  readonly interest: ByPart<Fen>;
  readonly tax: ByPart<Fen>;
}

/** Posts the interest earned since the last settlement: at the year's end, or on the day on which the account is left. */
export function settle(book: AccountBook, method: InterestMethod, on: CalendarDate, endsYear: boolean): Settlement {
  const period = periodOf(book, method, on, endsYear);
  const gross = interestOf(book, method, period);
  const tax = taxOn(gross, method, on);
  const interest = lessTax(gross, tax);
  post(book.holdings.government, interest.government, method, on, endsYear);
  post(book.holdings.village, interest.village, method, on, endsYear);
  post(book.holdings.individual, interest.individual, method, on, endsYear);
  book.since = endsYear ? firstOfYear(yearOf(on) + 1) : on;
  return { interest, tax };
}

function lessTax(gross: ByPart<Fen>, tax: ByPart<Fen>): ByPart<Fen> {
  return {
    government: gross.government - tax.government,
    village: gross.village - tax.village,
    individual: gross.individual - tax.individual,
  };
}

function post(holding: Holding, interest: Fen, method: InterestMethod, on: CalendarDate, endsYear: boolean): void {
  holding.posted += interest;
  holding.drawnTime = 0;
  holding.drawnAtRates = [];
  for (const lot of holding.lots) {
    lot.drawnDays = 0;
    lot.since = on;
  }
  if (endsYear) carryOver(holding, method);
}

/**
 * The year ends of whole years in which nothing comes in and nothing goes out, the last one included: the same as
 * settling each of them, without dates and without objects where the readings are the plain ones.
 */
export function settleQuietYears(book: AccountBook, method: InterestMethod, from: number, to: number): void {
  if (!isPlain(method)) {
    for (let year = from; year <= to; year++) settle(book, method, endOfYear(year), true);
    return;
  }
  const { government, village, individual } = book.holdings;
  let [first, second, third] = [government.carried, village.carried, individual.carried];
  for (let year = from; year <= to; year++) {
    const { numerator, denominator } = rateOnNewYear(method, year);
    first += scaled(first, numerator, denominator);
    second += scaled(second, numerator, denominator);
    third += scaled(third, numerator, denominator);
  }
  government.carried = first;
  village.carried = second;
  individual.carried = third;
  book.since = firstOfYear(to + 1);
}

function isPlain({ carriedRate, compounding, rounding, taxed }: InterestMethod): boolean {
  return carriedRate === "rate-on-1-january" && compounding === "yearly" && rounding === "each-part" && !taxed;
}

/** What a settlement on this day rests on: the rates, the months and the days that count. For statements. */
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
  const carried = period.units > 0;
  const lots = partNames.flatMap((part) => book.holdings[part].lots).filter((lot) => lot.fen + lot.drawnDays > 0);
  const rates = [
    ...(carried ? [period.fixed.text] : []),
    ...partNames.flatMap((part) => book.holdings[part].drawnAtRates.map((one) => one.rate)),
    ...lots.map((lot) => demandRate(method, lot.paidOn, on).text),
  ];
  return {
    rates: [...new Set(rates)],
    months: carried ? monthsText(period.units) : null,
    days: [...new Set(lots.map((lot) => daysBetween(lot.since, period.endOfDays)))],
  };
}

/** 4380ths of a year as months ("12") or as days ("100/365"). */
function monthsText(units: number): string {
  return units % 365 === 0 ? String(units / 365) : `${units / 12}/365`;
}

/** On 1 January the year's money, and its interest where it compounds, stand with the carried money. */
function carryOver(holding: Holding, method: InterestMethod): void {
  for (const lot of holding.lots) holding.carried += lot.fen;
  holding.lots = [];
  if (method.compounding === "yearly") {
    holding.carried += holding.posted;
    holding.posted = 0;
  }
}
