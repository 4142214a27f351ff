import type { Text } from "./text.ts";

interface ReadingEntry<Option extends string = string, At extends string = string> {
  /** The clauses that leave it open. */
  readonly clauses: readonly At[];
  readonly options: readonly Option[];
  readonly default: NoInfer<Option>;
}

/** 解读 — a named choice where the text is open. */
export interface Reading<Option extends string = string> extends ReadingEntry<Option> {
  readonly name: string;
}

export type Readings = Readonly<Record<string, Reading>>;

/** One open point with its options. Written through a function so that the default must be one of the options. */
export function reading<const Option extends string, const At extends string>(
  entry: ReadingEntry<Option, At>,
): ReadingEntry<Option, At> {
  return entry;
}

type OptionOf<Entry> = Entry extends { readonly options: readonly (infer Option extends string)[] } ? Option : never;

/** 解读登记 — every open point of a document, by name. */
export function defineReadings<const Entries extends Readonly<Record<string, ReadingEntry>>>(
  entries: Entries,
): { readonly [Name in keyof Entries]: Reading<OptionOf<Entries[Name]>> } {
  const readings = Object.entries(entries).map(([name, entry]) => [name, Object.freeze({ name, ...entry })]);
  return Object.freeze(Object.fromEntries(readings));
}

/** What one reading says to people. */
export interface WordsOfReading<Option extends string = string> {
  /** What the text leaves open. */
  readonly question: Text;
  readonly options: { readonly [O in Option]: Text };
  /** Why the default is the best reading. */
  readonly why: Text;
}

/** What the readings of a document say to people: each option of each reading has its words. */
export type ReadingWords<R extends Readings> = {
  readonly [Name in keyof R]: WordsOfReading<OptionOf<R[Name]>>;
};

/** What a determination says of a reading that it used. */
export interface ReadingUse {
  readonly name: string;
  readonly option: string;
  readonly isDefault: boolean;
}
