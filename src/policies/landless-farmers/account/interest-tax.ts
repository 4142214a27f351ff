import { type CalendarDate, daysBetween, startOfYear } from "../../../kernel/days/index.ts";
import {
  added,
  exactSum,
  type Fen,
  roundedFraction,
  shareOf,
  type Term,
  times,
  zero,
} from "../../../kernel/numbers/index.ts";
import type { InterestMethod } from "./interest-method.ts";
import { byDay } from "./interest-rates.ts";
import { type ByPart, noParts } from "./parts.ts";
import type { Period } from "./settlement-period.ts";

/** Interest, and the time in which it accrued; null stands for the start and for the end of the period. */
export interface TimedTerm extends Term {
  readonly since: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/**
 * The tax on posted interest. Where the rate of the tax changes within the period, the interest on each amount is split by
 * the days on which it accrued.
 */
export function taxOn(
  gross: ByPart<Fen>,
  earned: ByPart<readonly TimedTerm[]>,
  method: InterestMethod,
  period: Period,
): ByPart<Fen> {
  if (gross.government + gross.village + gross.individual === 0) return noParts;
  const start = period.since ?? startOfYear(period.year);
  const end = period.until ?? startOfYear(period.year + 1);
  const whole = taxRate(method, start, end);
  const taxOf = (part: keyof ByPart<Fen>): Fen => {
    if (!whole.changes) return shareOf(gross[part], whole);
    const taxes = earned[part].map((one) => {
      const { numerator, denominator } = taxRate(method, one.since ?? start, one.until ?? end);
      return times(exactSum([one]), numerator, denominator);
    });
    return Math.min(roundedFraction(taxes.reduce(added, zero)), gross[part]);
  };
  return { government: taxOf("government"), village: taxOf("village"), individual: taxOf("individual") };
}

/** The rate of the interest tax for a period (the end is not counted), weighted by days, and whether it changes. */
function taxRate(method: InterestMethod, from: CalendarDate, to: CalendarDate) {
  const { numerator, denominator, text, changes } = byDay(method, method.tax, from, to);
  return { numerator, denominator: denominator * Math.max(daysBetween(from, to), 1), text, changes };
}
