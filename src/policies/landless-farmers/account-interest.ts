import { type CalendarDate, daysBetween, endOfYear, firstOfYear, yearOf } from "../../kernel/calendar.ts";
import { type Fen, tooLarge } from "../../kernel/money.ts";
import { portion, type Ratio, scaled } from "../../kernel/ratio.ts";
import { roundedSum, roundedTogether, type Term } from "../../kernel/rounding.ts";
import type { AccountBook, Holding, Lot } from "./account-book.ts";
import {
  carriedRate,
  demandRate,
  type InterestMethod,
  rateOnNewYear,
  taxRate,
  unitsBetween,
  unitsPerYear,
  type YearlyRate,
  yearEndOfDays,
} from "./interest-method.ts";
import { type ByPart, type Part, partNames } from "./parts.ts";

/** The time that a settlement closes: since the last one, to the year's end or to the day of leaving. */
interface Period {
  readonly on: CalendarDate;
  readonly endOfDays: CalendarDate;
  /** Part of the year that the carried money has earned, in 4380ths. */
  readonly units: number;
  readonly fixed: YearlyRate;
  /** The demand rate of the settlement day, where money came in during the year and that day's rate counts. */
  readonly demand: Ratio | undefined;
}

function periodOf(book: AccountBook, method: InterestMethod, on: CalendarDate, endsYear: boolean): Period {
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

/** Has carried-over money earned anything in these 4380ths of a year? */
function carries({ holdings: { government, village, individual } }: AccountBook, units: number): boolean {
  const drawn = government.drawnTime + village.drawnTime + individual.drawnTime;
  return drawn > 0 || (units > 0 && government.carried + village.carried + individual.carried > 0);
}

/** What a part has earned since the last settlement, as exact terms not yet rounded. */
function earned({ carried, drawnTime, lots }: Holding, method: InterestMethod, period: Period): Term[] {
  const { numerator, denominator } = period.fixed;
  const time = carried * period.units + drawnTime;
  if (!Number.isSafeInteger(time)) throw tooLarge(String(carried));
  const ofLots = lots.map((lot): Term => {
    const amount = lot.fen * Math.max(0, daysBetween(lot.since, period.endOfDays)) + lot.drawnDays;
    const rate = period.demand ?? demandRate(method, lot.paidOn, period.on);
    return { amount, numerator: rate.numerator, denominator: method.dayCount * rate.denominator };
  });
  return time > 0 ? [{ amount: time, numerator, denominator: unitsPerYear * denominator }, ...ofLots] : ofLots;
}

const nothing: Readonly<Record<Part, Fen>> = Object.freeze({ government: 0, village: 0, individual: 0 });

/** The interest of one part, rounded once. Most years nothing came in, and one product tells it. */
function interestOfPart(holding: Holding, method: InterestMethod, period: Period): Fen {
  if (holding.lots.length > 0) return roundedSum(earned(holding, method, period));
  const { numerator, denominator } = period.fixed;
  const time = holding.carried * period.units + holding.drawnTime;
  if (!Number.isSafeInteger(time)) throw tooLarge(String(holding.carried));
  return scaled(time, numerator, unitsPerYear * denominator);
}

function interestOf(book: AccountBook, method: InterestMethod, period: Period): Readonly<Record<Part, Fen>> {
  if (book.paysOut && method.payout === "none") return nothing;
  const { government, village, individual } = book.holdings;
  if (method.rounding === "each-part") {
    return {
      government: interestOfPart(government, method, period),
      village: interestOfPart(village, method, period),
      individual: interestOfPart(individual, method, period),
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
  const interest = tax === nothing ? gross : lessTax(gross, tax);
  post(book.holdings.government, interest.government, method, on, endsYear);
  post(book.holdings.village, interest.village, method, on, endsYear);
  post(book.holdings.individual, interest.individual, method, on, endsYear);
  book.since = endsYear ? firstOfYear(yearOf(on) + 1) : on;
  book.wholeYear = endsYear;
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
  for (let i = 0; i < holding.lots.length; i++) {
    const lot = holding.lots[i] as Lot;
    lot.drawnDays = 0;
    lot.since = on;
  }
  if (endsYear) carryOver(holding, method);
}

/**
 * The year ends of years in which nothing comes in and nothing goes out, the last one included: the same as settling
 * each of them, without dates and without objects where the readings are the plain ones.
 */
export function settleQuietYears(book: AccountBook, method: InterestMethod, from: number, to: number): void {
  const { government, village, individual } = book.holdings;
  const lots = government.lots.length + village.lots.length + individual.lots.length;
  if (lots > 0 || !book.wholeYear || !isPlain(method)) {
    for (let year = from; year <= to; year++) settle(book, method, endOfYear(year), true);
    return;
  }
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
  const carried = carries(book, period.units);
  const lots = partNames.flatMap((part) => book.holdings[part].lots).filter((lot) => lot.fen + lot.drawnDays > 0);
  const rates = [
    ...(carried ? [period.fixed.text] : []),
    ...lots.map((lot) => demandRate(method, lot.paidOn, on).text),
  ];
  return {
    rates: [...new Set(rates)],
    months: carried ? monthsText(period.units) : null,
    days: [...new Set(lots.map((lot) => Math.max(0, daysBetween(lot.since, period.endOfDays))))],
  };
}

/** 4380ths of a year as months ("12") or as days ("100/365"). */
function monthsText(units: number): string {
  return units % 365 === 0 ? String(units / 365) : `${units / 12}/365`;
}

/** On 1 January the year's money, and its interest where it compounds, stand with the carried money. */
function carryOver(holding: Holding, method: InterestMethod): void {
  if (holding.lots.length > 0) {
    for (const lot of holding.lots) holding.carried += lot.fen;
    holding.lots = [];
  }
  if (method.compounding === "yearly") {
    holding.carried += holding.posted;
    holding.posted = 0;
  }
}
