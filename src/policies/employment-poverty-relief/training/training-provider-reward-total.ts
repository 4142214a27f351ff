import { totalOver } from "../../shared/totals.ts";
import { rule } from "../document.ts";
import { trainingProviderReward } from "./training-provider-reward.ts";

/**
 * 培训机构奖励合计 — Adds up one training provider's rewards for a list of people placed, in yuan. 二(七).
 *
 * @example trainingProviderRewardTotal({ persons: [] }).value // { persons: [], personsWithAmount: 0, total: 0.00 }
 */
export const trainingProviderRewardTotal = rule({
  name: "training-provider-reward-total",
  title: { zh: "培训机构奖励合计", en: "Total training provider rewards" },
  question: {
    zh: "培训后介绍名单人员就业，培训机构奖励合计多少？",
    en: "What is the total reward for a training provider that placed a list of people?",
  },
  clauses: ["二(七)"],
  ...totalOver(trainingProviderReward, "二(七)", "amount"),
});
