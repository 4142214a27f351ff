import { labels, type Text } from "../../kernel/language/index.ts";
import { type Fen, type Money, yuan } from "../../kernel/numbers/index.ts";
import type { KnownFen } from "./due-sums.ts";
import type { MoneyLine } from "./money.ts";

/** 增减 — How an amount or the sum of a party changes: how many people have more or less of it, and by how much in total, in yuan. */
export type AmountChange<Line extends MoneyLine = MoneyLine> = Line & MoreAndLess;

interface MoreAndLess {
  readonly more: number;
  readonly moreBy: Money;
  readonly less: number;
  readonly lessBy: Money;
  /** All increases minus all decreases. */
  readonly net: Money;
  /** People whose amount is unknown before or after. They are not in the sums. */
  readonly unknown: number;
}

/** The same in fen, as plain numbers. */
export type ChangeSum = [more: number, moreBy: Fen, less: number, lessBy: Fen, unknown: number];

export const noChange = (): ChangeSum => [0, 0, 0, 0, 0];

/** The difference of one person. */
export function sumOfOne(difference: KnownFen): ChangeSum {
  if (difference === null) return [0, 0, 0, 0, 1];
  if (difference > 0) return [1, difference, 0, 0, 0];
  return difference < 0 ? [0, 0, 1, -difference, 0] : noChange();
}

/** An unknown amount adds nothing. */
export function addFen(sums: Fen[], others: readonly KnownFen[]): void {
  others.forEach((other, index) => {
    sums[index] = (sums[index] as number) + (other ?? 0);
  });
}

export const isChange = ([more, , less, , unknown]: ChangeSum): boolean => more + less + unknown > 0;

export function addSums(sums: ChangeSum[], others: readonly ChangeSum[]): void {
  others.forEach((other, index) => {
    // most amounts of a person do not change
    if (isChange(other)) addFen(sums[index] as ChangeSum, other);
  });
}

export const netOf = ([, moreBy, , lessBy]: ChangeSum): Fen => moreBy - lessBy;

/** A line with its increases and decreases. Throws a PolicyError if a sum is too large to be exact to the fen. */
export function changeOf<Line extends MoneyLine>(line: Line, sum: ChangeSum): AmountChange<Line> {
  const [more, moreBy, less, lessBy, unknown] = sum;
  return { ...line, more, moreBy: yuan(moreBy), less, lessBy: yuan(lessBy), net: yuan(netOf(sum)), unknown };
}

/** The differences between the lines before and after. A difference is unknown if either side is. */
export const differencesBetween = (before: readonly KnownFen[], after: readonly KnownFen[]): readonly KnownFen[] =>
  before.map((was, index) => {
    const is = after[index];
    return was === null || is === null || is === undefined ? null : is - was;
  });

/** 增减 — Whether a person gains or loses: what the person receives, minus what the person pays. */
export const directions = labels({
  more: { zh: "增加", en: "gain" },
  less: { zh: "减少", en: "lose" },
  both: { zh: "有增有减", en: "gain and lose" },
  same: { zh: "金额不变", en: "same amounts" },
  unknown: { zh: "金额不明", en: "not known" },
}) satisfies Readonly<Record<string, Text>>;
type Direction = keyof typeof directions;

export function directionOf(lines: readonly MoneyLine[], differences: readonly KnownFen[]): Direction {
  const own = differences.filter((_, index) => lines[index]?.kind === "person");
  if (own.includes(null)) return "unknown";
  const [more, less] = [own.some((one) => (one ?? 0) > 0), own.some((one) => (one ?? 0) < 0)];
  if (more) return less ? "both" : "more";
  return less ? "less" : "same";
}
