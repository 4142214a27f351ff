import { type CalendarDate, endOfYear, yearOf } from "../../kernel/days/calendar.ts";
import { facts, mustHold } from "../../kernel/facts/facts.ts";
import { day } from "../../kernel/facts/fields.ts";
import { type Fen, yuan } from "../../kernel/numbers/money.ts";
import { type AccountBook, balances, credit, openBook } from "./account-book.ts";
import { inOrder, type Payment, payments } from "./account-facts.ts";
import { settle, settleIdleYears } from "./account-interest.ts";
import { rule } from "./document.ts";
import { type InterestMethod, interestMethod } from "./interest-method.ts";
import type { Part } from "./parts.ts";

/**
 * 个人账户存储额 — what stands in an account that nobody has drawn from, at the end of a day: everything paid in and
 * the interest posted at each year's end. 六(二)4. Amounts in yuan.
 *
 * @example
 * accountBalance({ payments: [{ on: "2012-05-01", by: "government", amount: "12600" }], on: "2013-12-31" }).value
 */
export const accountBalance = rule({
  name: "account-balance",
  title: { zh: "个人账户存储额", en: "Account balance" },
  question: { zh: "某一天个人账户有多少？", en: "What stands in the account on a day?" },
  clauses: ["六(二)4"],
  facts: facts(
    { payments, on: day({ zh: "结算日", en: "day of the balance" }) },
    mustHold(["payments", "on"], { zh: "不晚于结算日的缴款", en: "payments up to that day" }, (f) =>
      f.payments.some((payment) => payment.on > f.on),
    ),
  ),
  findings: {
    balance: {
      zh: "到{on:date}共缴入{paidIn:yuan}，已结利息{interest:yuan}",
      en: "by {on:date} {paidIn:yuan} was paid in and {interest:yuan} of interest posted",
    },
  },
  decide(facts, policy) {
    const { government, village, individual, paidIn } = balanceInFen(facts, interestMethod(policy));
    const total = government + village + individual;
    const amounts = { paidIn: yuan(paidIn), interest: yuan(total - paidIn), total: yuan(total) };
    policy.found("六(二)4", "balance", { on: facts.on, paidIn: amounts.paidIn, interest: amounts.interest });
    return {
      government: yuan(government),
      village: yuan(village),
      individual: yuan(individual),
      paidIn: amounts.paidIn,
      interest: amounts.interest,
      total: amounts.total,
    };
  },
});

/** The balance in whole fen, for loops over many accounts: no grounds, no Decimals. */
export function balanceInFen(
  { payments, on }: { readonly payments: readonly Payment[]; readonly on: CalendarDate },
  method: InterestMethod,
): Record<Part, Fen> & { readonly paidIn: Fen } {
  const ordered = inOrder(payments);
  const first = ordered[0]?.on ?? on;
  const book = openBook(first);
  let year = yearOf(first);
  let paidIn = 0;
  for (const payment of ordered) {
    year = settleUntil(book, method, year, yearOf(payment.on));
    credit(book, payment.by, payment.amount, payment.on);
    paidIn += payment.amount;
  }
  settleUntil(book, method, year, on.endsWith("-12-31") ? yearOf(on) + 1 : yearOf(on));
  const { government, village, individual } = balances(book);
  return { government, village, individual, paidIn };
}

/** Settles the year ends from one year up to the next year named, and answers that year. */
function settleUntil(book: AccountBook, method: InterestMethod, year: number, next: number): number {
  if (year >= next) return year;
  settle(book, method, endOfYear(year), true);
  settleIdleYears(book, method, year + 1, next - 1);
  return next;
}
