import type { CalendarDate } from "../kernel/days/index.ts";
import type { DatedValue } from "../kernel/policy/index.ts";

/** The last day for which the table is complete. */
export const interestTaxKnownUntil: CalendarDate = "2026-11-23";

/** 储蓄存款利息所得税率 — The rate of the tax on interest of savings deposits, by the date on which the interest accrues. */
export const interestTaxRates: readonly DatedValue[] = Object.freeze(
  (
    [
      [null, "1999-10-31", "0%"],
      ["1999-11-01", "2007-08-14", "20%"],
      ["2007-08-15", "2008-10-08", "5%"],
      ["2008-10-09", interestTaxKnownUntil, "0%"],
    ] as const
  ).map(([from, until, value]) => Object.freeze({ from, until, value })),
);
