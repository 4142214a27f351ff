import { ageReachedOn, type CalendarDate } from "../../../kernel/days/index.ts";
import { checkedDate } from "../../shared/days.ts";
import type { Lookup } from "../document.ts";
import type { Spell } from "../facts.ts";
import { earlierOf, laterOf, workFrom } from "./months.ts";

/** 开始 — From when the work of an impoverished worker counts. */
interface StartOfWork {
  /**
   * The first date worked at the minimum age or above, on which the worker is assessed; the first date of all work if
   * there is none.
   */
  readonly begins: CalendarDate;
  /** The date of reaching the minimum age. Work before it does not count. */
  readonly minAgeReachedOn: CalendarDate;
}

/** Returns when the work starts to count. A spell before the minimum age does not exclude later ones. */
export function startOfWork(birthDate: CalendarDate, work: readonly Spell[], policy: Lookup): StartOfWork {
  const first = firstWorkDate(work);
  const reachedOn = ageReachedOn(birthDate, policy.figure("minAge", first), policy.reading("birthday"));
  const minAgeReachedOn = checkedDate(reachedOn, "birthDate");
  const counted = workFrom(minAgeReachedOn, work);
  return { begins: counted.length > 0 ? firstWorkDate(counted) : first, minAgeReachedOn };
}

/** Returns the first date of all the work. */
export const firstWorkDate = (work: readonly Spell[]): CalendarDate => work.map((one) => one.from).reduce(earlierOf);

/** Returns the last date of all the work. */
export const lastWorkDate = (work: readonly Spell[]): CalendarDate => work.map((one) => one.until).reduce(laterOf);

/**
 * Returns when the subsidy of a post can start: also not before its first approval, unless earlier months are paid. A
 * person above the maximum age by then is no longer an impoverished worker, so nothing is extended to retirement.
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

/** Finding of the rules that assess the worker when the subsidy of a post can start. */
export const postStartFindings = {
  "impoverished-worker": {
    holds: {
      zh: "在可享受补贴的起始日期{on:date}，属于贫困劳动者",
      en: "was an impoverished worker on {on:date}, the earliest date the subsidy could start",
    },
    fails: {
      zh: "在可享受补贴的起始日期{on:date}，不属于贫困劳动者",
      en: "was not an impoverished worker on {on:date}, the earliest date the subsidy could start",
    },
  },
} as const;

/** Finding of the rules that assess the worker when the work starts. */
export const startFindings = {
  "impoverished-worker": {
    holds: {
      zh: "开始就业时属于贫困劳动者（未达到年龄下限的就业不计）",
      en: "was an impoverished worker when the work began (work below the minimum age does not count)",
    },
    fails: {
      zh: "开始就业时不属于贫困劳动者（未达到年龄下限的就业不计）",
      en: "was not an impoverished worker when the work began (work below the minimum age does not count)",
    },
  },
} as const;
