import { addDays, type CalendarDate, isYearEnd, monthOf } from "../../../kernel/days/index.ts";
import { checkedFen, exactSum, type Fen, fenOf } from "../../../kernel/numbers/index.ts";
import { monthlyPension, roundedPension } from "../benefits/monthly-pension.ts";
import { daysOfFirstMonth, pensionPeriod } from "../benefits/pension-period.ts";
import { balances, credit, draw } from "./account-book.ts";
import type { AccountFacts } from "./account-events.ts";
import type { Payment } from "./account-facts.ts";
import type { PensionKind } from "./account-postings.ts";
import { type AccountRun, negative, postInterest, record } from "./account-record.ts";
import { drawdown } from "./drawdown.ts";
import { noParts, partNames, plus, sumOfParts } from "./parts.ts";
import { calculationOf, monthlyAmountOf, type PensionPayment } from "./pension-calculation.ts";
import { roundings } from "./roundings.ts";
import { periodUntil } from "./settlement-period.ts";

/** Money paid in during the pension can raise it from the next month. */
export function payIn(run: AccountRun, { on, by, amount }: Payment): void {
  credit(run.book, by, amount, on);
  record(run, on, { kind: "paid-in", parts: { ...noParts, [by]: amount }, address: "六(二)4" });
  if (run.pensionFrom === null || amount === 0) return;
  run.suspended = false;
  const { weights } = run.proportion;
  run.proportion = { weights: { ...weights, [by]: weights[by] + amount }, drawn: noParts };
  const late = run.policy.reading("late-money");
  if (late === "leaves-the-amount") return;
  const before = run.monthly.amount;
  raisePension(run, amount, on);
  if (late === "raises-from-next-month") return;
  const after = run.monthly.amount;
  const first = run.firstAmountOf(after) - run.firstAmountOf(before);
  const raised = { first, raise: after - before, laterMonths: run.laterMonths };
  run.arrears = [...run.arrears, raised];
  checkedFen(sumOfArrears(run), run.path);
}

export function payPension(run: AccountRun, on: CalendarDate): void {
  const { book, policy } = run;
  if (run.suspended) return;
  const isFirst = on === run.pensionFrom;
  if (!isFirst && monthOf(on) === 1 && policy.reading("monthly-amount") === "recomputed-yearly") {
    calculatePension(run, sumOfParts(balances(book)), on);
  }
  const { monthly } = run;
  const amount = isFirst ? run.firstAmountOf(monthly.amount) : monthly.amount;
  if (!isFirst) run.laterMonths += 1;
  const rounding = roundings[policy.reading("pension-rounding")];
  const firstMonthDays = amount === monthly.amount ? null : daysOfFirstMonth(on);
  pay(run, on, "pension", { monthly, rounding, firstMonthDays, arrears: [], amount });
  const late = sumOfArrears(run);
  if (late > 0) {
    const { arrears } = run;
    pay(run, on, "pension-arrears", { monthly, rounding, firstMonthDays: null, arrears, amount: late });
  }
  run.arrears = [];
}

const sumOfArrears = ({ arrears }: AccountRun): Fen =>
  arrears.reduce((sum, { first, raise, laterMonths }) => sum + first + raise * laterMonths, 0);

/** Pays an amount from the account, and what it lacks from the special fund. */
function pay(run: AccountRun, on: CalendarDate, kind: PensionKind, due: Omit<PensionPayment, "drawdown">): void {
  const { book, policy, proportion } = run;
  const { monthly, firstMonthDays, arrears, amount } = due;
  // a first month by days and arrears are whole fen, however the monthly amount is rounded
  const rounding = firstMonthDays === null && arrears.length === 0 ? due.rounding : roundings.fen;
  const has = balances(book);
  const fromAccount = Math.min(amount, sumOfParts(has));
  const drawn = drawdown(fromAccount, has, proportion, policy.reading("drawdown-order"));
  const { taken } = drawn;
  run.proportion = { weights: proportion.weights, drawn: plus(proportion.drawn, taken) };
  // on 31 December the interest of the year has been posted
  const drawnOn = isYearEnd(on) ? addDays(on, 1) : on;
  for (const part of partNames) if (taken[part] > 0) draw(book, run.method, part, taken[part], drawnOn);
  if (fromAccount > 0)
    record(run, on, {
      kind,
      parts: negative(taken),
      rounding,
      // every field by name: a spread makes a ledger of 20 years a quarter slower
      pension: calculationOf({ monthly, rounding: due.rounding, firstMonthDays, arrears, amount, drawdown: drawn }),
      address: "五(四)",
    });
  if (fromAccount === amount) return;
  run.exhausted = true;
  run.suspended = policy.reading("exhausted-account") === "stops";
  if (run.suspended) return;
  const pension = calculationOf({ ...due, drawdown: null });
  record(run, on, { kind: "pension-from-fund", fromFund: amount - fromAccount, rounding, pension, address: "六(一)4" });
}

export function beginPension(
  run: AccountRun,
  { birthDate }: AccountFacts,
  paidInFullOn: CalendarDate,
  on: CalendarDate,
): void {
  const settled = run.policy.reading("interest-at-conversion") === "settled";
  const postBefore = (): void => {
    if (!isYearEnd(on)) postInterest(run, periodUntil(run.book, run.method, on));
  };
  if (settled) postBefore();
  run.pensionFrom = on;
  run.proportion = { weights: balances(run.book), drawn: noParts };
  calculatePension(run, sumOfParts(run.proportion.weights), on);
  if (!on.endsWith("-01")) {
    run.firstAmountOf = (monthlyAmount) => {
      const { firstAmount } = run.policy.apply(pensionPeriod, { birthDate, paidInFullOn, monthlyAmount });
      return firstAmount === null ? monthlyAmount : fenOf(firstAmount);
    };
  }
  // without interest during payout, the interest up to this date is still posted
  if (!settled && run.method.interestDuringPayout === "none") postBefore();
  run.book.paysOut = true;
}

export function calculatePension(run: AccountRun, balance: Fen, on: CalendarDate): void {
  const terms = [{ amount: balance, numerator: 1, denominator: run.policy.figure("annuityDivisor", on) }];
  run.monthly = monthlyAmountOf(terms, fenOf(run.policy.apply(monthlyPension, { balance, on }).monthlyAmount));
}

/** Adds to the pension what money that came in is divided into; what was calculated before keeps its annuity divisor. */
function raisePension(run: AccountRun, amount: Fen, on: CalendarDate): void {
  const { policy } = run;
  const denominator = policy.figure("annuityDivisor", on);
  const [first, second] = run.monthly.terms;
  if (second === undefined && first?.denominator === denominator) {
    calculatePension(run, first.amount + amount, on);
    return;
  }
  policy.apply(monthlyPension, { balance: amount, on });
  const terms = [...run.monthly.terms, { amount, numerator: 1, denominator }];
  run.monthly = monthlyAmountOf(terms, roundedPension(exactSum(terms), policy.reading("pension-rounding")));
}
