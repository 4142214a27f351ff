import { type CalendarDate, endOfYear, startOfYear } from "../../../kernel/days/index.ts";
import type { ToTheFen } from "../../../kernel/numbers/index.ts";
import type { Timeline } from "../../../kernel/policy/index.ts";
import type { Deciding } from "../document.ts";

/** How interest is calculated: the readings of 六(二)4 in force, and the rates. */
export interface InterestMethod {
  readonly openingBalanceRate: "rate-on-1-january" | "rate-on-31-december" | "rates-by-day";
  readonly demandRateDay: "settlement-day" | "payment-day" | "rates-by-day" | "each-quarter";
  readonly dayCount: "360" | "365" | "30-360";
  readonly daysEnd: "1-january" | "31-december";
  readonly compounding: "yearly" | "simple";
  readonly rounding: "each-part" | "whole-account" | "at-the-end";
  readonly toTheFen: ToTheFen;
  readonly partYear: "full-months" | "months-and-days" | "days" | "days-360" | "demand-rate";
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
    dayCount: policy.reading("day-count"),
    daysEnd: policy.reading("interest-end-date"),
    compounding: policy.reading("compounding"),
    rounding: policy.reading("interest-rounding"),
    toTheFen: policy.reading("interest-to-the-fen"),
    partYear: policy.reading("partial-year"),
    payout: policy.reading("interest-during-payout"),
    taxed: policy.reading("interest-tax") === "withheld",
    fixed: policy.timeline("oneYearDepositRate"),
    demand: policy.timeline("demandDepositRate"),
    tax: policy.timeline("interestTaxRate"),
    policy,
  };
}

/** The date up to which interest days of the current year's payments are counted at the year end. */
export function yearEndOfDays(method: InterestMethod, year: number): CalendarDate {
  return method.daysEnd === "1-january" ? startOfYear(year + 1) : endOfYear(year);
}
