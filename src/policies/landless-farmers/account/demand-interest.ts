import { type CalendarDate, dateOf, yearOf } from "../../../kernel/days/index.ts";
import { earlierOf } from "../../shared/days.ts";
import type { InterestMethod } from "./interest-method.ts";
import {
  interestDays,
  type Piece,
  rateAt,
  ratesBetween,
  type Share,
  shareOfRates,
  type WrittenTime,
} from "./interest-rates.ts";

/** The interest on one fen of a payment of the year, for the days from `since` to a later date `until` (not counted). */
export function demandShare(
  method: InterestMethod,
  paidOn: CalendarDate,
  since: CalendarDate,
  until: CalendarDate,
  settlementDate: CalendarDate,
): Share {
  const daysPerYear = method.dayCount === "365" ? 365 : 360;
  if (method.demandRateDay === "rates-by-day") {
    const days = (from: CalendarDate, to: CalendarDate): number => interestDays(method, from, to);
    return shareOfRates(ratesBetween(method, method.demand, since, until, days), daysPerYear, inDays(daysPerYear));
  }
  if (method.demandRateDay === "each-quarter") {
    return shareOfRates(quarters(method, since, until, settlementDate), daysPerYear, inDays(daysPerYear));
  }
  const day = method.demandRateDay === "payment-day" ? paidOn : settlementDate;
  const { ratio, use } = rateAt(method, method.demand, day);
  const days = interestDays(method, since, until);
  return {
    numerator: ratio.numerator * days,
    denominator: ratio.denominator * daysPerYear,
    text: ratio.text,
    use,
    time: String(days),
    perYear: daysPerYear,
  };
}

const inDays = (perYear: number): WrittenTime => ({ of: ({ weight }) => String(weight), perYear });

/** Banks have settled demand deposits each quarter since this day. */
const quarterlySince = "2005-09-21";

/**
 * The rates of a period by quarter, each times its days: the rate of the 20th of the last month of a quarter, on which
 * it is settled; for the last of them the rate of the day on which the account is.
 */
function quarters(
  method: InterestMethod,
  since: CalendarDate,
  until: CalendarDate,
  settlementDate: CalendarDate,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = since;
  for (const month of [3, 6, 9, 12]) {
    const day = dateOf(yearOf(since), month, 20);
    if (day < quarterlySince || day < from || day >= settlementDate || from === until) continue;
    const to = earlierOf(dateOf(yearOf(since), month, 21), until);
    pieces.push({ ...rateAt(method, method.demand, day), from, until: to, weight: interestDays(method, from, to) });
    from = to;
  }
  if (from === until) return pieces;
  const weight = interestDays(method, from, until);
  return [...pieces, { ...rateAt(method, method.demand, settlementDate), from, until, weight }];
}
