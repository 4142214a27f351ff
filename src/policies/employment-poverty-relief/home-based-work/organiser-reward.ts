import { facts } from "../../../kernel/facts/index.ts";
import { rule } from "../document.ts";
import { bornBeforeWork, spellsInOrder } from "../facts.ts";
import { rewardedWorker, rewardFindings, yearlyRewards, yearlyRewardsAnswer } from "../work/yearly-reward.ts";
import { impoverishedWorker } from "../workers/impoverished-worker.ts";
import { isNearHome, placeFinding, workPlace } from "./home-based-work-subsidy.ts";

/**
 * 组织居家就业奖励 — Calculates the yearly rewards for an organiser that provides one worker with work at or near home, in
 * yuan. 二(四).
 *
 * `work` is the time with this organiser; exactly the required months are enough. `rewardedYears` are the years
 * for which this organiser was already rewarded for the worker, whose months are used up; `yearsRewardedToOthers` those
 * for which another was. Both default to none.
 *
 * @example organiserReward({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
 *   wantsWork: true, place: "home", work: [{ from: "2016-01-01", until: "2016-06-30" }] }).value
 * // { rewards: [{ year: 2016, completedOn: "2016-06-30", amount: 200.00 }], total: 200.00 }
 */
export const organiserReward = rule({
  name: "organiser-reward",
  title: { zh: "组织居家就业奖励", en: "Organiser reward" },
  question: {
    zh: "组织1人居家或家门口就业，哪些年度可获奖励，金额多少？",
    en: "In which years is the organiser rewarded for one worker, and how much?",
  },
  clauses: ["二(四)"],
  facts: facts({ ...rewardedWorker, place: workPlace }, spellsInOrder, bornBeforeWork),
  answer: yearlyRewardsAnswer,
  uses: [impoverishedWorker],
  findings: { ...rewardFindings, ...placeFinding },
  decide(facts, policy) {
    const reward = {
      address: "二(四)",
      monthsFigure: "organiserMonths",
      amountFigure: "organiserAmount",
      stable: false,
    } as const;
    return yearlyRewards(reward, facts, () => isNearHome(facts.place, policy), policy);
  },
});
