import { facts } from "../../../kernel/facts/facts.ts";
import { rule } from "../document.ts";
import { persons, sumFindings, summed } from "../sums.ts";
import { organisedWorker, organiserReward } from "./organiser-reward.ts";

/**
 * 组织居家就业奖励合计 — Adds up one organiser's rewards for a list of workers, in yuan. 二(四).
 *
 * @example organiserRewardTotal({ persons: [] }).value // { persons: [], personsPaid: 0, total: 0.00 }
 */
export const organiserRewardTotal = rule({
  name: "organiser-reward-total",
  title: { zh: "组织居家就业奖励合计", en: "Total organiser rewards" },
  question: {
    zh: "组织名单人员居家或家门口就业，奖励合计多少？",
    en: "What is the total reward for the organiser of work for a list of people?",
  },
  clauses: ["二(四)"],
  facts: facts({ persons: persons(organisedWorker) }),
  findings: sumFindings,
  decide(facts, policy) {
    const each = { rule: organiserReward, amount: (value: ReturnType<typeof organiserReward>["value"]) => value.total };
    const { persons, personsPaid, total } = summed("二(四)", each, facts.persons, policy);
    return { persons, personsPaid, total };
  },
});
