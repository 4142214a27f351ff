import { type CalendarDate, endOfYear, startOfYear } from "../../../kernel/days/index.ts";
import type { Timeline } from "../../../kernel/policy/index.ts";
import type { Deciding } from "../document.ts";
import type { readings } from "../readings.ts";

/** How interest is calculated: the readings of 六(二)4 in force, and the rates. */
export interface InterestMethod {
  readonly openingBalanceRate: OptionOf<"opening-balance-rate">;
  readonly demandRateDay: OptionOf<"demand-rate-day">;
  readonly dayCount: OptionOf<"day-count">;
  readonly interestEndDate: OptionOf<"interest-end-date">;
  readonly compounding: OptionOf<"compounding">;
  readonly interestRounding: OptionOf<"interest-rounding">;
  readonly interestToTheFen: OptionOf<"interest-to-the-fen">;
  readonly partialYear: OptionOf<"partial-year">;
  readonly interestDuringPayout: OptionOf<"interest-during-payout">;
  readonly taxed: boolean;
  readonly fixed: Timeline;
  readonly demand: Timeline;
  readonly tax: Timeline;
  readonly policy: InterestPolicy;
}

type OptionOf<Name extends keyof typeof readings> = keyof (typeof readings)[Name]["options"];
type InterestPolicy = Pick<Deciding, "reading" | "timeline" | "recordUse">;

/** The method under the readings in force. */
export function interestMethod(policy: InterestPolicy): InterestMethod {
  return {
    openingBalanceRate: policy.reading("opening-balance-rate"),
    demandRateDay: policy.reading("demand-rate-day"),
    dayCount: policy.reading("day-count"),
    interestEndDate: policy.reading("interest-end-date"),
    compounding: policy.reading("compounding"),
    interestRounding: policy.reading("interest-rounding"),
    interestToTheFen: policy.reading("interest-to-the-fen"),
    partialYear: policy.reading("partial-year"),
    interestDuringPayout: policy.reading("interest-during-payout"),
    taxed: policy.reading("interest-tax") === "withheld",
    fixed: policy.timeline("oneYearDepositRate"),
    demand: policy.timeline("demandDepositRate"),
    tax: policy.timeline("interestTaxRate"),
    policy,
  };
}

/** The date up to which interest days of the current year's payments are counted at the year end. */
export function yearEndOfDays(method: InterestMethod, year: number): CalendarDate {
  return method.interestEndDate === "through-31-december" ? startOfYear(year + 1) : endOfYear(year);
}
