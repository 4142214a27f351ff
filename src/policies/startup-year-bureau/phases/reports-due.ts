import { facts } from "../../../kernel/facts/index.ts";
import { taskLabels, tasksDue } from "../../shared/plan.ts";
import { queryPeriod, queryPeriodInOrder, year } from "../../shared/plan-facts.ts";
import { reportsDueRule } from "../../shared/plan-rules.ts";
import { type Deciding, rule } from "../document.ts";
import { actors, periodsOf, plan } from "./plan.ts";

/**
 * 到期应报送、应办理事项 — Lists what falls due in a period and who must do it. 三.
 *
 * Every task of a phase is due by its end date: the text gives no other date, also for the plan that each body adopts in
 * the second phase. `to` is null, because the text names no recipient.
 *
 * @example reportsDue({ year: 2010, from: "2010-02-01", until: "2010-02-28" }).value.duties.map((one) => one.code)
 * // ["study", "mobilisation-meeting", "discussion"]
 */
export const reportsDue = rule({
  name: "reports-due",
  clauses: ["三", "三1", "三2", "三3"],
  ...reportsDueRule(
    plan.lead,
    { duties: taskLabels(plan), actors },
    facts({ year, ...queryPeriod }, queryPeriodInOrder),
    (facts, policy: Pick<Deciding, "figure">) => tasksDue(plan, periodsOf(facts, policy)),
  ),
});
