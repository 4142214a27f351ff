import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { persons, sumFindings, summed } from "./sums.ts";
import { trainee, trainingAllowance } from "./training-allowance.ts";

/**
 * 培训生活费补助合计 — the living allowances of a class of trainees, person by person and in all, in yuan. 二(七).
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
  title: { zh: "培训生活费补助合计", en: "Training allowances of a class" },
  asks: { zh: "一个班的生活费补助一共多少？", en: "What is paid to a class of trainees?" },
  findings: sumFindings,
} as const satisfies Words;
