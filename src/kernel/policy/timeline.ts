import { type CalendarDate, dayOfMonth, firstYear, lastYear, monthOf, startOfYear, yearOf } from "../days/calendar.ts";
import { addDays } from "../days/moving.ts";
import { expectedChoice } from "../facts/fields.ts";
import { display, fault, PolicyError } from "../language/errors.ts";
import { frozen } from "../language/frozen.ts";
import type { Text } from "../language/text.ts";
import type { DatedValue, Figure } from "./figure.ts";
import { expectedValue, isOutOfBounds, type ParsedValue, readValue } from "./unit.ts";

/** A figure that a determination used. */
export interface FigureUse {
  readonly name: string;
  readonly clause: string;
  readonly value: string;
  readonly from: CalendarDate | null;
}

export interface TimelineEntry extends DatedValue {
  readonly parsed: ParsedValue;
  readonly use: FigureUse;
  /** The first and the last date as numbers (YYYYMMDD), which compare faster than texts. */
  readonly first: number;
  readonly last: number;
}

/** A figure that is ready for use: its values are parsed and in the order of their dates. */
export interface Timeline {
  readonly figure: Figure;
  readonly entries: readonly TimelineEntry[];
  /** The only entry, if it covers all dates. */
  readonly constant: TimelineEntry | undefined;
  /** The entries for 1 January of each year that the library covers, which accounts look up year after year. */
  readonly onJanuary1: readonly (TimelineEntry | undefined)[];
}

/** A county's change of a figure: one value for all dates, or values that override the document's own from a date on. */
export type FigureChange = string | number | readonly DatedChange[];

export interface DatedChange {
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
  readonly value: string | number;
}

/** The timeline of a figure, with a county's changes in force. Throws a PolicyError for a value that is malformed or out of bounds. */
export function timelineOf(figure: Figure, change?: FigureChange): Timeline {
  const entries = applyChange(figure, change).map(({ from, until, value }) => ({
    from,
    until,
    value,
    parsed: parsedValue(figure, value),
    use: Object.freeze({ name: figure.name, clause: figure.clause, value, from }),
    first: from === null ? Number.NEGATIVE_INFINITY : numberOf(from),
    last: until === null ? Number.POSITIVE_INFINITY : numberOf(until),
  }));
  const first = entries[0];
  const constant = first?.from === null && first.until === null ? first : undefined;
  const onJanuary1 = constant ? [] : everyYear.map((year) => entryAt(entries, year * 10_000 + 101));
  return frozen({ figure, entries, constant, onJanuary1 });
}

/** A changed value applies from its date on; a changed day ("kind-of-day") does not affect later days. */
function applyChange(figure: Figure, change: FigureChange | undefined): readonly DatedValue[] {
  if (change === undefined) return figure.values;
  const ofSingleDays = figure.unit === "kind-of-day";
  if (typeof change === "string" || typeof change === "number") {
    if (ofSingleDays)
      throw new PolicyError([fault(`figures.${figure.name}`, "malformed", display(change), dated, figure.title)]);
    return [{ from: null, until: null, value: String(change) }];
  }
  const sorted = [...change].sort((a, b) => (a.from < b.from ? -1 : 1));
  const values = ofSingleDays ? [] : [...figure.values];
  for (const { from, until, value } of sorted) {
    while (startsFrom(values.at(-1), from)) values.pop();
    const last = values.at(-1);
    if (last && (last.until === null || last.until >= from)) {
      values[values.length - 1] = { ...last, until: addDays(from, -1) };
    }
    values.push({ from, until: until ?? (ofSingleDays ? from : null), value: String(value) });
  }
  return ofSingleDays ? overlaid(figure.values, values) : values;
}

const startsFrom = (value: DatedValue | undefined, day: CalendarDate): boolean =>
  value !== undefined && value.from !== null && value.from >= day;

/** The values, replaced on the days of the changes. Both lists are in date order, and each covers a day once. */
function overlaid(values: readonly DatedValue[], changes: readonly DatedValue[]): readonly DatedValue[] {
  const days = changes.map((change) => ({ ...change, ...boundsOf(change) }));
  let next = 0;
  const kept = values.flatMap((one) => {
    const { value } = one;
    const { from: first, until } = boundsOf(one);
    const parts: DatedValue[] = [];
    let from = first;
    for (let day = days[next]; day !== undefined && day.from <= until; day = days[++next]) {
      if (from < day.from) parts.push({ from, until: addDays(day.from, -1), value });
      if (day.until >= from) from = addDays(day.until, 1);
      if (from > until) break; // the same change may cover the next value, too
    }
    return from <= until ? [...parts, { from, until, value }] : parts;
  });
  return [...kept, ...days].sort((a, b) => (boundsOf(a).from < boundsOf(b).from ? -1 : 1));
}

const boundsOf = ({ from, until }: DatedValue) => ({
  from: from ?? `${firstYear}-01-01`,
  until: until ?? `${lastYear}-12-31`,
});

const dated: Text = {
  zh: "由 { from, until?, value } 组成的列表，value 为 off（放假）或 work（上班）",
  en: "a list of { from, until?, value } with the values off and work",
};

function parsedValue(figure: Figure, text: string): ParsedValue {
  const { name, unit, options, title } = figure;
  const value = readValue(unit, text);
  if (value !== undefined && (options ? Object.hasOwn(options, text) : !isOutOfBounds(unit, value))) return value;
  const code = value === undefined ? "malformed" : "out-of-range";
  const expected = options ? expectedChoice(options) : expectedValue(unit);
  throw new PolicyError([fault(`figures.${name}`, code, display(text), expected, title)]);
}

const numberOf = (day: CalendarDate): number => yearOf(day) * 10_000 + monthOf(day) * 100 + dayOfMonth(day);

/** The entry for a date. A date that no value covers is an error, never the last value. */
export const entryOn = (timeline: Timeline, day: CalendarDate): TimelineEntry =>
  entryCovering(timeline, day) ?? uncovered(timeline, day);

/** The entry for a date, or undefined if no value covers it. */
export const entryCovering = (timeline: Timeline, day: CalendarDate): TimelineEntry | undefined =>
  timeline.constant ?? entryAt(timeline.entries, numberOf(day));

/** The entry for 1 January of a year. */
export const entryOnJanuary1 = (timeline: Timeline, year: number): TimelineEntry =>
  timeline.constant ?? timeline.onJanuary1[year - firstYear] ?? uncovered(timeline, startOfYear(year));

const everyYear = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

function entryAt(entries: readonly TimelineEntry[], date: number): TimelineEntry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as TimelineEntry).first <= date) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry !== undefined && date <= entry.last ? entry : undefined;
}

function uncovered({ figure, entries }: Timeline, day: CalendarDate): never {
  throw new PolicyError([
    fault(`figures.${figure.name}`, "no-value-on-date", day, coverageText(figure, entries), figure.title),
  ]);
}

const maxSpans = 20;

function coverageText(figure: Figure, entries: readonly TimelineEntry[]): Text {
  const option = `figures.${figure.name}`;
  if (entries.length === 0) {
    return {
      zh: `原文未规定，由县另行规定后填入参数（${option}）：[{ from, value }]`,
      en: `a value set by the county, because the text leaves it blank: ${option}: [{ from, value }]`,
    };
  }
  // values that follow each other without a gap are one span
  const spans: { from: CalendarDate | null; until: CalendarDate | null }[] = [];
  for (const { from, until } of entries) {
    const last = spans.at(-1);
    if (last?.until && from === addDays(last.until, 1)) last.until = until;
    else spans.push({ from, until });
  }
  const listed = spans.slice(0, maxSpans);
  const joined = (to: string, between: string): string =>
    [
      ...listed.map(({ from, until }) => `${from ?? "…"}${to}${until ?? "…"}`),
      ...(spans.length > maxSpans ? ["…"] : []),
    ].join(between);
  return {
    zh: `${joined("至", "、")}之间的日期；其他日期由县另行规定后补充参数（${option}）：[{ from, value }]`,
    en: `a date within ${joined(" to ", " or ")}; to add other dates: ${option}: [{ from, value }]`,
  };
}
