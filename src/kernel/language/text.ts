/** The two languages of the library's texts. */
export type Language = "zh" | "en";

/** One text for people, in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/**
 * Characters that are not allowed in names, as part of a pattern: control characters, line breaks, marks that change the
 * direction of writing, invisible characters, halves of characters.
 */
export const hiddenCharacters =
  "\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f" +
  "\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb\\ud800-\\udfff";
const hidden = new RegExp(`[${hiddenCharacters}]`, "gu");

/** Any text as one visible line. */
export const visible = (text: string): string => text.replace(hidden, "�");

/** A code with its words, as lists, grounds and forms show it. */
export interface Label<Code extends string = string> extends Text {
  readonly code: Code;
}

/** A closed list of codes, each with its words. */
export type Labels<Code extends string = string> = { readonly [C in Code]: Label<C> };

/** 标签 — Gives every code of a closed list its words in both languages. */
export function labels<const Texts extends Record<string, Text>>(texts: Texts): Labels<keyof Texts & string> {
  return labelsOf(Object.entries(texts).map(([code, { zh, en }]) => ({ code, zh, en })));
}

/** The closed list of these labels. */
export function labelsOf<Code extends string>(all: readonly Label<Code>[]): Labels<Code> {
  const entries = all.map(({ code, zh, en }) => [code, Object.freeze({ code, zh, en })]);
  return Object.freeze(Object.fromEntries(entries));
}
