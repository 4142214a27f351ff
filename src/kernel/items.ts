import { type Label, type Labels, labels, type Text } from "./text.ts";

/** What a list shows of one of its items: code, words, and the clause that states it. */
export interface Entry<Code extends string = string> extends Label<Code> {
  readonly clause: string;
}

/** 条目 — one item of a list that a clause states. */
export interface Item<At extends string = string, Code extends string = string> {
  readonly at: At;
  readonly label: Label<Code>;
  readonly entry: Entry<Code>;
}

/** A list that a clause states, in the order of the text. */
export interface Items<At extends string = string, Code extends string = string> {
  readonly all: readonly Item<At, Code>[];
  readonly of: { readonly [C in Code]: Item<At, C> };
  readonly labels: Labels<Code>;
}

/** 清单项 — makes what the lists of a document show: a label together with the clause that states it. */
export function entriesOf<At extends string>(document: string) {
  return <Code extends string>(at: At, { code, zh, en }: Label<Code>): Entry<Code> =>
    Object.freeze({ code, zh, en, clause: `${document}/${at}` });
}

/** 列项 — makes the lists of a document: every item with its address and its words. */
export function itemsOf<At extends string>(document: string) {
  const entryAt = entriesOf<At>(document);
  return <const Texts extends Readonly<Record<string, Text & { readonly at: At }>>>(
    texts: Texts,
  ): Items<At, keyof Texts & string> => {
    const words = labels(texts);
    const all = Object.entries(texts).map(([code, { at }]) => {
      const label = words[code as keyof Texts & string];
      return { at, label, entry: entryAt(at, label) };
    });
    const of = Object.fromEntries(all.map((item) => [item.label.code, item]));
    return { all, of: of as Items<At, keyof Texts & string>["of"], labels: words };
  };
}
