import { type CalendarDate, dateOf, daysInMonth, isCalendarDate, startOfYear } from "../../kernel/days/index.ts";
import { type Label, type Labels, labels, labelsOf, rejection } from "../../kernel/language/index.ts";
import type { Item, Items } from "../../kernel/policy/index.ts";

/** 任务 — A task of a phase: who performs it, and who receives what it yields (null if the text names no one). */
interface Task<Address extends string = string, Code extends string = string> {
  readonly item: Item<Address, Code>;
  readonly by: readonly Label[];
  readonly to: Label | null;
}

/** 阶段 — A phase of a plan with its tasks; its dates come from figures or facts. */
interface Phase<Address extends string = string, Code extends string = string> {
  readonly item: Item<Address, Code>;
  readonly tasks: readonly Task<Address>[];
}

/** 方案 — A plan with phases. */
export interface Plan<Address extends string = string, Code extends string = string> {
  /** The clause that introduces the phases. */
  readonly lead: Address;
  readonly phases: readonly Phase<Address, Code>[];
}

type TasksOfPhases<Address extends string, Code extends string> = { readonly [C in Code]: Items<Address> };

/** A party, or several, for some tasks of some phases. */
type ForTasks<Party, Code extends string, Tasks> = {
  readonly [C in Code & keyof Tasks]?: Tasks[C] extends { readonly of: infer Of }
    ? { readonly [T in keyof Of]?: Party }
    : never;
};

/** The parts of a plan: `by` does every task except those for which `others` names somebody else; `to`: recipients. */
interface PlanParts<Address extends string, Code extends string, Tasks extends TasksOfPhases<Address, Code>> {
  readonly lead: Address;
  readonly phases: Items<Address, Code>;
  readonly by: readonly Label[];
  readonly tasks: Tasks;
  readonly others?: ForTasks<readonly Label[], Code, Tasks>;
  readonly to?: ForTasks<Label, Code, Tasks>;
}

/** Joins the phases of a plan with their tasks, with those who do them and those who receive them. */
export function planOf<Address extends string, Code extends string, Tasks extends TasksOfPhases<Address, Code>>(
  parts: PlanParts<Address, Code, Tasks>,
): Plan<Address, Code> {
  type Of<Party> = { readonly [C in Code]?: { readonly [task: string]: Party } };
  const others = (parts.others ?? {}) as Of<readonly Label[]>;
  const to = (parts.to ?? {}) as Of<Label>;
  return {
    lead: parts.lead,
    phases: parts.phases.all.map((item) => {
      const { code } = item.label;
      const tasks = parts.tasks[code].all.map((task: Item<Address>) => ({
        item: task,
        by: Object.freeze([...(others[code]?.[task.label.code] ?? parts.by)]),
        to: to[code]?.[task.label.code] ?? null,
      }));
      return { item, tasks };
    }),
  };
}

/** First and last date, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** The dates of every phase of a plan. */
export type Periods<Code extends string> = { readonly [C in Code]: Period };

/** 月日 — A month and a day, `MM-DD`. */
type MonthDay = string;

/** 月日期间 — The dates of each phase in a year, from the figures `…From` and `…Until` that state them as month and day. */
export function periodsOfDays<Code extends string>(
  { phases }: Plan<string, Code>,
  year: number,
  dayOf: (figure: `${Code}From` | `${Code}Until`) => MonthDay,
): Periods<Code> {
  const periods = phases.map(({ item: { label } }) => {
    const names = [`${label.code}From`, `${label.code}Until`] as const;
    return [label.code, periodBetween(year, `${year}-${dayOf(names[0])}`, `${year}-${dayOf(names[1])}`, names)];
  });
  return Object.fromEntries(periods);
}

/** 整月期间 — Whole calendar months of a year. */
export function periodOfMonths(year: number, from: number, until: number, names: readonly [string, string]): Period {
  const end = dateOf(year, until, daysInMonth(year, until));
  return periodBetween(year, dateOf(year, from, 1), end, names);
}

function periodBetween(
  year: number,
  from: CalendarDate,
  until: CalendarDate,
  names: readonly [string, string],
): Period {
  const expected = { zh: `${year}年的有效日期`, en: `a date in ${year}` };
  if (!isCalendarDate(from)) throw rejection(`figures.${names[0]}`, "contradiction", from, expected);
  if (!isCalendarDate(until)) throw rejection(`figures.${names[1]}`, "contradiction", until, expected);
  if (from <= until) return { from, until };
  const notBefore = { zh: `不得早于${from}`, en: `a date on or after ${from}` };
  throw rejection(`figures.${names[1]}`, "contradiction", until, notBefore);
}

/** The date on which the figures of a plan of that year are looked up. */
export const planFiguresDate = (year: number): CalendarDate => startOfYear(year);

/** 时限 — The relation of a duty to its date. */
export const timings = labels({
  by: { zh: "不迟于当日", en: "by that date" },
  "promptly-from": { zh: "自当日起及时", en: "promptly from that date" },
  on: { zh: "当日", en: "on that date" },
  "before-time": { zh: "当日规定时刻前", en: "before the stated time on that date" },
});

/** 到期事项 — A task that falls due, and when. */
export interface Duty<Address extends string = string, Code extends string = string> extends Task<Address, Code> {
  readonly timing: Label<keyof typeof timings>;
  readonly dueOn: CalendarDate;
}

/** 阶段任务到期 — Every task of a plan, due by the end of its phase. */
export const tasksDue = <Address extends string, Code extends string>(
  { phases }: Plan<Address, Code>,
  periods: Periods<Code>,
): Duty<Address>[] =>
  phases.flatMap(({ item: { label }, tasks }) =>
    tasks.map((task) => ({ ...task, timing: timings.by, dueOn: periods[label.code].until })),
  );

/** The tasks of a plan, by code. */
export const taskLabels = ({ phases }: Plan): Labels =>
  labelsOf(phases.flatMap(({ tasks }) => tasks.map(({ item }) => item.label)));

/** The clauses of a plan's introduction and tasks, and those of its phases where the answer lists them. */
export const clausesOf = <Address extends string>({ lead, phases }: Plan<Address>, withPhases: boolean): Address[] => {
  const stated = phases.flatMap(({ item, tasks }) => [
    ...(withPhases ? [item] : []),
    ...tasks.map((task) => task.item),
  ]);
  return [...new Set([lead, ...stated.map(({ address }) => address)])];
};
