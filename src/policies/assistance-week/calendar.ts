import { facts } from "../../kernel/facts/facts.ts";
import { calendarOf } from "../shared/plan.ts";
import { calendarWords } from "../shared/plan-words.ts";
import { rule } from "./document.ts";
import { stages, stagesInOrder } from "./facts.ts";
import { phasePeriods, plan } from "./plan.ts";

/**
 * 方案日程 — Lists each stage with its dates, its tasks and who does them. 七.
 *
 * The dates of the stages are blank in the text, so they are facts. For the blocks of days within the third stage see
 * `activitySequence`.
 *
 * @example
 * calendar(stages).value.phases[0].tasks.length // 5
 */
export const calendar = rule({
  name: "calendar",
  ...calendarWords,
  clauses: ["七", "七(一)", "七(一)1", "七(一)2", "七(一)3", "七(一)4", "七(一)5", "七(二)", "七(三)", "七(四)"],
  facts: facts(stages, ...stagesInOrder),
  decide(facts, policy) {
    const count = policy.figure("phaseCount", facts.organisation.from);
    return calendarOf(plan, phasePeriods(facts), count, policy);
  },
});
