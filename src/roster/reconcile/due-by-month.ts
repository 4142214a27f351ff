import type { Text } from "../../kernel/language/index.ts";
import { type Money, sumOf, yuan } from "../../kernel/numbers/index.ts";
import type { AnyRule, Determination } from "../../kernel/policy/index.ts";
import { dueAmounts } from "./due-amounts.ts";
import { limitsOf } from "./limits.ts";
import { unitOf } from "./payment-columns.ts";
import { monthsIn, periodText } from "./periods.ts";

/** 一期应发 — The amount due for a month or a year, in yuan, and why. */
export interface DueOfMonth {
  /** `2024-01`; of a rule that pays by year, `2024`. */
  readonly period: string;
  /** Null if unknown. */
  readonly amount: Money | null;
  /** By part, in the order of `rule.due.parts`. */
  readonly parts: readonly (Money | null)[];
  readonly reasons: readonly (Text & { readonly clause: string })[];
}

/**
 * 各月应发 — The amounts due under a determination, month by month, from one month to another, including months in which nothing is
 * due. Months outside the scope of the answer are left out. Throws a PolicyError for a rule that does not pay by month or year.
 *
 * @example const paid = pensionPeriod({ birthDate: "1952-05-10", paidInFullOn: "2010-03-01", monthlyAmount: "112.50" });
 * dueByMonth(pensionPeriod, paid, "2012-05", "2012-06").map((one) => one.amount.toFixed(2)) // ["0.00", "112.50"]
 */
export function dueByMonth(rule: AnyRule, determination: Determination, from: string, to: string): DueOfMonth[] {
  const unit = unitOf(rule);
  const periods = limitsOf({ from, to }, unit).within([]);
  const due = dueAmounts(rule, determination);
  const found: DueOfMonth[] = [];
  if (periods === undefined) return found;
  for (let period = periods.from; period <= periods.to; period += monthsIn(unit)) {
    const amounts = due.of(period);
    if (amounts === undefined) continue;
    const known = amounts.filter((one) => one !== null);
    found.push({
      period: periodText(period, unit),
      amount: known.length < amounts.length ? null : yuan(sumOf(known)),
      parts: amounts.map((one) => (one === null ? null : yuan(one))),
      reasons: due.reasons(period),
    });
  }
  return found;
}
