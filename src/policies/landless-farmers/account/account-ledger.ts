import { startOfYear } from "../../../kernel/days/index.ts";
import {
  answer,
  day,
  facts,
  group,
  list,
  money,
  mustHold,
  nullable,
  optional,
  paid,
} from "../../../kernel/facts/index.ts";
import { checkedFen, type Money, sumOf, yuan } from "../../../kernel/numbers/index.ts";
import type { Findings } from "../../../kernel/policy/index.ts";
import { monthlyPension } from "../benefits/monthly-pension.ts";
import { pensionPeriod } from "../benefits/pension-period.ts";
import { rule } from "../document.ts";
import { birthDate } from "../facts.ts";
import { villageRefundFindings, villageRefundTold } from "../funding/default-refund.ts";
import { agreementSignedOn, amountDue } from "../funding/instalment-plan.ts";
import { parties } from "../parties.ts";
import { clauseOfClosure, closure, closures } from "./account-events.ts";
import { beginsAfter, openingFields, openingTitle, payments, rejectTooMuch, soundOpening } from "./account-facts.ts";
import { type FenPosting, posting, postingInYuan } from "./account-postings.ts";
import { runAccount } from "./account-run.ts";
import { closing, closingOf, yearOfAccount, yearsOf } from "./account-totals.ts";
import { sumOfParts } from "./parts.ts";
import {
  ownTotal,
  paidInFullOn,
  paymentFindings,
  rejectEarlyDefault,
  rejectLatePayment,
  villagePaid,
} from "./payment-in-full.ts";

const findings = {
  "brought-forward": { zh: "年初余额{opening:yuan}", en: "opening balance of {opening:yuan}" },
  ...paymentFindings,
  ...villageRefundFindings,
  credited: {
    zh: "共入账{paidIn:yuan}，计息{interest:yuan}",
    en: "{paidIn:yuan} paid in, {interest:yuan} of interest",
  },
  taxed: { zh: "已扣除利息税{tax:yuan}", en: "interest tax of {tax:yuan} deducted" },
  "pays-out": {
    zh: "{from:date}起领取养老保障金，每月{monthlyAmount:yuan}，已从个人账户支付{paid:yuan}",
    en: "pension of {monthlyAmount:yuan} per month from {from:date}; {paid:yuan} drawn from the account",
  },
  exhausted: {
    zh: "个人账户支付完毕，由养老保障专项资金支付{paidByFund:yuan}",
    en: "the account is exhausted; the special fund has paid {paidByFund:yuan}",
  },
  suspended: { zh: "个人账户支付完毕，停发养老保障金", en: "the account is exhausted, so the pension stops" },
  closed: { zh: "{on:date}个人账户终止：{closure:label}", en: "closed on {on:date}: {closure:label}" },
  balance: { zh: "{on:date}个人账户储存额{balance:yuan}", en: "account balance on {on:date}: {balance:yuan}" },
} as const satisfies Findings;

/**
 * 个人账户流水 — Turns the dated events of one account into a statement: every posting with its date, kind, amounts by
 * payer, rates, months or days, rounding and clause; a summary by year; and the closing identity, exact to the fen.
 * 五(四), 五(七), 六(二)4. Amounts in yuan; money that leaves the account is negative.
 *
 * The pension starts automatically at pension age once the individual has paid in full, and is drawn every month. The
 * individual has paid in full with the last payment, or when `amount`, what is due from the individual, is reached.
 * `agreementSignedOn`: with an instalment agreement, the pension is paid only if payment was complete before the age
 * limit. Money that comes in while the pension is paid raises it from the next month (reading `late-money`);
 * `monthlyAmount` is the last amount. When the account is exhausted, the special fund continues the pension. `closure` closes the account; `until`
 * is the end date of the statement.
 *
 * `openingBalances`: the account begins with these balances on 1 January of a year; a pension that is paid by then continues with
 * its `monthlyAmount`. Without later payments, and without it, all was paid in full by then.
 *
 * A person who started to pay before the age limit cannot pay after it. Such a payment is a `PolicyError`, unless the
 * account is closed as `not-paid-in-full-by-age`: the text then grants a refund instead of a pension.
 *
 * @example accountLedger({
 *   birthDate: "1952-05-10",
 *   payments: [
 *     { on: "2010-03-01", by: "government", amount: "12600" },
 *     { on: "2010-03-01", by: "individual", amount: "5400" },
 *   ],
 *   until: "2012-12-31",
 * }).value.closing.reconciles // true
 */
export const accountLedger = rule({
  name: "account-ledger",
  title: { zh: "个人账户流水", en: "Account ledger" },
  question: {
    zh: "个人账户逐笔如何变动，收支是否平衡？",
    en: "What are the account's postings, and does it reconcile?",
  },
  clauses: ["五(四)", "五(七)1", "五(七)2", "五(七)3", "六(一)4", "六(二)2", "六(二)4"],
  facts: facts(
    {
      birthDate,
      openingBalances: optional(
        group(openingTitle, {
          ...openingFields,
          monthlyAmount: optional(money({ zh: "已在领取的月养老保障金", en: "monthly pension already being paid" })),
        }),
      ),
      payments,
      agreementSignedOn: optional(agreementSignedOn),
      amount: optional(amountDue),
      closure,
      until: day({ zh: "流水截止日期", en: "statement end date" }),
    },
    soundOpening,
    mustHold(
      ["birthDate", "openingBalances"],
      { zh: "出生日期须早于年初余额所在年份", en: "a date of birth before the year of the opening balances" },
      (f) => f.openingBalances !== undefined && f.birthDate >= startOfYear(f.openingBalances.year),
    ),
    mustHold(
      ["until", "openingBalances"],
      {
        zh: "流水截止日期不得早于年初余额所在年份",
        en: "a statement end date in or after the year of the opening balances",
      },
      (f) => beginsAfter(f.until, f.openingBalances),
    ),
    mustHold(
      ["closure", "openingBalances"],
      {
        zh: "账户终止日期不得早于年初余额所在年份；年初余额中的本金不明，不能按未缴清退还",
        en: "a closure date in or after the year of the opening balances, and no default: their principal is not known",
      },
      (f) =>
        f.closure !== undefined &&
        f.openingBalances !== undefined &&
        (beginsAfter(f.closure.on, f.openingBalances) || f.closure.kind === "not-paid-in-full-by-age"),
    ),
    mustHold(
      ["agreementSignedOn", "birthDate"],
      { zh: "协议签订日期不得早于出生日期", en: "an agreement date on or after the date of birth" },
      (f) => f.agreementSignedOn !== undefined && f.agreementSignedOn < f.birthDate,
    ),
    mustHold(
      ["payments", "amount"],
      { zh: "个人已缴金额之和不得超过应缴金额", en: "individual payments that sum to at most the amount due" },
      (f) => f.amount !== undefined && ownTotal(f.payments) > f.amount,
    ),
    mustHold(
      ["birthDate", "payments"],
      { zh: "出生日期不得晚于入账日期", en: "a date of birth on or before every payment" },
      (f) => f.payments.some((payment) => payment.on < f.birthDate),
    ),
    mustHold(
      ["payments", "until"],
      { zh: "入账日期不得晚于流水截止日期", en: "payments on or before the statement end date" },
      (f) => f.payments.some((payment) => payment.on > f.until),
    ),
    mustHold(
      ["closure", "payments"],
      { zh: "账户终止日期不得早于最后一笔入账日期", en: "a closure date on or after the last payment" },
      (f) => f.payments.some((payment) => f.closure !== undefined && payment.on > f.closure.on),
    ),
  ),
  answer: answer({
    postings: list({ zh: "逐笔记账", en: "postings" }, posting),
    years: list({ zh: "年度汇总", en: "years" }, yearOfAccount),
    ...pensionPeriod.answer.only("pensionFrom"),
    // what is paid of it is in the totals
    monthlyAmount: nullable(money(monthlyPension.answer.fields.monthlyAmount.title)),
    paidByFund: paid(money({ zh: "专项资金支付合计", en: "total paid by the special fund" }), {
      by: parties["special-fund"],
      to: parties.person,
    }),
    closing,
  }),
  uses: [pensionPeriod, monthlyPension],
  findings,
  decide(facts, policy) {
    rejectTooMuch(facts);
    rejectEarlyDefault(facts, policy);
    rejectLatePayment(facts, policy);
    const run = runAccount(facts, paidInFullOn(facts, policy), policy);
    const fromFund = checkedFen(sumOf(run.postings.map((one) => one.fromFund)), run.path);
    const totals = closingOf(run.postings, run.path);
    const { openingBalance: opening, paidIn, interest, balance } = totals;
    if (facts.openingBalances !== undefined) policy.found("六(二)4", "brought-forward", { opening });
    policy.found("六(二)4", "credited", { paidIn, interest });
    if (run.method.taxed) policy.found("六(二)4", "taxed", { tax: taxOf(run.postings) });
    if (run.pensionFrom !== null) {
      const monthlyAmount = yuan(run.monthly.amount);
      policy.found("五(四)", "pays-out", { from: run.pensionFrom, monthlyAmount, paid: totals.pensions });
    }
    const paidByFund = yuan(fromFund);
    if (run.exhausted) {
      if (policy.reading("exhausted-account") === "stops") policy.found("五(四)", "suspended");
      else policy.found("六(一)4", "exhausted", { paidByFund });
    }
    const closed = facts.closure !== undefined && facts.closure.on <= facts.until ? facts.closure : null;
    if (closed) policy.found(clauseOfClosure[closed.kind], "closed", { on: closed.on, closure: closures[closed.kind] });
    if (closed?.kind === "not-paid-in-full-by-age") villageRefundTold(villagePaid(facts), policy);
    policy.found("六(二)4", "balance", { on: facts.until, balance });
    return {
      postings: run.postings.map(postingInYuan),
      years: yearsOf(run.postings),
      pensionFrom: run.pensionFrom,
      monthlyAmount: run.pensionFrom === null ? null : yuan(run.monthly.amount),
      paidByFund,
      closing: totals,
    };
  },
});

const taxOf = (postings: readonly FenPosting[]): Money =>
  yuan(postings.reduce((sum, one) => (one.kind === "interest-tax" ? sum - sumOfParts(one.parts) : sum), 0));
