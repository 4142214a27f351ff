import { facts } from "../../kernel/facts.ts";
import { phasesRunning } from "../../kernel/plan.ts";
import { phasesOnWords } from "../../kernel/plan-words.ts";
import { type Policy, rule } from "./document.ts";
import { on, year } from "./facts.ts";
import { phasePeriods, plan } from "./plan.ts";

/**
 * 当日所处阶段 — which phases of the plan run on a day; both ends of a phase included. 四.
 *
 * The year is incomplete in the text. Months are whole calendar months, and phases overlap: all that run are answered.
 *
 * @example
 * phasesOn({ year: 2013, on: "2013-05-20" }).value.phases.map((phase) => phase.code) // ["mobilisation", "problem-finding"]
 */
export const phasesOn = rule({
  name: "phases-on",
  clauses: ["四", "四(一)", "四(二)", "四(三)", "四(四)", "四(五)"],
  facts: facts({ year, on }),
  decide(facts, policy: Policy<typeof phasesOnWords>) {
    return phasesRunning(plan, phasePeriods(facts.year, policy), facts.on, policy);
  },
});

export { phasesOnWords };
