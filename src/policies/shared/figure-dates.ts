import { type CalendarDate, startOfYear } from "../../kernel/days/index.ts";
import { requiredFact, type Text } from "../../kernel/language/index.ts";
import type { Timeline } from "../../kernel/policy/index.ts";

interface Timelines<Name extends string> {
  timeline(name: Name): Timeline;
}

/** Whether a figure has a value on a date: some are blank in the text until the county sets them. */
export const isKnown = <Name extends string>(policy: Timelines<Name>, name: Name, on: CalendarDate): boolean =>
  policy.timeline(name).entries.some(({ from, until }) => (from ?? on) <= on && on <= (until ?? on));

/**
 * The date on which these figures are looked up. `given` may be left out where their values are the same on all dates;
 * otherwise the fact is required. `fact`: the name of the fact that gives the date.
 */
export function figuresDate<Name extends string>(
  policy: Timelines<Name>,
  names: readonly Name[],
  fact: string,
  given: CalendarDate | undefined,
): CalendarDate {
  const dated = names.some((name) => policy.timeline(name).entries.some(({ from, until }) => (from ?? until) !== null));
  return dated ? requiredFact(given, fact, valuesByDate) : (given ?? anyDate);
}

/** The same for figures of a year's plan. */
export const figuresDateOfYear = <Name extends string>(
  policy: Timelines<Name>,
  names: readonly Name[],
  year: number | undefined,
): CalendarDate => figuresDate(policy, names, "year", year === undefined ? undefined : startOfYear(year));

const anyDate: CalendarDate = "2000-01-01";
const valuesByDate: Text = {
  zh: "本县（区）的参数按日期不同，须填报此项",
  en: "a value, required because the county's figures differ by date",
};
