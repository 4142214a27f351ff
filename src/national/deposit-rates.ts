import { addDays, type CalendarDate, isCalendarDate } from "../kernel/days/index.ts";
import { display, fault, PolicyError } from "../kernel/language/index.ts";
import {
  checkedChange,
  type DatedValue,
  entryOn,
  type Figure,
  type FigureChange,
  timelineOf,
} from "../kernel/policy/index.ts";
import { rateChanges, ratesKnownUntil } from "./deposit-rates-table.ts";

export { ratesKnownUntil } from "./deposit-rates-table.ts";

/** 利率种类 — The one-year fixed deposit (一年期定期存款), the demand deposit (活期存款). */
export type DepositRate = "one-year" | "demand";

/** One value of a deposit rate: its first and last day, the annual rate, and the source. */
export interface DatedRate extends DatedValue {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly source: string;
}

function timeline(column: 1 | 2): readonly DatedRate[] {
  const dated = rateChanges.map((change, index) => {
    const next = rateChanges[index + 1];
    return Object.freeze({
      from: change[0],
      until: next ? addDays(next[0], -1) : ratesKnownUntil,
      value: change[column],
      source: change[3],
    });
  });
  return Object.freeze(dated);
}

/** 存款基准利率 — The timelines of both rates, from 1998-03-25 to the last day for which the table is complete. */
export const depositRates: Readonly<Record<DepositRate, readonly DatedRate[]>> = Object.freeze({
  "one-year": timeline(1),
  demand: timeline(2),
});

const figures: Readonly<Record<DepositRate, Figure<"ratio">>> = {
  "one-year": rateFigure("oneYearDepositRate", "一年期定期存款利率", "one-year fixed deposit rate", "one-year"),
  demand: rateFigure("demandDepositRate", "活期存款利率", "demand deposit rate", "demand"),
};

function rateFigure(name: string, zh: string, en: string, rate: DepositRate): Figure<"ratio"> {
  return { name, title: { zh, en }, clause: "rates", quote: "", unit: "ratio", values: depositRates[rate] };
}

/**
 * 某日利率 — The benchmark deposit rate on a day, such as `"2.25%"` a year. Days before 1998-03-25 and after the table's
 * end are a PolicyError; `laterRates` appends changes after it.
 *
 * @example rateOn("one-year", "2012-01-01") // "3.50%"
 */
export function rateOn(rate: DepositRate, day: CalendarDate, laterRates?: FigureChange): string {
  if (!Object.hasOwn(figures, rate)) {
    const expected = { zh: "one-year 或 demand", en: "one-year or demand" };
    throw new PolicyError([fault("rate", "unknown-option", display(rate), expected)]);
  }
  if (!isCalendarDate(day)) {
    const expected = { zh: "日期 YYYY-MM-DD", en: "a day, YYYY-MM-DD" };
    throw new PolicyError([fault("day", "malformed", display(day), expected)]);
  }
  const change = laterRates === undefined ? undefined : checkedChange(figures[rate], laterRates);
  return entryOn(timelineOf(figures[rate], change), day).value;
}
