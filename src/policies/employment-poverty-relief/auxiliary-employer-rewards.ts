import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { auxiliaryEmployerReward, keptWorker } from "./auxiliary-employer-reward.ts";
import { type Policy, rule } from "./document.ts";
import { persons, sumFindings, summed } from "./sums.ts";

/**
 * 辅助性岗位用人单位奖励合计 — the rewards of one employer for all its workers in auxiliary posts, person by person and in all, in yuan. 二(六).
 *
 * @example auxiliaryEmployerRewards({ persons: [] }).value // { persons: [], paidPersons: 0, total: 0.00 }
 */
export const auxiliaryEmployerRewards = rule({
  name: "auxiliary-employer-rewards",
  clauses: ["二(六)"],
  facts: facts({ persons: persons(keptWorker) }),
  decide(facts, policy: Policy<typeof auxiliaryEmployerRewardsWords>) {
    const each = {
      rule: auxiliaryEmployerReward,
      amount: (value: ReturnType<typeof auxiliaryEmployerReward>["value"]) => value.total,
    };
    const { persons, paidPersons, total } = summed("二(六)", each, facts.persons, policy);
    return { persons, paidPersons, total };
  },
});

export const auxiliaryEmployerRewardsWords = {
  title: { zh: "辅助性岗位用人单位奖励合计", en: "Auxiliary employer rewards of a list" },
  asks: { zh: "安置一批人在辅助性岗位，奖励一共多少？", en: "What does an employer have for a list of workers kept?" },
  findings: sumFindings,
} as const satisfies Words;
