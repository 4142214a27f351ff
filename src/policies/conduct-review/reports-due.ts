import { addDays } from "../../kernel/calendar.ts";
import { facts, ordered } from "../../kernel/facts.ts";
import { type Duty, dutiesDue, timings } from "../../kernel/plan.ts";
import { reportsDueWords } from "../../kernel/plan-words.ts";
import { type At, type Policy, rule } from "./document.ts";
import { from, items, until, year } from "./facts.ts";
import { actors, phasePeriods, plan } from "./plan.ts";

/** What a phase asks to be finished. */
const duties = items({
  "bureau-preparation": {
    at: "四(一)",
    zh: "召开动员会，成立领导小组和专班，制定方案",
    en: "hold the mobilisation meeting, set up the leading group and the team, make the plan",
  },
  "body-plan": { at: "四(一)", zh: "制定本单位方案，成立专班", en: "make the unit's plan, set up its team" },
  "problem-finding-steps": { at: "四(二)", zh: "做完查找问题四步", en: "finish the four steps of finding problems" },
  rectification: { at: "四(三)", zh: "整改三个来源的问题", en: "rectify the problems of the three sources" },
  "service-records": { at: "四(四)1", zh: "提供服务对象信息", en: "supply service-user records" },
  criticism: { at: "四(五)1", zh: "整改或说明评议意见", en: "rectify or explain what the assessment said" },
});

/** The two reports on each phase: that of the units, and that of the office, which compiles them. */
const reports = plan.phases.map(({ item: { label } }) => ({
  phase: label.code,
  ofBodies: items({
    [`${label.code}-report`]: {
      at: "四(五)3",
      zh: `报送${label.zh}阶段情况`,
      en: `report on the phase of ${label.en}`,
    },
  }).all,
  ofOffice: items({
    [`${label.code}-compiled-report`]: {
      at: "四(五)3",
      zh: `汇总${label.zh}阶段情况上报`,
      en: `compile the reports on the phase of ${label.en} and pass them on`,
    },
  }).all,
}));

/**
 * 到期报告和职责 — what falls due in a period, by whom and to whom. 四(一) to 四(五).
 *
 * What a phase asks to be finished is due by its last day; work that only goes on, such as publicity, falls due on no day.
 * A report on each phase is due promptly once the phase is over, from the day after its last day; the text does not say
 * what exactly is reported, so it is read as the report on the phase. `to` is null where the text names nobody.
 *
 * @example
 * reportsDue({ year: 2013, from: "2013-06-01", until: "2013-06-01" }).value.duties.map((one) => one.code)
 * // ["mobilisation-report", "mobilisation-compiled-report"]
 */
export const reportsDue = rule({
  name: "reports-due",
  clauses: ["四", "四(一)", "四(二)", "四(三)", "四(四)1", "四(五)1", "四(五)3"],
  facts: facts(
    { year, from, until },
    ordered("from", "until", { zh: "首日不晚于末日", en: "first day not after the last" }),
  ),
  decide(facts, policy: Policy<typeof reportsDueWords>) {
    const spans = phasePeriods(facts.year, policy);
    const { bureau, bodies, "bureau-and-bodies": everybody, "review-office": office } = actors;
    const byEndOf = (phase: keyof typeof spans) => ({ to: null, timing: timings.by, due: spans[phase].end });
    const all: Duty<At>[] = [
      { item: duties.of["bureau-preparation"], by: bureau, ...byEndOf("mobilisation") },
      { item: duties.of["body-plan"], by: bodies, ...byEndOf("mobilisation") },
      { item: duties.of["problem-finding-steps"], by: everybody, ...byEndOf("problem-finding") },
      { item: duties.of.rectification, by: bodies, ...byEndOf("rectification") },
      { item: duties.of["service-records"], by: bodies, ...byEndOf("assessment"), to: office },
      { item: duties.of.criticism, by: bodies, ...byEndOf("summary") },
    ];
    for (const { phase, ofBodies, ofOffice } of reports) {
      const then = { timing: timings["promptly-from"], due: addDays(spans[phase].end, 1) };
      for (const item of ofBodies) all.push({ item, by: bodies, to: office, ...then });
      for (const item of ofOffice) all.push({ item, by: office, to: null, ...then });
    }
    return dutiesDue(all, { from: facts.from, to: facts.until }, plan.lead, policy);
  },
});

export { reportsDueWords };
