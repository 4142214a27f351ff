import { facts, ordered } from "../../kernel/facts.ts";
import { dutiesDue, timings } from "../../kernel/plan.ts";
import { reportsDueWords } from "../../kernel/plan-words.ts";
import { type Policy, rule } from "./document.ts";
import { from, items, until, year } from "./facts.ts";
import { actors, plan, spansOf } from "./plan.ts";

const duties = items({
  "mobilisation-meeting": {
    at: "三1",
    zh: "学习、召开动员大会并组织讨论",
    en: "study, hold the mobilisation meeting and discuss",
  },
  "body-plan": { at: "三2", zh: "制定并落实具体实施方案", en: "make and carry out the unit's plan" },
  "summary-and-meeting": {
    at: "三3",
    zh: "总结、召开总结大会并交流经验",
    en: "sum up, hold the closing meeting and exchange experience",
  },
});

/**
 * 到期报告和职责 — what falls due in a period, and by whom. 三.
 *
 * What a phase asks for is due by its last day. `to` is null: the text names nobody who is reported to.
 *
 * @example
 * reportsDue({ year: 2010, from: "2010-02-01", until: "2010-02-28" }).value.duties[0].code // "mobilisation-meeting"
 */
export const reportsDue = rule({
  name: "reports-due",
  clauses: ["三", "三1", "三2", "三3"],
  facts: facts(
    { year, from, until },
    ordered("from", "until", { zh: "首日不晚于末日", en: "first day not after the last" }),
  ),
  decide(facts, policy: Policy<typeof reportsDueWords>) {
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

export { reportsDueWords };
