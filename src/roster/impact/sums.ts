import type { Text } from "../../kernel/language/index.ts";
import { type Fen, type Money, yuan } from "../../kernel/numbers/index.ts";
import type { AnswerColumn } from "../by-rule/columns.ts";

/** 增减 — Who has more of an amount and who less, and by how much in all; in yuan. */
export interface AmountChange {
  /** Where the amount stands in the answer: `shares.government`. */
  readonly path: string;
  /** Its heading, with the unit. */
  readonly heading: Text;
  readonly gainers: number;
  readonly gained: Money;
  readonly losers: number;
  readonly lost: Money;
  /** What is gained, less what is lost. */
  readonly net: Money;
}

/** The same in fen, as plain numbers: gainers, gained, losers, lost. */
export type ChangeSum = [gainers: number, gained: Fen, losers: number, lost: Fen];

export const noChange = (): ChangeSum => [0, 0, 0, 0];

/** The difference of one person. */
export const sumOfOne = (difference: Fen): ChangeSum =>
  difference > 0 ? [1, difference, 0, 0] : difference < 0 ? [0, 0, 1, -difference] : noChange();

export function addFen(sums: Fen[], others: readonly Fen[]): void {
  others.forEach((other, index) => {
    sums[index] = (sums[index] as number) + other;
  });
}

export function addSums(sums: ChangeSum[], others: readonly ChangeSum[]): void {
  others.forEach((other, index) => {
    const [gainers, , losers] = other;
    // most amounts of a person stay as they are
    if (gainers !== 0 || losers !== 0) addFen(sums[index] as ChangeSum, other);
  });
}

export const netOf = ([, gained, , lost]: ChangeSum): Fen => gained - lost;

/** An amount with what is gained and lost of it. A sum that cannot be exact to the fen is a PolicyError. */
export function changeOf({ path, heading }: AnswerColumn, sum: ChangeSum): AmountChange {
  const [gainers, gained, losers, lost] = sum;
  return { path, heading, gainers, gained: yuan(gained), losers, lost: yuan(lost), net: yuan(netOf(sum)) };
}
