import { day, type FactOf, group, list, money, oneOf } from "../../../kernel/facts/index.ts";
import { type ByPart, parts } from "./parts.ts";

const payment = group(
  { zh: "一笔入账", en: "payment" },
  {
    on: day({ zh: "入账日期", en: "payment date" }),
    by: oneOf({ zh: "出资方", en: "payer" }, parts),
    amount: money({ zh: "金额", en: "amount" }),
  },
);

const title = { zh: "入账记录", en: "payments" };

/** 入账记录 — The payments into an account: date, payer, amount in yuan. */
export const payments = list(title, payment, { max: 1000 });

export type Payment = FactOf<typeof payment>;

const rank: ByPart<number> = { government: 0, village: 1, individual: 2 };

/** Sorts by date, payer and amount, so that the order in which payments are given does not change the statement. */
export const inOrder = (payments: readonly Payment[]): readonly Payment[] =>
  payments.every((one, index) => index === 0 || compare(payments[index - 1] ?? one, one) <= 0)
    ? payments
    : [...payments].sort(compare);

function compare(a: Payment, b: Payment): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return rank[a.by] - rank[b.by] || a.amount - b.amount;
}

/** The same, at least one payment. */
export const paymentsMade = list(title, payment, { min: 1, max: 1000 });
