/** Set by `.ci/run`, which judges everything; `npm test` has the time for a part. */
export const isFull = process.env.FULL_TESTS !== undefined;

/** How many inputs a test judges, or of how many it judges one. The same seed in part judges the first of those in full. */
export const countOf = (inFull: number, inPart: number): number => (isFull ? inFull : inPart);

/** Which cases a test judges. */
export const casesOf = <T>(inFull: readonly T[], inPart: readonly T[]): readonly T[] => (isFull ? inFull : inPart);
