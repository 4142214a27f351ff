import type { CalendarDate } from "../days/calendar.ts";
import { frozen } from "../language/frozen.ts";
import type { Labels, Text } from "../language/text.ts";
import type { Unit } from "./unit.ts";

/** One value of a figure with its first and last date, both included; null means no limit. */
export interface DatedValue {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
  /** The value as text: "18000", "70%", "160", "2009-01-01". */
  readonly value: string;
}

export interface FigureEntry<U extends Unit, Address extends string> {
  readonly title: Text;
  readonly address: Address;
  /** The few characters of the clause that state it. */
  readonly quote: string;
  /** The source of the value if the clause mentions it without stating it. */
  readonly source?: Text;
  readonly unit: U;
  /** The permitted values, with their words; by default all values of its unit. */
  readonly options?: Labels;
  /** One value for all dates, or dated values; absent for a blank in the text. */
  readonly value?: string;
  readonly values?: readonly DatedValue[];
}

/** 参数 — A number that a clause states, as a timeline of dated values. */
export interface Figure<U extends Unit = Unit> {
  readonly name: string;
  readonly title: Text;
  /** The clause that states it: `landless-farmers/五`. */
  readonly clause: string;
  readonly quote: string;
  /** The source of the values if the clause mentions the figure without stating it. */
  readonly source?: Text;
  readonly unit: U;
  readonly options?: Labels;
  readonly values: readonly DatedValue[];
}

export type Figures = Readonly<Record<string, Figure>>;

/** One figure. A function, so that the compiler knows its unit. */
export function figure<const U extends Unit, const Address extends string>(
  entry: FigureEntry<U, Address>,
): FigureEntry<U, Address> {
  return entry;
}

/** 参数登记 — Registers the figures of a document by name. */
export function defineFigures<const Entries extends Readonly<Record<string, FigureEntry<Unit, string>>>>(
  document: string,
  entries: Entries,
): { readonly [Name in keyof Entries]: Figure<Entries[Name]["unit"]> } {
  const figures = Object.entries(entries).map(([name, { address, value, values, ...entry }]) => {
    const dated = values ?? (value === undefined ? [] : [{ from: null, until: null, value }]);
    const copied = dated.map((one) => ({ ...one }));
    return [name, frozen({ name, clause: `${document}/${address}`, ...entry, values: copied })];
  });
  return Object.freeze(Object.fromEntries(figures));
}
