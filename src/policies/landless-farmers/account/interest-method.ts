import {
  addDays,
  type CalendarDate,
  daysBetween,
  endOfYear,
  monthsBetween,
  startOfYear,
  yearOf,
} from "../../../kernel/days/index.ts";
import { rejection } from "../../../kernel/language/index.ts";
import type { Ratio } from "../../../kernel/numbers/index.ts";
import { entryOn, entryOnJanuary1, type Timeline, type TimelineEntry } from "../../../kernel/policy/index.ts";
import type { Deciding } from "../document.ts";

/** How interest is calculated: the readings of 六(二)4 in force, and the rates. */
export interface InterestMethod {
  readonly openingBalanceRate: "rate-on-1-january" | "rates-by-day";
  readonly demandRateDay: "settlement-day" | "payment-day";
  readonly dayCount: 360 | 365;
  readonly daysEnd: "1-january" | "31-december";
  readonly compounding: "yearly" | "simple";
  readonly rounding: "each-part" | "whole-account";
  readonly partYear: "full-months" | "days";
  readonly payout: "by-months-held" | "year-end-balance" | "none";
  readonly taxed: boolean;
  readonly fixed: Timeline;
  readonly demand: Timeline;
  readonly tax: Timeline;
  readonly policy: InterestPolicy;
}

type InterestPolicy = Pick<Deciding, "reading" | "timeline" | "recordUse">;

/** The method under the readings in force. */
export function interestMethod(policy: InterestPolicy): InterestMethod {
  return {
    openingBalanceRate: policy.reading("opening-balance-rate"),
    demandRateDay: policy.reading("demand-rate-day"),
    dayCount: policy.reading("day-count") === "360" ? 360 : 365,
    daysEnd: policy.reading("interest-end-date"),
    compounding: policy.reading("compounding"),
    rounding: policy.reading("interest-rounding"),
    partYear: policy.reading("partial-year"),
    payout: policy.reading("interest-during-payout"),
    taxed: policy.reading("interest-tax") === "withheld",
    fixed: policy.timeline("oneYearDepositRate"),
    demand: policy.timeline("demandDepositRate"),
    tax: policy.timeline("interestTaxRate"),
    policy,
  };
}

/** Time is counted in 4380ths of a year, so that a month (365 of them) and a day (12) are whole numbers. */
const unitsPerMonth = 365;
const unitsPerDay = 12;
export const unitsPerYear = unitsPerMonth * unitsPerDay;

/**
 * The part of a year between two of its dates, in 4380ths: full months, or days of 365. It is the time from 1 January to
 * the later date minus that to the earlier one, so that the pieces of a year sum to the whole. Null stands for the
 * start and for the end of the year.
 */
export function unitsOfYear(method: InterestMethod, from: CalendarDate | null, until: CalendarDate | null): number {
  const whole = until === null ? unitsPerYear : unitsSinceNewYear(method, until);
  return from === null ? whole : whole - unitsSinceNewYear(method, from);
}

function unitsSinceNewYear(method: InterestMethod, day: CalendarDate): number {
  const newYear = startOfYear(yearOf(day));
  if (method.partYear === "full-months") return monthsBetween(newYear, day) * unitsPerMonth;
  return daysBetween(newYear, day) * unitsPerDay;
}

/** An annual rate as an exact fraction, and the text to show. */
export type YearlyRate = Ratio;

/** Rates have at most six decimals of a per cent, so each is a whole number of these parts. */
const finest = 100_000_000;

function ratioAt(method: InterestMethod, timeline: Timeline, day: CalendarDate): Ratio {
  return rateOf(method, entryOn(timeline, day));
}

function rateOf(method: InterestMethod, entry: TimelineEntry): Ratio {
  method.policy.recordUse(entry.use);
  return entry.parsed as Ratio;
}

/** The rate of the opening balance for a period within one year (end date excluded); null for the year's start or end. */
export function openingBalanceRate(
  method: InterestMethod,
  year: number,
  from: CalendarDate | null,
  until: CalendarDate | null,
): YearlyRate {
  if (method.openingBalanceRate === "rate-on-1-january") return rateOf(method, entryOnJanuary1(method.fixed, year));
  return rateByDays(method, from ?? startOfYear(year), until ?? startOfYear(year + 1));
}

/** The rates of a period, each weighted by its days. */
function rateByDays(method: InterestMethod, from: CalendarDate, to: CalendarDate): YearlyRate {
  const pieces: { rate: Ratio; days: number }[] = [];
  for (let day = from; day < to; ) {
    const entry = entryOn(method.fixed, day);
    const next = entry.until === null ? to : addDays(entry.until, 1);
    const end = next < to ? next : to;
    pieces.push({ rate: rateOf(method, entry), days: daysBetween(day, end) });
    day = end;
  }
  const weighted = pieces.reduce((sum, { rate, days }) => sum + rate.numerator * (finest / rate.denominator) * days, 0);
  const days = pieces.reduce((sum, one) => sum + one.days, 0);
  return {
    numerator: weighted,
    denominator: finest * days,
    text: pieces.map((one) => `${one.rate.text}×${one.days}`).join(" + "),
  };
}

/** The demand rate for money paid in on `paidOn` whose interest is settled on `settledOn`. */
export function demandRate(method: InterestMethod, paidOn: CalendarDate, settledOn: CalendarDate): Ratio {
  return ratioAt(method, method.demand, method.demandRateDay === "payment-day" ? paidOn : settledOn);
}

/** The date up to which interest days of the current year's payments are counted at the year end. */
export function yearEndOfDays(method: InterestMethod, year: number): CalendarDate {
  return method.daysEnd === "1-january" ? startOfYear(year + 1) : endOfYear(year);
}

/** The rate of the interest tax. A rate above 100% is rejected: "20" means 2000%, not 20%. */
export function taxRate(method: InterestMethod, on: CalendarDate): Ratio {
  const rate = ratioAt(method, method.tax, on);
  if (rate.numerator <= rate.denominator) return rate;
  throw rejection("figures.interestTaxRate", "out-of-range", rate.text, {
    zh: "税率不得超过100%",
    en: "a rate of at most 100%",
  });
}
