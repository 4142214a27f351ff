import { Decimal as SharedDecimal } from "decimal.js";
import { fault, PolicyError } from "../language/errors.ts";
import { hundredths, scaledInteger } from "./decimal-text.ts";

const settings = { precision: 40, rounding: SharedDecimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 };

/**
 * The decimal.js constructor of returned amounts. Its settings cannot be changed, neither through `Decimal.set` of the
 * caller's own decimal.js nor through the constructor of an amount; `clone` gives the caller a constructor that can be changed.
 */
const Decimal = SharedDecimal.clone({ ...settings, defaults: true });
for (const name of ["precision", "rounding", "modulo", "toExpNeg", "toExpPos", "minE", "maxE", "crypto"] as const) {
  const value = Decimal[name];
  // decimal.js itself temporarily sets some of them, so a setter must not throw
  Object.defineProperty(Decimal, name, { get: () => value, set: () => {} });
}
const unchangeable = (): never => {
  throw new TypeError("the Decimal of amounts cannot be changed: use Decimal.clone");
};
Object.assign(Decimal, { set: unchangeable, config: unchangeable });
Object.freeze(Decimal);

/** 金额（元） — An amount in yuan, exact: a Decimal of decimal.js; in JSON a text with two decimals, `"14400.00"`. */
export interface Money extends SharedDecimal {}

/** 分 — A whole number of fen (1/100 yuan), inside the library. */
export type Fen = number;

/** An amount of money as it may enter: `"18000"`, `"112.50"`, `18000`, a Decimal. */
export type MoneyInput = string | number | SharedDecimal;

/** The error for an amount that cannot be kept exact to the fen. */
export function amountTooLarge(): PolicyError {
  const expected = {
    zh: "据此算得的各项金额均小于10万亿元，以便精确到分",
    en: "facts whose amounts all stay below ten trillion yuan, so that each fen is exact",
  };
  return new PolicyError([fault("", "out-of-range", `> ${yuanText(largestFen)}`, expected)]);
}

/** The properties in which decimal.js keeps a number: sign, exponent, and digits in groups of seven from the point. */
interface Digits {
  s: number;
  e: number;
  d: number[];
}

/** The prototype of all amounts: in JSON an amount is a text with two decimals. */
const amountPrototype: object = Object.freeze(
  Object.create(Decimal.prototype, {
    constructor: { value: Decimal },
    toJSON: {
      value(this: Money): string {
        return textOfAmount(this as unknown as Digits);
      },
    },
  }),
);

function Amount(this: Digits, s: number, e: number, d: number[]): void {
  this.s = s;
  this.e = e;
  this.d = d;
}
Amount.prototype = amountPrototype;
const NewAmount = Amount as unknown as new (s: number, e: number, d: number[]) => Money;

/** Largest amount that the library handles: below 10,000,000,000,000 yuan every fen is exact. */
export const largestFen: Fen = 999_999_999_999_999;

const group = 10_000_000;
const fenInGroup = 100_000;

/** 元 — The Decimal for an answer, made from its digits: faster than parsing a text. */
export function yuan(fen: Fen): Money {
  if (!Number.isSafeInteger(fen)) throw amountTooLarge();
  if (fen === 0) return new NewAmount(1, 0, [0]);
  const sign = fen < 0 ? -1 : 1;
  const rest = Math.abs(fen) % 100;
  const whole = (Math.abs(fen) - rest) / 100;
  if (whole === 0) return new NewAmount(sign, rest < 10 ? -2 : -1, [rest * fenInGroup]);
  return new NewAmount(sign, exponentOf(whole), digitsOf(whole, rest * fenInGroup));
}

/** Groups of digits before and after the point, without groups of zeros at the end. */
function digitsOf(whole: number, decimals: number): number[] {
  if (whole < group) return decimals === 0 ? [whole] : [whole, decimals];
  const last = whole % group;
  const first = (whole - last) / group;
  if (decimals > 0) return [first, last, decimals];
  return last === 0 ? [first] : [first, last];
}

/** 元 — The amounts of a record in yuan. */
export function inYuan<Name extends string>(amounts: Readonly<Record<Name, Fen>>): Record<Name, Money> {
  const all = {} as Record<Name, Money>;
  for (const name in amounts) all[name] = yuan(amounts[name]);
  return all;
}

/** One less than the number of digits. */
function exponentOf(whole: number): number {
  let exponent = 0;
  for (let power = 10; power <= whole; power *= 10) exponent += 1;
  return exponent;
}

/** Whole fen as yuan with two decimals: 1_125_0 → "112.50". */
export function yuanText(fen: Fen): string {
  if (fen < 0) return `-${yuanText(-fen)}`;
  const rest = fen % 100;
  return `${(fen - rest) / 100}${hundredths[rest]}`;
}

/** An amount of `yuan` with two decimals, from its digits: 0.1 µs where toFixed of decimal.js takes 1.0. */
function textOfAmount({ s, e, d }: Digits): string {
  const groups = Math.floor(e / groupLength) + 1;
  const whole = groups === 2 ? (d[0] ?? 0) * group + (d[1] ?? 0) : groups === 1 ? (d[0] ?? 0) : 0;
  return yuanText(s * (whole * 100 + (d[groups] ?? 0) / fenInGroup));
}

/** Whole fen of a Decimal or of a text with at most two decimals (both exact). */
export function fenOf(amount: Money | string): Fen {
  const text = typeof amount === "string" ? amount : amount.toFixed();
  const fen = fenWithin(text, maxDigits);
  if (fen === undefined) throw new RangeError(`not an amount in yuan and fen: ${text}`);
  return fen;
}

/** Digits before the point in an amount from a caller; sums may have one more. */
const maxInputDigits = 13;
const maxDigits = 14;

/** Whole fen of plain decimal text, or undefined if it is not an amount in yuan with at most two decimals. */
export const fenOfText = (text: string): Fen | undefined => fenWithin(text, maxInputDigits);

function fenWithin(text: string, most: number): Fen | undefined {
  const negative = text.charCodeAt(0) === 45;
  const fen = scaledInteger(negative ? text.slice(1) : text, 2, most);
  if (fen === undefined || fen > Number.MAX_SAFE_INTEGER) return undefined;
  return negative && fen !== 0 ? -fen : fen;
}

/** The plain decimal text of a number that a caller gave in any form, or undefined for anything else. */
export function decimalText(input: unknown): string | undefined {
  if (typeof input === "string") return input;
  if (typeof input === "number") return Math.abs(input) < 1e-6 && input !== 0 ? tinyText(input) : String(input);
  return SharedDecimal.isDecimal(input) ? textOfDecimal(input) : undefined;
}

/** A number whose shortest form has an exponent: more decimals than any field takes. */
const tinyText = (input: number): string => `${input < 0 ? "-" : ""}0.${"0".repeat(20)}1`;

/** Whole fen of an amount in a determination: a Decimal, or its text in JSON. */
export function fenOfAmount(value: unknown): Fen | undefined {
  const text = typeof value === "number" ? undefined : decimalText(value);
  return text === undefined ? undefined : fenWithin(text, maxDigits);
}

/** No amount has more digits than this. Without a bound, a Decimal of a few bytes could fill the memory as text. */
const maxExponent = 40;
const maxGroups = 12;
const groupLength = 7;

/** The plain text of a Decimal of any copy of decimal.js, or of an object that looks like one: read once, and checked. */
function textOfDecimal({ s, e, d }: Digits): string {
  if (!Array.isArray(d) || !Number.isInteger(e) || (s !== 1 && s !== -1)) return "NaN";
  const { length } = d;
  const sign = s < 0 ? "-" : "";
  if (e > maxExponent) return `${sign}1${"0".repeat(maxExponent)}`;
  if (e < -maxExponent || length > maxGroups) return `0.${"0".repeat(maxExponent)}1`;
  const groups = Array.from({ length }, (_, i) => (isGroup(d[i]) ? String(d[i]).padStart(groupLength, "0") : "NaN"));
  if (groups.length === 0 || groups.includes("NaN")) return "NaN";
  // digits before the point: as many as there are groups up to that of the exponent
  const before = (Math.floor(e / groupLength) + 1) * groupLength;
  const digits = "0".repeat(Math.max(0, -before)) + groups.join("");
  const whole =
    digits
      .slice(0, Math.max(0, before))
      .padEnd(before, "0")
      .replace(/^0+(?=\d)/, "") || "0";
  const decimals = digits.slice(Math.max(0, before)).replace(/0+$/, "");
  const plain = decimals === "" ? whole : `${whole}.${decimals}`;
  return plain === "0" ? plain : sign + plain;
}

const isGroup = (one: unknown): boolean => Number.isInteger(one) && (one as number) >= 0 && (one as number) < group;
