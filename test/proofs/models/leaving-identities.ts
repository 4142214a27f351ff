import { eachPart } from "./account.ts";
import { wordsOf } from "./arithmetic.ts";
import type { Identity, Unknowns } from "./identity.ts";
import { type ByPart, defaultRefund, type Heirs, inheritance, refund, sumOf, transfer } from "./leaving.ts";

/** Shares have at most six decimals of a per cent; the whole is so many parts: `weightsOf` of the rule. */
export const finest = 100 * 10 ** 6;
/** Estates are split among up to so many; more are compared on random cases. */
const mostHeirs = 10;
const mostStated = 3;

const account = <N, T>(by: Unknowns<N, T>): ByPart<N> => eachPart((part) => by.unknown(part));

const refunds: Identity = {
  name: "退保、迁出退保：退还、政府补贴部分、留存",
  clauses: ["五(七)1", "五(七)2"],
  state(by) {
    const has = account(by);
    const { refunded, governmentPortion, retained } = refund(by, has, by.flag("entitled"));
    return {
      given: [],
      holds: { 三项之和等于账户余额: by.isEqual(by.plus(refunded, governmentPortion, retained), sumOf(by, has)) },
    };
  },
};

const transfers: Identity = {
  name: "迁出转移：转移和政府补贴部分",
  clauses: ["五(七)1"],
  state(by) {
    const has = account(by);
    const { transferred, governmentPortion } = transfer(by, has, by.flag("whole"));
    return {
      given: [],
      holds: { 两项之和等于账户余额: by.isEqual(by.plus(transferred, governmentPortion), sumOf(by, has)) },
    };
  },
};

const defaults: Identity = {
  name: "到龄未缴清：退还本人、退还村集体、转入专项资金",
  clauses: ["六(二)2"],
  state(by) {
    const { isNotNegative } = wordsOf(by);
    const has = account(by);
    const [individual, village] = [by.unknown("paid"), by.unknown("village-paid")];
    const readings = { withInterest: by.flag("with-interest"), toVillage: by.flag("to-village") };
    const { refunded, returnedToVillage, toSpecialFund } = defaultRefund(by, has, { individual, village, ...readings });
    return {
      given: [by.isAtMost(individual, has.individual), by.isAtMost(village, has.village)],
      holds: {
        三项之和等于账户余额: by.isEqual(by.plus(refunded, returnedToVillage, toSpecialFund), sumOf(by, has)),
        各项不为负: by.all(...[refunded, returnedToVillage, toSpecialFund].map(isNotNegative)),
      },
    };
  },
};

/** What is claimed of every inheritance: its parts sum up, and nobody gets less than nothing. */
function claimsOf<N, T>(by: Unknowns<N, T>, has: ByPart<N>, heirs: Heirs<N, T>, given: readonly T[]) {
  const { isNotNegative, isWithin, zero } = wordsOf(by);
  const split = inheritance(by, has, heirs);
  const { estate, designated, byLaw, inherited, toSpecialFund, governmentPortion } = split;
  return {
    given,
    holds: {
      继承加转入专项资金加政府补贴部分等于账户余额: by.isEqual(
        by.plus(inherited, toSpecialFund, governmentPortion),
        sumOf(by, has),
      ),
      继承不超过个人和村集体部分: isWithin(zero, inherited, estate),
      每人所得不为负: by.all(...[...designated, ...byLaw].map(isNotNegative)),
      法定继承人所得相差不超过一分: by.all(
        ...byLaw.map((one) => isWithin(byLaw.at(-1) ?? one, one, by.plus(byLaw.at(-1) ?? one, by.whole(1)))),
      ),
    },
  };
}

/** Beneficiaries without stated shares: equal ones, some of whom do not inherit. */
const equalShares = (count: number, legal: number, fundTakesAll: boolean): Identity => ({
  name: `继承：${count}名受益人份额相等，${legal}名法定继承人${fundTakesAll ? "，无人继承的全部转入专项资金" : ""}`,
  clauses: ["五(七)3"],
  state(by) {
    const beneficiaries = Array.from({ length: count }, (_, at) => ({
      weight: by.whole(1),
      inherits: by.flag(`inherits${at}`),
    }));
    return claimsOf(by, account(by), { beneficiaries, weights: by.whole(count), legal, fundTakesAll }, []);
  },
});

/** Any stated shares that sum to 100%: the last is what the others leave. */
const statedShares = (count: number): Identity => ({
  name: `继承：${count}名受益人，份额任意而合计100%`,
  clauses: ["五(七)3"],
  state(by) {
    const whole = by.whole(finest);
    const others = Array.from({ length: count - 1 }, (_, at) => by.unknown(`share${at}`));
    const last = by.minus(whole, by.plus(...others));
    const beneficiaries = [...others, last].map((weight) => ({ weight, inherits: by.all() }));
    const has = account(by);
    const { given, holds } = claimsOf(by, has, { beneficiaries, weights: whole, legal: 0, fundTakesAll: false }, [
      wordsOf(by).isNotNegative(last),
    ]);
    const { estate, inherited } = inheritance(by, has, {
      beneficiaries,
      weights: whole,
      legal: 0,
      fundTakesAll: false,
    });
    return { given, holds: { ...holds, 全部受益人继承的等于个人和村集体部分: by.isEqual(inherited, estate) } };
  },
});

const upTo = (most: number, from = 0): readonly number[] =>
  Array.from({ length: most - from + 1 }, (_, at) => from + at);

export const leavingIdentities: readonly Identity[] = [
  refunds,
  transfers,
  defaults,
  ...upTo(mostHeirs).map((legal) => equalShares(0, legal, false)),
  ...upTo(4, 1).flatMap((count) => [0, 1, 3].map((legal) => equalShares(count, legal, false))),
  ...upTo(2).map((count) => equalShares(count, 0, true)),
  ...upTo(mostStated, 2).map(statedShares),
];
