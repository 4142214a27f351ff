import { facts } from "../../../kernel/facts/facts.ts";
import { rule } from "../document.ts";
import { persons, sumFindings, summed } from "../sums.ts";
import { trainedWorker, trainingProviderReward } from "./training-provider-reward.ts";

/**
 * 培训机构奖励合计 — Adds up one training provider's rewards for a list of people placed, in yuan. 二(七).
 *
 * @example trainingProviderRewardTotal({ persons: [] }).value // { persons: [], personsPaid: 0, total: 0.00 }
 */
export const trainingProviderRewardTotal = rule({
  name: "training-provider-reward-total",
  title: { zh: "培训机构奖励合计", en: "Total training provider rewards" },
  question: {
    zh: "培训后介绍名单人员就业，培训机构奖励合计多少？",
    en: "What is the total reward for a training provider that placed a list of people?",
  },
  clauses: ["二(七)"],
  facts: facts({ persons: persons(trainedWorker) }),
  findings: sumFindings,
  decide(facts, policy) {
    const each = {
      rule: trainingProviderReward,
      amount: (value: ReturnType<typeof trainingProviderReward>["value"]) => value.amount,
    };
    const { persons, personsPaid, total } = summed("二(七)", each, facts.persons, policy);
    return { persons, personsPaid, total };
  },
});
