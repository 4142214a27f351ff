import type { Arithmetic } from "./arithmetic.ts";
import { type Fraction, shareOf, splitByWeights, splitEqually } from "./rounding.ts";

/** The government's shares, from the figures of 六(一)2. */
export interface GovernmentShares {
  readonly ordinary: Fraction;
  readonly preferential: Fraction;
}

/**
 * 出资比例 — The rule `funding-shares`: one payment, or equal instalments, each by the status of its own year. A status that is known
 * is given as it is.
 */
export function fundingShares<N, T>(
  by: Arithmetic<N, T>,
  { ordinary, preferential }: GovernmentShares,
  funding: N,
  village: N,
  isPreferential: readonly (T | boolean)[],
) {
  const amounts = splitEqually(by, funding, isPreferential.length);
  const choose = (condition: T | boolean, yes: N, no: N): N =>
    typeof condition === "boolean" ? (condition ? yes : no) : by.choose(condition, yes, no);
  let [atOrdinary, atPreferential] = [by.whole(0), by.whole(0)];
  const governments = amounts.map((amount, at) => {
    const isSo = isPreferential[at] ?? false;
    // the payments at one share are rounded as their sum
    const [one, other] = [by.plus(atOrdinary, amount), by.plus(atPreferential, amount)];
    const byOrdinary = by.minus(shareOf(by, one, ordinary), shareOf(by, atOrdinary, ordinary));
    const byPreferential = by.minus(shareOf(by, other, preferential), shareOf(by, atPreferential, preferential));
    atOrdinary = choose(isSo, atOrdinary, one);
    atPreferential = choose(isSo, other, atPreferential);
    return choose(isSo, byPreferential, byOrdinary);
  });
  const government = by.plus(...governments);
  const joint = by.minus(funding, government);
  return {
    amounts,
    governments,
    joints: amounts.map((amount, at) => by.minus(amount, governments[at] as N)),
    government,
    joint,
    village,
    individual: by.minus(joint, village),
  };
}

/** 各次的村集体补助 — The village's contribution over the instalments, as the joint contribution is: `instalmentsOf` of the rule. */
export function villageByInstalment<N, T>(by: Arithmetic<N, T>, village: N, joints: readonly N[], joint: N) {
  const villages = splitByWeights(by, village, joints, joint);
  return { villages, individuals: joints.map((one, at) => by.minus(one, villages[at] as N)) };
}

/** 印出的比例 — The parts of the funding in hundredths of a per cent: `percentTexts`. */
export const percentages = <N, T>(by: Arithmetic<N, T>, parts: readonly N[], whole: number): readonly N[] =>
  splitByWeights(by, by.whole(10_000), parts, by.whole(whole));
