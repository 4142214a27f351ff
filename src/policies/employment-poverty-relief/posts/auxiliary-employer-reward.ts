import { facts } from "../../../kernel/facts/facts.ts";
import type { Money } from "../../../kernel/numbers/money.ts";
import { rule } from "../document.ts";
import { bornBeforeWork, spellsInOrder, workerOn } from "../facts.ts";
import { totalOf } from "../sums.ts";
import { startFindings, startOfWork } from "../work/start-of-work.ts";
import {
  rewardedWorker,
  rewardFindings,
  rewardMonths,
  type YearlyReward,
  yearlyRewards,
} from "../work/yearly-reward.ts";
import { impoverishedWorker } from "../workers/impoverished-worker.ts";
import { auxiliaryPostFlag } from "./auxiliary-post.ts";

/** Facts about one worker whom an employer keeps in an auxiliary post. */
export const keptWorker = { ...rewardedWorker, isAuxiliaryPost: auxiliaryPostFlag };

/**
 * 辅助性岗位用人单位奖励 — Calculates the yearly rewards for an employer that keeps one worker in an auxiliary post, in yuan.
 * 二(六).
 *
 * `work` is the time with this employer; stable employment (稳定就业) means months without a break. `rewardedYears` are
 * the years already rewarded for this worker. Defaults to none.
 *
 * @example
 * auxiliaryEmployerReward({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, isAuxiliaryPost: true, work: [{ from: "2016-01-01", until: "2016-06-30" }] }).value
 * // { rewards: [{ year: 2016, completedOn: "2016-06-30", amount: 500.00 }], total: 500.00 }
 */
export const auxiliaryEmployerReward = rule({
  name: "auxiliary-employer-reward",
  title: { zh: "辅助性岗位用人单位奖励", en: "Auxiliary employer reward" },
  question: {
    zh: "安置1人在辅助性岗位就业，哪些年度可获奖励，金额多少？",
    en: "In which years is the employer rewarded for one worker, and how much?",
  },
  clauses: ["二(六)"],
  facts: facts(keptWorker, spellsInOrder, bornBeforeWork),
  findings: {
    ...startFindings,
    "auxiliary-post": {
      holds: { zh: "属于农村辅助性岗位", en: "the post is a rural auxiliary post" },
      fails: { zh: "不属于农村辅助性岗位", en: "the post is not a rural auxiliary post" },
    },
    ...rewardFindings,
  },
  decide(facts, policy): { rewards: YearlyReward[]; total: Money } {
    const { begins, minAgeReachedOn } = startOfWork(facts.birthDate, facts.work, policy);
    const person = policy.apply(impoverishedWorker, workerOn(facts, begins)).impoverishedWorker;
    const poor = policy.condition("二(六)", "impoverished-worker", person);
    const auxiliary = policy.condition("二(六)", "auxiliary-post", facts.isAuxiliaryPost);
    const months = rewardMonths("auxiliaryMonths", begins, policy);
    const earned = yearlyRewards(
      "二(六)",
      { birthDate: facts.birthDate, work: facts.work, rewardedYears: facts.rewardedYears, months, minAgeReachedOn },
      (on) => policy.figure("auxiliaryEmployerAmount", on),
      policy,
    );
    const rewards = poor && auxiliary ? earned : [];
    const total = totalOf(
      rewards.map((one) => one.amount),
      "figures.auxiliaryEmployerAmount",
    );
    policy.found("二(六)", "reward", { years: rewards.length, total });
    return { rewards, total };
  },
});
