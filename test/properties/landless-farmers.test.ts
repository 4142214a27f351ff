import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageInFullYears } from "../../src/kernel/age.ts";
import { addDays, addYears } from "../../src/kernel/calendar.ts";
import { fenOf, yuanText } from "../../src/kernel/money.ts";
import * as landlessFarmers from "../../src/policies/landless-farmers/index.ts";
import { day, fen, groups, paymentsOf } from "../support/arbitraries.ts";

const { account, accountBalance, ageBand, fundingShares, inheritance } = landlessFarmers;

describe("被征地农民：恒成立的规律", () => {
  it("出资：政府、村集体和个人之和总是筹资规模", () => {
    fc.assert(
      fc.property(groups, fen(1, 100_000_000), fc.integer({ min: 0, max: 100 }), (own, scale, villagePercent) => {
        const figures = { fundingScale: yuanText(scale) };
        const options = { figures };
        const { value } = fundingShares({ groups: own, paidOn: "2012-05-01" }, options);
        const villagePart = yuanText(Math.floor((fenOf(value.joint) * villagePercent) / 100));
        const split = fundingShares({ groups: own, paidOn: "2012-05-01", villagePart }, options).value;
        expect(fenOf(split.government) + fenOf(split.village) + fenOf(split.individual)).toBe(scale);
      }),
    );
  });

  it("年龄：一天天过去，周岁从不变小，每次最多大一岁", () => {
    fc.assert(
      fc.property(day("1900-01-01", "1999-12-31"), day("2000-01-01", "2050-12-31"), (birthDate, on) => {
        for (const convention of ["on-the-birthday", "day-after-the-birthday", "leap-birthday-on-1-march"] as const) {
          const step =
            ageInFullYears(birthDate, addDays(on, 1), convention) - ageInFullYears(birthDate, on, convention);
          expect([0, 1]).toContain(step);
        }
      }),
    );
  });

  it("年龄段：任何人任何一天恰好属于一个", () => {
    fc.assert(
      fc.property(day("1900-01-01", "2009-12-31"), day("2010-01-01", "2030-12-31"), (birthDate, referenceDate) => {
        const { band, fullYears } = ageBand({ birthDate, referenceDate }).value;
        const expected =
          fullYears < 16
            ? "below-all-bands"
            : fullYears < 35
              ? "training-first"
              : fullYears < 60
                ? "pension-first"
                : "subsidy-age";
        expect(band).toBe(expected);
      }),
    );
  });

  it("账户：缴入加利息，总是等于支出加余额", () => {
    const endings = fc.constantFrom("refunded", "moved-with-transfer", "died", "unpaid-at-age", "none");
    const orders = fc.constantFrom("pro-rata", "government-first", "individual-and-village-first");
    const payouts = fc.constantFrom("by-months-held", "year-end-balance", "none");
    fc.assert(
      fc.property(
        day("1935-01-01", "1975-12-31"),
        paymentsOf("2005-01-01", "2012-12-31"),
        day("2013-01-01", "2026-10-31"),
        endings,
        orders,
        payouts,
        fc.constantFrom("each-part", "whole-account"),
        fc.constantFrom("none", "withheld"),
        fc.constantFrom("rate-on-1-january", "rates-by-day"),
        (birthDate, payments, through, wanted, drawdownOrder, payoutInterest, rounding, tax, carriedRate) => {
          // who began before the age pays nothing after it
          const own = payments.filter((one) => one.by === "individual").map((one) => one.on >= addYears(birthDate, 60));
          fc.pre(new Set(own).size < 2);
          // nobody born later has reached the age by the first of these days
          const kind = wanted === "unpaid-at-age" && birthDate > "1953-01-01" ? "none" : wanted;
          const ending =
            kind === "none" ? {} : { ending: { kind, on: through, ...(kind === "died" ? { hasHeirs: true } : {}) } };
          const readings = {
            "drawdown-order": drawdownOrder,
            "payout-interest": payoutInterest,
            "interest-rounding": rounding,
            "interest-tax": tax,
            "carried-rate": carriedRate,
          } as const;
          const { value } = account({ birthDate, payments, through, ...ending } as never, {
            readings,
            figures: { interestTaxRate: "20%" },
          });
          expect(value.closing.balances).toBe(true);
          const running = value.postings.reduce((balance, one) => balance + fenOf(one.total), 0);
          expect(running).toBe(fenOf(value.closing.left));
          if (kind !== "none") expect(running).toBe(0);
          let standing = 0;
          for (const one of value.postings) {
            standing += fenOf(one.total);
            expect(fenOf(one.balance)).toBe(standing);
            expect(fenOf(one.government) + fenOf(one.village) + fenOf(one.individual)).toBe(fenOf(one.total));
            expect(fenOf(one.balance)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("存储额：缴款的先后次序不影响结果；与逐笔流水一致", () => {
    fc.assert(
      fc.property(paymentsOf("2005-01-01", "2015-12-31"), day("2016-01-01", "2025-12-31"), (payments, on) => {
        const balance = accountBalance({ payments, on }).value;
        const reversed = accountBalance({ payments: [...payments].reverse(), on }).value;
        expect(JSON.stringify(reversed)).toBe(JSON.stringify(balance));
        const ledger = account({ birthDate: "1990-01-01", payments, through: on }).value;
        expect(fenOf(ledger.closing.left)).toBe(fenOf(balance.total));
      }),
      { numRuns: 60 },
    );
  });

  it("继承：各人所得、专项资金和政府部分之和总是账户余额", () => {
    const heirs = fc
      .tuple(fc.nat(1), fc.nat(4), fc.nat(2), fc.nat(3), fc.nat(4))
      .map((counts) => kinships.flatMap((relation, index) => Array<string>(counts[index] ?? 0).fill(relation)));
    fc.assert(
      fc.property(
        fen(0, 10_000_000),
        fen(0, 10_000_000),
        fen(0, 10_000_000),
        heirs,
        (government, village, individual, relations) => {
          const balances = {
            government: yuanText(government),
            village: yuanText(village),
            individual: yuanText(individual),
          };
          const outcome = inheritance.safe(inheritanceFacts(balances, relations));
          if (!outcome.ok) throw outcome.error;
          const value = JSON.parse(JSON.stringify(outcome.determination.value));
          const paid = value.heirs.reduce((sum: number, one: { amount: string }) => sum + fenOf(one.amount), 0);
          expect(paid + fenOf(value.toSpecialFund) + fenOf(value.government)).toBe(government + village + individual);
        },
      ),
    );
  });
});

const kinships = ["spouse", "child", "parent", "sibling", "grandparent"];

function inheritanceFacts(account: object, relations: readonly string[]): object {
  const heirs = relations.map((relation, index) => ({ code: `heir-${index}`, relation }));
  return { diedOn: "2015-06-30", account, designations: [], heirs };
}
