import { type CalendarDate, endOfYear, startOfYear, yearOf } from "../../../kernel/days/calendar.ts";
import { addDays } from "../../../kernel/days/moving.ts";
import { list, optional } from "../../../kernel/facts/groups.ts";
import { rejection } from "../../../kernel/language/errors.ts";
import { type Fen, type Money, yuan } from "../../../kernel/numbers/money.ts";
import type { ClauseAddress, Deciding, Lookup } from "../document.ts";
import { type Spell, work, worker, year } from "../facts.ts";
import { dayAfterMonths, earlierOf, laterOf, mergedSpells, workFrom } from "./months.ts";
import { maxAgePassedDate } from "./schedule.ts";
import { firstWorkDate } from "./start-of-work.ts";

/** Facts about one worker for both yearly rewards; `work` is the time with this organiser or employer alone. */
export const rewardedWorker = {
  ...worker,
  work,
  rewardedYears: optional(list({ zh: "已领取奖励的年度", en: "years already rewarded" }, year, { max: 200 })),
};

/** 一年的奖励 — A calendar year in which the months were completed. */
export interface YearlyReward {
  readonly year: number;
  readonly completedOn: CalendarDate;
  readonly amount: Money;
}

/**
 * Returns the calendar years in which a spell completes so many months, each year at most once. Only a spell without
 * a break counts (from one day to the next there is none), from the minimum age on. The months of a year that is or
 * was rewarded are used up, also after a break. As in the monthly subsidies, a month that begins above the maximum
 * age does not count.
 */
function yearsCompleting(facts: RewardedWork, policy: Lookup) {
  const { birthDate, months, minAgeReachedOn } = facts;
  const completed = new Map<number, CalendarDate>();
  const isSpent = (year: number): boolean => completed.has(year) || facts.rewardedYears?.includes(year) === true;
  let maxAgePassedOn: CalendarDate | null = null;
  for (const { from, until } of mergedSpells(workFrom(minAgeReachedOn, facts.work))) {
    let start = from;
    for (let year = yearOf(from); year <= yearOf(until); year++) {
      const newYear = startOfYear(year);
      const crosses = start < newYear;
      if (crosses && (isSpent(year - 1) || policy.reading("reward-months") === "within-the-year")) start = newYear;
      const completedOn = addDays(dayAfterMonths(start, months), -1);
      if (completed.has(year) || completedOn > earlierOf(until, endOfYear(year))) continue;
      const passed = maxAgePassedWithin(birthDate, start, months, policy);
      if (passed !== null && policy.reading("age-checked") === "each-month") {
        maxAgePassedOn ??= passed;
        start = startOfYear(year + 1);
      } else completed.set(year, completedOn);
    }
  }
  return { completed, maxAgePassedOn };
}

/** Returns the date on which the worker passes the maximum age, if the last of so many months begins on or after it. */
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
      zh: "{on:date}满{months:count}个月，计入{year:count}年",
      en: "completed {months:count} month(s) on {on:date}, in {year:count}",
    },
    fails: {
      zh: "至{on:date}（{year:count}年）止，未连续满{months:count}个月（已计奖年度的月份不重复计算）",
      en: "never completed {months:count} consecutive month(s) by {on:date}, in {year:count} (excluding rewarded years)",
    },
  },
  "not-already-paid": {
    holds: { zh: "未领取过{year:count}年的奖励", en: "not already paid for {year:count}" },
    fails: {
      zh: "已领取过一次性奖励，{year:count}年不再奖励",
      en: "already paid, so no further reward for {year:count}; this is a one-off payment",
    },
  },
  "below-min-age": {
    zh: "{on:date}达到年龄下限，此前的就业不予计入",
    en: "reached the minimum age on {on:date}; earlier work does not count",
  },
  "above-max-age": {
    zh: "{on:date}起超过年龄上限，此后开始的月份不予计入",
    en: "above the maximum age from {on:date}; months that begin later do not count",
  },
  reward: {
    zh: "奖励{years:count}个年度，合计{total:yuan}",
    en: "{years:count} year(s) rewarded, {total:yuan} in total",
  },
} as const;

type RewardPolicy = Deciding<typeof rewardFindings>;

interface RewardedWork {
  readonly birthDate: CalendarDate;
  readonly work: readonly Spell[];
  readonly rewardedYears?: readonly number[] | undefined;
  /** Number of months that earn a reward. */
  readonly months: number;
  /** The date of reaching the minimum age. */
  readonly minAgeReachedOn: CalendarDate;
}

/** Returns the number of months that earn a reward. Rejects zero, which would reward no work at all. */
export function rewardMonths(name: "organiserMonths" | "auxiliaryMonths", on: CalendarDate, policy: Lookup): number {
  const months = policy.figure(name, on);
  if (months > 0) return months;
  throw rejection(`figures.${name}`, "out-of-range", months, { zh: "至少1个月", en: "at least 1 month" });
}

/** Returns the reward for each year that earns it, once a year or once only. */
export function yearlyRewards(
  at: ClauseAddress,
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
