import { type CalendarDate, type YearMonth, yearMonthOf } from "../../../kernel/days/index.ts";
import type { FactsOf } from "../../../kernel/facts/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import { isExcluded } from "../../shared/employee-pension.ts";
import type { Deciding } from "../document.ts";
import type { allowanceFacts, findings } from "./allowance-facts.ts";
import { type Months, monthAfter, monthBefore, type Payment, paymentsOf } from "./payments.ts";

type Person = FactsOf<typeof allowanceFacts>;

/** How a person came to have the allowance, and from which month. */
interface Start {
  readonly age: number;
  readonly reachedOn: CalendarDate;
  readonly confirmedOn: CalendarDate;
  readonly first: YearMonth;
}

/** 各月应发养老补助 — What is due to a person who has the allowance from a month on: until death, and while not barred. */
export function allowancePayments(
  facts: Person,
  { age, reachedOn, confirmedOn, first }: Start,
  policy: Deciding<typeof findings>,
): Payment[] {
  const { diedOn, employeePension, monthlyAmount, adjustments } = facts;
  const last = diedOn === undefined ? null : yearMonthOf(diedOn);
  if (monthlyAmount === undefined) policy.found("五(五)", "amount-not-given");
  else policy.found("五(五)", "amount-given", { monthlyAmount: yuan(monthlyAmount) });
  const whole = { first, last };
  const months = employeePension === undefined ? [whole] : withoutBarred(whole, employeePension, policy);
  const firstMonth = months[0]?.first;
  if (firstMonth !== undefined) policy.found("五(二)", "first-month", { age, reachedOn, confirmedOn, firstMonth });
  // not if the employees' pension ended it before
  if (last !== null && months.at(-1)?.last === last) policy.found("五(二)", "until-death", { lastMonth: last });
  return paymentsOf(months, { benefit: "allowance", monthlyAmount, adjustments }, policy);
}

/** The months that are left without those in which the employees' pension bars the person. */
function withoutBarred(
  { first, last }: Months,
  { enrolledOn, withdrawnOn }: NonNullable<Person["employeePension"]>,
  policy: Deciding<typeof findings>,
): Months[] {
  const enrolment = yearMonthOf(enrolledOn);
  const isPaid = policy.reading("allowance-in-month-of-exclusion") === "paid";
  const lastBefore = isPaid ? enrolment : monthBefore(enrolment);
  const endsEarlier = last !== null && last <= lastBefore;
  const before = first <= lastBefore ? [{ first, last: endsEarlier ? last : lastBefore }] : [];
  const returns = withdrawnOn !== undefined && !isExcluded(true, policy);
  const again = returns ? laterOf(first, monthAfter(yearMonthOf(withdrawnOn))) : null;
  const resumed = again !== null && (last === null || again <= last) ? [{ first: again, last }] : [];
  const barred = { enrolledOn, lastMonth: lastBefore, ...(resumed[0] && { resumedIn: resumed[0].first }) };
  if (before.length === 0) policy.found("五", "excluded-before-start", barred);
  else if (!endsEarlier) policy.found("五", "until-exclusion", barred);
  return [...before, ...resumed];
}

const laterOf = (a: YearMonth, b: YearMonth): YearMonth => (a < b ? b : a);
