import { endOfYear, yearOf } from "../../../kernel/days/index.ts";
import { answer, day, facts, group, money, mustHold, paid } from "../../../kernel/facts/index.ts";
import type { Label } from "../../../kernel/language/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import { rule } from "../document.ts";
import { year } from "../facts.ts";
import { interestPaid } from "../parties.ts";
import { balances, credit, openBook } from "./account-book.ts";
import { inOrder, payments } from "./account-facts.ts";
import { basisOf, settle } from "./account-interest.ts";
import { interestBasis } from "./account-postings.ts";
import { portionsOf } from "./balances.ts";
import { interestMethod } from "./interest-method.ts";
import { minus, parts } from "./parts.ts";
import { periodOfYear } from "./settlement-period.ts";

/** The balances on 1 January, by payer. */
const openingBalances = group({ zh: "年初余额", en: "opening balances" }, portionsOf);

/**
 * 年度利息 — Calculates one full year's interest on each portion of an account from which nothing is drawn. 六(二)4.
 *
 * The balance on 1 January earns the one-year deposit rate, payments of the year earn the demand rate; each portion is
 * rounded once to the fen. Amounts in yuan, after `tax` where it is withheld.
 *
 * @example annualInterest({ year: 2013, openingBalances: { government: "12600", village: "0", individual: "5400" },
 *   payments: [] }).value
 * // { on: "2013-12-31", government: 378.00, village: 0.00, individual: 162.00, total: 540.00, …, rates: ["3.00%"], … }
 */
export const annualInterest = rule({
  name: "annual-interest",
  title: { zh: "年度利息", en: "Annual interest" },
  question: { zh: "一个年度内，各部分应计多少利息？", en: "How much interest does each portion earn in a year?" },
  clauses: ["六(二)4"],
  facts: facts(
    { year, openingBalances, payments },
    mustHold(["payments", "year"], { zh: "入账日期须在当年", en: "payments in that year" }, (f) =>
      f.payments.some((payment) => yearOf(payment.on) !== f.year),
    ),
  ),
  answer: answer({
    on: day({ zh: "结息日期", en: "posting date" }),
    government: money({ zh: "政府补贴部分利息", en: "interest on the government portion" }),
    village: money({ zh: "村集体补助部分利息", en: "interest on the village portion" }),
    individual: money({ zh: "个人缴费部分利息", en: "interest on the individual portion" }),
    total: paid(money({ zh: "利息合计（扣税后）", en: "total interest after tax" }), interestPaid),
    tax: money({ zh: "利息税", en: "interest tax" }),
    ...interestBasis,
  }),
  findings: {
    posted: {
      zh: "{year:count}年结息{total:yuan}，利率{rates:labels}",
      en: "{total:yuan} of interest posted for {year:count} at {rates:labels}",
    },
    taxed: { zh: "已扣除利息税{tax:yuan}", en: "interest tax of {tax:yuan} deducted" },
    part: { zh: "{part:label}部分利息{interest:yuan}", en: "{part:label} portion: {interest:yuan} of interest" },
  },
  decide(facts, policy) {
    const method = interestMethod(policy);
    const book = openBook(facts.openingBalances);
    for (const { on, by, amount } of inOrder(facts.payments)) credit(book, by, amount, on);

    const on = endOfYear(facts.year);
    const period = periodOfYear(book, method, facts.year);
    const { rates, days } = basisOf(book, method, period);
    const before = balances(book);
    const tax = settle(book, method, period);
    const interest = minus(balances(book), before);
    const total = interest.government + interest.village + interest.individual;
    policy.found("六(二)4", "posted", { year: facts.year, total: yuan(total), rates: namedRates(rates) });
    const withheld = yuan(tax.government + tax.village + tax.individual);
    if (method.taxed) policy.found("六(二)4", "taxed", { tax: withheld });
    for (const part of ["government", "village", "individual"] as const) {
      policy.found("六(二)4", "part", { part: parts[part], interest: yuan(interest[part]) });
    }
    return {
      on,
      government: yuan(interest.government),
      village: yuan(interest.village),
      individual: yuan(interest.individual),
      total: yuan(total),
      tax: withheld,
      rates,
      interestDays: days,
    };
  },
});

/** Rates are the same in both languages; only the separator between them differs. */
const namedRates = (rates: readonly string[]): Label[] =>
  (rates.length === 0 ? ["0%"] : rates).map((rate) => ({ code: rate, zh: rate, en: rate }));
