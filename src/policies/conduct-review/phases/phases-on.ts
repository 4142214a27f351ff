import { facts } from "../../../kernel/facts/index.ts";
import { on, year } from "../../shared/plan-facts.ts";
import { phasesOnRule } from "../../shared/plan-rules.ts";
import { rule } from "../document.ts";
import { phasePeriods, plan } from "./plan.ts";

/**
 * 当日所处阶段 — Lists the phases in progress on a given date, their first and last days included. 四.
 *
 * The year is incomplete in the text, so it is a fact. Phases last whole calendar months and may overlap.
 *
 * @example phasesOn({ year: 2013, on: "2013-05-20" }).value.phases.map((phase) => phase.code)
 * // ["mobilisation", "problem-finding"]
 */
export const phasesOn = rule({
  name: "phases-on",
  clauses: ["四", "四(一)", "四(二)", "四(三)", "四(四)", "四(五)"],
  ...phasesOnRule(plan, facts({ year, on }), phasePeriods),
});
