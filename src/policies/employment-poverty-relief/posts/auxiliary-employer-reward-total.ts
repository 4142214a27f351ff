import { facts } from "../../../kernel/facts/facts.ts";
import { rule } from "../document.ts";
import { persons, sumFindings, summed } from "../sums.ts";
import { auxiliaryEmployerReward, keptWorker } from "./auxiliary-employer-reward.ts";

/**
 * 辅助性岗位用人单位奖励合计 — Adds up one employer's rewards for a list of workers in auxiliary posts, in yuan. 二(六).
 *
 * @example auxiliaryEmployerRewardTotal({ persons: [] }).value // { persons: [], personsPaid: 0, total: 0.00 }
 */
export const auxiliaryEmployerRewardTotal = rule({
  name: "auxiliary-employer-reward-total",
  title: { zh: "辅助性岗位用人单位奖励合计", en: "Total auxiliary employer rewards" },
  question: {
    zh: "名单人员在辅助性岗位就业，用人单位奖励合计多少？",
    en: "What is the total reward for the employer of a list of workers in auxiliary posts?",
  },
  clauses: ["二(六)"],
  facts: facts({ persons: persons(keptWorker) }),
  findings: sumFindings,
  decide(facts, policy) {
    const each = {
      rule: auxiliaryEmployerReward,
      amount: (value: ReturnType<typeof auxiliaryEmployerReward>["value"]) => value.total,
    };
    const { persons, personsPaid, total } = summed("二(六)", each, facts.persons, policy);
    return { persons, personsPaid, total };
  },
});
