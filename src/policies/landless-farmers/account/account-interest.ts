import { daysBetween } from "../../../kernel/days/index.ts";
import {
  type Fen,
  multiplyAndRound,
  type Ratio,
  roundedSum,
  roundJointly,
  shareOf,
  type Term,
} from "../../../kernel/numbers/index.ts";
import type { AccountBook, Portion } from "./account-book.ts";
import { demandRate, type InterestMethod, taxRate, unitsPerYear } from "./interest-method.ts";
import { type ByPart, noParts, partNames } from "./parts.ts";
import { endOfDays, type Period, postingDate } from "./settlement-period.ts";

/** The interest of a portion since the last posting, as exact terms before rounding. */
function earned(portion: Portion, method: InterestMethod, period: Period): readonly Term[] {
  const { fixed, numerator, denominator } = period;
  const terms: Term[] = [];
  const add = (amount: number, numerator: number, denominator: number): void => {
    if (amount > 0) terms.push({ amount, numerator, denominator });
  };
  add(portion.openingBalance, numerator, denominator);
  add(portion.drawnFenTime, fixed.numerator, fixed.denominator * unitsPerYear);
  for (const term of portion.drawnAtRates) terms.push(term);
  for (const { paidOn, since, fen, drawnFenDays } of portion.deposits) {
    const rate = demandRate(method, paidOn, postingDate(period));
    const perDay = method.dayCount * rate.denominator;
    add(fen, rate.numerator * daysBetween(since, endOfDays(period, method)), perDay);
    add(drawnFenDays, rate.numerator, perDay);
  }
  return terms;
}

function interestOf(book: AccountBook, method: InterestMethod, period: Period): ByPart<Fen> {
  if (book.paysOut && method.payout === "none") return noParts;
  const { government, village, individual } = book.portions;
  const terms = {
    government: earned(government, method, period),
    village: earned(village, method, period),
    individual: earned(individual, method, period),
  };
  if (method.rounding === "whole-account") return jointly(terms);
  return {
    government: roundedSum(terms.government),
    village: roundedSum(terms.village),
    individual: roundedSum(terms.individual),
  };
}

function jointly({ government, village, individual }: ByPart<readonly Term[]>): ByPart<Fen> {
  const [first = 0, second = 0, third = 0] = roundJointly([government, village, individual]);
  return { government: first, village: second, individual: third };
}

/** Whether each portion earns interest on nothing but its opening balance, untaxed and rounded by itself. */
const isPlain = ({ moved, paysOut }: AccountBook, { rounding, taxed, payout }: InterestMethod): boolean =>
  !moved && rounding === "each-part" && !taxed && !(paysOut && payout === "none");

/**
 * 结息 — Posts the interest of a period: at the year end, at the start of the pension or on closure. Returns the tax
 * withheld from it. In most years the only term of a portion is its opening balance, which is rounded as it is, for speed.
 */
export function settle(book: AccountBook, method: InterestMethod, period: Period): ByPart<Fen> {
  const { government, village, individual } = book.portions;
  const compounds = period.until === null && method.compounding === "yearly";
  if (book.since !== period.until) book.since = period.until;
  if (isPlain(book, method)) {
    const { numerator, denominator } = period;
    post(government, multiplyAndRound(government.openingBalance, numerator, denominator), compounds);
    post(village, multiplyAndRound(village.openingBalance, numerator, denominator), compounds);
    post(individual, multiplyAndRound(individual.openingBalance, numerator, denominator), compounds);
    return noParts;
  }
  const gross = interestOf(book, method, period);
  const tax = method.taxed ? taxOn(gross, taxRate(method, postingDate(period))) : noParts;
  for (const part of partNames) {
    const portion = book.portions[part];
    startAfresh(portion, period);
    post(portion, gross[part] - tax[part], compounds);
  }
  book.moved = book.moved && period.until !== null;
  return tax;
}

const taxOn = ({ government, village, individual }: ByPart<Fen>, rate: Ratio): ByPart<Fen> => ({
  government: shareOf(government, rate),
  village: shareOf(village, rate),
  individual: shareOf(individual, rate),
});

/** The interest on earlier movements is now posted; on 1 January the payments join the opening balance. */
function startAfresh(portion: Portion, { until }: Period): void {
  portion.drawnFenTime = 0;
  portion.drawnAtRates = [];
  for (const deposit of portion.deposits) {
    if (until === null) portion.openingBalance += deposit.fen;
    else {
      deposit.drawnFenDays = 0;
      deposit.since = until;
    }
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

export function basisOf(book: AccountBook, method: InterestMethod, period: Period): SettlementBasis {
  if (book.paysOut && method.payout === "none") return { rates: [], months: null, days: [] };
  const earnsFixed = period.units > 0;
  const deposits = partNames
    .flatMap((part) => book.portions[part].deposits)
    .filter((deposit) => deposit.fen + deposit.drawnFenDays > 0);
  const rates = [
    ...(earnsFixed ? [period.fixed.text] : []),
    ...partNames.flatMap((part) => book.portions[part].drawnAtRates.map((one) => one.rate)),
    ...deposits.map((deposit) => demandRate(method, deposit.paidOn, postingDate(period)).text),
  ];
  return {
    rates: [...new Set(rates)],
    months: earnsFixed ? monthsText(period.units) : null,
    days: [...new Set(deposits.map((deposit) => daysBetween(deposit.since, endOfDays(period, method))))],
  };
}

/** Writes 4380ths of a year as months ("12") or as days ("100/365"). */
function monthsText(units: number): string {
  return units % 365 === 0 ? String(units / 365) : `${units / 12}/365`;
}
