import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yuanText } from "../../src/kernel/numbers/index.ts";
import * as rules from "../../src/policies/landless-farmers/index.ts";
import { day, fen, groups } from "../support/arbitraries.ts";
import { countOf } from "../support/counts.ts";
import { fundingAgrees, inheritanceAgrees, interestAgrees, leavingAgrees } from "./agreement.ts";
import { defaultAgrees, drawdownAgrees, ledgerAgrees } from "./ledger-agreement.ts";
import { exact } from "./models/arithmetic.ts";
import { mostInstalments } from "./models/figures.ts";
import { identities } from "./models/identities.ts";
import type { Identity } from "./models/identity.ts";

const runs = countOf(2000, 100);
const amount = fen(0, 5_000_000).map(yuanText);
const account = fc.record({ government: amount, village: amount, individual: amount });
/** The same cases each time. */
const check = <One>(cases: fc.Arbitrary<One>, holds: (one: One) => void): void =>
  fc.assert(fc.property(cases, holds), { seed: 13, numRuns: runs });

describe(`模型与规则：每项${runs}个随机案例一致`, () => {
  it("出资比例：各方、各次、印出的比例", () => {
    const dates = fc.array(day("2010-01-01", "2014-12-31"), { minLength: 1, maxLength: mostInstalments + 3 });
    const cases = fc.record({ groups, dates, inInstalments: fc.boolean(), part: fc.integer({ min: 0, max: 1000 }) });
    check(cases, (one) => fundingAgrees(rules.fundingShares, one));
  });

  it("到龄未缴清的退还", () => {
    const cases = fc.record({ paid: account, withInterest: fc.boolean(), toVillage: fc.boolean() });
    check(cases, (one) => defaultAgrees(rules.accountLedger, one));
  });

  it("退保、迁出", () => {
    const cases = fc.record({
      account,
      reason: fc.constantFrom("civil-servant" as const, "other" as const),
      choice: fc.constantFrom("transfer" as const, "keep" as const, "refund" as const),
      whole: fc.boolean(),
    });
    check(cases, leavingAgrees);
  });

  it("继承：受益人、法定继承人、专项资金", () => {
    const cases = fc.record({
      account,
      inherits: fc.array(fc.boolean(), { maxLength: 6 }),
      cuts: fc.array(fc.integer({ min: 0, max: 10 ** 8 }), { minLength: 5, maxLength: 5 }),
      stated: fc.boolean(),
      legal: fc.integer({ min: 0, max: 12 }),
      fundTakesAll: fc.boolean(),
    });
    check(cases, (one) => inheritanceAgrees(rules.inheritance, one));
  });

  it("一年的利息：三部分", () => {
    const cases = fc.record({
      account,
      year: fc.integer({ min: 1999, max: 2025 }),
      on: fc.integer({ min: 0, max: 364 }),
      paid: amount,
    });
    check(cases, (one) => interestAgrees(rules.annualInterest, one));
  });

  it("支取：三种顺序", () => {
    const numbers = fc.tuple(fen(0, 9_999_999), fen(0, 9_999_999), fen(0, 9_999_999));
    const order = fc.constantFrom(
      "pro-rata" as const,
      "government-first" as const,
      "individual-and-village-first" as const,
    );
    const cases = fc.record({
      has: numbers,
      weights: numbers,
      drawn: numbers,
      share: fc.integer({ min: 0, max: 1000 }),
      order,
    });
    check(cases, drawdownAgrees);
  });

  it("流水：逐笔重算各部分余额", () => {
    const order = fc.constantFrom(
      "pro-rata" as const,
      "government-first" as const,
      "individual-and-village-first" as const,
    );
    const cases = fc.record({
      account,
      monthly: fen(1, 100_000).map(yuanText),
      order,
      compounds: fc.boolean(),
      paid: amount,
    });
    check(cases, (one) => ledgerAgrees(rules.accountLedger, one));
  });
});

/** A case that divides by nothing does not fit the assumptions. */
const divided = (a: bigint, b: bigint) => (b === 0n ? { quotient: 0n, remainder: 0n } : exact.divided(a, b));

const randomRuns = countOf(1000, 20);

/** What is claimed of an identity on random whole numbers, and does not hold. */
function refutedBy({ name, state }: Identity): readonly string[] {
  const sizes = [2, 10, 1000, 2_000_000];
  let seed = 13;
  const random = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor(seed / 2 ** 8);
  };
  return Array.from({ length: randomRuns }, (_, run) => sizes[run % sizes.length] ?? 2).flatMap((size) => {
    const unknown = () => BigInt(random() % size);
    const { given, holds } = state({ ...exact, divided, unknown, flag: () => random() % 2 === 0 });
    if (!given.every(Boolean)) return [];
    return Object.keys(holds).flatMap((claim) => (holds[claim] === true ? [] : [`${name}：${claim}`]));
  });
}

describe("恒等式在随机的整数上", () => {
  it(`${identities.length}个恒等式各${randomRuns}个案例`, () => {
    expect(identities.flatMap(refutedBy)).toEqual([]);
  });
});
