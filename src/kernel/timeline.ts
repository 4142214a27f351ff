import { addDays, type CalendarDate, firstOfYear, firstYear } from "./calendar.ts";
import { fault, PolicyError, written } from "./errors.ts";
import type { DatedValue, Figure } from "./figure.ts";
import type { Text } from "./text.ts";
import { allowedValue, isOutOfBounds, type ParsedValue, readValue } from "./unit.ts";

/** What a determination says of a figure that it used. */
export interface FigureUse {
  readonly name: string;
  readonly clause: string;
  readonly value: string;
  readonly from: CalendarDate | null;
}

export interface TimelineEntry extends DatedValue {
  readonly parsed: ParsedValue;
  readonly use: FigureUse;
}

/** A figure made ready for use: its values parsed, in the order of time. */
export interface Timeline {
  readonly figure: Figure;
  readonly entries: readonly TimelineEntry[];
  /** The only value, where one value holds on every day. */
  readonly constant: TimelineEntry | undefined;
  /** Entries found before for the first day of a year, by year from the first that the library covers. */
  readonly newYears: TimelineEntry[];
}

/** A figure that a county sets otherwise: one value for all days, or values laid over the document's own from a day on. */
export type FigureChange = string | number | readonly DatedChange[];

export interface DatedChange {
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
  readonly value: string | number;
}

/** The timeline of a figure, with a county's changes laid over it. Throws a PolicyError for changes that are no values. */
export function timelineOf(figure: Figure, change?: FigureChange): Timeline {
  const entries = changedValues(figure, change).map(({ from, until, value }) => ({
    from,
    until,
    value,
    parsed: parsedValue(figure, value),
    use: Object.freeze({ name: figure.name, clause: figure.clause, value, from }),
  }));
  const first = entries[0];
  const constant = entries.length === 1 && first?.from === null && first.until === null ? first : undefined;
  return { figure, entries, constant, newYears: [] };
}

function changedValues(figure: Figure, change: FigureChange | undefined): readonly DatedValue[] {
  if (change === undefined) return figure.values;
  if (typeof change === "string" || typeof change === "number") {
    return [{ from: null, until: null, value: String(change) }];
  }
  const sorted = [...change].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.reduce<readonly DatedValue[]>((values, { from, until, value }) => {
    const before = values
      .filter((one) => one.from === null || one.from < from)
      .map((one) => (one.until === null || one.until >= from ? { ...one, until: addDays(from, -1) } : one));
    return [...before, { from, until: until ?? null, value: String(value) }];
  }, figure.values);
}

function parsedValue(figure: Figure, text: string): ParsedValue {
  const value = readValue(figure.unit, text);
  if (value !== undefined && !isOutOfBounds(figure.unit, value)) return value;
  const code = value === undefined ? "malformed" : "out-of-range";
  throw new PolicyError([
    fault(`figures.${figure.name}`, code, written(text), allowedValue(figure.unit), figure.title),
  ]);
}

/** The entry that holds on a day. A day that no value covers is an error, never the last value. */
export function entryOn(timeline: Timeline, day: CalendarDate): TimelineEntry {
  if (timeline.constant) return timeline.constant;
  const { entries, figure } = timeline;
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { from } = entries[middle] as TimelineEntry;
    if (from === null || from <= day) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  if (entry && (entry.until === null || day <= entry.until)) return entry;
  throw new PolicyError([
    fault(`figures.${figure.name}`, "outside-figures", day, coverage(figure, entries), figure.title),
  ]);
}

/** The entry that holds on 1 January of a year: what accounts ask for, year after year. */
export function entryOnNewYear(timeline: Timeline, year: number): TimelineEntry {
  const before = timeline.newYears[year - firstYear];
  if (before) return before;
  const entry = entryOn(timeline, firstOfYear(year));
  timeline.newYears[year - firstYear] = entry;
  return entry;
}

function coverage(figure: Figure, entries: readonly TimelineEntry[]): Text {
  const call = `adopt({ figures: { ${figure.name}: [{ from, value }] } })`;
  if (entries.length === 0) {
    return { zh: `原文未写明，由县里给出：${call}`, en: `blank in the text, to be given by the county: ${call}` };
  }
  // a county's values may leave days between them without one
  const goesOn = (index: number): boolean => {
    const until = entries[index]?.until ?? null;
    return until !== null && entries[index + 1]?.from === addDays(until, 1);
  };
  const begins = entries.filter((_, index) => !goesOn(index - 1)).map(({ from }) => from ?? "…");
  const ends = entries.filter((_, index) => !goesOn(index)).map(({ until }) => until ?? "…");
  const spans = (to: string, between: string): string =>
    begins.map((begin, index) => `${begin} ${to} ${ends[index]}`).join(between);
  return {
    zh: `${spans("至", "、")} 之间的日期；其他日期由县里补充：${call}`,
    en: `a day from ${spans("to", " or ")}; values for other days: ${call}`,
  };
}
