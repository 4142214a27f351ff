import { ageReachedOn } from "../../../kernel/days/age.ts";
import type { CalendarDate } from "../../../kernel/days/calendar.ts";
import { requiredFact } from "../../../kernel/language/errors.ts";
import { labels } from "../../../kernel/language/text.ts";
import type { Lookup } from "../document.ts";
import type { Spell } from "../facts.ts";
import {
  firstDayOf,
  lastDayOf,
  type MonthNumber,
  monthNumber,
  monthsTouched,
  type WorkedMonth,
  workedMonths,
} from "./months.ts";

/** 月份状态 — Whether a month with work is paid, and if not, why. */
export const monthStates = labels({
  paid: { zh: "发放", en: "paid" },
  "employer-only": {
    zh: "个人已领取其他补贴，仅发放单位补贴",
    en: "another worker subsidy applies: employer subsidies only",
  },
  "below-min-age": { zh: "未达到年龄下限", en: "below the minimum age" },
  "before-approval": { zh: "首次批准之前", en: "before the first approval" },
  retired: { zh: "已达到法定退休年龄", en: "retired" },
  "above-max-age": { zh: "超过年龄上限", en: "above the maximum age" },
  "term-exhausted": { zh: "补贴期限已满", en: "term exhausted" },
  "partial-month": { zh: "就业不足月", en: "partial month" },
  "not-insured": { zh: "未缴纳社会保险费", en: "social insurance not paid" },
  "other-subsidy": { zh: "当月已领取其他个人补贴", en: "another worker subsidy in the month" },
});
export type MonthState = keyof typeof monthStates;

/** 结束原因 — Why no month is paid after the last paid one. */
export const scheduleEndReasons = labels({
  retired: monthStates.retired,
  "above-max-age": monthStates["above-max-age"],
  "term-exhausted": monthStates["term-exhausted"],
  "partial-month": monthStates["partial-month"],
  "not-insured": monthStates["not-insured"],
  "other-subsidy": monthStates["other-subsidy"],
  "work-ended": { zh: "就业结束", en: "the work ended" },
});
export type ScheduleEndReason = keyof typeof scheduleEndReasons;
type ExclusionReason = Exclude<ScheduleEndReason, "work-ended">;

/** Limits of a monthly subsidy. */
export interface ScheduleLimits {
  /** Maximum number of paid months; null when retirement alone ends the subsidy. */
  readonly maxMonths: number | null;
  /** The statutory retirement date, from which nothing is paid; null when it does not matter. */
  readonly endsOn: CalendarDate | null;
  /** The date of birth, when the maximum age ends the subsidy; null when it does not. */
  readonly birthDate: CalendarDate | null;
  /** The date of reaching the minimum age: a month whose first day of work is before it is never paid. */
  readonly minAgeReachedOn: CalendarDate;
  /** The first approval, for a subsidy that has one. */
  readonly subsidyApprovedOn?: CalendarDate;
  /** Periods whose months had another worker subsidy. */
  readonly otherSubsidyPeriods?: readonly Spell[] | undefined;
  /** Whether insurance was paid in a month, for a subsidy that requires it. */
  readonly insured?: (month: MonthNumber) => boolean;
  /** The path of a spell in the facts; `work[0]` and so on by default. */
  readonly pathOf?: (index: number) => string;
}

export interface Schedule {
  /** Every month with work, in date order. */
  readonly worked: readonly WorkedMonth[];
  /** The state of each of them. */
  readonly states: readonly MonthState[];
  /** The paid months, and the reason no later month is paid; null when none is paid. */
  readonly paid: Paid | null;
}

interface Paid {
  readonly first: MonthNumber;
  readonly last: MonthNumber;
  readonly months: number;
  readonly endReason: ScheduleEndReason;
}

/** A term that has started: its key, its first paid month, and the number of months paid since. */
interface Term {
  readonly key: string;
  readonly first: MonthNumber;
  paid: number;
}

/** The key of the only term when each worker has one. */
const ofWorker = [""];

/** 发放月份 — Decides for each month with work whether it is paid, and why the payments end. */
export function scheduleOf(work: readonly Spell[], limits: ScheduleLimits, policy: Lookup): Schedule {
  const terms: Term[] = [];
  const perEmployer = work.length > 1 && limits.maxMonths !== null && policy.reading("term-scope") === "employer";
  const other = limits.otherSubsidyPeriods === undefined ? undefined : monthsTouched(limits.otherSubsidyPeriods);
  const worked = workedMonths(work);
  const isAboveMaxAge = limits.birthDate === null ? null : aboveMaxAgeTest(limits.birthDate, policy);
  const approvedIn = limits.subsidyApprovedOn === undefined ? 0 : monthNumber(limits.subsidyApprovedOn);

  const termOf = (key: string): Term | undefined => {
    for (const term of terms) if (term.key === key) return term;
    return undefined;
  };
  const hasMonthsLeft = (key: string, month: MonthNumber): boolean => {
    if (limits.maxMonths === null) return true;
    const { first, paid } = termOf(key) ?? { first: month, paid: 0 };
    if (paid >= limits.maxMonths) return false;
    return month - first < limits.maxMonths || policy.reading("term-counting") === "paid-months";
  };
  // The terms to which the current month can count, and the first of them that has months left.
  let keys = ofWorker;
  let key = "";
  const earlyExclusion = ({ month, firstDay }: WorkedMonth): MonthState | null => {
    if (firstDay < limits.minAgeReachedOn) return "below-min-age";
    if (month >= approvedIn) return null;
    return policy.reading("months-before-approval") === "not-paid" ? "before-approval" : null;
  };
  const lastingExclusion = (day: CalendarDate, month: MonthNumber): ExclusionReason | null => {
    if (limits.endsOn !== null && day >= limits.endsOn) return "retired";
    if (isAboveMaxAge?.(day) && policy.reading("age-checked") === "each-month") return "above-max-age";
    for (key of keys) if (hasMonthsLeft(key, month)) return null;
    return "term-exhausted";
  };
  const passingExclusion = ({ month, whole }: WorkedMonth): ExclusionReason | null => {
    if (!whole && policy.reading("partial-months") === "whole-months-only") return "partial-month";
    if (limits.insured && !limits.insured(month)) return "not-insured";
    return other?.has(month) && policy.reading("several-forms-in-month") === "one-subsidy" ? "other-subsidy" : null;
  };

  const states: MonthState[] = [];
  let months = 0;
  let first: MonthNumber = 0;
  let last: MonthNumber = 0;
  let excludedBy: ExclusionReason | null = null;
  for (const one of worked) {
    const early = earlyExclusion(one);
    if (early !== null) {
      states.push(early);
      continue;
    }
    if (perEmployer) keys = employersInMonth(work, one.month, limits.pathOf);
    const exclusion = lastingExclusion(one.firstDay, one.month) ?? passingExclusion(one);
    states.push(exclusion ?? "paid");
    if (exclusion !== null) {
      excludedBy ??= exclusion;
      continue;
    }
    const term = termOf(key);
    if (term === undefined) terms.push({ key, first: one.month, paid: 1 });
    else term.paid++;
    if (months === 0) first = one.month;
    months++;
    last = one.month;
    excludedBy = null;
  }
  if (months === 0) return { worked, states, paid: null };
  const next = last + 1;
  const endReason = excludedBy ?? lastingExclusion(firstDayOf(next), next) ?? "work-ended";
  return { worked, states, paid: { first, last, months, endReason } };
}

/** Returns the date on which a worker passes the maximum age in force on a date. */
export function maxAgePassedDate(birthDate: CalendarDate, on: CalendarDate, policy: Lookup): CalendarDate {
  return ageReachedOn(birthDate, policy.figure("maxAge", on) + 1, policy.reading("birthday"));
}

/**
 * Returns a test of whether a worker is above the maximum age on a date. It is called for every month, so the date is
 * calculated once for each maximum age.
 */
function aboveMaxAgeTest(birthDate: CalendarDate, policy: Lookup): (day: CalendarDate) => boolean {
  const maxAgeOn = policy.figureByDay("maxAge");
  let knownMaxAge: number | undefined;
  let maxAgePassedOn = birthDate;
  return (day) => {
    const now = maxAgeOn(day);
    if (now !== knownMaxAge) maxAgePassedOn = ageReachedOn(birthDate, now + 1, policy.reading("birthday"));
    knownMaxAge = now;
    return day >= maxAgePassedOn;
  };
}

const byReading = {
  zh: "按所选口径须填报各就业时段的用人单位",
  en: "the employer of each spell, required by the chosen reading",
};

function employersInMonth(
  work: readonly Spell[],
  month: MonthNumber,
  pathOf = (index: number) => `work[${index}]`,
): string[] {
  const last = lastDayOf(month);
  const first = firstDayOf(month);
  return work.flatMap(({ from, until, employer }, index) =>
    from <= last && until >= first ? [requiredFact(employer, `${pathOf(index)}.employer`, byReading)] : [],
  );
}
