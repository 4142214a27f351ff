import type { Arithmetic } from "./arithmetic.ts";
import { splitByWeights, splitEqually } from "./rounding.ts";

/** One number for each payer's portion of an account. */
export interface ByPart<N> {
  readonly government: N;
  readonly village: N;
  readonly individual: N;
}

export const sumOf = <N, T>(by: Arithmetic<N, T>, { government, village, individual }: ByPart<N>): N =>
  by.plus(government, village, individual);

/** 退还 — Where each portion goes: `refundOf` and `noRefund`, for withdrawal and relocation with a refund. */
export function refund<N, T>(by: Arithmetic<N, T>, account: ByPart<N>, isRefunded: T) {
  const none = by.whole(0);
  return {
    refunded: by.choose(isRefunded, by.plus(account.village, account.individual), none),
    governmentPortion: by.choose(isRefunded, account.government, none),
    retained: by.choose(isRefunded, none, sumOf(by, account)),
  };
}

/** 转移 — `transferOf` of `relocation`: all, or all but the government portion. */
export function transfer<N, T>(by: Arithmetic<N, T>, account: ByPart<N>, isWhole: T) {
  const owned = by.plus(account.village, account.individual);
  return {
    transferred: by.choose(isWhole, sumOf(by, account), owned),
    governmentPortion: by.choose(isWhole, by.whole(0), account.government),
  };
}

/** What was paid in of the account, and what the readings let go back. */
export interface Paid<N, T> {
  readonly individual: N;
  readonly village: N;
  readonly withInterest: T;
  readonly toVillage: T;
}

/** 未缴清的退还 — `refundOnDefault` and the closure of the account: the rest goes to the special fund. */
export function defaultRefund<N, T>(by: Arithmetic<N, T>, account: ByPart<N>, paid: Paid<N, T>) {
  const refunded = by.choose(paid.withInterest, account.individual, paid.individual);
  const returnedToVillage = by.choose(paid.toVillage, paid.village, by.whole(0));
  const toSpecialFund = by.plus(
    account.government,
    by.minus(account.village, returnedToVillage),
    by.minus(account.individual, refunded),
  );
  return { refunded, returnedToVillage, toSpecialFund };
}

/** A beneficiary: the weight of the share, and whether it is inherited. */
export interface Beneficiary<N, T> {
  readonly weight: N;
  readonly inherits: T;
}

export interface Heirs<N, T> {
  readonly beneficiaries: readonly Beneficiary<N, T>[];
  /** The sum of the weights. */
  readonly weights: N;
  /** How many legal heirs there are. */
  readonly legal: number;
  /** The reading `no-heir`: whether the special fund takes the whole account. */
  readonly fundTakesAll: boolean;
}

/** 继承 — The rule `inheritance`: beneficiaries by their shares, the legal heirs in equal ones, then the special fund. */
export function inheritance<N, T>(by: Arithmetic<N, T>, account: ByPart<N>, heirs: Heirs<N, T>) {
  const none = by.whole(0);
  const { beneficiaries, legal, fundTakesAll } = heirs;
  const estate = by.plus(account.village, account.individual);
  const split =
    beneficiaries.length === 0
      ? []
      : splitByWeights(
          by,
          estate,
          beneficiaries.map(({ weight }) => weight),
          heirs.weights,
        );
  const designated = beneficiaries.map(({ inherits }, at) => by.choose(inherits, split[at] as N, none));
  const left = by.minus(estate, by.plus(...designated));
  const byLaw = legal === 0 ? [] : splitEqually(by, left, legal);
  const hasNone = by.all(...beneficiaries.map(({ inherits }) => by.not(inherits)));
  const takesAll = legal === 0 && fundTakesAll ? hasNone : by.not(by.all());
  const toFund = legal === 0 ? left : none;
  return {
    estate,
    designated,
    byLaw,
    inherited: by.plus(...designated, ...byLaw),
    toSpecialFund: by.choose(takesAll, sumOf(by, account), toFund),
    governmentPortion: by.choose(takesAll, none, account.government),
  };
}
