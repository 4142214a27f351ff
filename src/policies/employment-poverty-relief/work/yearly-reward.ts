import { type CalendarDate, yearOf } from "../../../kernel/days/index.ts";
import { answer, count, day, group, list, money, optional, paid, type ShapeOut } from "../../../kernel/facts/index.ts";
import { labels, rejection } from "../../../kernel/language/index.ts";
import { checkedYuan, fenOf, type Money, sumOf, yuan } from "../../../kernel/numbers/index.ts";
import type { ClauseAddress, Deciding, Lookup } from "../document.ts";
import { work, worker, year } from "../facts.ts";
import { fromFunds, parties } from "../parties.ts";
import { isImpoverishedWorker } from "../workers/impoverished-worker.ts";
import { countedTogether, mergedSpells, workFrom } from "./months.ts";
import { firstWorkDate, lastWorkDate, startFindings, startOfWork } from "./start-of-work.ts";
import { yearsCompleting } from "./years-completing.ts";

/** Facts about one worker for both yearly rewards; `work` is the time with this organiser or employer alone. */
export const rewardedWorker = {
  ...worker,
  work,
  rewardedYears: optional(
    list({ zh: "本单位已就该人领取奖励的年度", en: "years for which this recipient was already rewarded" }, year, {
      max: 200,
    }),
  ),
  yearsRewardedToOthers: optional(
    list({ zh: "其他单位已就该人领取奖励的年度", en: "years for which another recipient was rewarded" }, year, {
      max: 200,
    }),
  ),
};
type RewardedWork = ShapeOut<typeof rewardedWorker>;

/** 年度奖励 — The answer of both rules: the rewarded years and the total. */
export const yearlyRewardsAnswer = answer({
  rewards: list(
    { zh: "各年度奖励", en: "rewards by year" },
    group(
      { zh: "一个年度的奖励", en: "reward for one year" },
      {
        year: count({ zh: "奖励年度", en: "rewarded year" }, { zh: "年", en: "year" }),
        completedOn: day({ zh: "满规定月数的日期", en: "date on which the months were completed" }),
        amount: money({ zh: "年度奖励金额", en: "reward for the year" }),
      },
    ),
  ),
  total: paid(money({ zh: "奖励合计金额", en: "rewards in total" }), fromFunds(parties.employer)),
});

/** How the lengths of several spells count. */
const counting = labels({
  apart: { zh: "须连续，各段不累计", en: "there must be no break, so they are not added up" },
  "added-up": { zh: "各段累计计算", en: "they are added up" },
});

export const rewardFindings = {
  ...startFindings,
  "months-completed": {
    holds: {
      zh: "{on:date}满{months:count}个月，计入{year:count}年",
      en: "completed {months:count} month(s) on {on:date}, which counts for {year:count}",
    },
    fails: {
      zh: "截至{on:date}未满{months:count}个月（已奖励年度的月份不重复计算）",
      en: "{months:count} month(s) not completed by {on:date} (months of rewarded years do not count again)",
    },
  },
  "several-spells": {
    zh: "就业共{spells:count}段，{counting:label}",
    en: "{spells:count} spell(s) of work: {counting:label}",
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

/** Returns the number of months that earn a reward. Rejects zero, which would reward no work at all. */
function rewardMonths(name: Reward["monthsFigure"], on: CalendarDate, policy: Lookup): number {
  const months = policy.figure(name, on);
  if (months > 0) return months;
  throw rejection(`figures.${name}`, "out-of-range", months, { zh: "至少1个月", en: "at least 1 month" });
}

/**
 * Returns the spells that count together, and records whether they add up. `stable`: the clause requires stable employment,
 * so they never do.
 */
export function spellsCounted(
  address: ClauseAddress,
  { birthDate, work }: Pick<RewardedWork, "birthDate" | "work">,
  stable: boolean,
  policy: Deciding<Pick<typeof rewardFindings, "several-spells">>,
) {
  const { minAgeReachedOn } = startOfWork(birthDate, work, policy);
  const spells = mergedSpells(workFrom(minAgeReachedOn, work));
  if (spells.length < 2) return countedTogether(spells, false);
  const addUp = !stable && policy.reading("spells") === "accumulated";
  policy.found(address, "several-spells", { spells: spells.length, counting: counting[addUp ? "added-up" : "apart"] });
  return countedTogether(spells, addUp);
}

/** One of the two rewards: its clause and figures, and whether it is for stable employment. */
interface Reward {
  readonly address: ClauseAddress;
  readonly monthsFigure: "organiserMonths" | "auxiliaryMonths";
  readonly amountFigure: "organiserAmount" | "auxiliaryEmployerAmount";
  readonly stable: boolean;
}

/**
 * Returns the reward for each year that earns it, once a year or once only, and the total. `isEligible` records whether
 * the work is of the kind that the clause rewards.
 */
export function yearlyRewards(
  { address, monthsFigure, amountFigure, stable }: Reward,
  facts: RewardedWork,
  isEligible: () => boolean,
  policy: Deciding<typeof rewardFindings>,
) {
  const { begins, minAgeReachedOn } = startOfWork(facts.birthDate, facts.work, policy);
  const person = isImpoverishedWorker(facts, begins, policy);
  const poor = policy.condition(address, "impoverished-worker", person);
  const qualifies = isEligible() && poor;
  const months = rewardMonths(monthsFigure, begins, policy);
  const together = spellsCounted(address, facts, stable, policy);
  const { rewardedYears = [], yearsRewardedToOthers = [] } = facts;
  const perWorker = yearsRewardedToOthers.length > 0 && policy.reading("reward-scope") === "worker";
  const others = perWorker ? yearsRewardedToOthers : [];
  const { completed, maxAgePassedOn } = yearsCompleting(facts, others, together, months, policy);
  if (firstWorkDate(facts.work) < minAgeReachedOn) policy.found(address, "below-min-age", { on: minAgeReachedOn });
  if (maxAgePassedOn !== null) policy.found(address, "above-max-age", { on: maxAgePassedOn });
  if (completed.size === 0) {
    const on = lastWorkDate(facts.work);
    policy.condition(address, "months-completed", false, { months, on, year: yearOf(on) });
  }
  const paidYears = [...rewardedYears, ...others];
  const earned: { year: number; completedOn: CalendarDate; amount: Money }[] = [];
  for (const [year, on] of completed) {
    policy.condition(address, "months-completed", true, { months, on, year });
    const another = paidYears.length > 0 || earned.length > 0;
    const again = paidYears.includes(year) || (another && policy.reading("one-off-reward") === "once-only");
    if (policy.condition(address, "not-already-paid", !again, { year })) {
      earned.push({ year, completedOn: on, amount: yuan(policy.figure(amountFigure, on)) });
    }
  }
  const rewards = qualifies ? earned : [];
  const total = checkedYuan(sumOf(rewards.map((one) => fenOf(one.amount))), `figures.${amountFigure}`);
  policy.found(address, "reward", { years: rewards.length, total });
  return { rewards, total };
}
