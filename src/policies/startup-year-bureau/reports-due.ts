import { facts, notAfter } from "../../kernel/facts/facts.ts";
import { dutiesDue, timings } from "../shared/plan.ts";
import { reportsDueWords } from "../shared/plan-words.ts";
import { rule } from "./document.ts";
import { from, items, until, year } from "./facts.ts";
import { actors, plan, spansOf } from "./plan.ts";

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
 * @example
 * reportsDue({ year: 2010, from: "2010-02-01", until: "2010-02-28" }).value.duties[0].code // "mobilisation-meeting"
 */
export const reportsDue = rule({
  name: "reports-due",
  ...reportsDueWords,
  clauses: ["三", "三1", "三2", "三3"],
  facts: facts(
    { year, from, until },
    notAfter("from", "until", { zh: "查询起始日期不得晚于查询截止日期", en: "a start date on or before the end date" }),
  ),
  decide(facts, policy) {
    const spans = spansOf(facts.year, policy);
    const byEnd = { by: actors.bodies, to: null, timing: timings.by };
    const all = [
      { item: duties.of["mobilisation-meeting"], ...byEnd, due: spans.mobilisation.end },
      { item: duties.of["body-plan"], ...byEnd, due: spans.implementation.end },
      { item: duties.of["summary-and-meeting"], ...byEnd, due: spans.appraisal.end },
    ];
    return dutiesDue(all, { from: facts.from, to: facts.until }, plan.lead, policy);
  },
});
