import { addDays, type CalendarDate, endOfYear, firstOfYear, yearOf } from "../../kernel/calendar.ts";
import { refused } from "../../kernel/facts.ts";
import { list, optional } from "../../kernel/fields.ts";
import { type Fen, type Money, yuan } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import type { At, Lookup, Policy } from "./document.ts";
import { type Spell, work, worker, year } from "./facts.ts";
import { dayAfterMonths, earlierOf, laterOf, mergedSpells, workFrom } from "./months.ts";
import { maxAgePassedDate } from "./schedule.ts";
import { firstWorkDate } from "./start-of-work.ts";

/** The facts that both yearly rewards ask of one worker: the time with this organiser or employer alone. */
export const rewardedWorker = {
  ...worker,
  work,
  rewardedYears: optional(list({ zh: "已领奖励的年度", en: "years rewarded before" }, year, { max: 200 })),
};

/** 一年的奖励 — a calendar year in which the months were completed. */
export interface YearlyReward {
  readonly year: number;
  readonly completedOn: CalendarDate;
  readonly amount: Money;
}

/**
 * The calendar years in which a spell completes so many months, each year at most once. A stretch without a break
 * counts (that of one day to the next is none); the months of a year that is or was rewarded are spent, after a break, too.
 * A stretch counts from the youngest age on. As for the monthly subsidies, a month that begins when the worker is above
 * the upper age is none of a poor worker's.
 */
function yearsCompleting(facts: RewardedWork, policy: Lookup) {
  const { birthDate, months, minAgeReachedOn } = facts;
  const completed = new Map<number, CalendarDate>();
  const isSpent = (year: number): boolean => completed.has(year) || facts.rewardedYears?.includes(year) === true;
  let maxAgePassedOn: CalendarDate | null = null;
  for (const { from, until } of mergedSpells(workFrom(minAgeReachedOn, facts.work))) {
    let start = from;
    for (let year = yearOf(from); year <= yearOf(until); year++) {
      const newYear = firstOfYear(year);
      const crosses = start < newYear;
      if (crosses && (isSpent(year - 1) || policy.reading("reward-months") === "within-the-year")) start = newYear;
      const completedOn = addDays(dayAfterMonths(start, months), -1);
      if (completed.has(year) || completedOn > earlierOf(until, endOfYear(year))) continue;
      const passed = maxAgePassedWithin(birthDate, start, months, policy);
      if (passed !== null && policy.reading("age-checked") === "each-month") {
        maxAgePassedOn ??= passed;
        start = firstOfYear(year + 1);
      } else completed.set(year, completedOn);
    }
  }
  return { completed, maxAgePassedOn };
}

/** The day on which the worker passes the upper age, where the last of so many months begins after it. */
export function maxAgePassedWithin(
  birthDate: CalendarDate,
  from: CalendarDate,
  months: number,
  policy: Lookup,
): CalendarDate | null {
  const lastBegins = dayAfterMonths(from, months - 1);
  const maxAgePassedOn = maxAgePassedDate(birthDate, lastBegins, policy);
  return lastBegins >= maxAgePassedOn ? maxAgePassedOn : null;
}

export const rewardFindings = {
  "months-completed": {
    holds: {
      zh: "{year:count}年内于{on:date}满{months:count}个月",
      en: "{months:count} month(s) completed on {on:date}, in {year:count}",
    },
    fails: {
      zh: "没有连续满{months:count}个月（奖过的年度的月份不再用），最后一天{on:date}，{year:count}年",
      en: "{months:count} month(s) on end (none of a rewarded year) never completed by {on:date}, in {year:count}",
    },
  },
  "not-already-paid": {
    holds: { zh: "{year:count}年的奖励没有领过", en: "not rewarded before for {year:count}" },
    fails: { zh: "{year:count}年不再奖励，一次性", en: "no further reward for {year:count}: it is one-off" },
  },
  "below-min-age": {
    zh: "{on:date}达到年龄下限，此前的工作不计",
    en: "reaches the lower age on {on:date}: work before that does not count",
  },
  "above-max-age": {
    zh: "{on:date}起超过年龄上限，此后开始的月份不计",
    en: "above the upper age from {on:date}: months that begin later do not count",
  },
  reward: { zh: "{years:count}个年度，合计{total:yuan}", en: "{years:count} year(s), {total:yuan} in all" },
} as const;

type RewardPolicy = Policy<Omit<Words, "findings"> & { readonly findings: typeof rewardFindings }>;

interface RewardedWork {
  readonly birthDate: CalendarDate;
  readonly work: readonly Spell[];
  readonly rewardedYears?: readonly number[] | undefined;
  /** The months that earn a reward. */
  readonly months: number;
  /** The day of reaching the youngest age. */
  readonly minAgeReachedOn: CalendarDate;
}

/** The months that earn a reward; none would reward no work at all. */
export function rewardMonths(name: "organiserMonths" | "auxiliaryMonths", on: CalendarDate, policy: Lookup): number {
  const months = policy.figure(name, on);
  if (months > 0) return months;
  throw refused(`figures.${name}`, "out-of-range", months, { zh: "至少1个月", en: "1 month or more" });
}

/** Pays the reward for each year that earns it, once a year or once only. */
export function yearlyRewards(
  at: At,
  facts: RewardedWork,
  amountOn: (day: CalendarDate) => Fen,
  policy: RewardPolicy,
): YearlyReward[] {
  const { months, minAgeReachedOn } = facts;
  const { completed, maxAgePassedOn } = yearsCompleting(facts, policy);
  if (firstWorkDate(facts.work) < minAgeReachedOn) policy.found(at, "below-min-age", { on: minAgeReachedOn });
  if (maxAgePassedOn !== null) policy.found(at, "above-max-age", { on: maxAgePassedOn });
  const earlier = new Set(facts.rewardedYears);
  const rewards: YearlyReward[] = [];
  for (const [year, on] of completed) {
    policy.condition(at, "months-completed", true, { months, on, year });
    const another = earlier.size > 0 || rewards.length > 0;
    const again = earlier.has(year) || (another && policy.reading("one-off-reward") === "once-only");
    if (policy.condition(at, "not-already-paid", !again, { year })) {
      rewards.push({ year, completedOn: on, amount: yuan(amountOn(on)) });
    }
  }
  if (completed.size === 0) {
    const on = facts.work.reduce((last, one) => laterOf(last, one.until), "");
    policy.condition(at, "months-completed", false, { months, on, year: yearOf(on) });
  }
  return rewards;
}
