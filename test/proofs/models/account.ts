import { type Arithmetic, wordsOf } from "./arithmetic.ts";
import { type ByPart, sumOf } from "./leaving.ts";
import { type Fraction, halfUp } from "./rounding.ts";

export const partNames = ["government", "village", "individual"] as const;

/** One value for each part. */
export const eachPart = <V>(of: (part: keyof ByPart<V>) => V): ByPart<V> => ({
  government: of("government"),
  village: of("village"),
  individual: of("individual"),
});

/** The orders of the reading `drawdown-order`: in what order a portion makes up for another. */
export const drawdownOrders = {
  "pro-rata": partNames,
  "government-first": partNames,
  "individual-and-village-first": ["individual", "village", "government"],
} as const;

/**
 * 支取 — `drawdown`: what a payment takes from each portion. `shares`: what all payments so far, with this one, take from each in
 * proportion; null where one portion is drawn after the other.
 */
export function drawdown<N, T>(
  by: Arithmetic<N, T>,
  amount: N,
  has: ByPart<N>,
  inProportion: { readonly shares: ByPart<N>; readonly drawn: ByPart<N> } | null,
  order: keyof typeof drawdownOrders,
): ByPart<N> {
  const { zero, least, most } = wordsOf(by);
  const clamp = (low: N, value: N, high: N): N => most(low, least(value, high));
  const taken: { -readonly [P in keyof ByPart<N>]: N } = eachPart((part) =>
    inProportion === null
      ? zero
      : clamp(zero, by.minus(inProportion.shares[part], inProportion.drawn[part]), has[part]),
  );
  let left = by.minus(amount, sumOf(by, taken));
  for (const part of drawdownOrders[order]) {
    const more = clamp(by.minus(zero, taken[part]), left, by.minus(has[part], taken[part]));
    taken[part] = by.plus(taken[part], more);
    left = by.minus(left, more);
  }
  return taken;
}

/** The money of one payer: the balance on 1 January, what came in this year in order, and interest that earns none yet. */
export interface Portion<N> {
  readonly opening: N;
  readonly deposits: readonly N[];
  readonly posted: N;
}

export const balanceOf = <N, T>(by: Arithmetic<N, T>, { opening, deposits, posted }: Portion<N>): N =>
  by.plus(opening, ...deposits, posted);

/** 支出 — `remove` of the account's book: oldest money first. */
export function remove<N, T>(by: Arithmetic<N, T>, portion: Portion<N>, amount: N): Portion<N> {
  const { least } = wordsOf(by);
  let left = amount;
  const take = (has: N): N => {
    const taken = least(left, has);
    left = by.minus(left, taken);
    return by.minus(has, taken);
  };
  const opening = take(portion.opening);
  const deposits = portion.deposits.map(take);
  return { opening, deposits, posted: take(portion.posted) };
}

/** 年末结转 — `settle` at the year end: payments and interest join the opening balance, or only the payments. */
export function turnOfYear<N, T>(
  by: Arithmetic<N, T>,
  { opening, deposits, posted }: Portion<N>,
  interest: N,
  compounds: boolean,
): Portion<N> {
  const carried = by.plus(opening, ...deposits);
  if (compounds) return { opening: by.plus(carried, posted, interest), deposits: [], posted: by.whole(0) };
  return { opening: carried, deposits: [], posted: by.plus(posted, interest) };
}

/**
 * 一年的利息 — The interest of a year on an opening balance at the one-year rate, and on payments at the demand rate by days of 360,
 * as one sum rounded once: `annual-interest` under the readings by default.
 */
export function interestOfYear<N, T>(
  by: Arithmetic<N, T>,
  opening: N,
  deposits: readonly { readonly amount: N; readonly days: N }[],
  rates: { readonly oneYear: Fraction; readonly demand: Fraction },
  daysOfYear: number,
): N {
  const { oneYear, demand } = rates;
  const onOpening = by.times(opening, by.whole(oneYear.numerator * demand.denominator * daysOfYear));
  const onDeposits = deposits.map(({ amount, days }) =>
    by.times(by.times(amount, days), by.whole(demand.numerator * oneYear.denominator)),
  );
  return halfUp(by, by.plus(onOpening, ...onDeposits), oneYear.denominator * demand.denominator * daysOfYear);
}

/**
 * 按账户合计舍入 — `roundJointly`: sums with one denominator are rounded down, and what their rounded total has more goes, a fen each,
 * to the largest remainders, of equal ones to the earlier.
 */
export function roundJointly<N, T>(by: Arithmetic<N, T>, numerators: readonly N[], denominator: number): readonly N[] {
  const { isLess, countOf } = wordsOf(by);
  const parts = numerators.map((one) => by.divided(one, by.whole(denominator)));
  const total = halfUp(by, by.plus(...numerators), denominator);
  const left = by.minus(total, by.plus(...parts.map(({ quotient }) => quotient)));
  return parts.map(({ quotient, remainder }, at) => {
    const before = parts.flatMap((other, place) => {
      if (place === at) return [];
      return [place < at ? by.isAtMost(remainder, other.remainder) : isLess(remainder, other.remainder)];
    });
    return by.plus(quotient, by.choose(isLess(countOf(before), left), by.whole(1), by.whole(0)));
  });
}
