import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { homeWorker, homeWorkSubsidy } from "./home-work-subsidy.ts";
import { persons, sumFindings, summed } from "./sums.ts";

/**
 * 居家就业补助合计 — the subsidies of a village or workshop for work at or near home, person by person and in all, in yuan. 二(四).
 *
 * @example homeWorkSubsidies({ persons: [] }).value // { persons: [], paidPersons: 0, total: 0.00 }
 */
export const homeWorkSubsidies = rule({
  name: "home-work-subsidies",
  clauses: ["二(四)"],
  facts: facts({ persons: persons(homeWorker) }),
  decide(facts, policy: Policy<typeof homeWorkSubsidiesWords>) {
    const each = { rule: homeWorkSubsidy, amount: (value: ReturnType<typeof homeWorkSubsidy>["value"]) => value.total };
    const { persons, paidPersons, total } = summed("二(四)", each, facts.persons, policy);
    return { persons, paidPersons, total };
  },
});

export const homeWorkSubsidiesWords = {
  title: { zh: "居家就业补助合计", en: "Home-work subsidies of a list" },
  asks: { zh: "一批人居家就业，补助一共多少？", en: "What is paid to a list of home workers?" },
  findings: sumFindings,
} as const satisfies Words;
