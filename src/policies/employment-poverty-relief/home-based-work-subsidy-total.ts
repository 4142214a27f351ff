import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { homeBasedWorker, homeBasedWorkSubsidy } from "./home-based-work-subsidy.ts";
import { persons, sumFindings, summed } from "./sums.ts";

/**
 * 居家就业补助合计 — the subsidies of a village or workshop for work at or near home, person by person and in all, in yuan. 二(四).
 *
 * @example homeBasedWorkSubsidyTotal({ persons: [] }).value // { persons: [], personsPaid: 0, total: 0.00 }
 */
export const homeBasedWorkSubsidyTotal = rule({
  name: "home-based-work-subsidy-total",
  clauses: ["二(四)"],
  facts: facts({ persons: persons(homeBasedWorker) }),
  decide(facts, policy: Policy<typeof homeBasedWorkSubsidyTotalWords>) {
    const each = {
      rule: homeBasedWorkSubsidy,
      amount: (value: ReturnType<typeof homeBasedWorkSubsidy>["value"]) => value.total,
    };
    const { persons, personsPaid, total } = summed("二(四)", each, facts.persons, policy);
    return { persons, personsPaid, total };
  },
});

export const homeBasedWorkSubsidyTotalWords = {
  title: { zh: "居家就业补助合计", en: "Home-work subsidies of a list" },
  asks: { zh: "一批人居家就业，补助一共多少？", en: "What is paid to a list of home workers?" },
  findings: sumFindings,
} as const satisfies Words;
