import { facts } from "../../kernel/facts/index.ts";
import { on, year } from "../shared/plan-facts.ts";
import { phasesOnRule } from "../shared/plan-rules.ts";
import { rule } from "./document.ts";
import { periodsOf, plan } from "./plan.ts";

/**
 * 当日所处阶段 — Lists the phases in progress on a date, both ends of a phase included. 三.
 *
 * The text leaves the year blank. Dates in other years, 29 February and the dates before the first phase are in no phase.
 *
 * @example phasesOn({ year: 2010, on: "2010-03-01" }).value.phases.map((phase) => phase.code) // ["implementation"]
 */
export const phasesOn = rule({
  name: "phases-on",
  clauses: ["三", "三(一)", "三(二)", "三(三)"],
  ...phasesOnRule(plan, facts({ year, on }), periodsOf),
});
