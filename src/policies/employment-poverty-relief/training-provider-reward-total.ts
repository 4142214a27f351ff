import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { persons, sumFindings, summed } from "./sums.ts";
import { trainedWorker, trainingProviderReward } from "./training-provider-reward.ts";

/**
 * 培训机构奖励合计 — the rewards of one training body for all whom it placed, person by person and in all, in yuan. 二(七).
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
  title: { zh: "培训机构奖励合计", en: "Training body rewards of a list" },
  asks: { zh: "培训后介绍一批人就业，奖励一共多少？", en: "What does a training body have for a list placed?" },
  findings: sumFindings,
} as const satisfies Words;
