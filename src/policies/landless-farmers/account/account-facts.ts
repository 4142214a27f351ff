import { type CalendarDate, startOfYear } from "../../../kernel/days/index.ts";
import { day, type FactOf, group, list, money, mustHold, oneOf } from "../../../kernel/facts/index.ts";
import { checkedFen, sumOf } from "../../../kernel/numbers/index.ts";
import { year } from "../facts.ts";
import { portionsOf } from "./balances.ts";
import { type ByPart, parts, sumOfParts } from "./parts.ts";

const payment = group(
  { zh: "一笔入账", en: "payment" },
  {
    on: day({ zh: "入账日期", en: "payment date" }),
    by: oneOf({ zh: "出资方", en: "payer" }, parts),
    amount: money({ zh: "金额", en: "amount" }),
  },
);

/** 入账记录 — The payments into an account: date, payer, amount in yuan. */
export const payments = list({ zh: "入账记录", en: "payments" }, payment, { max: 1000 });

export type Payment = FactOf<typeof payment>;

const rank: ByPart<number> = { government: 0, village: 1, individual: 2 };

/** Sorts by date, payer and amount, so that the order in which payments are given does not change the statement. */
export const inOrder = (payments: readonly Payment[]): readonly Payment[] => [...payments].sort(compare);

function compare(a: Payment, b: Payment): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return rank[a.by] - rank[b.by] || a.amount - b.amount;
}

/** 年初余额 — The balances with which an account begins on 1 January of a year. */
export const openingFields = { year, ...portionsOf };
export const openingTitle = { zh: "年初余额", en: "opening balances" };
export type Opening = FactOf<typeof openingGroup>;
const openingGroup = group(openingTitle, openingFields);

/** Nothing is paid in before the account begins. */
export const soundOpening = mustHold<{
  readonly openingBalances?: Opening | undefined;
  readonly payments: readonly Payment[];
}>(
  ["payments", "openingBalances"],
  { zh: "入账日期不得早于年初余额所在年份", en: "payments in or after the year of the opening balances" },
  ({ openingBalances: opening, payments }) => payments.some(({ on }) => beginsAfter(on, opening)),
);

/** Whether an account begins after a date. */
export const beginsAfter = (day: CalendarDate, opening: Opening | undefined): boolean =>
  opening !== undefined && day < startOfYear(opening.year);

/** What an account begins with and is paid into it, in order. */
interface Money {
  readonly payments: readonly Payment[];
  readonly openingBalances?: Opening | undefined;
}

/** Rejects sums that cannot be kept exact to the fen. */
export function rejectTooMuch({ payments, openingBalances: opening }: Money): void {
  const before = opening === undefined ? 0 : sumOfParts(opening);
  checkedFen(before + sumOf(payments.map(({ amount }) => amount)), pathOfMoney({ payments }));
}

/** The fact from which most of an account's money comes. */
export const pathOfMoney = ({ payments }: Pick<Money, "payments">): string =>
  payments.length > 0 ? "payments" : "openingBalances";
