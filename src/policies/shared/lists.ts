import type { Text } from "../../kernel/language/index.ts";
import { type Items, itemsOf } from "../../kernel/policy/index.ts";

/** 列项 — Makes the lists of a document: `items` for items of several clauses, `itemsAt` for those of one. */
export function listsOf<Address extends string>(document: string) {
  const items = itemsOf<Address>(document);
  const itemsAt = <const Texts extends Readonly<Record<string, Text>>>(
    address: Address,
    texts: Texts,
  ): Items<Address, keyof Texts & string> => {
    const placed = Object.entries(texts).map(([code, text]) => [code, { ...text, address }]);
    return items(Object.fromEntries(placed) as { readonly [C in keyof Texts]: Text & { readonly address: Address } });
  };
  return { items, itemsAt };
}
