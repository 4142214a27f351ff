import { facts } from "../../kernel/facts/index.ts";
import { timings } from "../shared/plan.ts";
import { queryPeriod, queryPeriodInOrder, year } from "../shared/plan-facts.ts";
import { reportsDueRule } from "../shared/plan-rules.ts";
import { type Deciding, items, rule } from "./document.ts";
import { actors, periodsOf, plan } from "./plan.ts";

const duties = items({
  "mobilisation-meeting": {
    address: "三1",
    zh: "学习、召开动员大会并组织讨论",
    en: "study, hold the mobilisation meeting and discuss the theme",
  },
  "body-plan": { address: "三2", zh: "制定并落实具体实施方案", en: "adopt and carry out the body's plan" },
  "summary-and-meeting": {
    address: "三3",
    zh: "总结、召开总结大会并交流经验",
    en: "summarise, hold the closing meeting and exchange experience",
  },
});

/**
 * 到期应报送、应办理事项 — Lists what falls due in a period and who must do it. 三.
 *
 * The tasks of a phase are due by its end date. `to` is null, because the text names no recipient.
 *
 * @example reportsDue({ year: 2010, from: "2010-02-01", until: "2010-02-28" }).value.duties[0]?.code
 * // "mobilisation-meeting"
 */
export const reportsDue = rule({
  name: "reports-due",
  ...reportsDueRule(
    plan.lead,
    { duties: duties.labels, actors },
    facts({ year, ...queryPeriod }, queryPeriodInOrder),
    (facts, policy: Pick<Deciding, "figure">) => {
      const { mobilisation, implementation, appraisal } = periodsOf(facts, policy);
      const byEnd = { by: actors.bodies, to: null, timing: timings.by };
      return [
        { item: duties.of["mobilisation-meeting"], ...byEnd, dueOn: mobilisation.until },
        { item: duties.of["body-plan"], ...byEnd, dueOn: implementation.until },
        { item: duties.of["summary-and-meeting"], ...byEnd, dueOn: appraisal.until },
      ];
    },
  ),
  clauses: ["三", "三1", "三2", "三3"],
});
