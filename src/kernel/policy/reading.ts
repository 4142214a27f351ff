import { frozen } from "../language/frozen.ts";
import type { Text } from "../language/text.ts";

export interface ReadingEntry<Option extends string = string, Address extends string = string> {
  /** The question that the text does not answer clearly. */
  readonly question: Text;
  /** The options, each with its words. */
  readonly options: { readonly [O in Option]: Text };
  readonly default: NoInfer<Option>;
  /** Why the default is the best reading. */
  readonly why: Text;
  /** The clauses that are ambiguous. */
  readonly clauses: readonly Address[];
}

/** 口径 — A named choice where the text is ambiguous. */
export interface Reading<Option extends string = string> extends ReadingEntry<Option> {
  readonly name: string;
}

export type Readings = Readonly<Record<string, Reading>>;

/** One reading with its options. A function, so that the compiler checks that the default is one of them. */
export function reading<const Option extends string, const Address extends string>(
  entry: ReadingEntry<Option, Address>,
): ReadingEntry<Option, Address> {
  return entry;
}

type OptionOf<Entry> = Entry extends { readonly options: infer Options } ? keyof Options & string : never;

/** 口径登记 — Registers the readings of a document by name. */
export function defineReadings<const Entries extends Readonly<Record<string, ReadingEntry>>>(
  entries: Entries,
): { readonly [Name in keyof Entries]: Reading<OptionOf<Entries[Name]>> } {
  const readings = Object.entries(entries).map(([name, entry]) => {
    return [name, frozen({ name, ...entry })];
  });
  return Object.freeze(Object.fromEntries(readings));
}

/** A reading that a determination used. */
export interface ReadingUse {
  readonly name: string;
  readonly option: string;
  readonly isDefault: boolean;
}
