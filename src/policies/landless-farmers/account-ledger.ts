import { facts, mustHold } from "../../kernel/facts/facts.ts";
import { day } from "../../kernel/facts/fields.ts";
import { rejection } from "../../kernel/language/errors.ts";
import { type Money, yuan } from "../../kernel/numbers/money.ts";
import type { Findings } from "../../kernel/policy/findings.ts";
import { type AccountFacts, clauseOfClosure, closure, closures } from "./account-events.ts";
import { inOrder, type Payment, paymentsMade } from "./account-facts.ts";
import { closingOf, type FenPosting, postingInYuan, sumOfParts, yearsOf } from "./account-postings.ts";
import { runAccount } from "./account-run.ts";
import { earlierOf } from "./days.ts";
import { type Deciding, rule } from "./document.ts";
import { birthDate } from "./facts.ts";
import { deadlineByAge } from "./instalment-plan.ts";

const findings = {
  credited: {
    zh: "共缴入{paidIn:yuan}，计息{interest:yuan}",
    en: "{paidIn:yuan} paid in, {interest:yuan} of interest",
  },
  taxed: { zh: "利息已扣税{tax:yuan}", en: "the interest is after {tax:yuan} of tax" },
  "pays-out": {
    zh: "{from:date}起领取，每月{monthlyAmount:yuan}，已从账户支付{paid:yuan}",
    en: "paid out from {from:date}, {monthlyAmount:yuan} a month; {paid:yuan} drawn from the account",
  },
  exhausted: {
    zh: "账户支完，专项资金已支付{paidByFund:yuan}",
    en: "the account is empty; the special fund has paid {paidByFund:yuan}",
  },
  suspended: { zh: "账户支完，停发", en: "the account is empty: the pension stops" },
  closed: { zh: "{on:date}账户终结：{closure:label}", en: "ended on {on:date}: {closure:label}" },
  balance: { zh: "{on:date}账户余额{balance:yuan}", en: "{balance:yuan} left on {on:date}" },
} as const satisfies Findings;

/**
 * 个人账户流水 — one life's ledger from dated events to a statement: every posting with its day, kind, parts, rates,
 * months or days, rounding and clause; a summary by year; and the closing identity, to the fen. 五(四), 五(七), 六(二)4.
 *
 * Payments by source; the pension begins by itself at the age, once the individual has paid up, and is drawn month by
 * month. Money of the government or the village that comes in later raises it from the next month on (`monthly` is the
 * last amount), without arrears. What the individual pays last counts as paying up; a payment after the age by who
 * began before it is refused, because the text gives a refund and no pension then, unless the account ends with that
 * refund. When the account is empty the pension goes on from the special fund. `closure` ends the account; `until` is
 * the last day of the statement. Amounts in yuan, what leaves is negative.
 *
 * @example
 * accountLedger({
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
    zh: "个人账户逐笔怎样变动，最后是否收支相等？",
    en: "How does the account move, posting by posting, and does it balance?",
  },
  clauses: ["五(四)", "五(七)1", "五(七)2", "五(七)3", "六(一)4", "六(二)2", "六(二)4"],
  facts: facts(
    {
      birthDate,
      payments: paymentsMade,
      closure,
      until: day({ zh: "流水截止日", en: "last day of the statement" }),
    },
    mustHold(["birthDate", "payments"], { zh: "出生不晚于缴款", en: "born before the payments" }, (f) =>
      f.payments.some((payment) => payment.on < f.birthDate),
    ),
    mustHold(["payments", "until"], { zh: "不晚于流水截止日的缴款", en: "payments up to the last day" }, (f) =>
      f.payments.some((payment) => payment.on > f.until),
    ),
    mustHold(["closure", "payments"], { zh: "不早于最后一笔缴款", en: "an ending not before the last payment" }, (f) =>
      f.payments.some((payment) => f.closure !== undefined && payment.on > f.closure.on),
    ),
  ),
  findings,
  decide(facts, policy) {
    refuseEarlyDefault(facts, policy);
    refuseLatePayment(facts, policy);
    const run = runAccount(facts, policy);
    const closing = closingOf(run.postings);
    const { paidIn, interest, balance } = closing;
    policy.found("六(二)4", "credited", { paidIn, interest });
    if (run.method.taxed) policy.found("六(二)4", "taxed", { tax: taxOf(run.postings) });
    if (run.pensionFrom !== null) {
      const monthlyAmount = yuan(run.monthlyAmount);
      policy.found("五(四)", "pays-out", { from: run.pensionFrom, monthlyAmount, paid: closing.pensions });
    }
    const paidByFund = yuan(run.postings.reduce((sum, one) => sum + one.fromFund, 0));
    if (run.exhausted) {
      if (policy.reading("exhausted-account") === "stops") policy.found("五(四)", "suspended");
      else policy.found("六(一)4", "exhausted", { paidByFund });
    }
    const closed = facts.closure !== undefined && facts.closure.on <= facts.until ? facts.closure : null;
    if (closed) policy.found(clauseOfClosure[closed.kind], "closed", { on: closed.on, closure: closures[closed.kind] });
    policy.found("六(二)4", "balance", { on: facts.until, balance });
    return {
      postings: run.postings.map(postingInYuan),
      years: yearsOf(run.postings),
      pensionFrom: run.pensionFrom,
      monthlyAmount: run.pensionFrom === null ? null : yuan(run.monthlyAmount),
      paidByFund,
      closing,
    };
  },
});

const taxOf = (postings: readonly FenPosting[]): Money =>
  yuan(postings.reduce((sum, one) => (one.kind === "interest-tax" ? sum - sumOfParts(one.parts) : sum), 0));

/** Nobody has failed to pay up in time while the time still runs. */
function refuseEarlyDefault(facts: AccountFacts, policy: Deciding<typeof findings>): void {
  if (facts.closure?.kind !== "not-paid-in-full-by-age") return;
  const first = facts.payments.reduce((day, one) => earlierOf(one.on, day), facts.closure.on);
  const deadline = deadlineByAge(facts.birthDate, first, policy);
  if (facts.closure.on > deadline) return;
  throw rejection("closure.on", "contradiction", facts.closure.on, {
    zh: `晚于${deadline}`,
    en: `a day after ${deadline}`,
  });
}

/** Who began before the age and has not paid up in time has no pension (六(二)2), so that nothing is paid up later. */
function refuseLatePayment({ birthDate, payments, closure }: AccountFacts, policy: Deciding<typeof findings>): void {
  if (closure?.kind === "not-paid-in-full-by-age") return;
  const isOwn = ({ by, amount }: Payment): boolean => by === "individual" && amount > 0;
  const [first, second] = inOrder(payments).filter(isOwn);
  if (first === undefined || second === undefined) return;
  const deadline = deadlineByAge(birthDate, first.on, policy);
  if (first.on > deadline) return;
  const late = payments.findIndex((one) => isOwn(one) && one.on > deadline);
  if (late === -1) return;
  const allowed = { zh: `个人的缴款不晚于${deadline}`, en: `the individual's payments by ${deadline}` };
  throw rejection(`payments[${late}].on`, "contradiction", payments[late]?.on, allowed);
}
