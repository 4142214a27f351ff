import { facts } from "../../kernel/facts.ts";
import type { Words } from "../../kernel/words.ts";
import { type Policy, rule } from "./document.ts";
import { placement, placementSubsidy } from "./placement-subsidy.ts";
import { persons, sumFindings, summed } from "./sums.ts";

/**
 * 职业介绍补贴合计 — the placement subsidies of one recruitment or introducer, person by person and in all, in yuan. 二(三).
 *
 * @example placementSubsidyTotal({ persons: [] }).value // { persons: [], personsPaid: 0, total: 0.00 }
 */
export const placementSubsidyTotal = rule({
  name: "placement-subsidy-total",
  clauses: ["二(三)"],
  facts: facts({ persons: persons(placement) }),
  decide(facts, policy: Policy<typeof placementSubsidyTotalWords>) {
    const each = {
      rule: placementSubsidy,
      amount: (value: ReturnType<typeof placementSubsidy>["value"]) => value.amount,
    };
    const { persons, personsPaid, total } = summed("二(三)", each, facts.persons, policy);
    return { persons, personsPaid, total };
  },
});

export const placementSubsidyTotalWords = {
  title: { zh: "职业介绍补贴合计", en: "Placement subsidies of a list" },
  asks: { zh: "介绍一批人就业，补贴一共多少？", en: "What is paid for a list of persons placed?" },
  findings: sumFindings,
} as const satisfies Words;
