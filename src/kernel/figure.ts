import type { CalendarDate } from "./calendar.ts";
import type { Text } from "./text.ts";
import type { Unit } from "./unit.ts";

/** One value of a figure and the days on which it holds, both included; null is open. */
export interface DatedValue {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** The value as text: "18000", "70%", "160", "2009-01-01". */
  readonly value: string;
}

interface FigureEntry<U extends Unit, At extends string> {
  readonly title: Text;
  readonly at: At;
  /** The few characters of the clause that state it. */
  readonly says: string;
  /** Where the value comes from when the clause names it without stating it. */
  readonly source?: Text;
  readonly unit: U;
  /** The value that the clause states for all its days; or the dated values; or none, where the text leaves a blank. */
  readonly value?: string;
  readonly values?: readonly DatedValue[];
}

/** 数值 — a number that a clause states, held as a timeline. */
export interface Figure<U extends Unit = Unit> {
  readonly name: string;
  readonly title: Text;
  /** The clause that states it: `landless-farmers/五`. */
  readonly clause: string;
  readonly says: string;
  /** Where the values come from when the clause names the figure without stating it. */
  readonly source?: Text;
  readonly unit: U;
  readonly values: readonly DatedValue[];
}

export type Figures = Readonly<Record<string, Figure>>;

/** One figure. Written through a function so that the compiler knows its unit. */
export function figure<const U extends Unit, const At extends string>(entry: FigureEntry<U, At>): FigureEntry<U, At> {
  return entry;
}

/** 数值登记 — every number of a document, by name. */
export function defineFigures<const Entries extends Readonly<Record<string, FigureEntry<Unit, string>>>>(
  document: string,
  entries: Entries,
): { readonly [Name in keyof Entries]: Figure<Entries[Name]["unit"]> } {
  const figures = Object.entries(entries).map(([name, { at, value, values, ...entry }]) => {
    const dated = values ?? (value === undefined ? [] : [{ from: null, until: null, value }]);
    const frozen = Object.freeze(dated.map((one) => Object.freeze({ ...one })));
    Object.freeze(entry.title);
    return [name, Object.freeze({ name, clause: `${document}/${at}`, ...entry, values: frozen })];
  });
  return Object.freeze(Object.fromEntries(figures));
}
