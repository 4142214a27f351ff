import type { Label } from "../../kernel/language/text.ts";
import { type Entry, entriesOf } from "../../kernel/policy/items.ts";
import type { ClauseAddress } from "./document.ts";
import { type Party, parties } from "./facts.ts";

/** 清单项 — An item of a list in a clause, with the party responsible for it. */
export interface StatedItem<Code extends string = string> extends Entry<Code> {
  readonly by: Label<Party>;
}

/** An item with its clause address and its label, as the grounds need them. */
export interface AddressedItem<Code extends string = string> {
  readonly address: ClauseAddress;
  readonly label: Label<Code>;
  readonly item: StatedItem<Code>;
}

/** An item of a list in a clause: code, title in both languages, clause. */
export const entryAt = entriesOf<ClauseAddress>("disability-employment");

/** An item that a clause assigns to a party. */
export function statedItem<Code extends string>(
  address: ClauseAddress,
  label: Label<Code>,
  by: Party,
): AddressedItem<Code> {
  return { address, label, item: Object.freeze({ ...entryAt(address, label), by: parties[by] }) };
}
