import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { organisedWorker, organiserReward } from "./organiser-reward.ts";
import { persons, sumFindings, summed } from "./sums.ts";

/**
 * 组织居家就业奖励合计 — the rewards of one organiser for all its workers, person by person and in all, in yuan. 二(四).
 *
 * @example organiserRewards({ persons: [] }).value // { persons: [], paidPersons: 0, total: 0.00 }
 */
export const organiserRewards = rule({
  name: "organiser-rewards",
  clauses: ["二(四)"],
  facts: facts({ persons: persons(organisedWorker) }),
  decide(facts, policy: Policy<typeof organiserRewardsWords>) {
    const each = { rule: organiserReward, amount: (value: ReturnType<typeof organiserReward>["value"]) => value.total };
    const { persons, paidPersons, total } = summed("二(四)", each, facts.persons, policy);
    return { persons, paidPersons, total };
  },
});

export const organiserRewardsWords = {
  title: { zh: "组织居家就业奖励合计", en: "Organiser rewards of a list" },
  asks: { zh: "组织一批人居家就业，奖励一共多少？", en: "What does an organiser have for a list of workers?" },
  findings: sumFindings,
} as const satisfies Words;
