import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { auxiliaryPost, auxiliaryWorker } from "./auxiliary-post.ts";
import { type Policy, rule } from "./document.ts";
import { persons, sumFindings, summed } from "./sums.ts";

/**
 * 辅助性岗位补贴合计 — the subsidies of all workers in auxiliary posts, person by person and in all, in yuan. 二(六).
 *
 * @example auxiliaryPostTotal({ persons: [] }).value // { persons: [], personsPaid: 0, total: 0.00 }
 */
export const auxiliaryPostTotal = rule({
  name: "auxiliary-post-total",
  clauses: ["二(六)"],
  facts: facts({ persons: persons(auxiliaryWorker) }),
  decide(facts, policy: Policy<typeof auxiliaryPostTotalWords>) {
    const each = { rule: auxiliaryPost, amount: (value: ReturnType<typeof auxiliaryPost>["value"]) => value.total };
    const { persons, personsPaid, total } = summed("二(六)", each, facts.persons, policy);
    return { persons, personsPaid, total };
  },
});

export const auxiliaryPostTotalWords = {
  title: { zh: "辅助性岗位补贴合计", en: "Subsidies for a list of auxiliary posts" },
  asks: { zh: "一批辅助性岗位，个人补贴一共多少？", en: "What is paid to a list of workers in auxiliary posts?" },
  findings: sumFindings,
} as const satisfies Words;
