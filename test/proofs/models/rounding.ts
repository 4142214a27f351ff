import type { Arithmetic } from "./arithmetic.ts";
import { wordsOf } from "./arithmetic.ts";

/** An exact fraction: 70% is 7/10. The library's own `Ratio` is one. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** 四舍五入到分 — numerator ÷ denominator as a whole number, half up: `multiplyAndRound`, `shareOf`. */
export const halfUp = <N, T>(by: Arithmetic<N, T>, numerator: N, denominator: number): N =>
  by.divided(by.plus(by.times(by.whole(2), numerator), by.whole(denominator)), by.whole(2 * denominator)).quotient;

export const shareOf = <N, T>(by: Arithmetic<N, T>, amount: N, { numerator, denominator }: Fraction): N =>
  halfUp(by, by.times(amount, by.whole(numerator)), denominator);

/**
 * 最大余数 — A whole split by weights: `splitByWeights`. Each part is rounded down; what is left goes, a fen each, to the largest
 * remainders, of equal ones to the earlier. A part has as many before it as remainders are larger, or equal and earlier.
 */
export function splitByWeights<N, T>(by: Arithmetic<N, T>, whole: N, weights: readonly N[], sum: N): readonly N[] {
  const { isLess, countOf } = wordsOf(by);
  const parts = weights.map((weight) => by.divided(by.times(whole, weight), sum));
  const left = by.minus(whole, by.plus(...parts.map(({ quotient }) => quotient)));
  return parts.map(({ quotient, remainder }, at) => {
    const before = parts.flatMap((other, place) => {
      if (place === at) return [];
      return [place < at ? by.isAtMost(remainder, other.remainder) : isLess(remainder, other.remainder)];
    });
    return by.plus(quotient, by.choose(isLess(countOf(before), left), by.whole(1), by.whole(0)));
  });
}

/** 等分 — Equal parts; what is left goes to the first ones: `splitEqually`. */
export function splitEqually<N, T>(by: Arithmetic<N, T>, whole: N, count: number): readonly N[] {
  const { isLess } = wordsOf(by);
  const { quotient, remainder } = by.divided(whole, by.whole(count));
  return Array.from({ length: count }, (_, at) =>
    by.plus(quotient, by.choose(isLess(by.whole(at), remainder), by.whole(1), by.whole(0))),
  );
}
