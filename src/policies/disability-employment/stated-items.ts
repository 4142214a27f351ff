import { label, type Shape } from "../../kernel/facts/index.ts";
import { type Label, labelsOf, type Text } from "../../kernel/language/index.ts";
import type { Entry, Item } from "../../kernel/policy/index.ts";
import { listOf, type Nouns } from "../shared/stated-lists.ts";
import { type ClauseAddress, itemsAt } from "./document.ts";
import { type Party, parties } from "./facts.ts";

/** An item that a clause states, with the party responsible for it. */
interface ItemBy<Code extends string, By extends Party> extends Item<ClauseAddress, Code> {
  readonly by: Label<By>;
  readonly entry: Entry<Code> & { readonly by: Label<By> };
}

/** The items that one clause assigns to one party, in the order of the text. */
export function itemsBy<const By extends Party, const Texts extends Readonly<Record<string, Text>>>(
  address: ClauseAddress,
  party: By,
  texts: Texts,
): readonly ItemBy<keyof Texts & string, By>[] {
  const by = parties[party] as Label<By>;
  return itemsAt(address, texts).all.map((item) => ({ ...item, by, entry: Object.freeze({ ...item.entry, by }) }));
}

/** 未全部列举 — The words of a finding for a list that ends in 等: what it states is not all. */
export const openList = {
  zh: "原文所列以“等”字结尾，未全部列举",
  en: "the list in the text ends in “and others”, so it is not complete",
};

/** The items to choose from. */
export const choicesOf = <Code extends string>(items: readonly { readonly label: Label<Code> }[]) =>
  labelsOf(items.map(({ label }) => label));

/** The parties responsible for the items. */
export const partiesOf = <By extends Party>(items: readonly { readonly by: Label<By> }[]) =>
  labelsOf(items.map(({ by }) => by));

/** In answers: such items, each with the party responsible for it and any further fields in `more`. */
export const listBy = <Code extends string, By extends Party, const More extends Shape = Record<never, never>>(
  items: readonly ItemBy<Code, By>[],
  nouns: Nouns,
  more = {} as More,
) =>
  listOf({ labels: choicesOf(items) }, nouns, {
    by: label({ zh: "责任单位", en: "responsible party" }, partiesOf(items)),
    ...more,
  });
