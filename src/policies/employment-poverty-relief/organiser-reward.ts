import { facts } from "../../kernel/facts.ts";
import type { Money } from "../../kernel/money.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { bornBeforeWork, spellsInOrder, workerOn } from "./facts.ts";
import { workPlace, workPlaces } from "./home-based-work-subsidy.ts";
import { impoverishedWorker } from "./impoverished-worker.ts";
import { startFindings, startOfWork } from "./start-of-work.ts";
import { totalOf } from "./sums.ts";
import { rewardedWorker, rewardFindings, rewardMonths, type YearlyReward, yearlyRewards } from "./yearly-reward.ts";

/** The facts of one worker whom an organiser provides with work at home or near it. */
export const organisedWorker = { ...rewardedWorker, place: workPlace };

/**
 * 组织居家就业奖励 — what an organiser has for one worker provided with work at or near home, year by year, in yuan. 二(四).
 *
 * `work` is the time with this organiser; exactly the months that the clause asks for are enough. `rewardedYears` are
 * years already rewarded for this worker; left out, there are none.
 *
 * @example
 * organiserReward({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true, wantsWork: true, place: "home",
 *   work: [{ from: "2016-01-01", until: "2016-06-30" }] }).value
 * // { rewards: [{ year: 2016, completedOn: "2016-06-30", amount: 200.00 }], total: 200.00 }
 */
export const organiserReward = rule({
  name: "organiser-reward",
  clauses: ["二(四)"],
  facts: facts(organisedWorker, spellsInOrder, bornBeforeWork),
  decide(facts, policy: Policy<typeof organiserRewardWords>): { rewards: YearlyReward[]; total: Money } {
    const { begins, minAgeReachedOn } = startOfWork(facts.birthDate, facts.work, policy);
    const person = policy.apply(impoverishedWorker, workerOn(facts, begins)).impoverishedWorker;
    const poor = policy.condition("二(四)", "impoverished-worker", person);
    const near = policy.condition("二(四)", "home-or-near-home", facts.place !== "elsewhere", {
      place: workPlaces[facts.place],
    });
    const months = rewardMonths("organiserMonths", begins, policy);
    const earned = yearlyRewards(
      "二(四)",
      { birthDate: facts.birthDate, work: facts.work, rewardedYears: facts.rewardedYears, months, minAgeReachedOn },
      (on) => policy.figure("organiserAmount", on),
      policy,
    );
    const rewards = poor && near ? earned : [];
    const total = totalOf(
      rewards.map((one) => one.amount),
      "figures.organiserAmount",
    );
    policy.found("二(四)", "reward", { years: rewards.length, total });
    return { rewards, total };
  },
});

export const organiserRewardWords = {
  title: { zh: "组织居家就业奖励", en: "Reward for organising home work" },
  asks: { zh: "组织一人居家就业，哪几年奖励、多少？", en: "Which years is the organiser of home work rewarded for?" },
  findings: {
    ...startFindings,
    "home-or-near-home": {
      holds: { zh: "{place:label}就业", en: "works {place:label}" },
      fails: { zh: "不是居家或家门口就业（{place:label}）", en: "works neither at home nor near it ({place:label})" },
    },
    ...rewardFindings,
  },
} as const satisfies Words;
