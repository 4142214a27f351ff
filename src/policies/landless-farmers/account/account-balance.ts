import { type CalendarDate, isYearEnd, yearOf } from "../../../kernel/days/index.ts";
import { answer, day, facts, group, money, mustHold, optional, paid } from "../../../kernel/facts/index.ts";
import { checkedFen, sumOf, yuan } from "../../../kernel/numbers/index.ts";
import { rule } from "../document.ts";
import { interestPaid } from "../parties.ts";
import { type AccountBook, balances, credit, openBook } from "./account-book.ts";
import {
  beginsAfter,
  inOrder,
  type Opening,
  openingFields,
  openingTitle,
  type Payment,
  pathOfMoney,
  payments,
  soundOpening,
} from "./account-facts.ts";
import { settleYears } from "./account-interest.ts";
import { accountBalance as balance, portionsOf } from "./balances.ts";
import { type InterestMethod, interestMethod } from "./interest-method.ts";
import { sumOfParts } from "./parts.ts";

/**
 * 个人账户储存额（原文作“存储额”） — Calculates the balance, at the end of a day, of an account from which nothing has been
 * drawn: all payments and the interest posted at each year end, by payer. 六(二)4. Amounts in yuan. `openingBalances`: the account
 * begins with these balances on 1 January of a year.
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
    {
      openingBalances: optional(group(openingTitle, openingFields)),
      payments,
      on: day({ zh: "查询日期", en: "as-of date" }),
    },
    mustHold(["payments", "on"], { zh: "入账日期不得晚于查询日期", en: "payments on or before the as-of date" }, (f) =>
      f.payments.some((payment) => payment.on > f.on),
    ),
    soundOpening,
    mustHold(
      ["on", "openingBalances"],
      { zh: "查询日期不得早于年初余额所在年份", en: "an as-of date in or after the year of the opening balances" },
      (f) => beginsAfter(f.on, f.openingBalances),
    ),
  ),
  answer: answer({
    ...portionsOf,
    openingBalance: money({ zh: "年初余额", en: "opening balance" }),
    paidIn: money({ zh: "入账合计", en: "total paid in" }),
    interest: paid(money({ zh: "已结利息合计", en: "total interest posted" }), interestPaid),
    balance,
  }),
  findings: {
    "brought-forward": { zh: "年初余额{opening:yuan}", en: "opening balance of {opening:yuan}" },
    balance: {
      zh: "截至{on:date}共入账{paidIn:yuan}，已结利息{interest:yuan}",
      en: "by {on:date}, {paidIn:yuan} was paid in and {interest:yuan} of interest was posted",
    },
  },
  decide(facts, policy) {
    const { openingBalances, on } = facts;
    const payments = inOrder(facts.payments);
    const opening = openingBalances === undefined ? 0 : sumOfParts(openingBalances);
    const paidIn = sumOf(payments.map((payment) => payment.amount));
    checkedFen(opening + paidIn, pathOfMoney(facts));
    const { government, village, individual } = balances(
      bookOn({ openingBalances, payments, on }, interestMethod(policy)),
    );
    const total = government + village + individual;
    const amounts = { paidIn: yuan(paidIn), interest: yuan(total - paidIn - opening) };
    if (openingBalances !== undefined) policy.found("六(二)4", "brought-forward", { opening: yuan(opening) });
    policy.found("六(二)4", "balance", { on, paidIn: amounts.paidIn, interest: amounts.interest });
    return {
      government: yuan(government),
      village: yuan(village),
      individual: yuan(individual),
      openingBalance: yuan(opening),
      paidIn: amounts.paidIn,
      interest: amounts.interest,
      balance: yuan(total),
    };
  },
});

interface Account {
  readonly openingBalances?: Opening | undefined;
  readonly payments: readonly Payment[];
  readonly on: CalendarDate;
}

/** The account at the end of a day, in whole fen. */
function bookOn({ openingBalances: opening, payments, on }: Account, method: InterestMethod): AccountBook {
  const book = openBook(opening);
  const path = pathOfMoney({ payments });
  let year = opening?.year ?? yearOf(payments[0]?.on ?? on);
  for (const payment of payments) {
    settleYears(book, method, year, yearOf(payment.on), path);
    year = yearOf(payment.on);
    credit(book, payment.by, payment.amount, payment.on);
  }
  settleYears(book, method, year, isYearEnd(on) ? yearOf(on) + 1 : yearOf(on), path);
  return book;
}
