import { dayOfReachingAge } from "../../kernel/age.ts";
import type { CalendarDate } from "../../kernel/calendar.ts";
import { needed } from "../../kernel/facts.ts";
import { labels } from "../../kernel/text.ts";
import type { Lookup } from "./document.ts";
import type { Spell } from "./facts.ts";
import {
  firstDayOf,
  lastDayOf,
  type MonthNumber,
  monthNumber,
  monthsTouched,
  type WorkedMonth,
  workedMonths,
} from "./months.ts";

/** 月份状态 — is a month with work paid, and if not, why. */
export const monthStates = labels({
  paid: { zh: "发放", en: "paid" },
  "employer-only": { zh: "个人已领其他补贴，只发单位部分", en: "worker otherwise subsidised: employer's part only" },
  "below-min-age": { zh: "未到年龄下限", en: "below the lower age" },
  "before-approval": { zh: "批准之前", en: "before the approval" },
  retired: { zh: "已到法定退休日", en: "retired" },
  "above-max-age": { zh: "超过年龄上限", en: "above the upper age" },
  "term-exhausted": { zh: "期限已满", en: "term used up" },
  "partial-month": { zh: "没有做满", en: "not a whole month" },
  "not-insured": { zh: "没有缴纳社会保险费", en: "no insurance paid" },
  "other-subsidy": { zh: "当月已领其他个人补贴", en: "another worker subsidy in the month" },
});
export type MonthState = keyof typeof monthStates;

/** 结束原因 — why a schedule ends after its last paid month. */
export const scheduleEndReasons = labels({
  retired: monthStates.retired,
  "above-max-age": monthStates["above-max-age"],
  "term-exhausted": monthStates["term-exhausted"],
  "partial-month": monthStates["partial-month"],
  "not-insured": monthStates["not-insured"],
  "other-subsidy": monthStates["other-subsidy"],
  "work-ended": { zh: "工作结束", en: "the work ended" },
});
export type ScheduleEndReason = keyof typeof scheduleEndReasons;
type ExclusionReason = Exclude<ScheduleEndReason, "work-ended">;

/** What limits a monthly subsidy. */
export interface ScheduleLimits {
  /** Most months that are paid, or null where retirement alone ends it. */
  readonly maxMonths: number | null;
  /** From this day on nobody is paid: the statutory retirement. */
  readonly endsOn: CalendarDate | null;
  /** The worker's birth, where the upper age ends it; null where it does not. */
  readonly birthDate: CalendarDate | null;
  /** The day of reaching the youngest age: a month whose first day of work is before it is never paid. */
  readonly minAgeReachedOn: CalendarDate;
  /** The first approval, where the subsidy has one. */
  readonly subsidyApprovedOn?: CalendarDate;
  /** Months that had another worker subsidy. */
  readonly otherSubsidyPeriods?: readonly Spell[] | undefined;
  /** Months in which insurance was paid, where the subsidy asks for it. */
  readonly insured?: (month: MonthNumber) => boolean;
  /** Where a spell stands among the facts; `work[0]` and so on where nothing else is said. */
  readonly pathOf?: (index: number) => string;
}

export interface Schedule {
  /** Every month with work, in the order of time. */
  readonly worked: readonly WorkedMonth[];
  /** Of each of them, whether it is paid, and if not, why. */
  readonly states: readonly MonthState[];
  /** The paid months, and why no other follows the last; null where none is paid. */
  readonly paid: Paid | null;
}

interface Paid {
  readonly first: MonthNumber;
  readonly last: MonthNumber;
  readonly months: number;
  readonly endReason: ScheduleEndReason;
}

/** A term that has begun: whose, its first paid month, and how many were paid since. */
interface Term {
  readonly key: string;
  readonly first: MonthNumber;
  paid: number;
}

/** The key of the only term, where there is one per worker. */
const ofWorker = [""];

/** 发放月份 — goes through the months with work and says of each whether it is paid; then why the payments end. */
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
  // of the month in hand: the terms that it can count for, and the first of them that has room
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

/** The day on which a worker is older than the upper age in force on a day. */
export function maxAgePassedDate(birthDate: CalendarDate, on: CalendarDate, policy: Lookup): CalendarDate {
  return dayOfReachingAge(birthDate, policy.figure("maxAge", on) + 1, policy.reading("birthday"));
}

/** Is a worker on a day older than the upper age in force on it? Asked month after month: each age is reckoned once. */
function aboveMaxAgeTest(birthDate: CalendarDate, policy: Lookup): (day: CalendarDate) => boolean {
  const maxAgeOn = policy.figureByDay("maxAge");
  let knownMaxAge: number | undefined;
  let maxAgePassedOn = birthDate;
  return (day) => {
    const now = maxAgeOn(day);
    if (now !== knownMaxAge) maxAgePassedOn = dayOfReachingAge(birthDate, now + 1, policy.reading("birthday"));
    knownMaxAge = now;
    return day >= maxAgePassedOn;
  };
}

const byReading = { zh: "所选解读需要写明每一段的单位", en: "the chosen reading needs the employer of each spell" };

function employersInMonth(
  work: readonly Spell[],
  month: MonthNumber,
  pathOf = (index: number) => `work[${index}]`,
): string[] {
  const last = lastDayOf(month);
  const first = firstDayOf(month);
  return work.flatMap(({ from, until, employer }, index) =>
    from <= last && until >= first ? [needed(employer, `${pathOf(index)}.employer`, byReading)] : [],
  );
}
