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
import { workPlace, workPlaces } from "./home-based-work-subsidy.ts";

/** Facts about one worker whom an organiser provides with work at or near home. */
export const organisedWorker = { ...rewardedWorker, place: workPlace };

/**
 * 组织居家就业奖励 — Calculates the yearly rewards for an organiser that provides one worker with work at or near home, in
 * yuan. 二(四).
 *
 * `work` is the time with this organiser; exactly the required months are enough. `rewardedYears` are the years
 * already rewarded for this worker. Defaults to none.
 *
 * @example
 * organiserReward({ birthDate: "1980-03-02", isRuralResident: true, registeredPoor: true, ableToWork: true,
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
  facts: facts(organisedWorker, spellsInOrder, bornBeforeWork),
  findings: {
    ...startFindings,
    "home-or-near-home": {
      holds: { zh: "{place:label}就业", en: "works {place:label}" },
      fails: {
        zh: "不属于居家或家门口就业（就业地点：{place:label}）",
        en: "does not work at or near home (place of work: {place:label})",
      },
    },
    ...rewardFindings,
  },
  decide(facts, policy): { rewards: YearlyReward[]; total: Money } {
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
