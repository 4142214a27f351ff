import { expect } from "vitest";
import { addDays } from "../../src/kernel/days/index.ts";
import { type Fen, fenOf, type Money, ratioOf, yuanText } from "../../src/kernel/numbers/index.ts";
import * as rules from "../../src/policies/landless-farmers/index.ts";
import { eachPart, interestOfYear } from "./models/account.ts";
import { exact } from "./models/arithmetic.ts";
import { daysOfYear, requiredFunding, shares } from "./models/figures.ts";
import { fundingShares, percentages, villageByInstalment } from "./models/funding.ts";
import { type ByPart, inheritance, refund, transfer } from "./models/leaving.ts";
import { finest } from "./models/leaving-identities.ts";

type Account = ByPart<string>;
export const inFen = (account: Account): ByPart<bigint> => eachPart((part) => fenText(account[part]));
const fenText = (yuan: string): bigint => BigInt(yuan.replace(".", ""));
/** An amount of an answer in fen. */
export const fenIn = (amount: Money): bigint => BigInt(fenOf(amount));

interface Payment {
  readonly groups: Parameters<typeof rules.fundingShares>[0]["groups"];
  readonly dates: readonly string[];
  readonly inInstalments: boolean;
  /** The village's part of the joint contribution, in thousandths. */
  readonly part: number;
}

/** A rule, or another with a fault. */
type FundingShares = (
  ...given: Parameters<typeof rules.fundingShares>
) => Pick<ReturnType<typeof rules.fundingShares>, "value">;

/** Whether each payment is at the share of special groups is taken from the rule; all amounts are the model's own. */
export function fundingAgrees(rule: FundingShares, { groups, dates, inInstalments, part }: Payment): void {
  const [paidOn = "2012-05-01"] = dates;
  const facts = { groups, paidOn, ...(inInstalments ? { instalmentDates: dates } : {}) };
  const first = rules.fundingShares(facts).value;
  const special = inInstalments ? first.instalments.map(({ group }) => group !== null) : [first.group !== null];
  const { joint } = fundingShares(exact, shares, BigInt(requiredFunding), 0n, special);
  const village = (joint * BigInt(part)) / 1000n;
  const { value } = rule({ ...facts, villageContribution: yuanText(Number(village)) });
  const model = fundingShares(exact, shares, BigInt(requiredFunding), village, special);
  expect([value.total, value.government, value.joint, value.village, value.individual].map(fenIn)).toEqual([
    BigInt(requiredFunding),
    model.government,
    model.joint,
    village,
    model.individual,
  ]);
  const printed = percentages(exact, [model.government, village, model.individual], requiredFunding);
  expect([value.governmentShare, value.villageShare, value.individualShare]).toEqual(
    printed.map((one) => `${yuanText(Number(one))}%`),
  );
  if (!inInstalments) return;
  const { villages, individuals } = villageByInstalment(exact, village, model.joints, model.joint);
  expect(value.instalments.map((one) => [one.government, one.village, one.individual].map(fenIn))).toEqual(
    model.governments.map((government, at) => [government, villages[at], individuals[at]]),
  );
}

interface Leaving {
  readonly account: Account;
  readonly reason: "civil-servant" | "other";
  readonly choice: "transfer" | "keep" | "refund";
  readonly whole: boolean;
}

/** The rules `withdrawal` and `relocation`. */
export function leavingAgrees({ account, reason, choice, whole }: Leaving): void {
  const has = inFen(account);
  const { value: left } = rules.withdrawal({ reason, account });
  const withdrawn = refund(exact, has, reason !== "other");
  expect({ ...withdrawn }).toEqual({
    refunded: fenIn(left.refunded),
    governmentPortion: fenIn(left.governmentPortion),
    retained: fenIn(left.retained),
  });
  const destinationHasScheme = choice === "transfer";
  const options = { readings: { "transferred-money": whole ? "whole-account" : "individual-and-village" } } as const;
  const facts = { hukouMovedOut: true, destinationHasScheme, choice, account };
  const { value: moved } = rules.relocation(facts, options);
  const [out, back] = [transfer(exact, has, whole), refund(exact, has, choice === "refund")];
  expect([moved.transferred, moved.refunded, moved.governmentPortion, moved.retained].map(fenIn)).toEqual(
    choice === "transfer"
      ? [out.transferred, 0n, out.governmentPortion, 0n]
      : [0n, back.refunded, back.governmentPortion, back.retained],
  );
}

interface Death {
  readonly account: Account;
  readonly inherits: readonly boolean[];
  /** Where the stated shares are cut, in millionths of a per cent. */
  readonly cuts: readonly number[];
  readonly stated: boolean;
  readonly legal: number;
  readonly fundTakesAll: boolean;
}

type Inheritance = (
  ...given: Parameters<typeof rules.inheritance>
) => Pick<ReturnType<typeof rules.inheritance>, "value">;

/** A number of millionths of a per cent as a ratio. */
const ratioText = (millionths: number): string => `${(millionths / 10 ** 6).toFixed(6)}%`;

export function inheritanceAgrees(rule: Inheritance, death: Death): void {
  const { account, inherits, cuts, stated, legal, fundTakesAll } = death;
  const count = inherits.length;
  const places = [0, ...cuts.slice(0, Math.max(0, count - 1)).sort((a, b) => a - b), finest];
  const weights = inherits.map((_, at) => (stated ? (places[at + 1] ?? 0) - (places[at] ?? 0) : 1));
  const beneficiaries = inherits.map((one, at) => ({
    person: `受益人${at}`,
    inherits: one,
    ...(stated ? { share: ratioText(weights[at] ?? 0) } : {}),
  }));
  const designation = { kind: "later-wish" as const, designatedOn: "2014-01-01", beneficiaries };
  const heirs = Array.from({ length: legal }, (_, at) => ({ person: `继承人${at}`, relation: "child" as const }));
  const readings = { "no-heir": fundTakesAll ? "whole-account" : "individual-and-village" } as const;
  const facts = { diedOn: "2015-04-02", account, designations: count === 0 ? [] : [designation], heirs };
  const { value } = rule(facts, { readings });
  const model = inheritance(exact, inFen(account), {
    beneficiaries: inherits.map((one, at) => ({ weight: BigInt(weights[at] ?? 0), inherits: one })),
    weights: stated ? BigInt(finest) : BigInt(count),
    legal,
    fundTakesAll,
  });
  const isLegal = inherits.every(Boolean) && count > 0 ? [] : model.byLaw;
  const amounts = [...model.designated.filter((_, at) => inherits[at]), ...isLegal];
  expect(value.heirs.map((one) => fenIn(one.amount))).toEqual(amounts);
  expect([value.inherited, value.toSpecialFund, value.governmentPortion].map(fenIn)).toEqual([
    model.inherited,
    model.toSpecialFund,
    model.governmentPortion,
  ]);
}

interface Year {
  readonly account: Account;
  readonly year: number;
  /** On which day of the year the individual pays. */
  readonly on: Fen;
  readonly paid: string;
}

type AnnualInterest = (
  ...given: Parameters<typeof rules.annualInterest>
) => Pick<ReturnType<typeof rules.annualInterest>, "value">;

/** The rates and the days of interest are the rule's; the amounts are the model's. */
export function interestAgrees(rule: AnnualInterest, { account, year, on, paid }: Year): void {
  const payments = [{ on: addDays(`${year}-01-01`, on), by: "individual" as const, amount: paid }];
  const { value } = rule({ year, openingBalances: account, payments });
  const { value: alone } = rules.annualInterest({
    year,
    openingBalances: { government: "0", village: "0", individual: "0" },
    payments,
  });
  const { value: opening } = rules.annualInterest({
    year,
    openingBalances: { government: "1", village: "1", individual: "1" },
    payments: [],
  });
  const rates = { oneYear: ratioOf(opening.rates[0] ?? "0%"), demand: ratioOf(alone.rates[0] ?? "0%") };
  const deposits = [{ amount: fenText(paid), days: BigInt(alone.interestDays[0] ?? 0) }];
  const of = (part: keyof Account) =>
    interestOfYear(exact, inFen(account)[part], part === "individual" ? deposits : [], rates, daysOfYear);
  expect([value.government, value.village, value.individual].map(fenIn)).toEqual([
    of("government"),
    of("village"),
    of("individual"),
  ]);
}
