import { expect } from "vitest";
import { drawdown as draw } from "../../src/policies/landless-farmers/account/drawdown.ts";
import type * as rules from "../../src/policies/landless-farmers/index.ts";
import { fenIn, inFen } from "./agreement.ts";
import {
  balanceOf,
  drawdown,
  type drawdownOrders,
  eachPart,
  type Portion,
  partNames,
  remove,
  turnOfYear,
} from "./models/account.ts";
import { exact } from "./models/arithmetic.ts";
import { type ByPart, defaultRefund, sumOf } from "./models/leaving.ts";
import { splitByWeights } from "./models/rounding.ts";

type Three = readonly [number, number, number];
type Order = keyof typeof drawdownOrders;

interface Drawing {
  readonly has: Three;
  readonly weights: Three;
  readonly drawn: Three;
  /** The payment in thousandths of what there is. */
  readonly share: number;
  readonly order: Order;
}

const byPart = <V>([government, village, individual]: readonly [V, V, V]): ByPart<V> => ({
  government,
  village,
  individual,
});

/** What the payments so far, with this one, take from each portion in proportion; null where there is no payment. */
function sharesOf(amount: bigint, weights: ByPart<bigint>, drawn: ByPart<bigint>, order: Order) {
  if (order !== "pro-rata" || amount === 0n) return null;
  const through = sumOf(exact, drawn) + amount;
  const split = splitByWeights(
    exact,
    through,
    partNames.map((part) => weights[part]),
    sumOf(exact, weights),
  );
  const [government = 0n, village = 0n, individual = 0n] = split;
  return { shares: { government, village, individual }, drawn };
}

/** A function of the library, or another with a fault. */
export function drawdownAgrees({ has, weights, drawn, share, order }: Drawing, decide: typeof draw = draw): void {
  if (weights.every((one) => one === 0)) return;
  const amount = Math.floor((has[0] + has[1] + has[2]) * (share / 1000));
  const { taken } = decide(amount, byPart(has), { weights: byPart(weights), drawn: byPart(drawn) }, order);
  const big = (three: Three): ByPart<bigint> => byPart([BigInt(three[0]), BigInt(three[1]), BigInt(three[2])]);
  const shares = sharesOf(BigInt(amount), big(weights), big(drawn), order);
  const model = drawdown(exact, BigInt(amount), big(has), shares, order);
  expect(partNames.map((part) => BigInt(taken[part]))).toEqual(partNames.map((part) => model[part]));
}

interface Life {
  readonly account: ByPart<string>;
  readonly monthly: string;
  readonly order: Order;
  readonly compounds: boolean;
  readonly paid: string;
}

type Ledger = (
  ...given: Parameters<typeof rules.accountLedger>
) => Pick<ReturnType<typeof rules.accountLedger>, "value">;

/**
 * Three years of a pension that is paid already, and a payment of the government in the second. The interest of each year is the
 * rule's; what it makes of the balances, and what each pension takes from them, is the model's.
 */
export function ledgerAgrees(rule: Ledger, { account, monthly, order, compounds, paid }: Life): void {
  const readings = {
    "drawdown-order": order,
    compounding: compounds ? "yearly" : "simple",
    "late-money": "leaves-the-amount",
  } as const;
  const { value } = rule(
    {
      birthDate: "1950-03-01",
      openingBalances: { year: 2012, ...account, monthlyAmount: monthly },
      payments: [{ on: "2013-05-15", by: "government", amount: paid }],
      until: "2014-12-31",
    },
    { readings },
  );
  const opening = inFen(account);
  let book: ByPart<Portion<bigint>> = eachPart((part) => ({ opening: opening[part], deposits: [], posted: 0n }));
  let proportion = { weights: opening, drawn: eachPart(() => 0n) };
  for (const { kind, balances, ...amounts } of value.postings) {
    const has = eachPart((part) => balanceOf(exact, book[part]));
    if (kind === "paid-in") {
      const amount = fenIn(amounts.government);
      book = { ...book, government: { ...book.government, deposits: [...book.government.deposits, amount] } };
      const { weights } = proportion;
      if (amount > 0n)
        proportion = { weights: { ...weights, government: weights.government + amount }, drawn: eachPart(() => 0n) };
    } else if (kind === "pension") {
      const due = BigInt(monthly.replace(".", ""));
      const amount = due < sumOf(exact, has) ? due : sumOf(exact, has);
      const shares = sharesOf(amount, proportion.weights, proportion.drawn, order);
      const taken = drawdown(exact, amount, has, shares, order);
      proportion = { ...proportion, drawn: eachPart((part) => proportion.drawn[part] + taken[part]) };
      book = eachPart((part) => remove(exact, book[part], taken[part]));
    } else if (kind === "interest") {
      book = eachPart((part) => turnOfYear(exact, book[part], fenIn(amounts[part]), compounds));
    }
    const expected = eachPart((part) => balanceOf(exact, book[part]));
    expect([kind, ...partNames.map((part) => fenIn(balances[part]))]).toEqual([
      kind,
      ...partNames.map((part) => expected[part]),
    ]);
  }
  expect(value.closing.reconciles).toBe(true);
}

interface Default {
  readonly paid: ByPart<string>;
  readonly withInterest: boolean;
  readonly toVillage: boolean;
}

/** An account that is closed because it was not paid in full by the age limit. */
export function defaultAgrees(rule: Ledger, { paid, withInterest, toVillage }: Default): void {
  const readings = {
    "default-refund": withInterest ? "principal-and-interest" : "principal",
    "default-refund-village": toVillage ? "to-the-village" : "special-fund",
  } as const;
  const on = "2011-03-01";
  const { value } = rule(
    {
      birthDate: "1952-05-10",
      payments: partNames.map((by) => ({ on, by, amount: paid[by] })),
      closure: { kind: "not-paid-in-full-by-age", on: "2012-08-01" },
      until: "2012-12-31",
    },
    { readings },
  );
  const came = value.postings.filter(({ kind }) => kind === "paid-in" || kind === "interest");
  const has = eachPart((part) => came.reduce((sum, one) => sum + fenIn(one[part]), 0n));
  const { individual, village } = inFen(paid);
  const model = defaultRefund(exact, has, { individual, village, withInterest, toVillage });
  const { refunded, toVillage: returnedToVillage, toSpecialFund } = value.closing;
  expect([refunded, returnedToVillage, toSpecialFund].map(fenIn)).toEqual([
    model.refunded,
    model.returnedToVillage,
    model.toSpecialFund,
  ]);
}
