import type { Fen } from "./money.ts";
import { multiplyAndRound, safeInteger } from "./ratio.ts";

/** One exact term of a sum: amount × numerator ÷ denominator. */
export interface Term {
  readonly amount: number;
  readonly numerator: number;
  readonly denominator: number;
}

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function exactSum(terms: readonly Term[]): Fraction {
  return terms.reduce<Fraction>(
    (sum, term) => ({
      numerator:
        sum.numerator * BigInt(term.denominator) + BigInt(term.amount) * BigInt(term.numerator) * sum.denominator,
      denominator: sum.denominator * BigInt(term.denominator),
    }),
    { numerator: 0n, denominator: 1n },
  );
}

/** The sum of exact terms, rounded once to the fen, half up. */
export function roundedSum(terms: readonly Term[]): Fen {
  const [first, second] = terms;
  if (first && !second) return multiplyAndRound(first.amount, first.numerator, first.denominator);
  const { numerator, denominator } = exactSum(terms);
  return safeInteger((2n * numerator + denominator) / (2n * denominator));
}

/**
 * Rounds sums down and gives the remaining fen to the largest remainders, so that they add up to their rounded total.
 */
export function roundJointly(sums: readonly (readonly Term[])[]): Fen[] {
  const total = roundedSum(sums.flat());
  const exact = sums.map(exactSum);
  const parts = exact.map(({ numerator, denominator }) => Number(numerator / denominator));
  const order = exact
    .map(({ numerator, denominator }, index) => ({ index, numerator: numerator % denominator, denominator }))
    .sort((a, b) => Number(b.numerator * a.denominator - a.numerator * b.denominator));
  const left = total - parts.reduce((a, b) => a + b, 0);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
