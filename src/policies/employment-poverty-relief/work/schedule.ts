import type { CalendarDate } from "../../../kernel/days/index.ts";
import { requiredFact } from "../../../kernel/language/index.ts";
import type { Lookup } from "../document.ts";
import type { Spell } from "../facts.ts";
import { aboveMaxAgeTest } from "./max-age.ts";
import type { MonthState, ScheduleEndReason } from "./month-states.ts";
import { firstDayOf, lastDayOf, type MonthNumber, monthsTouched, type WorkedMonth, workedMonths } from "./months.ts";

type ExclusionReason = Exclude<ScheduleEndReason, "work-ended">;

/** Limits of a monthly subsidy. */
interface ScheduleLimits {
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

/** 发放月份 — Decides for each month with work whether it is paid, and why the payments end. */
export function scheduleOf(work: readonly Spell[], limits: ScheduleLimits, policy: Lookup): Schedule {
  const worked = workedMonths(work, () => policy.reading("partial-months") === "from-the-starting-day");
  const earlyExclusion = earlyExclusions(limits, policy);
  const openTerm = openTerms(work, limits, policy);
  const passingExclusion = passingExclusions(limits, policy);
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
    const terms = openTerm(one.firstDay, one.month, one.month);
    const exclusion = typeof terms === "string" ? terms : passingExclusion(one);
    states.push(exclusion ?? "paid");
    if (exclusion !== null) {
      excludedBy ??= exclusion;
      continue;
    }
    for (const term of terms as readonly Term[]) {
      term.first ??= one.month;
      term.paid++;
    }
    if (months === 0) first = one.month;
    months++;
    last = one.month;
    excludedBy = null;
  }
  if (months === 0) return { worked, states, paid: null };
  const next = excludedBy ?? openTerm(firstDayOf(last + 1), last + 1, last);
  const endReason = typeof next === "string" ? next : "work-ended";
  return { worked, states, paid: { first, last, months, endReason } };
}

/** Months before the subsidy can start. They do not end it. */
function earlyExclusions({ minAgeReachedOn, subsidyApprovedOn }: ScheduleLimits, policy: Lookup) {
  return ({ firstDay, lastDay }: WorkedMonth): MonthState | null => {
    if (firstDay < minAgeReachedOn) return "below-min-age";
    if (subsidyApprovedOn === undefined || lastDay >= subsidyApprovedOn) return null;
    return policy.reading("months-before-approval") === "not-paid" ? "before-approval" : null;
  };
}

/** Months that are not paid although later ones may be. */
function passingExclusions({ insured, otherSubsidyPeriods }: ScheduleLimits, policy: Lookup) {
  const other = otherSubsidyPeriods === undefined ? undefined : monthsTouched(otherSubsidyPeriods);
  return ({ month, whole }: WorkedMonth): ExclusionReason | null => {
    if (!whole && policy.reading("partial-months") !== "months-with-work") return "partial-month";
    if (insured && !insured(month)) return "not-insured";
    return other?.has(month) && policy.reading("several-forms-in-month") === "one-subsidy" ? "other-subsidy" : null;
  };
}

/** A term, which starts with its first paid month, and the number of months paid since. */
interface Term {
  first: MonthNumber | null;
  paid: number;
}

/** The key of the only term when each worker has one. */
const ofWorker = [""];

/**
 * Returns the terms, with months left, to which a month counts, or why this month and all later ones are excluded.
 * `workedIn`: the month whose employers count, where each has a term. A month with several employers counts to the term
 * of each, so that their order does not matter.
 */
function openTerms(work: readonly Spell[], limits: ScheduleLimits, policy: Lookup) {
  const { maxMonths, endsOn, birthDate, pathOf } = limits;
  const terms = new Map<string, Term>();
  const perEmployer = work.length > 1 && maxMonths !== null && policy.reading("term-scope") === "employer";
  const isAboveMaxAge = birthDate === null ? null : aboveMaxAgeTest(birthDate, policy);
  const termOf = (key: string): Term => {
    const term = terms.get(key) ?? { first: null, paid: 0 };
    terms.set(key, term);
    return term;
  };
  const hasMonthsLeft = ({ first, paid }: Term, month: MonthNumber): boolean => {
    if (maxMonths === null) return true;
    if (paid >= maxMonths) return false;
    return month - (first ?? month) < maxMonths || policy.reading("term-counting") === "paid-months";
  };
  return (day: CalendarDate, month: MonthNumber, workedIn: MonthNumber): readonly Term[] | ExclusionReason => {
    const keys = perEmployer ? employersInMonth(work, workedIn, pathOf) : ofWorker;
    if (endsOn !== null && day >= endsOn) return "retired";
    if (isAboveMaxAge?.(day) && policy.reading("age-checked") === "each-month") return "above-max-age";
    const open = keys.map((key) => termOf(key)).filter((term) => hasMonthsLeft(term, month));
    return open.length > 0 ? open : "term-exhausted";
  };
}

const byReading = {
  zh: "按所选口径须填报各时段的用人单位",
  en: "each spell's employer, required by the chosen reading",
};

function employersInMonth(
  work: readonly Spell[],
  month: MonthNumber,
  pathOf = (index: number) => `work[${index}]`,
): string[] {
  const last = lastDayOf(month);
  const first = firstDayOf(month);
  const named = work.flatMap(({ from, until, employer }, index) =>
    from <= last && until >= first ? [requiredFact(employer, `${pathOf(index)}.employer`, byReading)] : [],
  );
  return [...new Set(named)];
}
