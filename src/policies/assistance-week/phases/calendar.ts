import { facts } from "../../../kernel/facts/index.ts";
import { calendarRule } from "../../shared/plan-rules.ts";
import { type Deciding, rule } from "../document.ts";
import { stages, stagesInOrder } from "../facts.ts";
import { plan } from "./plan.ts";

/**
 * 方案日程 — Lists each stage with its dates, its tasks and who does them. 七.
 *
 * The dates of the stages are blank in the text, so they are facts. For the blocks of days within the third stage see
 * `activitySequence`.
 *
 * @example calendar({
 *   organisation: { from: "2010-01-04", until: "2010-01-06" },
 *   preparation: { from: "2010-01-07", until: "2010-01-09" },
 *   activity: { from: "2010-01-11", until: "2010-01-17" },
 *   summary: { from: "2010-01-18", until: "2010-01-22" },
 * }).value.phases[0]?.tasks.length // 5
 */
export const calendar = rule({
  name: "calendar",
  clauses: ["七", "七(一)", "七(一)1", "七(一)2", "七(一)3", "七(一)4", "七(一)5", "七(二)", "七(三)", "七(四)"],
  ...calendarRule(
    plan,
    facts(stages, ...stagesInOrder),
    (stages) => stages,
    ({ organisation }, policy: Deciding) => policy.figure("phaseCount", organisation.from),
  ),
});
