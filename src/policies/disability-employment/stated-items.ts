import type { Shape } from "../../kernel/facts/field.ts";
import { label } from "../../kernel/facts/fields.ts";
import { item } from "../../kernel/facts/groups.ts";
import { type Label, type Labels, labels, type Text } from "../../kernel/language/text.ts";
import { type Item, type Items, itemsOf } from "../../kernel/policy/items.ts";
import { type ClauseAddress, document } from "./document.ts";
import { type Party, parties } from "./facts.ts";

/** 清单 — makes a list of this document from its items, each with its words and the clause that states it. */
export const itemsIn = itemsOf<ClauseAddress>(document.name);

/** 清单项 — an item of a list in a clause, with the party responsible for it. */
export interface StatedItem<Code extends string, By extends Party> extends Item<ClauseAddress, Code> {
  readonly by: Label<By>;
  readonly entry: Item<ClauseAddress, Code>["entry"] & { readonly by: Label<By> };
}

type Texts = Readonly<Record<string, Text>>;

/** The items that one clause states, in the order of the text. */
export function itemsAt<Address extends ClauseAddress, const T extends Texts>(
  address: Address,
  texts: T,
): Items<Address, keyof T & string> {
  const addressed = Object.entries(texts).map(([code, text]) => [code, { ...text, address }]);
  return itemsIn(Object.fromEntries(addressed)) as Items<Address, keyof T & string>;
}

/** The items that one clause assigns to one party, in the order of the text. */
export function itemsBy<const By extends Party, const T extends Texts>(
  address: ClauseAddress,
  party: By,
  texts: T,
): readonly StatedItem<keyof T & string, By>[] {
  const by = parties[party] as Label<By>;
  return itemsAt(address, texts).all.map((item) => ({ ...item, by, entry: Object.freeze({ ...item.entry, by }) }));
}

/** The labels of a list's items: the codes to choose from. */
export const labelsOf = <Code extends string>(items: readonly { readonly label: Label<Code> }[]): Labels<Code> =>
  labels(Object.fromEntries(items.map(({ label }) => [label.code, label]))) as Labels<Code>;

/** Some of the parties: those to choose from. */
export const partiesNamed = <By extends Party>(...codes: readonly By[]): Labels<By> =>
  labels(Object.fromEntries(codes.map((code) => [code, parties[code]]))) as Labels<By>;

/** The parties responsible for the items of a list. */
export const partiesOf = <By extends Party>(items: readonly { readonly by: Label<By> }[]): Labels<By> =>
  partiesNamed(...items.map(({ by }) => by.code));

/** A field of an answer: one item of a list, with the party responsible for it and whatever more is stated. */
export const statedItem = <Code extends string, By extends Party, const More extends Shape = Record<never, never>>(
  title: Text,
  items: readonly StatedItem<Code, By>[],
  more = {} as More,
) => item(title, labelsOf(items), { by: label(responsible, partiesOf(items)), ...more });

const responsible = { zh: "责任单位", en: "responsible party" };
