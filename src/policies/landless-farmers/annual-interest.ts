import { endOfYear, startOfYear, yearOf } from "../../kernel/days/calendar.ts";
import { facts, mustHold } from "../../kernel/facts/facts.ts";
import { money } from "../../kernel/facts/fields.ts";
import { group } from "../../kernel/facts/groups.ts";
import type { Label } from "../../kernel/language/text.ts";
import { yuan } from "../../kernel/numbers/money.ts";
import { credit, openBook } from "./account-book.ts";
import { inOrder, payments } from "./account-facts.ts";
import { basisOf, settle } from "./account-interest.ts";
import { rule } from "./document.ts";
import { year } from "./facts.ts";
import { interestMethod } from "./interest-method.ts";
import { parts } from "./parts.ts";

/** Balances of 1 January by part. */
export const openingBalances = group(
  { zh: "上年结转", en: "carried over" },
  {
    government: money({ zh: "政府补贴部分", en: "government part" }),
    village: money({ zh: "村集体补助部分", en: "village part" }),
    individual: money({ zh: "个人缴费部分", en: "individual part" }),
  },
);

/**
 * 年度利息 — the interest of one full year on each part of an account that nobody draws from. 六(二)4.
 *
 * What stood there on 1 January earns the one-year deposit rate, money paid in during the year the demand rate; each
 * part is rounded once to the fen. Amounts in yuan, after `tax` where one is withheld.
 *
 * @example
 * annualInterest({ year: 2013, openingBalances: { government: "12600", village: "0", individual: "5400" }, payments: [] }).value
 * // government 378.00, individual 162.00 at 3.00%
 */
export const annualInterest = rule({
  name: "annual-interest",
  title: { zh: "年度利息", en: "Annual interest" },
  question: { zh: "一年各部分计多少利息？", en: "What interest does each part earn in a year?" },
  clauses: ["六(二)4"],
  facts: facts(
    { year, openingBalances: openingBalances, payments },
    mustHold(["payments", "year"], { zh: "当年缴纳的资金", en: "payments of that year" }, (f) =>
      f.payments.some((payment) => yearOf(payment.on) !== f.year),
    ),
  ),
  findings: {
    posted: {
      zh: "{year:count}年结息{total:yuan}，利率{rates:labels}",
      en: "{total:yuan} interest posted for {year:count} at {rates:labels}",
    },
    taxed: { zh: "已扣除利息税{tax:yuan}", en: "after {tax:yuan} of interest tax" },
    part: { zh: "{part:label}部分{interest:yuan}", en: "{part:label}: {interest:yuan}" },
  },
  decide(facts, policy) {
    const method = interestMethod(policy);
    const book = openBook(startOfYear(facts.year));
    book.portions.government.openingBalance = facts.openingBalances.government;
    book.portions.village.openingBalance = facts.openingBalances.village;
    book.portions.individual.openingBalance = facts.openingBalances.individual;
    for (const { on, by, amount } of inOrder(facts.payments)) credit(book, by, amount, on);

    const on = endOfYear(facts.year);
    const { rates, days } = basisOf(book, method, on, true);
    const { interest, tax } = settle(book, method, on, true);
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
      days,
    };
  },
});

/** Rates are written the same in both languages; what joins them is not. */
const namedRates = (rates: readonly string[]): Label[] =>
  (rates.length === 0 ? ["0%"] : rates).map((rate) => ({ code: rate, zh: rate, en: rate }));
