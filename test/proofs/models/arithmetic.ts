/**
 * 算术 — What a model calculates with. Here these are whole numbers of any size, and a model is compared with the library on random
 * cases; in proofs/ they are terms of Z3, and the same model is proven for all numbers. So there is one text of each model.
 */
export interface Arithmetic<N, T> {
  whole(value: number | bigint): N;
  plus(...parts: readonly N[]): N;
  minus(a: N, b: N): N;
  times(a: N, b: N): N;
  /** a = quotient × b + remainder, 0 ≤ remainder < b. b is positive. */
  divided(a: N, b: N): { readonly quotient: N; readonly remainder: N };
  isAtMost(a: N, b: N): T;
  isEqual(a: N, b: N): T;
  all(...conditions: readonly T[]): T;
  not(condition: T): T;
  choose(condition: T, yes: N, no: N): N;
}

/** Whole numbers of any size. */
export const exact: Arithmetic<bigint, boolean> = {
  whole: BigInt,
  plus: (...parts) => parts.reduce((sum, one) => sum + one, 0n),
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  divided(a, b) {
    const remainder = ((a % b) + b) % b;
    return { quotient: (a - remainder) / b, remainder };
  },
  isAtMost: (a, b) => a <= b,
  isEqual: (a, b) => a === b,
  all: (...conditions) => conditions.every(Boolean),
  not: (condition) => !condition,
  choose: (condition, yes, no) => (condition ? yes : no),
};

/** Words made of an arithmetic's own. */
export function wordsOf<N, T>(by: Arithmetic<N, T>) {
  const zero = by.whole(0);
  const isLess = (a: N, b: N): T => by.not(by.isAtMost(b, a));
  const least = (a: N, b: N): N => by.choose(by.isAtMost(a, b), a, b);
  const most = (a: N, b: N): N => by.choose(by.isAtMost(a, b), b, a);
  return {
    zero,
    isLess,
    least,
    most,
    either: (a: T, b: T): T => by.not(by.all(by.not(a), by.not(b))),
    isNotNegative: (a: N): T => by.isAtMost(zero, a),
    isWithin: (low: N, value: N, high: N): T => by.all(by.isAtMost(low, value), by.isAtMost(value, high)),
    /** How many of the conditions hold. */
    countOf: (conditions: readonly T[]): N => by.plus(...conditions.map((one) => by.choose(one, by.whole(1), zero))),
  };
}
