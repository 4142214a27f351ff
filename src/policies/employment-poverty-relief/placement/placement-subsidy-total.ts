import { facts } from "../../../kernel/facts/facts.ts";
import { rule } from "../document.ts";
import { persons, sumFindings, summed } from "../sums.ts";
import { placement, placementSubsidy } from "./placement-subsidy.ts";

/**
 * 职业介绍补贴合计 — Adds up the placement subsidies for a list of people, in yuan. 二(三).
 *
 * @example placementSubsidyTotal({ persons: [] }).value // { persons: [], personsPaid: 0, total: 0.00 }
 */
export const placementSubsidyTotal = rule({
  name: "placement-subsidy-total",
  title: { zh: "职业介绍补贴合计", en: "Total placement subsidies" },
  question: { zh: "介绍名单人员就业，补贴合计多少？", en: "What is the total subsidy for placing a list of people?" },
  clauses: ["二(三)"],
  facts: facts({ persons: persons(placement) }),
  findings: sumFindings,
  decide(facts, policy) {
    const each = {
      rule: placementSubsidy,
      amount: (value: ReturnType<typeof placementSubsidy>["value"]) => value.amount,
    };
    const { persons, personsPaid, total } = summed("二(三)", each, facts.persons, policy);
    return { persons, personsPaid, total };
  },
});
