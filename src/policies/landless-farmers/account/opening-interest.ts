import { type CalendarDate, endOfYear, startOfYear } from "../../../kernel/days/index.ts";
import { demandShare } from "./demand-interest.ts";
import { type InterestMethod, yearEndOfDays } from "./interest-method.ts";
import { rateAndUseOnJanuary1, rateAt, type Share } from "./interest-rates.ts";
import { countedDays, monthsPerYear, timeOf, unitsOfYear, unitsPerYear } from "./part-of-year.ts";
import { ratesByDay } from "./rates-by-day.ts";

/** Without time to earn interest no rate is needed. */
const nothing: Share = Object.freeze({ numerator: 0, denominator: 1, text: "0%", perYear: monthsPerYear, pieces: [] });

/**
 * The interest on one fen of the opening balance between two dates of a year (the end is not counted), settled on a
 * date; null stands for the start and for the end of the year.
 */
export function openingShare(
  method: InterestMethod,
  year: number,
  from: CalendarDate | null,
  until: CalendarDate | null,
  settlementDate: CalendarDate | null,
  units = unitsOfYear(method, from, until),
): Share {
  if (units === 0) return nothing;
  if (units < unitsPerYear && method.partialYear === "demand-rate") {
    const start = from ?? startOfYear(year);
    return demandShare(method, start, start, until ?? yearEndOfDays(method, year), settlementDate ?? endOfYear(year));
  }
  if (method.openingBalanceRate === "rates-by-day")
    return ratesByDay(method, ...countedDays(method, year, from, until));
  const { ratio, use } =
    method.openingBalanceRate === "rate-on-1-january"
      ? rateAndUseOnJanuary1(method, year)
      : rateAt(method, method.fixed, settlementDate ?? endOfYear(year));
  const { numerator, denominator, text } = ratio;
  const { time, perYear } = timeOf(method, units);
  // a whole year's share is the rate itself
  if (units === unitsPerYear) return { numerator, denominator, text, use, time, perYear };
  return { numerator: numerator * units, denominator: denominator * unitsPerYear, text, use, time, perYear };
}
