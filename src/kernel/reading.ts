import type { Text } from "./text.ts";

interface ReadingEntry<Option extends string, At extends string> {
  /** What the text leaves open. */
  readonly question: Text;
  readonly clauses: readonly At[];
  readonly options: { readonly [O in Option]: Text };
  readonly default: NoInfer<Option>;
  /** Why the default is the best reading. */
  readonly why: Text;
}

/** 解读 — a named choice where the text is open. */
export interface Reading<Option extends string = string> extends ReadingEntry<Option, string> {
  readonly name: string;
}

export type Readings = Readonly<Record<string, Reading>>;

/** One open point with its options. Written through a function so that the default must be one of the options. */
export function reading<const Option extends string, const At extends string>(
  entry: ReadingEntry<Option, At>,
): ReadingEntry<Option, At> {
  return entry;
}

/** 解读登记 — every open point of a document, by name. */
export function defineReadings<const Entries extends Readonly<Record<string, ReadingEntry<string, string>>>>(
  entries: Entries,
): { readonly [Name in keyof Entries]: Reading<keyof Entries[Name]["options"] & string> } {
  const readings = Object.entries(entries).map(([name, entry]) => [name, Object.freeze({ name, ...entry })]);
  return Object.freeze(Object.fromEntries(readings));
}

/** What a determination says of a reading that it used. */
export interface ReadingUse {
  readonly name: string;
  readonly option: string;
  readonly isDefault: boolean;
}
