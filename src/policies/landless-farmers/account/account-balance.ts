import { type CalendarDate, yearOf } from "../../../kernel/days/index.ts";
import { answer, day, facts, money, mustHold } from "../../../kernel/facts/index.ts";
import { sumOf, yuan } from "../../../kernel/numbers/index.ts";
import { rule } from "../document.ts";
import { type AccountBook, balances, credit, openBook } from "./account-book.ts";
import { inOrder, type Payment, payments } from "./account-facts.ts";
import { settle } from "./account-interest.ts";
import { portionsOf } from "./balances.ts";
import { type InterestMethod, interestMethod } from "./interest-method.ts";
import { periodOfYear } from "./settlement-period.ts";

/**
 * 个人账户储存额（原文作“存储额”） — Calculates the balance, at the end of a day, of an account from which nothing has been
 * drawn: all payments and the interest posted at each year end. 六(二)4. Amounts in yuan.
 *
 * @example accountBalance({ payments: [{ on: "2012-12-31", by: "government", amount: "12600" }],
 *   on: "2013-12-31" }).value.balance // 12978.12
 */
export const accountBalance = rule({
  name: "account-balance",
  title: { zh: "个人账户储存额", en: "Account balance" },
  question: { zh: "截至某日，个人账户储存额是多少？", en: "What is the account balance on a given date?" },
  clauses: ["六(二)4"],
  facts: facts(
    { payments, on: day({ zh: "查询日期", en: "as-of date" }) },
    mustHold(["payments", "on"], { zh: "入账日期不得晚于查询日期", en: "payments on or before the as-of date" }, (f) =>
      f.payments.some((payment) => payment.on > f.on),
    ),
  ),
  answer: answer({
    ...portionsOf,
    paidIn: money({ zh: "入账合计", en: "total paid in" }),
    interest: money({ zh: "已结利息合计", en: "total interest posted" }),
    balance: money({ zh: "个人账户储存额", en: "account balance" }),
  }),
  findings: {
    balance: {
      zh: "截至{on:date}共入账{paidIn:yuan}，已结利息{interest:yuan}",
      en: "by {on:date}, {paidIn:yuan} was paid in and {interest:yuan} of interest was posted",
    },
  },
  decide(facts, policy) {
    const payments = inOrder(facts.payments);
    const paidIn = sumOf(payments.map((payment) => payment.amount));
    const { government, village, individual } = balances(bookOn({ payments, on: facts.on }, interestMethod(policy)));
    const total = government + village + individual;
    const amounts = { paidIn: yuan(paidIn), interest: yuan(total - paidIn) };
    policy.found("六(二)4", "balance", { on: facts.on, paidIn: amounts.paidIn, interest: amounts.interest });
    return {
      government: yuan(government),
      village: yuan(village),
      individual: yuan(individual),
      paidIn: amounts.paidIn,
      interest: amounts.interest,
      balance: yuan(total),
    };
  },
});

interface Account {
  readonly payments: readonly Payment[];
  readonly on: CalendarDate;
}

/** The account at the end of a day, in whole fen. */
function bookOn({ payments, on }: Account, method: InterestMethod): AccountBook {
  const book = openBook();
  let year = yearOf(payments[0]?.on ?? on);
  for (const payment of payments) {
    year = settleYears(book, method, year, yearOf(payment.on));
    credit(book, payment.by, payment.amount, payment.on);
  }
  settleYears(book, method, year, on.endsWith("-12-31") ? yearOf(on) + 1 : yearOf(on));
  return book;
}

/** Posts the interest of every year from `year` to before `next`; returns the first year not yet settled. */
function settleYears(book: AccountBook, method: InterestMethod, from: number, next: number): number {
  for (let year = from; year < next; year++) settle(book, method, periodOfYear(book, method, year));
  return next;
}
