import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn } from "../../src/kernel/days/age.ts";
import { addDays, addYears } from "../../src/kernel/days/moving.ts";
import { fenOf, yuanText } from "../../src/kernel/numbers/money.ts";
import * as landlessFarmers from "../../src/policies/landless-farmers/index.ts";
import { day, fen, groups, paymentsOf } from "../support/arbitraries.ts";
import { countOf } from "../support/counts.ts";

const { accountLedger, accountBalance, ageBand, determine, fundingShares, inheritance } = landlessFarmers;

describe("被征地农民：恒成立的规律", () => {
  it("出资：政府、村集体和个人之和总是筹资规模", () => {
    fc.assert(
      fc.property(groups, fen(1, 100_000_000), fc.integer({ min: 0, max: 100 }), (own, scale, villagePercent) => {
        const figures = { requiredFunding: yuanText(scale) };
        const options = { figures };
        const { value } = fundingShares({ groups: own, paidOn: "2012-05-01" }, options);
        const villageContribution = yuanText(Math.floor((fenOf(value.joint) * villagePercent) / 100));
        const split = fundingShares({ groups: own, paidOn: "2012-05-01", villageContribution }, options).value;
        expect(fenOf(split.government) + fenOf(split.village) + fenOf(split.individual)).toBe(scale);
      }),
    );
  });

  it("年龄：一天天过去，周岁从不变小，每次最多大一岁", () => {
    fc.assert(
      fc.property(day("1900-01-01", "1999-12-31"), day("2000-01-01", "2050-12-31"), (birthDate, on) => {
        for (const convention of ["on-the-birthday", "day-after-the-birthday", "leap-birthday-on-1-march"] as const) {
          const step = ageOn(birthDate, addDays(on, 1), convention) - ageOn(birthDate, on, convention);
          expect([0, 1]).toContain(step);
        }
      }),
    );
  });

  it("年龄段：任何人任何一天恰好属于一个", () => {
    fc.assert(
      fc.property(day("1900-01-01", "2009-12-31"), day("2010-01-01", "2030-12-31"), (birthDate, referenceDate) => {
        const { band, age: years } = ageBand({ birthDate, referenceDate }).value;
        const expected =
          years < 16
            ? "below-all-bands"
            : years < 35
              ? "training-first"
              : years < 60
                ? "pension-first"
                : "allowance-age";
        expect(band).toBe(expected);
      }),
    );
  });

  it("账户：在每种口径下，缴入加利息总是等于支出加余额", () => {
    fc.assert(
      fc.property(lives, optionsOfAccounts, (facts, options) => {
        const { value } = accountLedger(facts, options);
        expect(value.closing.reconciles).toBe(true);
        const running = value.postings.reduce((balance, one) => balance + fenOf(one.total), 0);
        expect(running).toBe(fenOf(value.closing.balance));
        if (facts.closure) expect(running).toBe(0);
        const standing = { government: 0, village: 0, individual: 0 };
        let fromFund = 0;
        const faulty = value.postings.filter((one) => {
          for (const part of partNames) standing[part] += fenOf(one[part]);
          fromFund += fenOf(one.fromFund);
          const inAccount = standing.government + standing.village + standing.individual;
          const moved = fenOf(one.government) + fenOf(one.village) + fenOf(one.individual);
          const amounts = [...Object.values(standing), ...Object.values(one.balances).map((amount) => fenOf(amount))];
          return fenOf(one.balance) !== inAccount || moved !== fenOf(one.total) || amounts.some((fen) => !(fen >= 0));
        });
        // one statement for all postings: one for each amount takes longer than the ledger
        expect(faulty).toEqual([]);
        expect(fromFund).toBe(fenOf(value.paidByFund));
        if (options.readings["exhausted-account"] === "stops") expect(fromFund).toBe(0);
      }),
      { numRuns: countOf(1500, 400) },
    );
  });

  it("账户：在每种口径下，先填哪一笔缴款，流水和说明都一样", () => {
    fc.assert(
      fc.property(shuffledLives, optionsOfAccounts, ([facts, shuffled], options) => {
        const { value, grounds } = accountLedger({ ...facts, payments: shuffled }, options);
        const inOrder = accountLedger(facts, options);
        expect(JSON.stringify(value)).toBe(JSON.stringify(inOrder.value));
        expect(JSON.stringify(grounds)).toBe(JSON.stringify(inOrder.grounds));
      }),
      { numRuns: countOf(800, 200) },
    );
  });

  it("存储额：缴款的先后次序不影响结果；与逐笔流水一致", () => {
    fc.assert(
      fc.property(paymentsOf("2005-01-01", "2015-12-31"), day("2016-01-01", "2025-12-31"), (payments, on) => {
        const balance = accountBalance({ payments, on }).value;
        const reversed = accountBalance({ payments: [...payments].reverse(), on }).value;
        expect(JSON.stringify(reversed)).toBe(JSON.stringify(balance));
        const ledger = accountLedger({ birthDate: "1990-01-01", payments, until: on }).value;
        expect(fenOf(ledger.closing.balance)).toBe(fenOf(balance.balance));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["42周岁，还没有选择", {}, "五(一)2"],
    ["22周岁，还没有选择", { birthDate: "1990-01-01" }, "五(一)1"],
    ["42周岁，选择参保", { choice: "pension" }, "五(四)"],
    ["42周岁，选择到龄领取补助", { choice: "allowance" }, "五(二)"],
    ["确认年龄时12周岁", { birthDate: "2000-01-01" }, "五"],
    ["不是工作对象", { collectiveArableLand: false }, "三"],
  ] as const)("待遇结论写明依据的条款：%s", (_, facts, clause) => {
    const { grounds } = determine({ ...someone, ...facts }, { figures: countyDays });
    expect(grounds.filter((one) => one.finding === "outcome").map((one) => one.clause)).toEqual([
      `landless-farmers/${clause}`,
    ]);
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
          expect(paid + fenOf(value.toSpecialFund) + fenOf(value.governmentPortion)).toBe(
            government + village + individual,
          );
        },
      ),
    );
  });
});

/** Every reading that affects an account, with each of its options. */
const readingsOfAccounts = {
  "opening-balance-rate": fc.constantFrom("rate-on-1-january", "rates-by-day", "rate-on-31-december"),
  "demand-rate-day": fc.constantFrom("settlement-day", "payment-day", "rates-by-day", "each-quarter"),
  "day-count": fc.constantFrom("360", "365", "30-360"),
  "interest-end-date": fc.constantFrom("through-31-december", "through-30-december"),
  compounding: fc.constantFrom("yearly", "simple"),
  "interest-rounding": fc.constantFrom("each-part", "whole-account", "at-the-end"),
  "partial-year": fc.constantFrom("full-months", "months-and-days", "days", "days-360", "demand-rate"),
  "interest-tax": fc.constantFrom("none", "withheld"),
  "interest-during-payout": fc.constantFrom("by-months-held", "year-end-balance", "none"),
  "interest-at-conversion": fc.constantFrom("posted-balance", "settled"),
  "pension-start": fc.constantFrom("month-after", "birthday-month", "birthday"),
  "late-enrolment-start": fc.constantFrom("month-after-payment", "after-a-wait"),
  "pension-rounding": fc.constantFrom("fen", "jiao", "up-to-yuan"),
  "monthly-amount": fc.constantFrom("fixed", "recomputed-yearly"),
  "drawdown-order": fc.constantFrom("pro-rata", "government-first", "individual-and-village-first"),
  "exhausted-account": fc.constantFrom("fund-continues", "stops"),
  "transferred-money": fc.constantFrom("whole-account", "individual-and-village"),
  "government-portion": fc.constantFrom("special-fund", "county-budget", "transferred"),
  "no-heir": fc.constantFrom("whole-account", "individual-and-village"),
  "default-refund": fc.constantFrom("principal", "principal-and-interest"),
} as const;

/** A divisor of 2 exhausts an account within months, one of 400 never does. */
const optionsOfAccounts = fc.record({
  readings: fc.record(readingsOfAccounts),
  figures: fc.record({
    annuityDivisor: fc.integer({ min: 1, max: 400 }).map(String),
    interestTaxRate: fc.constantFrom("5%", "20%", "100%"),
    lateEnrolmentWait: fc.integer({ min: 0, max: 24 }).map(String),
  }),
});

/** The age at which instalments must be paid in full and the pension starts. */
const sixtiethBirthday = (birthDate: string): string => addYears(birthDate, 60);

/** Lives with one to six payments; some end in death, which closes the account. */
const lives = fc
  .record({
    birthDate: day("1935-01-01", "1975-12-31"),
    payments: paymentsOf("2005-01-01", "2012-12-31"),
    until: day("2013-01-01", "2026-10-31"),
    kind: fc.constantFrom(
      "relocated-with-transfer",
      "relocated-with-refund",
      "refunded",
      "died",
      "not-paid-in-full-by-age",
      undefined,
    ),
    hasHeirs: fc.boolean(),
  })
  // a person who started to pay before the age limit pays nothing after it
  .filter(({ birthDate, payments }) => {
    const own = payments.filter((one) => one.by === "individual").map((one) => one.on >= sixtiethBirthday(birthDate));
    return new Set(own).size < 2;
  })
  .map(({ kind, hasHeirs, ...life }) => {
    const on = life.until;
    if (kind === "died") return { ...life, closure: { kind, on, hasHeirs } };
    // everybody pays in full before the age limit
    if (kind === undefined || (kind === "not-paid-in-full-by-age" && on < sixtiethBirthday(life.birthDate))) {
      return { ...life, closure: undefined };
    }
    return { ...life, closure: { kind, on } };
  });

/** Lives, and the same payments in another order. */
const shuffledLives = lives.chain((life) => {
  const { length } = life.payments;
  return fc.tuple(fc.constant(life), fc.shuffledSubarray(life.payments, { minLength: length, maxLength: length }));
});

/** A person aged 42 and in scope, on 1 August 2012. */
const someone = {
  on: "2012-08-01",
  birthDate: "1970-03-02",
  expropriationApprovedOn: "2012-05-01",
  expropriatedByGovernment: true,
  collectiveArableLand: true,
  hadContractRight: true,
  registeredAtExpropriation: true,
  household: { remainingArableMu: "1.16", registeredAgriculturalMembers: 3 },
  county: [{ year: 2011, arableMu: "1.3", agriculturalPopulation: 1 }],
  groups: [],
};
const countyDays = { issuedOn: "2009-02-10", effectiveFrom: "2009-01-01" };

const partNames = ["government", "village", "individual"] as const;

const kinships = ["spouse", "child", "parent", "sibling", "grandparent"];

function inheritanceFacts(account: object, relations: readonly string[]): object {
  const heirs = relations.map((relation, index) => ({ person: `heir-${index}`, relation }));
  return { diedOn: "2015-06-30", account, designations: [], heirs };
}
