import type { YearMonth } from "../../kernel/days/index.ts";
import type { Due } from "../../kernel/policy/index.ts";

/** 期 — A month as a number, so that months can be counted; of a rule that pays by year, the January of the year. */
export type Period = number;
export type Unit = Due<never>["unit"];

export const monthsIn = (unit: Unit): number => (unit === "year" ? 12 : 1);

/** The period in which a month is. */
export function periodOf(month: YearMonth, unit: Unit): Period {
  const year = 12 * Number(month.slice(0, 4));
  return unit === "year" ? year : year + Number(month.slice(5, 7)) - 1;
}

const yearIn = (period: Period): number => Math.floor(period / 12);
const two = (number: number): string => `${number < 10 ? "0" : ""}${number}`;

/** `2024-01`; of a year, its first month. */
export const monthOf = (period: Period): YearMonth => `${yearIn(period)}-${two((period % 12) + 1)}`;

/** As people read it: `2024-01`, or `2024`. */
export const periodText = (period: Period, unit: Unit): string =>
  unit === "year" ? String(yearIn(period)) : monthOf(period);

/** 比对期间 — The first and last period that are compared. */
export interface Periods {
  readonly from: Period;
  readonly to: Period;
}
