import { day, type FactOf, money, oneOf } from "../../kernel/facts/fields.ts";
import { group, list } from "../../kernel/facts/groups.ts";
import { partNames, parts } from "./parts.ts";

const payment = group(
  { zh: "一笔缴款", en: "one payment" },
  {
    on: day({ zh: "缴款日", en: "day of payment" }),
    by: oneOf({ zh: "出资方", en: "whose money" }, parts),
    amount: money({ zh: "金额", en: "amount" }),
  },
);

const title = { zh: "缴款", en: "payments" };

/** 缴款 — what was paid into an account: the day, whose money, the amount in yuan. */
export const payments = list(title, payment, { max: 1000 });

export type Payment = FactOf<typeof payment>;

/** By day, those of one day by part and amount: in whatever order they are given, the statement is the same. */
export const inOrder = (payments: readonly Payment[]): Payment[] =>
  [...payments].sort((a, b) => {
    if (a.on !== b.on) return a.on < b.on ? -1 : 1;
    return partNames.indexOf(a.by) - partNames.indexOf(b.by) || a.amount - b.amount;
  });

/** ClauseAddress least one payment. */
export const paymentsMade = list(title, payment, { min: 1, max: 1000 });
