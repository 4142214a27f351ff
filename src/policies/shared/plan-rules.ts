import { type CalendarDate, daysBetween } from "../../kernel/days/index.ts";
import { answer, count, day, type Facts, item, label, list, nullable } from "../../kernel/facts/index.ts";
import { type Labels, labelsOf } from "../../kernel/language/index.ts";
import type { Findings } from "../../kernel/policy/index.ts";
import { responsible } from "./duties.ts";
import { type Duty, type Period, type Periods, type Plan, taskLabels, timings } from "./plan.ts";
import type { Recorder } from "./recorder.ts";

const period = {
  from: day({ zh: "阶段开始日期", en: "start date of the phase" }),
  until: day({ zh: "阶段结束日期", en: "end date of the phase" }),
  days: count({ zh: "阶段天数（含起止两日）", en: "days of the phase, both ends included" }, { zh: "天", en: "days" }),
};

const phaseLabels = <Code extends string>({ phases }: Plan<string, Code>): Labels<Code> =>
  labelsOf(phases.map(({ item }) => item.label));

const phasesOnFindings = {
  runs: {
    yes: {
      zh: "{on:date}在{phase:label}阶段之内（{from:date}至{until:date}）",
      en: "{on:date} is in the phase “{phase:label}” ({from:date} to {until:date})",
    },
    no: {
      zh: "{on:date}不在{phase:label}阶段之内（{from:date}至{until:date}）",
      en: "{on:date} is outside the phase “{phase:label}” ({from:date} to {until:date})",
    },
  },
  running: { zh: "{on:date}有{count:count}个阶段正在进行", en: "{count:count} phase(s) in progress on {on:date}" },
  "no-phase": { zh: "{on:date}不在任何阶段", en: "no phase in progress on {on:date}" },
} as const satisfies Findings;

/** 当日所处阶段 — The rule that lists the phases in progress on a date: none, one or several. Spread it into `rule`. */
export function phasesOnRule<Address extends string, Code extends string, Out extends { on: CalendarDate }, In, P>(
  plan: Plan<Address, Code>,
  facts: Facts<Out, In>,
  periodsOf: (facts: Out, policy: P) => Periods<Code>,
) {
  return {
    title: { zh: "当日所处阶段", en: "Phases on a date" },
    question: { zh: "某一日期处在方案的哪些阶段？", en: "Which phases of the plan are in progress on a date?" },
    facts,
    answer: answer({
      phases: list(
        { zh: "正在进行的阶段", en: "phases in progress" },
        item({ zh: "阶段", en: "phase" }, phaseLabels(plan), period),
      ),
    }),
    findings: phasesOnFindings,
    decide(facts: Out, policy: P & Recorder<Address, typeof phasesOnFindings>) {
      const { on } = facts;
      const periods = periodsOf(facts, policy);
      const running = plan.phases.filter(({ item: { address, label } }) => {
        const { from, until } = periods[label.code];
        return policy.condition(address, "runs", from <= on && on <= until, { phase: label, on, from, until });
      });
      if (running.length === 0) policy.found(plan.lead, "no-phase", { on });
      else policy.found(plan.lead, "running", { on, count: running.length });
      return { phases: running.map(({ item }) => ({ ...item.entry, ...periodOf(periods[item.label.code]) })) };
    },
  };
}

/** The dates of a period and the number of its days. */
const periodOf = ({ from, until }: Period) => ({ from, until, days: daysBetween(from, until) + 1 });

const calendarFindings = {
  phases: { zh: "方案分{count:count}个阶段", en: "the plan has {count:count} phase(s)" },
  phase: {
    zh: "{phase:label}：{from:date}至{until:date}，共{days:count}天",
    en: "{phase:label}: {from:date} to {until:date}, {days:count} day(s)",
  },
  task: { zh: "{task:label}（{by:labels}）", en: "{task:label} ({by:labels})" },
} as const satisfies Findings;

/**
 * 方案日程 — The rule that lists every phase with its dates, its tasks and who does them. Spread it into `rule`.
 * `countOf`: the number of phases that the text states.
 */
export function calendarRule<Address extends string, Code extends string, Out, In, P>(
  plan: Plan<Address, Code>,
  facts: Facts<Out, In>,
  periodsOf: (facts: Out, policy: P) => Periods<Code>,
  countOf: (facts: Out, policy: P) => number,
) {
  const actors = labelsOf(plan.phases.flatMap(({ tasks }) => tasks.flatMap(({ by }) => by)));
  const task = item({ zh: "任务", en: "task" }, taskLabels(plan), { by: responsible(actors) });
  const phase = { ...period, tasks: list({ zh: "阶段任务", en: "tasks of the phase" }, task) };
  return {
    title: { zh: "方案日程", en: "Calendar of the plan" },
    question: { zh: "各阶段何时开始、何时结束，由谁做什么？", en: "When is each phase, and who does what in it?" },
    facts,
    answer: answer({
      count: count({ zh: "阶段数", en: "number of phases" }, { zh: "个", en: "phases" }),
      phases: list({ zh: "各阶段", en: "phases" }, item({ zh: "阶段", en: "phase" }, phaseLabels(plan), phase)),
    }),
    findings: calendarFindings,
    decide(facts: Out, policy: P & Recorder<Address, typeof calendarFindings>) {
      const count = countOf(facts, policy);
      const periods = periodsOf(facts, policy);
      policy.found(plan.lead, "phases", { count });
      const phases = plan.phases.map(({ item, tasks }) => {
        const period = periodOf(periods[item.label.code]);
        policy.found(item.address, "phase", { phase: item.label, ...period });
        for (const { item, by } of tasks) policy.found(item.address, "task", { task: item.label, by });
        return { ...item.entry, ...period, tasks: tasks.map(({ item, by }) => ({ ...item.entry, by })) };
      });
      return { count, phases };
    },
  };
}

const dutiesFindings = {
  "duty-due": {
    zh: "{dueOn:date}（{timing:label}）由{by:labels}负责：{duty:label}",
    en: "{dueOn:date} ({timing:label}), {by:labels}: {duty:label}",
  },
  "report-due": {
    zh: "{dueOn:date}（{timing:label}）由{by:labels}负责：{duty:label}，报送{to:label}",
    en: "{dueOn:date} ({timing:label}), {by:labels}: {duty:label}, to {to:label}",
  },
  "nothing-due": {
    zh: "{from:date}至{until:date}无到期事项",
    en: "nothing falls due from {from:date} to {until:date}",
  },
} as const satisfies Findings;

/** The closed lists of a plan: its duties, the parties that perform them, and the recipients of reports, if it has any. */
interface DutyLists<Code extends string> {
  readonly duties: Labels<Code>;
  readonly actors: Labels;
  readonly recipients?: Labels;
}

/** 到期应报送、应办理事项 — The rule that lists what falls due in a period, in the order of the dates. Spread it into `rule`. */
export function reportsDueRule<Address extends string, Code extends string, Out extends Period, In, P>(
  lead: Address,
  { duties, actors, recipients }: DutyLists<Code>,
  facts: Facts<Out, In>,
  dutiesOf: (facts: Out, policy: P) => readonly Duty<Address, Code>[],
) {
  const duty = item({ zh: "事项", en: "duty" }, duties, {
    by: responsible(actors),
    to: nullable(label({ zh: "报送对象", en: "recipient" }, recipients ?? actors)),
    timing: label({ zh: "时限类型", en: "kind of time limit" }, timings),
    dueOn: day({ zh: "到期日期", en: "due date" }),
  });
  const { "report-due": _, ...withoutReports } = dutiesFindings;
  return {
    title: { zh: "到期应报送、应办理事项", en: "Reports and duties due" },
    question: { zh: "期间内哪些事项到期，由谁办理、报送给谁？", en: "What falls due, who does it, and for whom?" },
    facts,
    answer: answer({ duties: list({ zh: "到期事项", en: "duties due" }, duty) }),
    findings: (recipients ? dutiesFindings : withoutReports) as typeof dutiesFindings,
    decide(facts: Out, policy: P & Recorder<Address, typeof dutiesFindings>) {
      const { from, until } = facts;
      const due = dutiesOf(facts, policy)
        .filter((one) => from <= one.dueOn && one.dueOn <= until)
        .sort((a, b) => daysBetween(b.dueOn, a.dueOn));
      for (const { item, by, to, timing, dueOn } of due) {
        const data = { duty: item.label, by, timing, dueOn };
        if (to === null) policy.found(item.address, "duty-due", data);
        else policy.found(item.address, "report-due", { ...data, to });
      }
      if (due.length === 0) policy.found(lead, "nothing-due", { from, until });
      return { duties: due.map(({ item, ...rest }) => ({ ...item.entry, ...rest })) };
    },
  };
}
