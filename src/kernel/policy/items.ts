import { type Label, type Labels, labels, type Text } from "../language/text.ts";

/** An item of a list in an answer: code, words, and the clause that states it. */
export interface Entry<Code extends string = string> extends Label<Code> {
  readonly clause: string;
}

/** 条目 — One item of a list in a clause. */
export interface Item<Address extends string = string, Code extends string = string> {
  readonly address: Address;
  readonly label: Label<Code>;
  readonly entry: Entry<Code>;
}

/** A list that a clause states, in the order of the text. */
export interface Items<Address extends string = string, Code extends string = string> {
  readonly all: readonly Item<Address, Code>[];
  readonly of: { readonly [C in Code]: Item<Address, C> };
  readonly labels: Labels<Code>;
}

/** 清单项 — Makes the entries of a document: a label together with the clause that states it. */
export function entriesOf<Address extends string>(document: string) {
  return <Code extends string>(address: Address, { code, zh, en }: Label<Code>): Entry<Code> =>
    Object.freeze({ code, zh, en, clause: `${document}/${address}` });
}

/** 列项 — Makes the lists of a document: every item with its address and its words. */
export function itemsOf<Address extends string>(document: string) {
  const entryAt = entriesOf<Address>(document);
  return <const Texts extends Readonly<Record<string, Text & { readonly address: Address }>>>(
    texts: Texts,
  ): Items<Address, keyof Texts & string> => {
    const words = labels(texts);
    const all = Object.entries(texts).map(([code, { address }]) => {
      const label = words[code as keyof Texts & string];
      return { address, label, entry: entryAt(address, label) };
    });
    const of = Object.fromEntries(all.map((item) => [item.label.code, item]));
    return { all, of: of as Items<Address, keyof Texts & string>["of"], labels: words };
  };
}
