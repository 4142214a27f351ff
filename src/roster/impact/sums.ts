import { labels, type Text } from "../../kernel/language/index.ts";
import { type Fen, type Money, yuan } from "../../kernel/numbers/index.ts";
import type { KnownFen } from "./due-sums.ts";
import type { MoneyLine } from "./money.ts";

/** 增减 — An amount or the sum of a party: how many people have more of it, how many less, and by how much in total; in yuan. */
export type AmountChange<Line extends MoneyLine = MoneyLine> = Line & MoreAndLess;

interface MoreAndLess {
  readonly more: number;
  readonly moreBy: Money;
  readonly less: number;
  readonly lessBy: Money;
  /** What is more, less what is less. */
  readonly net: Money;
  /** People of whom the amount is not known before or after: they are in none of the sums. */
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

/** What is not known adds nothing. */
export function addFen(sums: Fen[], others: readonly KnownFen[]): void {
  others.forEach((other, index) => {
    sums[index] = (sums[index] as number) + (other ?? 0);
  });
}

export const isChange = ([more, , less, , unknown]: ChangeSum): boolean => more + less + unknown > 0;

export function addSums(sums: ChangeSum[], others: readonly ChangeSum[]): void {
  others.forEach((other, index) => {
    // most amounts of a person stay as they are
    if (isChange(other)) addFen(sums[index] as ChangeSum, other);
  });
}

export const netOf = ([, moreBy, , lessBy]: ChangeSum): Fen => moreBy - lessBy;

/** A line with what is more and less of it. A sum that cannot be exact to the fen is a PolicyError. */
export function changeOf<Line extends MoneyLine>(line: Line, sum: ChangeSum): AmountChange<Line> {
  const [more, moreBy, less, lessBy, unknown] = sum;
  return { ...line, more, moreBy: yuan(moreBy), less, lessBy: yuan(lessBy), net: yuan(netOf(sum)), unknown };
}

/** The differences between two readings of the lines; what only one side knows is not known. */
export const differencesBetween = (before: readonly KnownFen[], after: readonly KnownFen[]): readonly KnownFen[] =>
  before.map((was, index) => {
    const is = after[index];
    return was === null || is === null || is === undefined ? null : is - was;
  });

/** 增减 — Which way it goes for a person whose answer changes: by what the person receives, less what the person pays. */
export const directions = labels({
  more: { zh: "增加", en: "more" },
  less: { zh: "减少", en: "less" },
  both: { zh: "有增有减", en: "some more, some less" },
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
