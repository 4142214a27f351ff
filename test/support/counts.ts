/**
 * How many random inputs a test judges. `.ci/run` sets `FULL_TESTS` and judges them all; the same seed without it judges the
 * first of them, which `npm test` has the time for.
 */
export const countOf = (inFull: number, otherwise: number): number =>
  process.env.FULL_TESTS === undefined ? otherwise : inFull;
