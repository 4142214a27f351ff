import { twoDigits } from "./decimal-text.ts";
import { type Fen, yuanText } from "./money.ts";
import { largestDoubled, multiplyAndRound, safeInteger } from "./ratio.ts";

/** One exact term of a sum: amount × numerator ÷ denominator. */
export interface Term {
  readonly amount: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const zero: Fraction = Object.freeze({ numerator: 0n, denominator: 1n });

/** How a fraction becomes a whole number of fen: half up, or down. */
export type ToTheFen = "half-up" | "down";

export function added(a: Fraction, b: Fraction): Fraction {
  if (b.denominator % a.denominator === 0n) return onTheSecond(a, b);
  if (a.denominator % b.denominator === 0n) return onTheSecond(b, a);
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

const onTheSecond = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * (b.denominator / a.denominator) + b.numerator,
  denominator: b.denominator,
});

export const minusFraction = (a: Fraction, { numerator, denominator }: Fraction): Fraction =>
  added(a, { numerator: -numerator, denominator });

/** The same fraction in its lowest terms: otherwise sums of sums would grow without limit. */
export function reduced({ numerator, denominator }: Fraction): Fraction {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b > 0n) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

export const times = (one: Fraction, numerator: number, denominator: number): Fraction => ({
  numerator: one.numerator * BigInt(numerator),
  denominator: one.denominator * BigInt(denominator),
});

export const exactSum = (terms: readonly Term[]): Fraction =>
  terms.reduce(
    (sum, { amount, numerator, denominator }) =>
      added(sum, { numerator: BigInt(amount) * BigInt(numerator), denominator: BigInt(denominator) }),
    zero,
  );

const shownDecimals = 10;

/** A fraction of fen in yuan, with ten decimals: "0.126", "9.5641898148…". Further digits are cut off, not rounded. */
export function exactYuanText({ numerator, denominator }: Fraction): string {
  const [size, unit] = [numerator < 0n ? -numerator : numerator, denominator * 100n];
  const scaled = size * 10n ** BigInt(shownDecimals);
  const digits = (scaled / unit).toString().padStart(shownDecimals + 1, "0");
  const [whole, decimals] = [digits.slice(0, -shownDecimals), digits.slice(-shownDecimals)];
  const more = scaled % unit === 0n ? "" : "…";
  const shown = more === "" ? decimals.replace(/0{1,8}$/, "") : decimals;
  return `${numerator < 0n ? "-" : ""}${whole}.${shown}${more}`;
}

/** The sum of exact terms in yuan, as `exactYuanText` writes it. Plain numbers, where small enough, make a ledger about 1.2 times as fast. */
export function exactSumText(terms: readonly Term[]): string {
  const { numerator, denominator } = sumOnCommon(terms) ?? tooLarge;
  if (numerator > largestDoubled || denominator * tenThousand > largestDoubled) return exactYuanText(exactSum(terms));
  const fen = Math.floor(numerator / denominator);
  const rest = numerator - fen * denominator;
  return yuanText(fen) + eightDecimals(rest, denominator);
}

const tenThousand = 10_000;
const tooLarge = { numerator: Number.POSITIVE_INFINITY, denominator: 1 };

/** What is left of a fen: four decimals, twice. */
function eightDecimals(rest: number, denominator: number): string {
  const first = Math.floor((rest * tenThousand) / denominator);
  const left = rest * tenThousand - first * denominator;
  const second = Math.floor((left * tenThousand) / denominator);
  const digits = fourDigits(first) + fourDigits(second);
  return left * tenThousand === second * denominator ? digits.replace(/0+$/, "") : `${digits}…`;
}

function fourDigits(value: number): string {
  const last = value % 100;
  return `${twoDigits[(value - last) / 100]}${twoDigits[last]}`;
}

/** A fraction as a whole number, rounded once. */
export function roundedFraction({ numerator, denominator }: Fraction, to: ToTheFen = "half-up"): Fen {
  const [above, below] = to === "down" ? [numerator, denominator] : [2n * numerator + denominator, 2n * denominator];
  const quotient = above / below;
  return safeInteger(above % below < 0n ? quotient - 1n : quotient);
}

/** The sum where the largest denominator serves all terms and no product is too large, as in most years of an account. */
function sumOnCommon(terms: readonly Term[]): { numerator: number; denominator: number } | undefined {
  let denominator = 1;
  for (const term of terms) denominator = Math.max(denominator, term.denominator);
  let numerator = 0;
  for (const term of terms) {
    const scale = denominator / term.denominator;
    if (!Number.isInteger(scale)) return undefined;
    numerator += term.amount * term.numerator * scale;
  }
  return numerator <= Number.MAX_SAFE_INTEGER ? { numerator, denominator } : undefined;
}

/** The sum of exact terms, rounded once to the fen. */
export function roundedSum(terms: readonly Term[], to: ToTheFen = "half-up"): Fen {
  const [first, second] = terms;
  if (first && !second && to === "half-up") return multiplyAndRound(first.amount, first.numerator, first.denominator);
  const common = to === "half-up" ? sumOnCommon(terms) : undefined;
  if (common) return multiplyAndRound(common.numerator, 1, common.denominator);
  return roundedFraction(exactSum(terms), to);
}

/**
 * Rounds sums down and gives the remaining fen to the largest remainders, so that they add up to their rounded total.
 */
export function roundJointly(sums: readonly (readonly Term[])[], to: ToTheFen = "half-up"): Fen[] {
  const total = roundedSum(sums.flat(), to);
  const exact = sums.map(exactSum);
  const parts = exact.map(({ numerator, denominator }) => Number(numerator / denominator));
  const order = exact
    .map(({ numerator, denominator }, index) => ({ index, numerator: numerator % denominator, denominator }))
    .sort((a, b) => Number(b.numerator * a.denominator - a.numerator * b.denominator));
  const left = total - parts.reduce((a, b) => a + b, 0);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
