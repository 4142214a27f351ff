import type { CalendarDate } from "../../../kernel/days/calendar.ts";
import { type Fen, type Money, yuan } from "../../../kernel/numbers/money.ts";
import type { Lookup } from "../document.ts";
import type { Spell } from "../facts.ts";
import { amountsInARow } from "../work/monthly-payments.ts";
import { firstDayOf, type MonthNumber, monthsTouched, textOf } from "../work/months.ts";
import type { MonthState, Schedule, ScheduleEndReason } from "../work/schedule.ts";
import { partOf, rateOn, type Wages, wageOf } from "./minimum-wages.ts";

/** 一个月 — Amounts for worker and employer. In the state `employer-only` the worker receives nothing. */
export interface PublicWelfareMonth {
  readonly month: string;
  readonly state: MonthState;
  readonly worker: Money;
  readonly employer: Money;
  readonly socialInsurance: Money;
}

/** 公益性岗位补贴 — Payments month by month, and in total. */
export interface PublicWelfarePayments {
  readonly months: readonly PublicWelfareMonth[];
  /** Months with a payment, including those for the employer only. */
  readonly monthsPaid: number;
  readonly worker: Money;
  readonly employer: Money;
  readonly socialInsurance: Money;
  readonly total: Money;
  readonly lastPaidMonth: string | null;
  readonly endReason: ScheduleEndReason | null;
  readonly extended: boolean;
}

const none = yuan(0);
/** 不予发放 — Not entitled, so there are no months. */
export const noPublicWelfare: PublicWelfarePayments = Object.freeze({
  months: Object.freeze([]),
  monthsPaid: 0,
  worker: none,
  employer: none,
  socialInsurance: none,
  total: none,
  lastPaidMonth: null,
  endReason: null,
  extended: false,
});

interface Paid {
  readonly subsidyApprovedOn: CalendarDate;
  readonly minimumWages: Wages;
  readonly otherSubsidyPeriods?: readonly Spell[] | undefined;
}

/** 逐月金额 — Calculates what worker and employer are paid for each month of a schedule, and the sums. */
export function publicWelfareMonths(
  schedule: Schedule,
  { subsidyApprovedOn, minimumWages, otherSubsidyPeriods }: Paid,
  contributionIn: (month: MonthNumber) => Fen,
  policy: Lookup,
) {
  const workerAmount = amountsInARow();
  const employerAmount = amountsInARow();
  const insuranceAmount = amountsInARow();
  const workerFenOn = workerFen(minimumWages, subsidyApprovedOn, policy);
  const employerFenOn = policy.figureByDay("publicWelfareEmployerAmount");
  const elsewhere = otherSubsidyPeriods === undefined ? undefined : monthsTouched(otherSubsidyPeriods);
  let paidElsewhere = 0;
  const sums = { worker: 0, employer: 0, socialInsurance: 0 };
  const months = schedule.worked.map(({ month }, index): PublicWelfareMonth => {
    const state = schedule.states[index] as MonthState;
    const text = textOf(month);
    if (state !== "paid") return { month: text, state, worker: none, employer: none, socialInsurance: none };
    const on = firstDayOf(month);
    const hasOther = elsewhere?.has(month) === true && policy.reading("several-forms-in-month") === "one-subsidy";
    if (hasOther) paidElsewhere++;
    const worker = hasOther ? 0 : workerFenOn(on);
    const employer = employerFenOn(on);
    const socialInsurance = contributionIn(month);
    sums.worker += worker;
    sums.employer += employer;
    sums.socialInsurance += socialInsurance;
    return {
      month: text,
      state: hasOther ? "employer-only" : state,
      worker: workerAmount(worker),
      employer: employerAmount(employer),
      socialInsurance: insuranceAmount(socialInsurance),
    };
  });
  return { months, sums, paidElsewhere };
}

/** Returns the worker's share of the minimum wage, by the first day of a month. */
function workerFen(wages: Wages, subsidyApprovedOn: CalendarDate, policy: Lookup): (on: CalendarDate) => Fen {
  const ofApproval = rateOn(wages, subsidyApprovedOn);
  const shareOn = policy.figureByDay("publicWelfareWageShare");
  return (on) => {
    const ofMonth = rateOn(wages, on);
    const byApproval = ofMonth !== ofApproval && policy.reading("minimum-wage") === "at-approval";
    const wage = byApproval ? wageOf(ofApproval, subsidyApprovedOn) : wageOf(ofMonth, on);
    return partOf(wage, shareOn(on));
  };
}
