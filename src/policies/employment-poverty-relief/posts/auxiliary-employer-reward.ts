import { facts } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { bornBeforeWork, spellsInOrder } from "../facts.ts";
import { rewardedWorker, rewardFindings, yearlyRewards, yearlyRewardsAnswer } from "../work/yearly-reward.ts";
import { impoverishedWorker } from "../workers/impoverished-worker.ts";
import { auxiliaryPostFinding, auxiliaryPostFlag } from "./auxiliary-post.ts";

/**
 * 辅助性岗位用人单位奖励 — Calculates the yearly rewards for an employer that keeps one worker in an auxiliary post, in yuan.
 * 二(六).
 *
 * `work` is the time with this employer; stable employment (稳定就业) means months without a break. `rewardedYears` are
 * the years for which this employer was already rewarded for the worker, whose months are used up;
 * `yearsRewardedToOthers` those for which another was. Both default to none.
 *
 * @example auxiliaryEmployerReward({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true,
 *   ableToWork: true, wantsWork: true, isAuxiliaryPost: true, work: [{ from: "2016-01-01", until: "2016-06-30" }] }).value
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
  facts: facts({ ...rewardedWorker, isAuxiliaryPost: auxiliaryPostFlag }, spellsInOrder, bornBeforeWork),
  answer: yearlyRewardsAnswer,
  uses: [impoverishedWorker],
  findings: { ...rewardFindings, ...auxiliaryPostFinding },
  decide(facts, policy) {
    const reward = {
      address: "二(六)",
      monthsFigure: "auxiliaryMonths",
      amountFigure: "auxiliaryEmployerAmount",
      stable: true,
    } as const;
    const isEligible = () => policy.condition("二(六)", "auxiliary-post", facts.isAuxiliaryPost);
    return yearlyRewards(reward, facts, isEligible, policy);
  },
});
