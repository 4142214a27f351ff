import { exact, wordsOf } from "./arithmetic.ts";
import { mostInstalments, requiredFunding, shares } from "./figures.ts";
import { fundingShares, type GovernmentShares, percentages, villageByInstalment } from "./funding.ts";
import type { Identity, Unknowns } from "./identity.ts";
import { type Fraction, shareOf } from "./rounding.ts";

const clauses = ["五", "六(一)2"];

/** The shares that a clause states make up the whole. */
export function sharesSumUp<N, T>(by: Unknowns<N, T>, of: typeof shares): T {
  const isWhole = (government: typeof of.ordinary, joint: typeof of.ordinary): T =>
    by.isEqual(
      by.whole(
        BigInt(government.numerator) * BigInt(joint.denominator) +
          BigInt(joint.numerator) * BigInt(government.denominator),
      ),
      by.whole(BigInt(government.denominator) * BigInt(joint.denominator)),
    );
  return by.all(isWhole(of.ordinary, of.jointOrdinary), isWhole(of.preferential, of.jointPreferential));
}

/** Payments by these shares: any funding, any village contribution within the joint one, any mix of statuses. */
export function fundingIn(count: number, of: GovernmentShares = shares): Identity {
  return {
    name: count === 1 ? "一次性缴清：各方出资" : `分${count}次缴清：各方出资`,
    clauses,
    state(by) {
      const { isNotNegative, isWithin } = wordsOf(by);
      const [funding, village] = [by.unknown("funding"), by.unknown("village")];
      const special = Array.from({ length: count }, (_, at) => by.flag(`special${at}`));
      const paid = fundingShares(by, of, funding, village, special);
      const { amounts, governments, joints, government, joint, individual } = paid;
      return {
        given: [by.isAtMost(village, joint)],
        holds: {
          政府补贴加村集体补助加个人缴费等于筹资规模: by.isEqual(by.plus(government, village, individual), funding),
          各次之和等于筹资规模: by.isEqual(by.plus(...amounts), funding),
          各方出资不为负: by.all(...[government, joint, individual].map(isNotNegative)),
          每次的政府补贴不超过本次金额: by.all(
            ...amounts.map((amount, at) => isWithin(by.whole(0), governments[at] ?? funding, amount)),
          ),
          每次的个人和村集体出资不为负: by.all(...joints.map(isNotNegative)),
        },
      };
    },
  };
}

/** Instalments of one status throughout make up what one payment does: no fen is won or lost by their number. */
const sameAsOneSum = (count: number): Identity => ({
  name: `分${count}次与一次性缴清`,
  clauses,
  state(by) {
    const funding = by.unknown("funding");
    const isSame = (isSpecial: boolean, share: Fraction) => {
      const paid = fundingShares(by, shares, funding, by.whole(0), Array<boolean>(count).fill(isSpecial));
      return by.isEqual(paid.government, shareOf(by, funding, share));
    };
    return {
      given: [],
      holds: {
        每次都是其他参保人员的政府补贴相等: isSame(false, shares.ordinary),
        每次都是特殊人群的政府补贴相等: isSame(true, shares.preferential),
      },
    };
  },
});

/** The village's contribution over instalments of the stated funding, for every mix of statuses. */
const villageOfStated = (count: number): Identity => ({
  name: `筹资规模按参数、分${count}次：村集体补助`,
  clauses,
  state(by) {
    const { isWithin, zero } = wordsOf(by);
    const village = by.unknown("village");
    const mixes = Array.from({ length: 2 ** count }, (_, mix) =>
      Array.from({ length: count }, (_, at) => ((mix >> at) & 1) === 1),
    );
    const claims = mixes.map((special) => {
      const paid = fundingShares(exact, shares, BigInt(requiredFunding), 0n, special);
      const joints = paid.joints.map(by.whole);
      const { villages } = villageByInstalment(by, village, joints, by.whole(paid.joint));
      const isGiven = by.isAtMost(village, by.whole(paid.joint));
      const sumsUp = by.isEqual(by.plus(...villages), village);
      const fits = joints.map((one, at) => isWithin(zero, villages[at] ?? one, one));
      const name = special.map((one) => (one ? "特" : "普")).join("");
      return [
        `${name}：之和等于村集体补助，每次不超过本次应缴`,
        by.not(by.all(isGiven, by.not(by.all(sumsUp, ...fits)))),
      ] as const;
    });
    return { given: [], holds: Object.fromEntries(claims) };
  },
});

/** The village's contribution spread over instalments: any joint contributions. */
const villageIn = (count: number): Identity => ({
  name: `村集体补助分摊到${count}次`,
  clauses,
  state(by) {
    const { isLess, zero } = wordsOf(by);
    const village = by.unknown("village");
    const joints = Array.from({ length: count }, (_, at) => by.unknown(`joint${at}`));
    const joint = by.plus(...joints);
    const { villages, individuals } = villageByInstalment(by, village, joints, joint);
    return {
      given: [by.isAtMost(village, joint), isLess(zero, joint)],
      holds: {
        各次之和等于村集体补助: by.isEqual(by.plus(...villages), village),
        每次加个人缴费等于本次应缴: by.all(
          ...joints.map((one, at) => by.isEqual(by.plus(villages[at] ?? zero, individuals[at] ?? zero), one)),
        ),
      },
    };
  },
});

const printed: Identity = {
  name: "印出的比例",
  clauses,
  state(by) {
    const { isWithin, zero } = wordsOf(by);
    const whole = by.whole(requiredFunding);
    const [government, village] = [by.unknown("government"), by.unknown("village")];
    const parts = [government, village, by.minus(whole, by.plus(government, village))];
    const texts = percentages(by, parts, requiredFunding);
    return {
      given: [by.isAtMost(by.plus(government, village), whole)],
      holds: {
        三项之和为百分之百: by.isEqual(by.plus(...texts), by.whole(10_000)),
        每项在零至百分之百之间: by.all(...texts.map((one) => isWithin(zero, one, by.whole(10_000)))),
      },
    };
  },
};

const stated: Identity = {
  name: "出资比例的参数",
  clauses: ["六(一)2"],
  state: (by) => ({ given: [], holds: { 政府与个人和村集体之和为百分之百: sharesSumUp(by, shares) } }),
};

const counts = Array.from({ length: mostInstalments }, (_, at) => at + 1);

export const fundingIdentities: readonly Identity[] = [
  stated,
  ...counts.map((count) => fundingIn(count)),
  ...counts.slice(1).map(sameAsOneSum),
  ...counts.slice(1, 3).map(villageIn),
  ...counts.slice(1).map(villageOfStated),
  printed,
];
