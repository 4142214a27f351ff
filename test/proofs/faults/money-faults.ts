import fc from "fast-check";
import { fenOf, yuan, yuanText } from "../../../src/kernel/numbers/index.ts";
import { drawdown } from "../../../src/policies/landless-farmers/account/drawdown.ts";
import * as rules from "../../../src/policies/landless-farmers/index.ts";
import { fen, groups } from "../../support/arbitraries.ts";
import { fundingAgrees, inheritanceAgrees, interestAgrees } from "../agreement.ts";
import { drawdownAgrees, ledgerAgrees } from "../ledger-agreement.ts";
import { exact } from "../models/arithmetic.ts";
import { shares } from "../models/figures.ts";
import { sharesSumUp } from "../models/funding-identities.ts";
import { foundBy, type SeededFault } from "./fault.ts";

const amount = fen(0, 5_000_000).map(yuanText);
const account = fc.record({ government: amount, village: amount, individual: amount });

const agrees =
  <One>(cases: fc.Arbitrary<One>, holds: (one: One) => void) =>
  () =>
    foundBy(() => fc.assert(fc.property(cases, holds), { seed: 13, numRuns: 50, endOnFailure: true }));

const payments = fc.record({
  groups,
  dates: fc.constant(["2012-03-01", "2013-03-01", "2014-03-01"]),
  inInstalments: fc.constant(true),
  part: fc.integer({ min: 1, max: 999 }),
});
const deaths = fc.record({
  account,
  inherits: fc.constant([]),
  cuts: fc.constant([]),
  stated: fc.constant(false),
  legal: fc.constant(3),
  fundTakesAll: fc.constant(false),
});
const years = fc.record({ account, year: fc.constant(2013), on: fc.constant(100), paid: amount });
const numbers = fc.tuple(fen(0, 9_999_999), fen(0, 9_999_999), fen(1, 9_999_999));
const drawings = fc.record({
  has: numbers,
  weights: numbers,
  drawn: fc.constant([0, 0, 0] as const),
  share: fc.integer({ min: 1, max: 1000 }),
  order: fc.constant("government-first" as const),
});
const lives = fc.record({
  account,
  monthly: fc.constant("100.00"),
  order: fc.constant("pro-rata" as const),
  compounds: fc.constant(true),
  paid: amount,
});

const sumUp = (of: typeof shares) => (): readonly string[] =>
  sharesSumUp({ ...exact, unknown: () => 0n, flag: () => true }, of) ? [] : ["两项出资比例之和不是100%"];

export const moneyFaults: readonly SeededFault[] = [
  {
    fault: "政府补贴比例71%",
    check: "比例之和为100%",
    sound: sumUp(shares),
    faulty: sumUp({ ...shares, ordinary: { numerator: 71, denominator: 100 } }),
  },
  {
    fault: "个人缴费多一分",
    check: "出资与模型一致",
    sound: agrees(payments, (one) => fundingAgrees(rules.fundingShares, one)),
    faulty: agrees(payments, (one) =>
      fundingAgrees((...given) => {
        const { value } = rules.fundingShares(...given);
        return { value: { ...value, individual: yuan(fenOf(value.individual) + 1) } };
      }, one),
    ),
  },
  {
    fault: "村集体补助全部算在第一次",
    check: "出资与模型一致",
    sound: agrees(payments, (one) => fundingAgrees(rules.fundingShares, one)),
    faulty: agrees(payments, (one) =>
      fundingAgrees((...given) => {
        const { value } = rules.fundingShares(...given);
        const instalments = value.instalments.map((each, at) => ({
          ...each,
          village: at === 0 ? value.village : yuan(0),
        }));
        return { value: { ...value, instalments } };
      }, one),
    ),
  },
  {
    fault: "继承的余数舍去",
    check: "继承与模型一致",
    sound: agrees(deaths, (one) => inheritanceAgrees(rules.inheritance, one)),
    faulty: agrees(deaths, (one) =>
      inheritanceAgrees((...given) => {
        const { value } = rules.inheritance(...given);
        const least = value.heirs.at(-1)?.amount ?? yuan(0);
        return { value: { ...value, heirs: value.heirs.map((each) => ({ ...each, amount: least })) } };
      }, one),
    ),
  },
  {
    fault: "利息不足一分的舍去",
    check: "利息与模型一致",
    sound: agrees(years, (one) => interestAgrees(rules.annualInterest, one)),
    faulty: agrees(years, (one) =>
      interestAgrees(rules.annualInterest.adopt({ readings: { "interest-to-the-fen": "down" } }), one),
    ),
  },
  {
    fault: "支取的顺序相反",
    check: "支取与模型一致",
    sound: agrees(drawings, (one) => drawdownAgrees(one)),
    faulty: agrees(drawings, (one) =>
      drawdownAgrees(one, (sum, has, by) => drawdown(sum, has, by, "individual-and-village-first")),
    ),
  },
  {
    fault: "一笔养老保障金记了两次",
    check: "逐笔余额与模型一致",
    sound: agrees(lives, (one) => ledgerAgrees(rules.accountLedger, one)),
    faulty: agrees(lives, (one) =>
      ledgerAgrees((...given) => {
        const { value } = rules.accountLedger(...given);
        const [first, second, ...others] = value.postings;
        const twice = [first, second, second, ...others].filter((each) => each !== undefined);
        return { value: { ...value, postings: twice } };
      }, one),
    ),
  },
];
