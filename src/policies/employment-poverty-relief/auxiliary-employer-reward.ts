import { facts } from "../../kernel/facts.ts";
import type { Money } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { auxiliaryPostFlag } from "./auxiliary-post.ts";
import { type Policy, rule } from "./document.ts";
import { bornBeforeWork, spellsInOrder, workerOn } from "./facts.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";
import { startFindings, startOfWork } from "./start-of-work.ts";
import { totalOf } from "./sums.ts";
import { rewardedWorker, rewardFindings, rewardMonths, type YearlyReward, yearlyRewards } from "./yearly-reward.ts";

/** The facts of one worker whom an employer keeps in an auxiliary post. */
export const keptWorker = { ...rewardedWorker, isAuxiliaryPost: auxiliaryPostFlag };

/**
 * 辅助性岗位用人单位奖励 — what the employer has for one worker kept in an auxiliary post, year by year, in yuan. 二(六).
 *
 * `work` is the time with this employer; 稳定: the months without a break. `rewardedYears` are years already rewarded
 * for this worker; left out, there are none.
 *
 * @example
 * auxiliaryEmployerReward({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true,
 *   isAuxiliaryPost: true, work: [{ from: "2016-01-01", until: "2016-06-30" }] }).value
 * // { rewards: [{ year: 2016, completedOn: "2016-06-30", amount: 500.00 }], total: 500.00 }
 */
export const auxiliaryEmployerReward = rule({
  name: "auxiliary-employer-reward",
  clauses: ["二(六)"],
  facts: facts(keptWorker, spellsInOrder, bornBeforeWork),
  decide(facts, policy: Policy<typeof auxiliaryEmployerRewardWords>): { rewards: YearlyReward[]; total: Money } {
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

export const auxiliaryEmployerRewardWords = {
  title: { zh: "辅助性岗位用人单位奖励", en: "Reward for the employer of an auxiliary post" },
  asks: { zh: "安置一人在辅助性岗位，哪几年奖励、多少？", en: "Which years is the employer rewarded for?" },
  findings: {
    ...startFindings,
    "auxiliary-post": {
      holds: { zh: "是农村辅助性岗位", en: "a rural auxiliary post" },
      fails: { zh: "不是农村辅助性岗位", en: "no rural auxiliary post" },
    },
    ...rewardFindings,
  },
} as const satisfies Words;
