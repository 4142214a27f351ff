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
import { type Piece, ratesBetween } from "./interest-rates.ts";
import { countedDays } from "./part-of-year.ts";
import type { Period } from "./settlement-period.ts";

/** An amount that earned interest, with the interest on one fen and the time for which it accrued. */
export interface Earning extends Term {
  readonly text: string;
  /** The rates with their dates, where each has its own. */
  readonly pieces?: readonly Piece[] | undefined;
  /** Whether it was in the opening balance: then `since` and `until` are null at the start and the end of the year. */
  readonly carried: boolean;
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
  const { pieces } = earning;
  if (pieces === undefined) {
    const { numerator, denominator } = taxRate(method, ...daysOf(earning, method, period));
    return times(interest, numerator, denominator);
  }
  const all = weightedSum(pieces);
  if (all.numerator === 0) return zero;
  return pieces
    .map(({ ratio, weight, from, until }) => {
      const { numerator, denominator } = taxRate(method, from, until);
      const own = ratio.numerator * (all.denominator / ratio.denominator) * weight;
      return times(times(interest, own, all.numerator), numerator, denominator);
    })
    .reduce(added, zero);
}

function daysOf({ carried, since, until }: Earning, method: InterestMethod, period: Period) {
  return !carried && since !== null && until !== null
    ? ([since, until] as const)
    : countedDays(method, period.year, since, until);
}

/** The rate of the tax for a period (the end is not counted), weighted by days. */
function taxRate(method: InterestMethod, from: CalendarDate, to: CalendarDate) {
  const { numerator, denominator } = weightedSum(ratesBetween(method, method.tax, from, to, daysBetween));
  return { numerator, denominator: denominator * Math.max(daysBetween(from, to), 1) };
}
