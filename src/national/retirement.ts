import { addDays, addMonths, ageReachedOn, type BirthdayConvention, type CalendarDate } from "../kernel/days/index.ts";
import type { DatedValue } from "../kernel/policy/index.ts";

/** 退休类别 — By the age before the reform: men (60), women cadres and technicians (55), women workers (50). */
export type RetirementCategory = "men" | "women-55" | "women-50";

/** The ages before the reform, in years. */
export const formerRetirementAges: Readonly<Record<RetirementCategory, number>> = Object.freeze({
  men: 60,
  "women-55": 55,
  "women-50": 50,
});

/** The date on which the law below was last checked. The law itself has no end date. */
export const retirementKnownOn: CalendarDate = "2026-11-26";

/**
 * 法定退休年龄 — The statutory retirement ages in months. The dates are dates of birth. 全国人大常委会关于实施渐进式延迟法定退休年龄的决定,
 * adopted on 2024-09-13, in force from 2025-01-01.
 */
export const retirementAges: Readonly<Record<RetirementCategory, readonly DatedValue[]>> = Object.freeze({
  men: rising(60 * 12, 1, every(4, "1965-01-01", 36)),
  "women-55": rising(55 * 12, 1, every(4, "1970-01-01", 36)),
  "women-50": rising(50 * 12, 1, every(2, "1975-01-01", 60)),
});

/** 最低缴费月数 — The months of contributions required for a pension, by retirement date: 180 until 2029, 240 from 2039. */
export const contributionMonths: readonly DatedValue[] = rising(180, 6, every(12, "2030-01-01", 10));

/** As many dates as `count`, the first and then one every few months. */
function every(months: number, first: CalendarDate, count: number): CalendarDate[] {
  return Array.from({ length: count }, (_, index) => addMonths(first, index * months));
}

/** A value that rises by one step on each of the dates. */
function rising(value: number, step: number, dates: readonly CalendarDate[]): readonly DatedValue[] {
  const values = [null, ...dates].map((from, index) => {
    const next = dates[index];
    const until = next === undefined ? null : addDays(next, -1);
    return Object.freeze({ from, until, value: String(value + step * index) });
  });
  return Object.freeze(values);
}

/** 弹性提前退休 — A person may choose to retire at most this number of months early, and never before the former age. */
export const maxMonthsEarly = 36;
/** 弹性延迟退休 — A person may agree with the employer to retire at most this number of months late. */
export const maxMonthsLate = 36;

/** The date on which a person reaches an age in months: the corresponding day, or the last day of its month (Civil Code, art. 202). */
export function ageInMonthsReachedOn(
  birthDate: CalendarDate,
  months: number,
  convention: BirthdayConvention,
): CalendarDate {
  if (months % 12 === 0) return ageReachedOn(birthDate, months / 12, convention);
  const reachedOn = addMonths(birthDate, months);
  return convention === "day-after-the-birthday" ? addDays(reachedOn, 1) : reachedOn;
}
