import { facts } from "../../../kernel/facts/index.ts";
import { on } from "../../shared/plan-facts.ts";
import { phasesOnRule } from "../../shared/plan-rules.ts";
import { rule } from "../document.ts";
import { stages, stagesInOrder } from "../facts.ts";
import { plan } from "./plan.ts";

/**
 * 当日所处阶段 — Returns the stage in progress on a given date, its first and last days included. 七.
 *
 * The dates of the stages are blank in the text, so they are facts. A date between two stages is in none of them.
 *
 * @example phasesOn({
 *   organisation: { from: "2010-01-04", until: "2010-01-06" },
 *   preparation: { from: "2010-01-07", until: "2010-01-09" },
 *   activity: { from: "2010-01-11", until: "2010-01-17" },
 *   summary: { from: "2010-01-18", until: "2010-01-22" },
 *   on: "2010-01-12",
 * }).value.phases.map((phase) => phase.code) // ["activity"]
 */
export const phasesOn = rule({
  name: "phases-on",
  clauses: ["七", "七(一)", "七(二)", "七(三)", "七(四)"],
  ...phasesOnRule(plan, facts({ ...stages, on }, ...stagesInOrder), (stages) => stages),
});
