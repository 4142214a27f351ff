import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { persons, sumFindings, summed } from "./sums.ts";
import { trainee, trainingAllowance } from "./training-allowance.ts";

/**
 * 培训生活费补助合计 — Adds up the living allowances for a list of trainees, in yuan. 二(七).
 *
 * @example trainingAllowanceTotal({ persons: [] }).value // { persons: [], personsPaid: 0, total: 0.00 }
 */
export const trainingAllowanceTotal = rule({
  name: "training-allowance-total",
  clauses: ["二(七)"],
  facts: facts({ persons: persons(trainee) }),
  decide(facts, policy: Policy<typeof trainingAllowanceTotalWords>) {
    const each = {
      rule: trainingAllowance,
      amount: (value: ReturnType<typeof trainingAllowance>["value"]) => value.amount,
    };
    const { persons, personsPaid, total } = summed("二(七)", each, facts.persons, policy);
    return { persons, personsPaid, total };
  },
});

export const trainingAllowanceTotalWords = {
  title: { zh: "培训生活费补助合计", en: "Total training allowances" },
  asks: {
    zh: "名单人员参加培训，生活费补助合计多少？",
    en: "What is the total living allowance for a list of trainees?",
  },
  findings: sumFindings,
} as const satisfies Words;
