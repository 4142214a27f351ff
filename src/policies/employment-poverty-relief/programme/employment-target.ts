import { addDays, addYears, type CalendarDate, yearOf } from "../../../kernel/days/index.ts";
import {
  answer,
  count,
  day,
  eachOnce,
  facts,
  flag,
  group,
  list,
  mustHold,
  oneOf,
} from "../../../kernel/facts/index.ts";
import { labels } from "../../../kernel/language/index.ts";
import { checkedDate } from "../../shared/days.ts";
import { type Lookup, rule } from "../document.ts";
import { year } from "../facts.ts";
import { dayAfterMonths } from "../work/months.ts";

/** 阶段 — Phases of the programme. */
const phases = labels({
  "not-started": { zh: "尚未开始", en: "not started" },
  intensive: { zh: "集中攻坚", en: "intensive phase" },
  consolidation: { zh: "巩固提升", en: "consolidation phase" },
  over: { zh: "已经结束", en: "ended" },
});

const people = { zh: "人", en: "people" };

/**
 * 脱贫目标 — Calculates the phase on a date and the progress towards the target: workers who escaped poverty by
 * employment or a business of their own, from the first year of the programme to the target year. 一.
 *
 * @example employmentTarget({ on: "2020-12-31", results: [{ year: 2019, workers: 400 }] }).value
 * // { phase: "consolidation", …, counted: 400, target: 400, shortfall: 0, met: true, … }
 */
export const employmentTarget = rule({
  name: "employment-target",
  title: { zh: "脱贫目标", en: "Poverty relief target" },
  question: { zh: "处于哪个阶段，是否达到脱贫目标？", en: "Which phase is the programme in, and is the target met?" },
  clauses: ["一"],
  facts: facts(
    {
      on: day({ zh: "查询日期", en: "as-of date" }),
      results: list(
        { zh: "各年度脱贫人数", en: "workers lifted out of poverty by year" },
        group(
          { zh: "年度脱贫人数", en: "number for one year" },
          { year, workers: count({ zh: "脱贫人数", en: "workers lifted out of poverty" }, people) },
        ),
        { max: 100 },
      ),
    },
    eachOnce("results", { zh: "每个年度只能出现一次", en: "each year only once" }, "year"),
    mustHold(["results", "on"], { zh: "年份不得晚于查询日期", en: "years up to the as-of date" }, ({ results, on }) =>
      results.some((one) => one.year > yearOf(on)),
    ),
  ),
  answer: answer({
    phase: oneOf({ zh: "当前阶段", en: "current phase" }, phases),
    from: day({ zh: "集中攻坚开始日期", en: "start of the intensive phase" }),
    consolidationFrom: day({ zh: "巩固提升开始日期", en: "start of the consolidation phase" }),
    until: day({ zh: "巩固提升结束日期", en: "end of the consolidation phase" }),
    counted: count({ zh: "计入目标的脱贫人数", en: "workers counted towards the target" }, people),
    target: count({ zh: "目标脱贫人数", en: "workers to lift out of poverty" }, people),
    shortfall: count({ zh: "尚缺的脱贫人数", en: "shortfall of workers from the target" }, people),
    met: flag({ zh: "达到脱贫目标", en: "the target is met" }),
    deadline: day({ zh: "脱贫目标截止日期", en: "deadline of the target" }),
  }),
  findings: {
    phase: {
      zh: "{from:date}开始，{consolidationFrom:date}转入巩固提升，{until:date}结束；当前阶段：{phase:label}",
      en: "starts on {from:date}, consolidation from {consolidationFrom:date}, ends on {until:date}; current phase: {phase:label}",
    },
    "target-met": {
      holds: {
        zh: "已帮助{counted:count}人脱贫，达到目标（截至{deadline:date}帮助{target:count}人）",
        en: "{counted:count} worker(s) lifted out of poverty, at least the target of {target:count} by {deadline:date}",
      },
      fails: {
        zh: "已帮助{counted:count}人脱贫，未达到目标（截至{deadline:date}帮助{target:count}人）",
        en: "{counted:count} worker(s) lifted out of poverty, fewer than the target of {target:count} by {deadline:date}",
      },
    },
  },
  decide(facts, policy) {
    const { on } = facts;
    const deadline = policy.figure("targetDeadline", on);
    const { from, consolidationFrom, until } = phaseDays(on, deadline, policy);
    const phase = phaseOn(on, from, consolidationFrom, until);
    policy.found("一", "phase", { phase: phases[phase], from, consolidationFrom, until });

    const counted = facts.results
      .filter((one) => one.year >= yearOf(from) && one.year <= yearOf(deadline))
      .reduce((sum, one) => sum + one.workers, 0);
    const target = policy.figure("target", on);
    const met = policy.condition("一", "target-met", counted >= target, { counted, target, deadline });
    const shortfall = met ? 0 : target - counted;
    return { phase, from, consolidationFrom, until, counted, target, shortfall, met, deadline };
  },
});

function phaseDays(on: CalendarDate, deadline: CalendarDate, policy: Lookup) {
  const intensiveYears = policy.figure("intensiveYears", on);
  const years = intensiveYears + policy.figure("consolidationYears", on);
  const from =
    policy.reading("programme-start") === "ending-with-target"
      ? addYears(addDays(deadline, 1), -years)
      : policy.figure("issuedOn", on);
  const until = checkedDate(addDays(dayAfterMonths(from, 12 * years), -1), "figures.issuedOn");
  return { from, consolidationFrom: dayAfterMonths(from, 12 * intensiveYears), until };
}

function phaseOn(on: CalendarDate, from: CalendarDate, consolidationFrom: CalendarDate, until: CalendarDate) {
  if (on < from) return "not-started";
  if (on < consolidationFrom) return "intensive";
  return on <= until ? "consolidation" : "over";
}
