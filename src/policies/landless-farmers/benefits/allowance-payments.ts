import { type YearMonth, yearMonthOf } from "../../../kernel/days/index.ts";
import type { FactsOf } from "../../../kernel/facts/index.ts";
import { yuan } from "../../../kernel/numbers/index.ts";
import { isExcluded } from "../../shared/employee-pension.ts";
import type { Deciding } from "../document.ts";
import type { allowanceFacts, findings } from "./allowance-facts.ts";
import { type Months, monthAfter, monthBefore, type Payment, paymentsOf } from "./payments.ts";

type Person = FactsOf<typeof allowanceFacts>;

/** 各月应发养老补助 — What is due to a person who has the allowance from a month on: until death, and while not barred. */
export function allowancePayments(facts: Person, first: YearMonth, policy: Deciding<typeof findings>): Payment[] {
  const { diedOn, employeePension, monthlyAmount } = facts;
  const last = diedOn === undefined ? null : yearMonthOf(diedOn);
  if (last !== null) policy.found("五(二)", "until-death", { lastMonth: last });
  if (monthlyAmount !== undefined) policy.found("五(五)", "amount-given", { monthlyAmount: yuan(monthlyAmount) });
  const whole = { first, last };
  const months = employeePension === undefined ? [whole] : withoutBarred(whole, employeePension, policy);
  return paymentsOf(months, { ...facts, benefit: "allowance" }, policy);
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
  const before: Months = { first, last: last !== null && last < lastBefore ? last : lastBefore };
  const hadBefore = first <= lastBefore;
  if (hadBefore && before.last === lastBefore) {
    policy.found("五", "until-exclusion", { enrolledOn, lastMonth: lastBefore });
  }
  const returns = withdrawnOn !== undefined && !isExcluded(true, policy);
  const again = returns ? laterOf(first, monthAfter(yearMonthOf(withdrawnOn))) : null;
  const resumed = again !== null && (last === null || again <= last) ? [{ first: again, last }] : [];
  return [...(hadBefore ? [before] : []), ...resumed];
}

const laterOf = (a: YearMonth, b: YearMonth): YearMonth => (a < b ? b : a);
