import {
  type CalendarDate,
  endOfYear,
  firstOfNextMonth,
  isCalendarDate,
  monthOf,
  yearOf,
} from "../../kernel/calendar.ts";
import { type Fen, fenOf } from "../../kernel/money.ts";
import { balances, credit, draw, openBook } from "./account-book.ts";
import { endAccount } from "./account-ending.ts";
import type { AccountFacts } from "./account-events.ts";
import { inOrder, type Payment } from "./account-facts.ts";
import { roundings, sumOfParts } from "./account-postings.ts";
import { type AccountPolicy, type AccountRun, negative, none, postInterest, record } from "./account-record.ts";
import { laterOf } from "./days.ts";
import { drawdown } from "./drawdown.ts";
import { interestMethod } from "./interest-method.ts";
import { monthlyPension } from "./monthly-pension.ts";
import { type Part, partNames } from "./parts.ts";
import { pensionPeriod, startOfPension } from "./pension-period.ts";

/** Runs an account: payments, pensions by the month, the interest at each year's end, and how it ends. */
export function runAccount(facts: AccountFacts, policy: AccountPolicy): AccountRun {
  const payments = inOrder(facts.payments);
  const first = payments[0] as Payment;
  const run: AccountRun = {
    book: openBook(first.on),
    method: interestMethod(policy),
    policy,
    postings: [],
    firstPensionOn: null,
    monthly: 0,
    reckonedFrom: 0,
    atStart: none,
    emptied: false,
    stopped: false,
  };
  const until = facts.ending && facts.ending.on < facts.through ? facts.ending.on : facts.through;
  for (const step of steps(facts, payments, until, policy)) step.act(run);
  if (facts.ending && facts.ending.on <= facts.through) endAccount(run, facts.ending, payments);
  return run;
}

interface Step {
  readonly on: CalendarDate;
  /** Of one day's steps: payments first, then the pension, then the year's end. */
  readonly order: number;
  readonly act: (run: AccountRun) => void;
}

function steps(facts: AccountFacts, payments: readonly Payment[], until: CalendarDate, policy: AccountPolicy): Step[] {
  const all: Step[] = payments.map((payment) => ({ on: payment.on, order: 0, act: (run) => payIn(run, payment) }));
  const first = payments[0] as Payment;
  const paidUpOn = dayOfPayingUp(payments);
  // on the day on which the account ends there is no posting of the year's end: leaving settles the interest
  for (let year = yearOf(first.on); endOfYear(year) <= until && endOfYear(year) !== facts.ending?.on; year++) {
    all.push({ on: endOfYear(year), order: 2, act: (run) => postInterest(run, endOfYear(year), true) });
  }
  const start = paidUpOn === null ? null : pensionStart(facts, paidUpOn, policy);
  if (paidUpOn !== null && start !== null) {
    for (let day = start; day <= until; day = firstOfNextMonth(day)) {
      const on = day;
      all.push({ on, order: 1, act: (run) => payPension(run, facts, paidUpOn, on, on === start) });
    }
  }
  return all.sort((a, b) => (a.on === b.on ? a.order - b.order : a.on < b.on ? -1 : 1));
}

/**
 * 缴清之日 — the last payment of the individual, or of the village where it pays everything for him or her; without
 * either nobody has paid up. 六(二)2. The government's money has a time of its own (六(二)1): a late transfer holds no
 * pension up.
 */
function dayOfPayingUp(payments: readonly Payment[]): CalendarDate | null {
  const lastOf = (by: Part): Payment | undefined => payments.filter((one) => one.by === by && one.amount > 0).at(-1);
  return (lastOf("individual") ?? lastOf("village"))?.on ?? null;
}

function pensionStart(facts: AccountFacts, paidUpOn: CalendarDate, policy: AccountPolicy): CalendarDate | null {
  const { birthDate, ending } = facts;
  if (ending?.kind === "unpaid-at-age") return null;
  const { first, reachedOn } = startOfPension({ birthDate, paidUpOn }, policy);
  // a pension that starts past the years that the library covers starts after every statement
  if (!isCalendarDate(first)) return null;
  const left = ending !== undefined && ending.kind !== "died" && ending.on < laterOf(first, reachedOn);
  if (left) return null;
  const died = ending?.kind === "died" ? { diedOn: ending.on } : {};
  const { firstDay } = policy.apply(pensionPeriod, { birthDate, paidUpOn, ...died });
  // a first month that has begun before the last payment is paid on the day of that payment
  return firstDay === null ? null : laterOf(firstDay, paidUpOn);
}

function payIn(run: AccountRun, { on, by, amount }: Payment): void {
  credit(run.book, by, amount, on);
  record(run, on, { kind: "paid-in", parts: { ...none, [by]: amount }, at: "六(二)4" });
  if (run.firstPensionOn === null || amount === 0) return;
  run.stopped = false;
  // money that comes in while the pension is paid raises it from the next month on
  run.atStart = { ...run.atStart, [by]: run.atStart[by] + amount };
  reckonFrom(run, run.reckonedFrom + amount, on);
}

function payPension(
  run: AccountRun,
  facts: AccountFacts,
  paidUpOn: CalendarDate,
  on: CalendarDate,
  isFirst: boolean,
): void {
  const { book, policy } = run;
  if (run.stopped) return;
  if (isFirst) beginPension(run, on);
  else if (monthOf(on) === 1 && policy.reading("monthly-amount") === "recomputed-yearly") {
    reckonFrom(run, sumOfParts(balances(book)), on);
  }
  const amount = isFirst ? firstAmount(run, facts, paidUpOn) : run.monthly;

  const has = balances(book);
  const fromAccount = Math.min(amount, sumOfParts(has));
  const taken = drawdown(fromAccount, has, run.atStart, policy.reading("drawdown-order"));
  for (const part of partNames) draw(book, run.method, part, taken[part], on);
  const rounding = amount === run.monthly ? roundings[policy.reading("pension-rounding")] : roundings.fen;
  if (fromAccount > 0) record(run, on, { kind: "pension", parts: negative(taken), rounding, at: "五(四)" });
  if (fromAccount === amount) return;
  run.emptied = true;
  run.stopped = policy.reading("empty-account") === "stops";
  if (run.stopped) return;
  record(run, on, { kind: "pension-from-fund", fromFund: amount - fromAccount, rounding, at: "六(一)4" });
}

function beginPension(run: AccountRun, on: CalendarDate): void {
  const settled = run.policy.reading("conversion-interest") === "settled";
  if (settled) postInterest(run, on, false);
  run.firstPensionOn = on;
  run.atStart = balances(run.book);
  reckonFrom(run, sumOfParts(run.atStart), on);
  // an account that earns nothing while it pays out has still earned until now
  if (!settled && run.method.payout === "none") postInterest(run, on, false);
  run.book.paysOut = true;
}

function reckonFrom(run: AccountRun, balance: Fen, on: CalendarDate): void {
  run.reckonedFrom = balance;
  run.monthly = fenOf(run.policy.apply(monthlyPension, { balance, on }).monthly);
}

function firstAmount(run: AccountRun, { birthDate }: AccountFacts, paidUpOn: CalendarDate): Fen {
  if (run.firstPensionOn?.endsWith("-01")) return run.monthly;
  const period = run.policy.apply(pensionPeriod, { birthDate, paidUpOn, monthly: run.monthly });
  return period.firstAmount === null ? run.monthly : fenOf(period.firstAmount);
}
