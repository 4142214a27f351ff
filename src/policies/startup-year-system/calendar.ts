import { facts } from "../../kernel/facts/index.ts";
import { planFiguresDate } from "../shared/plan.ts";
import { year } from "../shared/plan-facts.ts";
import { calendarRule } from "../shared/plan-rules.ts";
import { rule } from "./document.ts";
import { periodsOf, plan } from "./plan.ts";

/**
 * 方案日程 — Lists every phase with its start and end date, its tasks and who does them. 三.
 *
 * @example calendar({ year: 2010 }).value.phases[1]?.until // "2010-10-31"
 */
export const calendar = rule({
  name: "calendar",
  title: { zh: "方案日程", en: "Calendar of the plan" },
  question: { zh: "各阶段何时开始、何时结束，由谁做什么？", en: "When is each phase, and who does what in it?" },
  clauses: ["三", "三(一)", "三(二)", "三(三)"],
  ...calendarRule(plan, facts({ year }), periodsOf, ({ year }, policy) =>
    policy.figure("phaseCount", planFiguresDate(year)),
  ),
});
