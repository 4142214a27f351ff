import { type CalendarDate, isWeekend, startOfYear, yearOf } from "../../kernel/days/index.ts";
import { day, list, mustHold, optional } from "../../kernel/facts/index.ts";
import { entryCovering, type FigureUse, figure, type Timeline } from "../../kernel/policy/index.ts";
import { daysOff } from "../../national/days-off.ts";

/** 放假和调休 — The national days off as a figure. A county appends later years: `{ from, until, value: "off" }`. */
export const daysOffFigure = <const Address extends string>(address: Address, quote: string) =>
  figure({
    title: { zh: "放假和调休上班日期", en: "days off and weekend days worked in exchange" },
    address,
    quote,
    source: { zh: "国务院办公厅每年公布的节假日安排", en: "the yearly holiday notices of the State Council" },
    unit: "kind-of-day",
    values: daysOff,
  });

/** 另有的休假日、调休 — Days off and working weekend days that the national table does not have. */
export const workingDayFacts = {
  daysOff: optional(
    list({ zh: "另有的休假日", en: "additional days off" }, day({ zh: "休假日", en: "day off" }), { max: 1000 }),
  ),
  workingWeekends: optional(
    list(
      { zh: "调休上班的周末日期", en: "working weekend days" },
      day({ zh: "调休上班的周末日期", en: "working weekend day" }),
      { max: 1000 },
    ),
  ),
};

interface WorkingDayFacts {
  readonly daysOff?: readonly CalendarDate[] | undefined;
  readonly workingWeekends?: readonly CalendarDate[] | undefined;
}
export const notBothOffAndWorked = mustHold<WorkingDayFacts>(
  ["daysOff", "workingWeekends"],
  { zh: "同一天不得既休假又上班", en: "each date in only one of the two lists" },
  (given) => given.daysOff?.some((one) => given.workingWeekends?.includes(one)) ?? false,
);

/** The finding of rules that depend on working days. */
export const workingDayFinding = {
  "holidays-unknown": {
    zh: "{year:count}年的节假日安排未收录，只按周末和填报的休假日推算",
    en: "the holidays of {year:count} are not in the table, so only weekends and the given days off are counted as days off",
  },
} as const;

interface WorkingDayPolicy<Address extends string> {
  timeline(name: "daysOff"): Timeline;
  recordUse(figure: FigureUse): void;
  found(address: Address, finding: "holidays-unknown", data: { readonly year: number }): void;
}

/**
 * 休假日 — Returns a test for days off: by the days in the facts, then by the national table, then by the weekday. If the
 * holidays of a year are not in the table, one ground states so: every notice lists 1 January of its year.
 */
export function dayOffTest<Address extends string>(
  policy: WorkingDayPolicy<Address>,
  address: Address,
  off?: readonly CalendarDate[],
  worked?: readonly CalendarDate[],
): (day: CalendarDate) => boolean {
  const table = policy.timeline("daysOff");
  const unknown: number[] = [];
  return (day) => {
    if (worked?.includes(day)) return false;
    if (off?.includes(day)) return true;
    const entry = entryCovering(table, day);
    if (entry !== undefined) {
      policy.recordUse(entry.use);
      return entry.parsed === "off";
    }
    const year = yearOf(day);
    if (!unknown.includes(year) && entryCovering(table, startOfYear(year)) === undefined) {
      unknown.push(year);
      policy.found(address, "holidays-unknown", { year });
    }
    return isWeekend(day);
  };
}
