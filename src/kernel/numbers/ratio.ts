import { amountTooLarge, type Fen } from "./money.ts";

/** 比例 — An exact fraction of whole numbers: 70% is 7/10. Never a binary float. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  /** As written in the text: "70%". */
  readonly text: string;
}

/** A ratio as text: `"70%"`, `"0.35%"` or `"0.7"`. Also a pattern of JSON Schema. */
export const ratioPattern = "^(0|[1-9][0-9]{0,5})(?:\\.([0-9]{1,6})0*)?(%?)$";
const ratioForm = new RegExp(ratioPattern);
export const isRatio = (text: string): boolean => ratioForm.test(text);

/** The exact fraction of `"70%"`, `"0.35%"` or `"0.7"`, reduced. */
export function ratioOf(text: string): Ratio {
  const parts = ratioForm.exec(text);
  if (!parts) throw new RangeError(`not a ratio: ${text}`);
  const decimals = parts[2] ?? "";
  const numerator = Number(`${parts[1]}${decimals}`);
  const denominator = 10 ** decimals.length * (parts[3] ? 100 : 1);
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor, text };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The sum of exact fractions, each times a whole number. */
export function weightedSum(parts: readonly { readonly ratio: Ratio; readonly weight: number }[]) {
  const denominator = parts.reduce((all, { ratio }) => leastCommonMultiple(all, ratio.denominator), 1);
  const numerator = parts.reduce(
    (sum, { ratio, weight }) => sum + ratio.numerator * (denominator / ratio.denominator) * weight,
    0,
  );
  return { numerator, denominator };
}

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;

/** amount × numerator ÷ (denominator × per), rounded once, half up. Exact at any size; nothing may be negative. */
export function multiplyAndRound(amount: number, numerator: number, denominator: number, per = 1): number {
  const product = amount * numerator;
  const divisor = denominator * per;
  if (product + divisor <= largestDoubled) {
    return Math.floor((2 * product + divisor) / (2 * divisor));
  }
  const exactDivisor = BigInt(denominator) * BigInt(per);
  return safeInteger((2n * BigInt(amount) * BigInt(numerator) + exactDivisor) / (2n * exactDivisor));
}

/** amount × numerator ÷ denominator, rounded down. Exact for amounts of any size; none may be negative. */
export function multiplyAndRoundDown(amount: number, numerator: number, denominator: number): number {
  const product = amount * numerator;
  if (product <= largestDoubled) return Math.floor(product / denominator);
  return safeInteger((BigInt(amount) * BigInt(numerator)) / BigInt(denominator));
}

/** Below this, twice a product and its quotient are exact enough for `Math.floor`. */
export const largestDoubled = 2 ** 51;

/** A bigint as a number; throws if it is too large to be exact. */
export function safeInteger(value: bigint): number {
  const result = Number(value);
  if (!Number.isSafeInteger(result)) throw amountTooLarge();
  return result;
}

/** A share of an amount, rounded once to the fen, half up. */
export function shareOf(amount: Fen, share: Ratio): Fen {
  return multiplyAndRound(amount, share.numerator, share.denominator);
}

/**
 * Splits a whole by weights so that the parts always sum to it: each part is rounded down, and the remaining fen go to
 * the largest remainders; of equal ones, the earlier comes first.
 */
export function splitByWeights(whole: Fen, weights: readonly number[]): Fen[] {
  let sum = 0;
  for (const weight of weights) sum += weight;
  if (sum === 0) throw new RangeError("weights sum to zero");
  const parts: Fen[] = [];
  const remainders: number[] = [];
  let left = whole;
  for (const weight of weights) {
    const part = multiplyAndRoundDown(whole, weight, sum);
    parts.push(part);
    remainders.push(remainderOf(whole, weight, sum, part));
    left -= part;
  }
  for (; left > 0; left--) {
    const largest = remainders.indexOf(Math.max(...remainders));
    parts[largest] = (parts[largest] ?? 0) + 1;
    remainders[largest] = -1;
  }
  return parts;
}

/** Splits a whole into equal parts; the remaining fen go to the first ones. */
export function splitEqually(whole: Fen, count: number): Fen[] {
  const more = whole % count;
  const part = (whole - more) / count;
  const parts: Fen[] = [];
  for (let index = 0; index < count; index++) parts.push(index < more ? part + 1 : part);
  return parts;
}

/** What amount × weight is more than sum × quotient. A product that is too large to be exact is calculated as a bigint. */
function remainderOf(amount: number, weight: number, sum: number, quotient: number): number {
  const product = amount * weight;
  if (product <= Number.MAX_SAFE_INTEGER) return product - quotient * sum;
  return Number(BigInt(amount) * BigInt(weight) - BigInt(quotient) * BigInt(sum));
}

/** Whether two products were calculated exactly as numbers. */
const areExact = (one: number, other: number): boolean => Math.max(one, other) <= Number.MAX_SAFE_INTEGER;

/** Compares a ÷ b with c ÷ d exactly (b and d positive): negative, zero or positive. */
export function compareQuotients(a: number, b: number, c: number, d: number): number {
  const left = a * d;
  const right = c * b;
  if (areExact(left, right)) return left - right;
  return Number(BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b));
}

/** Compares a ÷ b with a share of c ÷ d exactly (b and d positive): negative, zero or positive. */
export function compareWithShareOf(a: number, b: number, share: Ratio, c: number, d: number): number {
  const left = a * share.denominator * d;
  const right = c * share.numerator * b;
  if (areExact(left, right)) return left - right;
  return Number(BigInt(a) * BigInt(share.denominator) * BigInt(d) - BigInt(c) * BigInt(share.numerator) * BigInt(b));
}

/** Compares a share of a whole with a ratio exactly: negative, zero or positive. */
export const compareShare = (part: number, whole: number, { numerator, denominator }: Ratio): number =>
  compareQuotients(part, whole, numerator, denominator);

/** Whether two shares make up exactly the whole. */
export const sumToOne = (a: Ratio, b: Ratio): boolean => isSumOf(whole, a, b);

const whole: Ratio = { numerator: 1, denominator: 1, text: "100%" };

/** Whether a ratio is exactly the sum of two others. */
export function isSumOf(sum: Ratio, a: Ratio, b: Ratio): boolean {
  const left = (a.numerator * b.denominator + b.numerator * a.denominator) * sum.denominator;
  const right = sum.numerator * a.denominator * b.denominator;
  if (areExact(left, right)) return left === right;
  const [ofA, ofB, ofSum] = [BigInt(a.denominator), BigInt(b.denominator), BigInt(sum.denominator)];
  return (BigInt(a.numerator) * ofB + BigInt(b.numerator) * ofA) * ofSum === BigInt(sum.numerator) * ofA * ofB;
}
