import { checkedYuan, type Fen, fenOf, type Money, sumOf, yuan } from "../../kernel/numbers/index.ts";

/** The sum of amounts; `null` while one of them is not known. `path`: the list that they come from. */
export function sumIfKnown(amounts: readonly (Fen | null)[], path: string): Money | null {
  const known = amounts.filter((one) => one !== null);
  return known.length < amounts.length ? null : checkedYuan(sumOf(known), path);
}

/** An amount in fen; `null` where it is not known. */
export const fenIfKnown = (amount: Money | null): Fen | null => (amount === null ? null : fenOf(amount));
export const yuanIfKnown = (amount: Fen | null): Money | null => (amount === null ? null : yuan(amount));
