import { type CalendarDate, daysBetween } from "../../../kernel/days/index.ts";
import {
  added,
  exactSum,
  type Fen,
  type Fraction,
  roundedFraction,
  type Term,
  times,
  weightedSum,
  zero,
} from "../../../kernel/numbers/index.ts";
import type { InterestMethod } from "./interest-method.ts";
import { type Piece, ratesBetween, type Share } from "./interest-rates.ts";
import { countedDays } from "./part-of-year.ts";
import type { Period } from "./settlement-period.ts";

/** An amount that earned interest, with the interest on one fen and the time for which it accrued. */
export interface Earning extends Term {
  readonly share: Share;
  /** Whether it was in the opening balance: then `since` and `until` are null at the start and the end of the year. */
  readonly broughtForward: boolean;
  readonly since: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** The tax on the interest of a portion as posted, in the proportion in which what accrued is taxed. */
export function taxOn(gross: Fen, earned: readonly Earning[], method: InterestMethod, period: Period): Fen {
  const exact = exactSum(earned);
  if (exact.numerator === 0n) return 0;
  const { numerator, denominator } = exactTax(earned, method, period);
  return roundedFraction({
    numerator: numerator * exact.denominator * BigInt(gross),
    denominator: denominator * exact.numerator,
  });
}

/** The tax on interest that is not rounded. */
export const exactTax = (earned: readonly Earning[], method: InterestMethod, period: Period): Fraction =>
  earned.map((one) => taxOf(exactSum([one]), one, method, period)).reduce(added, zero);

/** The tax on interest, which is split by the days on which it accrued where the rate of the tax changes. */
export function taxOf(interest: Fraction, earning: Earning, method: InterestMethod, period: Period): Fraction {
  const { pieces = [] } = earning.share;
  const all = weightedSum(pieces);
  if (pieces.length > 0 && all.numerator === 0) return zero;
  const taxRates = taxPieces(earning, method, period).map(taxRate);
  const [first = noTax] = taxRates;
  if (pieces.length === 0) return times(interest, first.numerator, first.denominator);
  return pieces
    .map(({ ratio, weight }, index) => {
      const { numerator, denominator } = taxRates[index] ?? noTax;
      const own = ratio.numerator * (all.denominator / ratio.denominator) * weight;
      return times(times(interest, own, all.numerator), numerator, denominator);
    })
    .reduce(added, zero);
}

/** The tax rates of the days on which interest accrued: those of each rate, where it was earned at several. */
export function taxPieces(earning: Earning, method: InterestMethod, period: Period): readonly (readonly Piece[])[] {
  const times = earning.share.pieces?.map(({ from, until }) => [from, until] as const);
  return (times ?? [daysOf(earning, method, period)]).map(([from, until]) =>
    ratesBetween(method, method.tax, from, until, daysBetween),
  );
}

function daysOf({ broughtForward, since, until }: Earning, method: InterestMethod, period: Period) {
  return !broughtForward && since !== null && until !== null
    ? ([since, until] as const)
    : countedDays(method, period.year, since, until);
}

/** The rate of the tax for a period, weighted by days. */
function taxRate(pieces: readonly Piece[]) {
  const { numerator, denominator } = weightedSum(pieces);
  const days = pieces.reduce((sum, { weight }) => sum + weight, 0);
  return { numerator, denominator: denominator * Math.max(days, 1) };
}

const noTax = { numerator: 0, denominator: 1 };
