import { addDays } from "../../kernel/calendar.ts";
import { facts, impossible } from "../../kernel/facts.ts";
import { type Duty, dutiesDue, timings } from "../../kernel/plan.ts";
import { reportsDueWords } from "../../kernel/plan-words.ts";
import { type At, type Policy, rule } from "./document.ts";
import { from, items, to, year } from "./facts.ts";
import { actors, plan, spansOf } from "./plan.ts";

const duties = items({
  "unit-plan": { at: "四(一)", zh: "制定本单位方案，成立专班", en: "make the unit's plan, set up its team" },
  "service-records": { at: "四(四)1", zh: "提供服务对象信息", en: "supply service-user records" },
  "phase-report": { at: "四(五)3", zh: "报送阶段情况", en: "report on the phase" },
  "compiled-report": { at: "四(五)3", zh: "汇总阶段情况上报", en: "compile the reports and pass them on" },
});

/**
 * 到期报告和职责 — what falls due in a period, by whom and to whom. 四(一), 四(四)1, 四(五)3.
 *
 * What a phase asks for is due by its last day. A report on each phase is due promptly once the phase is over, from the
 * day after its last day; the text does not say what exactly is reported, so it is read as the report on the phase. The
 * office passes the reports on; `to` is null where the text names nobody.
 *
 * @example
 * reportsDue({ year: 2013, from: "2013-06-01", to: "2013-06-01" }).value.duties[0].code // "phase-report"
 */
export const reportsDue = rule({
  name: "reports-due",
  clauses: ["四", "四(一)", "四(四)1", "四(五)3"],
  facts: facts(
    { year, from, to },
    impossible(["from", "to"], { zh: "首日不晚于末日", en: "first day not after the last" }, (f) => f.from > f.to),
  ),
  decide(facts, policy: Policy<typeof reportsDueWords>) {
    const spans = spansOf(facts.year, policy);
    const { units, "review-office": office } = actors;
    const byEnd = { by: units, timing: timings.by };
    const all: Duty<At>[] = [
      { item: duties.of["unit-plan"], ...byEnd, to: null, due: spans.mobilisation.end },
      { item: duties.of["service-records"], ...byEnd, to: office, due: spans.assessment.end },
    ];
    for (const { item } of plan.phases) {
      const then = { timing: timings["promptly-from"], due: addDays(spans[item.label.code].end, 1) };
      all.push({ item: duties.of["phase-report"], by: units, to: office, ...then });
      all.push({ item: duties.of["compiled-report"], by: office, to: null, ...then });
    }
    return dutiesDue(all, facts, plan.lead, policy);
  },
});

export { reportsDueWords };
