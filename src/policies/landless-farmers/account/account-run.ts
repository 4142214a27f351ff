import {
  type CalendarDate,
  endOfYear,
  isCalendarDate,
  monthOf,
  startOfNextMonth,
  yearOf,
} from "../../../kernel/days/index.ts";
import { type Fen, fenOf } from "../../../kernel/numbers/index.ts";
import { monthlyPension } from "../benefits/monthly-pension.ts";
import { pensionPeriod, startOfPension } from "../benefits/pension-period.ts";
import { laterOf } from "../days.ts";
import { balances, credit, draw, openBook } from "./account-book.ts";
import { closeAccount } from "./account-closure.ts";
import type { AccountFacts } from "./account-events.ts";
import { inOrder, type Payment } from "./account-facts.ts";
import { roundings } from "./account-postings.ts";
import { type AccountPolicy, type AccountRun, negative, postInterest, record } from "./account-record.ts";
import { drawdown } from "./drawdown.ts";
import { interestMethod } from "./interest-method.ts";
import { noParts, type Part, partNames, sumOfParts } from "./parts.ts";
import { periodOfYear, periodUntil } from "./settlement-period.ts";

/** Runs an account: payments, monthly pensions, interest at each year end, and closure. */
export function runAccount(facts: AccountFacts, policy: AccountPolicy): AccountRun {
  const payments = inOrder(facts.payments);
  const run: AccountRun = {
    book: openBook(),
    method: interestMethod(policy),
    policy,
    postings: [],
    pensionFrom: null,
    monthlyAmount: 0,
    pensionBase: 0,
    balancesAtStart: noParts,
    exhausted: false,
    suspended: false,
  };
  const until = facts.closure && facts.closure.on < facts.until ? facts.closure.on : facts.until;
  for (const step of steps(facts, payments, until, policy)) step.act(run);
  if (facts.closure && facts.closure.on <= facts.until) closeAccount(run, facts.closure, payments);
  return run;
}

interface Step {
  readonly on: CalendarDate;
  /** On the same date: payments first, then the pension, then the year end. */
  readonly order: number;
  readonly act: (run: AccountRun) => void;
}

function steps(facts: AccountFacts, payments: readonly Payment[], until: CalendarDate, policy: AccountPolicy): Step[] {
  const all: Step[] = payments.map((payment) => ({ on: payment.on, order: 0, act: (run) => payIn(run, payment) }));
  const first = payments[0] as Payment;
  const paidInFullOn = dayOfPaymentInFull(payments);
  // no year-end posting on the closure date: closing the account posts the interest
  for (let year = yearOf(first.on); endOfYear(year) <= until && endOfYear(year) !== facts.closure?.on; year++) {
    all.push({
      on: endOfYear(year),
      order: 2,
      act: (run) => postInterest(run, periodOfYear(run.book, run.method, year)),
    });
  }
  const start = paidInFullOn === null ? null : pensionStart(facts, paidInFullOn, policy);
  if (paidInFullOn !== null && start !== null) {
    for (let day = start; day <= until; day = startOfNextMonth(day)) {
      const on = day;
      all.push({ on, order: 1, act: (run) => payPension(run, facts, paidInFullOn, on, on === start) });
    }
  }
  return all.sort((a, b) => (a.on === b.on ? a.order - b.order : a.on < b.on ? -1 : 1));
}

/**
 * 缴清日期 — The date of the individual's last payment, or of the village's where it pays the whole joint share; null
 * without either. 六(二)2. The government contribution has its own deadline (六(二)1), so a late transfer does not delay
 * the pension.
 */
function dayOfPaymentInFull(payments: readonly Payment[]): CalendarDate | null {
  const lastOf = (by: Part): Payment | undefined => payments.filter((one) => one.by === by && one.amount > 0).at(-1);
  return (lastOf("individual") ?? lastOf("village"))?.on ?? null;
}

function pensionStart(facts: AccountFacts, paidInFullOn: CalendarDate, policy: AccountPolicy): CalendarDate | null {
  const { birthDate, closure } = facts;
  if (closure?.kind === "not-paid-in-full-by-age") return null;
  const { first, reachedOn } = startOfPension({ birthDate, paidInFullOn }, policy);
  // a start beyond the years covered by the library is after the end of any statement
  if (!isCalendarDate(first)) return null;
  const left = closure !== undefined && closure.kind !== "died" && closure.on < laterOf(first, reachedOn);
  if (left) return null;
  const died = closure?.kind === "died" ? { diedOn: closure.on } : {};
  const { pensionFrom } = policy.apply(pensionPeriod, { birthDate, paidInFullOn, ...died });
  // if the first month has begun before the last payment, its pension is paid on the date of that payment
  return pensionFrom === null ? null : laterOf(pensionFrom, paidInFullOn);
}

function payIn(run: AccountRun, { on, by, amount }: Payment): void {
  credit(run.book, by, amount, on);
  record(run, on, { kind: "paid-in", parts: { ...noParts, [by]: amount }, address: "六(二)4" });
  if (run.pensionFrom === null || amount === 0) return;
  run.suspended = false;
  // money paid in during the pension raises it from the next month
  run.balancesAtStart = { ...run.balancesAtStart, [by]: run.balancesAtStart[by] + amount };
  calculatePension(run, run.pensionBase + amount, on);
}

function payPension(
  run: AccountRun,
  facts: AccountFacts,
  paidInFullOn: CalendarDate,
  on: CalendarDate,
  isFirst: boolean,
): void {
  const { book, policy } = run;
  if (run.suspended) return;
  if (isFirst) beginPension(run, on);
  else if (monthOf(on) === 1 && policy.reading("monthly-amount") === "recomputed-yearly") {
    calculatePension(run, sumOfParts(balances(book)), on);
  }
  const amount = isFirst ? firstAmount(run, facts, paidInFullOn) : run.monthlyAmount;

  const has = balances(book);
  const fromAccount = Math.min(amount, sumOfParts(has));
  const taken = drawdown(fromAccount, has, run.balancesAtStart, policy.reading("drawdown-order"));
  for (const part of partNames) draw(book, run.method, part, taken[part], on);
  const rounding = amount === run.monthlyAmount ? roundings[policy.reading("pension-rounding")] : roundings.fen;
  if (fromAccount > 0) record(run, on, { kind: "pension", parts: negative(taken), rounding, address: "五(四)" });
  if (fromAccount === amount) return;
  run.exhausted = true;
  run.suspended = policy.reading("exhausted-account") === "stops";
  if (run.suspended) return;
  record(run, on, { kind: "pension-from-fund", fromFund: amount - fromAccount, rounding, address: "六(一)4" });
}

function beginPension(run: AccountRun, on: CalendarDate): void {
  const settled = run.policy.reading("interest-at-conversion") === "settled";
  const postBefore = (): void => postInterest(run, periodUntil(run.book, run.method, on));
  if (settled) postBefore();
  run.pensionFrom = on;
  run.balancesAtStart = balances(run.book);
  calculatePension(run, sumOfParts(run.balancesAtStart), on);
  // without interest during payout, the interest up to this date is still posted
  if (!settled && run.method.payout === "none") postBefore();
  run.book.paysOut = true;
}

function calculatePension(run: AccountRun, balance: Fen, on: CalendarDate): void {
  run.pensionBase = balance;
  run.monthlyAmount = fenOf(run.policy.apply(monthlyPension, { balance, on }).monthlyAmount);
}

function firstAmount(run: AccountRun, { birthDate }: AccountFacts, paidInFullOn: CalendarDate): Fen {
  if (run.pensionFrom?.endsWith("-01")) return run.monthlyAmount;
  const period = run.policy.apply(pensionPeriod, { birthDate, paidInFullOn, monthlyAmount: run.monthlyAmount });
  return period.firstAmount === null ? run.monthlyAmount : fenOf(period.firstAmount);
}
