import { dayOfReachingAge } from "../../kernel/age.ts";
import type { CalendarDate } from "../../kernel/calendar.ts";
import type { Lookup } from "./document.ts";
import type { Spell } from "./facts.ts";
import { earlierOf, workFrom } from "./months.ts";

/** 开始 — from when somebody's work can be that of a poor worker. */
export interface StartOfWork {
  /** The first day of work at the youngest age or above, where the worker is judged; the first of all where none is. */
  readonly begins: CalendarDate;
  /** The day on which the worker reaches the youngest age: work before it is none of a poor worker's. */
  readonly minAgeReachedOn: CalendarDate;
}

/** Where the work of a poor worker can begin: a spell of work before the youngest age bars none of the later ones. */
export function startOfWork(birthDate: CalendarDate, work: readonly Spell[], policy: Lookup): StartOfWork {
  const first = firstWorkDate(work);
  const minAgeReachedOn = dayOfReachingAge(birthDate, policy.figure("minAge", first), policy.reading("birthday"));
  const counted = workFrom(minAgeReachedOn, work);
  return { begins: counted.length > 0 ? firstWorkDate(counted) : first, minAgeReachedOn };
}

/** The first day of all the work. */
export const firstWorkDate = (work: readonly Spell[]): CalendarDate => work.map((one) => one.from).reduce(earlierOf);

/**
 * Where the subsidy of a post can begin: also not before its first approval, where earlier months are not paid. Who is
 * above the upper age by then is no poor worker any more, and an approval given then extends nothing to retirement.
 */
export function startOfPost(
  birthDate: CalendarDate,
  work: readonly Spell[],
  subsidyApprovedOn: CalendarDate,
  policy: Lookup,
): StartOfWork {
  const start = startOfWork(birthDate, work, policy);
  const isOldEnough = start.begins >= start.minAgeReachedOn;
  const waits =
    isOldEnough && start.begins < subsidyApprovedOn && policy.reading("months-before-approval") === "not-paid";
  return waits ? { ...start, begins: subsidyApprovedOn } : start;
}

/** What every rule that judges the worker at the start of a post's subsidy finds of it. */
export const postStartFindings = {
  "impoverished-worker": {
    holds: {
      zh: "{on:date}（补贴最早可以开始之日）是贫困劳动者",
      en: "a poor worker on {on:date}, when the subsidy could begin at the earliest",
    },
    fails: {
      zh: "{on:date}（补贴最早可以开始之日）不是贫困劳动者",
      en: "no poor worker on {on:date}, when the subsidy could begin at the earliest",
    },
  },
} as const;

/** What every rule that judges the worker at the start of the work finds of it. */
export const startFindings = {
  "impoverished-worker": {
    holds: {
      zh: "开始工作（不早于达到年龄下限）时是贫困劳动者",
      en: "a poor worker when the work began (not before the lower age)",
    },
    fails: {
      zh: "开始工作（不早于达到年龄下限）时不是贫困劳动者",
      en: "no poor worker when the work began (not before the lower age)",
    },
  },
} as const;
