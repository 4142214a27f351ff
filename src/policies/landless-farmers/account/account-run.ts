import {
  type CalendarDate,
  endOfYear,
  isCalendarDate,
  startOfNextMonth,
  startOfYear,
  yearOf,
} from "../../../kernel/days/index.ts";
import { pensionPeriod, startOfPension } from "../benefits/pension-period.ts";
import { openBook } from "./account-book.ts";
import { closeAccount } from "./account-closure.ts";
import type { AccountFacts } from "./account-events.ts";
import { inOrder, type Payment, pathOfMoney } from "./account-facts.ts";
import { beginPension, calculatePension, payIn, payPension } from "./account-pension.ts";
import { type AccountPolicy, type AccountRun, postInterest, record } from "./account-record.ts";
import { interestMethod } from "./interest-method.ts";
import { noParts, sumOfParts } from "./parts.ts";
import { monthlyAmountOf, noMonthlyAmount } from "./pension-calculation.ts";
import { periodOfYear } from "./settlement-period.ts";

/**
 * Runs an account: payments, monthly pensions, interest at each year end, and closure. `paidInFullOn` is null while
 * there is no pension to come.
 */
export function runAccount(facts: AccountFacts, paidInFullOn: CalendarDate | null, policy: AccountPolicy): AccountRun {
  const payments = inOrder(facts.payments);
  const run: AccountRun = {
    book: openBook(facts.openingBalances),
    method: interestMethod(policy),
    policy,
    postings: [],
    path: pathOfMoney(facts),
    pensionFrom: null,
    monthly: noMonthlyAmount,
    proportion: { weights: noParts, drawn: noParts },
    firstAmountOf: (monthlyAmount) => monthlyAmount,
    laterMonths: 0,
    arrears: [],
    exhausted: false,
    suspended: false,
  };
  if (facts.openingBalances) bringForward(run, facts.openingBalances);
  const until = facts.closure && facts.closure.on < facts.until ? facts.closure.on : facts.until;
  for (const step of steps(facts, payments, until, paidInFullOn, run)) step.act(run);
  if (facts.closure && facts.closure.on <= facts.until) closeAccount(run, facts.closure, payments);
  return run;
}

/** Posts the balances with which the account begins; a pension that is paid already goes on. */
function bringForward(run: AccountRun, opening: NonNullable<AccountFacts["openingBalances"]>): void {
  const { year, government, village, individual, monthlyAmount } = opening;
  const parts = { government, village, individual };
  const on = startOfYear(year);
  if (sumOfParts(parts) > 0) record(run, on, { kind: "brought-forward", parts, address: "六(二)4" });
  if (monthlyAmount === undefined) return;
  run.pensionFrom = on;
  run.proportion = { weights: parts, drawn: noParts };
  run.book.paysOut = true;
  // 1 January: where the pension is recomputed each year, it is so now
  if (run.policy.reading("monthly-amount") === "recomputed-yearly") {
    calculatePension(run, sumOfParts(parts), on);
    return;
  }
  run.monthly = monthlyAmountOf([{ amount: monthlyAmount, numerator: 1, denominator: 1 }], monthlyAmount);
}

interface Step {
  readonly on: CalendarDate;
  /**
   * On the same date: payments first, then the year end, then the pension; money that comes in on the day of a later
   * pension comes after it.
   */
  readonly order: number;
  readonly act: (run: AccountRun) => void;
}

function steps(
  facts: AccountFacts,
  payments: readonly Payment[],
  until: CalendarDate,
  paidInFullOn: CalendarDate | null,
  { pensionFrom, policy }: AccountRun,
): Step[] {
  const start = pensionFrom ?? pensionStart(facts, paidInFullOn, policy);
  const isPaidOut = (on: CalendarDate): boolean =>
    start !== null && on.endsWith("-01") && (on > start || on === pensionFrom);
  const all: Step[] = payments.map((payment) => ({
    on: payment.on,
    order: isPaidOut(payment.on) ? 3 : 0,
    act: (run) => payIn(run, payment),
  }));
  for (let year = facts.openingBalances?.year ?? yearOf(payments[0]?.on ?? until); endOfYear(year) <= until; year++) {
    const act = (run: AccountRun): void => postInterest(run, periodOfYear(run.book, run.method, year));
    all.push({ on: endOfYear(year), order: 1, act });
  }
  if (start !== null) {
    for (let day = start; day <= until; day = startOfNextMonth(day)) {
      const on = day;
      all.push({
        on,
        order: 2,
        act: (run) => {
          if (run.pensionFrom === null && paidInFullOn !== null) beginPension(run, facts, paidInFullOn, on);
          payPension(run, on);
        },
      });
    }
  }
  return all.sort((a, b) => (a.on === b.on ? a.order - b.order : a.on < b.on ? -1 : 1));
}

function pensionStart(
  { birthDate, closure }: AccountFacts,
  paidInFullOn: CalendarDate | null,
  policy: AccountPolicy,
): CalendarDate | null {
  if (paidInFullOn === null || closure?.kind === "not-paid-in-full-by-age") return null;
  const { first } = startOfPension({ birthDate, paidInFullOn }, policy);
  // a start beyond the years covered by the library is after the end of any statement
  if (!isCalendarDate(first)) return null;
  if (closure !== undefined && closure.kind !== "died" && closure.on < first) return null;
  const died = closure?.kind === "died" ? { diedOn: closure.on } : {};
  return policy.apply(pensionPeriod, { birthDate, paidInFullOn, ...died }).pensionFrom;
}
