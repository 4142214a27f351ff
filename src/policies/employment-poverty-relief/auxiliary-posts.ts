import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { auxiliaryPost, auxiliaryWorker } from "./auxiliary-post.ts";
import { type Policy, rule } from "./document.ts";
import { persons, sumFindings, summed } from "./sums.ts";

/**
 * 辅助性岗位补贴合计 — the subsidies of all workers in auxiliary posts, person by person and in all, in yuan. 二(六).
 *
 * @example auxiliaryPosts({ persons: [] }).value // { persons: [], paidPersons: 0, total: 0.00 }
 */
export const auxiliaryPosts = rule({
  name: "auxiliary-posts",
  clauses: ["二(六)"],
  facts: facts({ persons: persons(auxiliaryWorker) }),
  decide(facts, policy: Policy<typeof auxiliaryPostsWords>) {
    const each = { rule: auxiliaryPost, amount: (value: ReturnType<typeof auxiliaryPost>["value"]) => value.total };
    const { persons, paidPersons, total } = summed("二(六)", each, facts.persons, policy);
    return { persons, paidPersons, total };
  },
});

export const auxiliaryPostsWords = {
  title: { zh: "辅助性岗位补贴合计", en: "Subsidies for a list of auxiliary posts" },
  asks: { zh: "一批辅助性岗位，个人补贴一共多少？", en: "What is paid to a list of workers in auxiliary posts?" },
  findings: sumFindings,
} as const satisfies Words;
