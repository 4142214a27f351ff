import type { Language } from "../../kernel/language/index.ts";
import type { AnswerColumn } from "./columns.ts";
import { printed } from "./print.ts";
import { readCell, trimmed } from "./read-cell.ts";
import { bare, type Sense, sameWord, senseOf } from "./senses.ts";

/** A value of an answer, and the cell of what was expected. */
interface Expected {
  readonly column: AnswerColumn;
  readonly value: unknown;
  readonly expected: string;
}

/** The sign for “no value”. */
const noValue = ["—", "－", "-"];

/** Whether a value is the expected one, in any notation: words or codes, 12,600 or 12600.00, 2012/5/1. An empty cell is not compared. */
export function isAsExpected({ column, value, expected }: Expected): boolean {
  const cell = trimmed(expected);
  if (cell === "") return true;
  if (noValue.includes(cell)) return value === null || value === undefined;
  if (value === null || value === undefined) return false;
  const texts = [...(["zh", "en"] as const).map((language) => printed(value, column.print, language)), codeOf(value)];
  if (texts.some((text) => sameWord(text) === sameWord(cell))) return true;
  const read = readCell(senseFor(column, value), cell);
  return read !== undefined && sameValue(read.value, codeOf(value));
}

/** The cell is read like a fact of the same kind. Lists and texts are compared in printed form. */
function senseFor({ field }: AnswerColumn, value: unknown): Sense {
  const { form, labels } = bare(field);
  if (form.kind !== "value") return { kind: "text" };
  // fields that occur only in answers cannot read a text, which `senseOf` would try
  const isWritten = labels === undefined && "pattern" in form.schema && form.schema.format !== "date";
  if (!isWritten || "anyOf" in form.schema) return senseOf(field);
  return { kind: typeof value === "string" && value.endsWith("%") ? "ratio" : "text" };
}

/** The value in JSON form: an amount with two decimals, a code. */
const codeOf = (value: unknown): string => {
  const json: unknown = JSON.parse(JSON.stringify(value));
  return typeof json === "string" ? json : JSON.stringify(json);
};

/** Trailing zeros do not matter; a ratio may also be a decimal: 70%, 70.00%, 0.7. */
function sameValue(read: unknown, text: string): boolean {
  const own = typeof read === "object" ? JSON.stringify(read) : String(read);
  if (own === text) return true;
  const [one, other] = [exactNumber(own), exactNumber(text)];
  return one !== undefined && one === other;
}

/** A number as a whole number of very small parts; undefined for anything else. */
function exactNumber(text: string): bigint | undefined {
  const [, sign = "", whole, decimals = "", percent] = /^(-?)(\d{1,20})(?:\.(\d{1,20}))?(%?)$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return digits * 10n ** BigInt(22 - decimals.length - (percent === "" ? 0 : 2));
}

/** 差异 — The expected and actual values, with the difference of amounts: 每月补贴：期望100，实际120.00，差20.00. */
export function differenceOf({ column, value, expected }: Expected, language: Language): string {
  const actual = printed(value, column.print, language) || "—";
  const cell = trimmed(expected);
  const by = amountBetween(codeOf(value ?? null), readCell(senseFor(column, value), cell)?.value);
  const name = column.heading[language];
  if (language === "zh") return `${name}：期望${cell}，实际${actual}${by === undefined ? "" : `，差${by}`}`;
  return `${name}: expected ${cell}, actual ${actual}${by === undefined ? "" : `, difference ${by}`}`;
}

/** The difference of two amounts with at most two decimals; undefined for anything else. */
function amountBetween(actual: string, expected: unknown): string | undefined {
  const [a, b] = [hundredths(actual), hundredths(String(expected))];
  if (a === undefined || b === undefined) return undefined;
  const difference = a - b;
  const digits = (difference < 0n ? -difference : difference).toString().padStart(3, "0");
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return `${difference < 0n ? "-" : ""}${actual.includes(".") ? text : text.replace(/\.00$/, "")}`;
}

function hundredths(text: string): bigint | undefined {
  const [, sign = "", whole, decimals = ""] = /^(-?)(\d{1,20})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  return whole === undefined ? undefined : BigInt(`${sign}${whole}${decimals.padEnd(2, "0")}`);
}
