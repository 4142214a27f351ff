/** The two languages in which the library speaks to people. */
export type Language = "zh" | "en";

/** One text for people, in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A code with its words: what stands in an enumeration, in a ground, on a form. */
export interface Label<Code extends string = string> extends Text {
  readonly code: Code;
}

/** A closed list of codes, each with its words. */
export type Labels<Code extends string = string> = { readonly [C in Code]: Label<C> };

/** 标签 — gives every code of a closed list its words in both languages. */
export function labels<const Texts extends Record<string, Text>>(texts: Texts): Labels<keyof Texts & string> {
  const entries = Object.entries(texts).map(([code, text]) => [
    code,
    Object.freeze({ code, zh: text.zh, en: text.en }),
  ]);
  return Object.freeze(Object.fromEntries(entries));
}
