import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { employedWorker, enterpriseReward } from "./enterprise-reward.ts";
import { persons, sumFindings, summed } from "./sums.ts";

/**
 * 企业吸纳奖励合计 — the rewards of one enterprise for all its workers, person by person and in all, in yuan. 二(四).
 *
 * @example enterpriseRewardTotal({ persons: [] }).value // { persons: [], personsPaid: 0, total: 0.00 }
 */
export const enterpriseRewardTotal = rule({
  name: "enterprise-reward-total",
  clauses: ["二(四)"],
  facts: facts({ persons: persons(employedWorker) }),
  decide(facts, policy: Policy<typeof enterpriseRewardTotalWords>) {
    const each = {
      rule: enterpriseReward,
      amount: (value: ReturnType<typeof enterpriseReward>["value"]) => value.amount,
    };
    const { persons, personsPaid, total } = summed("二(四)", each, facts.persons, policy);
    return { persons, personsPaid, total };
  },
});

export const enterpriseRewardTotalWords = {
  title: { zh: "企业吸纳奖励合计", en: "Enterprise rewards of a list" },
  asks: { zh: "企业吸纳一批人就业，奖励一共多少？", en: "What does an enterprise have for a list of workers?" },
  findings: sumFindings,
} as const satisfies Words;
