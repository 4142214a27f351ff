import { facts } from "../../../kernel/facts/facts.ts";
import { rule } from "../document.ts";
import { persons, sumFindings, summed } from "../sums.ts";
import { trainee, trainingAllowance } from "./training-allowance.ts";

/**
 * 培训生活费补助合计 — Adds up the living allowances for a list of trainees, in yuan. 二(七).
 *
 * @example trainingAllowanceTotal({ persons: [] }).value // { persons: [], personsPaid: 0, total: 0.00 }
 */
export const trainingAllowanceTotal = rule({
  name: "training-allowance-total",
  title: { zh: "培训生活费补助合计", en: "Total training allowances" },
  question: {
    zh: "名单人员参加培训，生活费补助合计多少？",
    en: "What is the total living allowance for a list of trainees?",
  },
  clauses: ["二(七)"],
  facts: facts({ persons: persons(trainee) }),
  findings: sumFindings,
  decide(facts, policy) {
    const each = {
      rule: trainingAllowance,
      amount: (value: ReturnType<typeof trainingAllowance>["value"]) => value.amount,
    };
    const { persons, personsPaid, total } = summed("二(七)", each, facts.persons, policy);
    return { persons, personsPaid, total };
  },
});
