import { isYearMonth, type YearMonth } from "../../kernel/days/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import type { Due } from "../../kernel/policy/index.ts";

/** 期 — A month as a number, so that months can be counted; of a rule that pays by year, the January of the year. */
export type Period = number;
export type Unit = Due<never>["unit"];

export const monthsIn = (unit: Unit): number => (unit === "year" ? 12 : 1);

/** The period that contains a month. */
export function periodOf(month: YearMonth, unit: Unit): Period {
  const year = 12 * Number(month.slice(0, 4));
  return unit === "year" ? year : year + Number(month.slice(5, 7)) - 1;
}

/** Parses a period: `2024-01` for a rule that pays by month, `2024` for one that pays by year. */
export function readPeriod(given: string, unit: Unit): Period | undefined {
  const month = unit === "year" ? `${given}-01` : given;
  return isYearMonth(month) ? periodOf(month, unit) : undefined;
}

/** The expected form of a period. */
export const periodExpected: Readonly<Record<Unit, Text>> = {
  month: { zh: "月份，格式 YYYY-MM", en: "a month in the form YYYY-MM" },
  year: { zh: "年度，格式 YYYY", en: "a year in the form YYYY" },
};

const yearIn = (period: Period): number => Math.floor(period / 12);
const two = (number: number): string => `${number < 10 ? "0" : ""}${number}`;

/** `2024-01`; of a year, its first month. */
export const monthOf = (period: Period): YearMonth => `${yearIn(period)}-${two((period % 12) + 1)}`;

/** For people: `2024-01`, or `2024`. */
export const periodText = (period: Period, unit: Unit): string =>
  unit === "year" ? String(yearIn(period)) : monthOf(period);

/** 比对期间 — The first and last period that are compared. */
export interface Periods {
  readonly from: Period;
  readonly to: Period;
}
