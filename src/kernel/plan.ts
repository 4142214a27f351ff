import { type CalendarDate, calendarDate, firstOfYear, isCalendarDate, lengthOfMonth } from "./calendar.ts";
import { refused } from "./facts.ts";
import { type Field, field, refuse } from "./field.ts";
import type { Figures } from "./figure.ts";
import type { Entry, Item, Items } from "./items.ts";
import type { calendarWords, phasesOnWords, reportsDueWords } from "./plan-words.ts";
import type { Readings } from "./reading.ts";
import type { Policy } from "./rule.ts";
import { type Label, labels, type Text } from "./text.ts";
import type { Words } from "./words.ts";

/** 任务 — what is to be done in a phase, and by whom. */
export interface Task<At extends string = string> {
  readonly at: At;
  /** What a ground tells of it. */
  readonly told: { readonly task: Label; readonly by: Label };
  /** What a calendar shows of it. */
  readonly entry: Entry & { readonly by: Label };
}

/** A task with those who do it. */
export function taskBy<At extends string>(by: Label, { at, label, entry }: Item<At>): Task<At> {
  return { at, told: Object.freeze({ task: label, by }), entry: Object.freeze({ ...entry, by }) };
}

/** Tasks of a phase that the same people do. */
export function tasksBy<At extends string>(by: Label, items: Items<At>): readonly Task<At>[] {
  return items.all.map((item) => taskBy(by, item));
}

/** 阶段 — a phase of a plan with its tasks; its days come from figures or facts. */
export interface Phase<At extends string = string, Code extends string = string> {
  readonly item: Item<At, Code>;
  readonly tasks: readonly Task<At>[];
}

/** 方案 — a plan with phases. */
export interface Plan<At extends string = string, Code extends string = string> {
  /** The clause that says that there are phases. */
  readonly lead: At;
  readonly phases: readonly Phase<At, Code>[];
}

/** First and last day, both included. */
export interface Span {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The days of every phase of a plan. */
export type Spans<Code extends string> = { readonly [C in Code]: Span };

/** 月日 — a month and a day, `MM-DD`. */
export type MonthDay = string;

/** 月日期间 — the days of a year between two stated days. `names`: the figures that state them, for the error. */
export function daySpan(year: number, from: MonthDay, until: MonthDay, names: readonly [string, string]): Span {
  return spanBetween(year, `${year}-${from}`, `${year}-${until}`, names);
}

/** 整月期间 — whole calendar months of a year. */
export function monthSpan(year: number, from: number, until: number, names: readonly [string, string]): Span {
  const end = calendarDate(year, until, lengthOfMonth(year, until));
  return spanBetween(year, calendarDate(year, from, 1), end, names);
}

function spanBetween(year: number, start: CalendarDate, end: CalendarDate, names: readonly [string, string]): Span {
  const allowed = { zh: `${year}年存在的日子`, en: `a day of ${year}` };
  if (!isCalendarDate(start)) throw refused(`figures.${names[0]}`, "impossible", start, allowed);
  if (!isCalendarDate(end)) throw refused(`figures.${names[1]}`, "impossible", end, allowed);
  if (start <= end) return { start, end };
  const notBefore = { zh: `不早于${start}`, en: `not before ${start}` };
  throw refused(`figures.${names[1]}`, "impossible", end, notBefore);
}

/** The day on which a plan of that year looks its figures up. */
export const lookupDay = (year: number): CalendarDate => firstOfYear(year);

/** A document's own policy, as far as a plan records what it finds. */
type Recorder<At extends string, W extends Words> = Pick<
  Policy<At, W["findings"], Figures, Readings>,
  "found" | "condition"
>;

/** 正在进行的阶段 — the phases that run on a day: none, one or several. */
export function phasesRunning<At extends string, Code extends string>(
  plan: Plan<At, Code>,
  spans: Spans<Code>,
  on: CalendarDate,
  policy: Recorder<At, typeof phasesOnWords>,
) {
  const running = plan.phases.filter(({ item }) => {
    const { start, end } = spans[item.label.code];
    return policy.condition(item.at, "runs", start <= on && on <= end, { phase: item.label, on, start, end });
  });
  if (running.length === 0) policy.found(plan.lead, "no-phase", { on });
  else policy.found(plan.lead, "running", { on, count: running.length });
  return { phases: running.map(({ item }) => ({ ...item.entry, ...spans[item.label.code] })) };
}

/** 日程 — every phase with its first and last day, its tasks and who does them. `count`: how many the text counts. */
export function calendarOf<At extends string, Code extends string>(
  plan: Plan<At, Code>,
  spans: Spans<Code>,
  count: number,
  policy: Recorder<At, typeof calendarWords>,
) {
  policy.found(plan.lead, "phases", { count });
  const phases = plan.phases.map(({ item, tasks }) => {
    const span = spans[item.label.code];
    policy.found(item.at, "phase", { phase: item.label, start: span.start, end: span.end });
    for (const { at, told } of tasks) policy.found(at, "task", told);
    return { ...item.entry, ...span, tasks: tasks.map((task) => task.entry) };
  });
  return { count, phases };
}

/** 何时 — how a day binds a duty. */
export const timings = labels({
  by: { zh: "不迟于当日", en: "no later than that day" },
  "promptly-from": { zh: "自当日起及时", en: "promptly from that day on" },
  on: { zh: "当日", en: "on that day" },
});

/** 职责 — something due: what, by whom, to whom (null where the text names nobody), and when. */
export interface Duty<At extends string = string> {
  readonly item: Item<At>;
  readonly by: Label;
  readonly to: Label | null;
  readonly timing: Label;
  readonly due: CalendarDate;
}

/** 到期职责 — the duties due in a period, both ends included, in the order of their days. */
export function dutiesDue<At extends string>(
  duties: readonly Duty<At>[],
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  lead: At,
  policy: Recorder<At, typeof reportsDueWords>,
) {
  const due = duties
    .filter((duty) => from <= duty.due && duty.due <= to)
    .sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
  for (const { item, by, timing, due: day } of due) {
    policy.found(item.at, "duty-due", { duty: item.label, by, timing, due: day });
  }
  if (due.length === 0) policy.found(lead, "nothing-due", { from, to });
  return {
    duties: due.map(({ item: { entry }, by, to: recipient, timing, due }) => {
      const { code, zh, en, clause } = entry;
      return { code, zh, en, clause, by, to: recipient, timing, due };
    }),
  };
}

/** 时刻 — a clock time, `HH:MM`; the later one is the greater text. */
export type ClockTime = string;

const clockPattern = "^([01]\\d|2[0-3]):[0-5]\\d$";
const clockForm = new RegExp(clockPattern);
const allowedTime: Text = { zh: '时刻，写作 "HH:MM"，如 "08:50"', en: 'a clock time written "HH:MM", such as "08:50"' };

/** 时刻（时:分） — a clock time, `HH:MM`. */
export function clockTime(title: Text): Field<ClockTime> {
  return field({ title, json: { type: "string", pattern: clockPattern } }, (input) => {
    if (typeof input !== "string") return refuse("wrong-type", allowedTime);
    return clockForm.test(input) ? input : refuse("malformed", allowedTime);
  });
}
