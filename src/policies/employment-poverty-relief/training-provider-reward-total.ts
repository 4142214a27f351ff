import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { persons, sumFindings, summed } from "./sums.ts";
import { trainedWorker, trainingProviderReward } from "./training-provider-reward.ts";

/**
 * 培训机构奖励合计 — Adds up one training provider's rewards for a list of people placed, in yuan. 二(七).
 *
 * @example trainingProviderRewardTotal({ persons: [] }).value // { persons: [], personsPaid: 0, total: 0.00 }
 */
export const trainingProviderRewardTotal = rule({
  name: "training-provider-reward-total",
  clauses: ["二(七)"],
  facts: facts({ persons: persons(trainedWorker) }),
  decide(facts, policy: Policy<typeof trainingProviderRewardTotalWords>) {
    const each = {
      rule: trainingProviderReward,
      amount: (value: ReturnType<typeof trainingProviderReward>["value"]) => value.amount,
    };
    const { persons, personsPaid, total } = summed("二(七)", each, facts.persons, policy);
    return { persons, personsPaid, total };
  },
});

export const trainingProviderRewardTotalWords = {
  title: { zh: "培训机构奖励合计", en: "Total training provider rewards" },
  asks: {
    zh: "培训后介绍名单人员就业，培训机构奖励合计多少？",
    en: "What is the total reward for a training provider that placed a list of people?",
  },
  findings: sumFindings,
} as const satisfies Words;
