import type { Language, Text } from "../kernel/language/index.ts";
import { grouped } from "../kernel/policy/index.ts";

/** A sum in whole fen, from amounts in JSON form. */
export const fenOfAll = (amounts: readonly string[]): bigint =>
  amounts.reduce((sum, amount) => sum + BigInt(amount.replace(".", "")), 0n);

/** Whole fen as an amount: 1125n → "11.25". */
export function amountOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, "0");
  return `${fen < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const isZero = (amount: string): boolean => amount === "0.00";

/** "13,792.82", and "−112.50" with a minus sign, not a hyphen. */
export const shown = (amount: string): string => grouped(amount).replace("-", "−");

/** A text that is the same in both languages of a report. */
export const same = (text: string): Text => ({ zh: text, en: text });

/** Words in the language of a statement. */
export const sayIn =
  (language: Language) =>
  (zh: string, en: string): string =>
    language === "zh" ? zh : en;
