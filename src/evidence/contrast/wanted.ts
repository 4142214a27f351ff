import { type AnyField, expectedChoice, isRecord, type Shape } from "../../kernel/facts/index.ts";
import { display, fault, PolicyError, rejection, type Text } from "../../kernel/language/index.ts";
import { decimalText, fenOfText } from "../../kernel/numbers/index.ts";
import { expectedFields } from "../case/expected-fields.ts";

/** 所求 — The wanted answer: values of some of its fields (codes, yes or no, amounts in yuan), or a test of the whole value. */
export type Wanted<Value> = ((value: Value) => boolean) | { readonly [Field in keyof Value]?: unknown };

/** The test of a value. Throws a PolicyError for a field that the answer does not have, and for a value that the field cannot have. */
export function testOf<Value>(wanted: Wanted<Value>, fields: Shape): (value: Value) => boolean {
  if (typeof wanted === "function") return wanted as (value: Value) => boolean;
  const known = Object.keys(fields);
  if (!isRecord(wanted)) throw rejection("wanted", "wrong-type", wanted, expectedFields(known));
  const entries = Object.entries(wanted);
  if (entries.length === 0) throw new PolicyError([fault("wanted", "missing", "{}", expectedFields(known))]);
  const faults = entries.flatMap(([name, one]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) return [fault(`wanted.${name}`, "unknown-key", display(one), expectedFields(known))];
    const expected = expectedOf(field, one);
    return expected === undefined ? [] : [fault(`wanted.${name}`, "malformed", display(one), expected, field.title)];
  });
  if (faults.length > 0) throw new PolicyError(faults);
  return (value) => entries.every(([name, one]) => isSame((value as Record<string, unknown>)[name], one));
}

const yesOrNo: Text = { zh: "true（是）或false（否）", en: "true or false" };
const amount: Text = { zh: "金额（元），如“14400”或“112.50”", en: 'an amount in yuan, such as "14400" or "112.50"' };
const dayForm = /^\d{4}-\d\d-\d\d$/;
const wholeNumber: Text = { zh: "整数", en: "a whole number" };
const written: Text = {
  zh: "这项结果的写法，见 schema RULE --answer",
  en: "a value as in the answer; see schema RULE --answer",
};

/** The expectation of a field if it can never have the wanted value. Lists and groups accept anything. */
function expectedOf({ form, labels, unit }: AnyField, wanted: unknown): Text | undefined {
  if (form.kind === "nullable") return wanted === null ? undefined : expectedOf(form.inner, wanted);
  if (labels !== undefined && typeof wanted !== "object")
    return Object.hasOwn(labels, String(wanted)) ? undefined : expectedChoice(labels);
  if (form.kind !== "value" || isRecord(wanted)) return undefined;
  const { type, pattern, format } = form.answerSchema ?? form.schema;
  if (type === "boolean") return typeof wanted === "boolean" ? undefined : yesOrNo;
  if (type === "integer") return Number.isInteger(wanted) ? undefined : wholeNumber;
  if (unit?.zh.startsWith("元")) return fenOfText(decimalText(wanted) ?? "") === undefined ? amount : undefined;
  if (typeof wanted !== "string" && typeof wanted !== "number") return written;
  const known = format === "date" ? dayForm : typeof pattern === "string" ? new RegExp(pattern, "u") : undefined;
  return known === undefined || known.test(String(wanted)) ? undefined : written;
}

/** Whether a part of an answer has the wanted value: labels are compared by code, numbers by size, anything else as JSON. */
function isSame(part: unknown, wanted: unknown): boolean {
  if (isRecord(part) && typeof part.code === "string" && typeof wanted === "string") return part.code === wanted;
  const [one, other] = [exactOf(part), exactOf(wanted)];
  if (one !== undefined && other !== undefined) return one === other;
  return JSON.stringify(part) === JSON.stringify(wanted);
}

/** An amount, a ratio or another number as a whole number of tiny parts: "70.00%", "70%" and "0.7" are equal. */
function exactOf(value: unknown): bigint | undefined {
  const [, whole, decimals = "", percent] = /^(-?\d{1,20})(?:\.(\d{1,20}))?(%?)$/.exec(decimalText(value) ?? "") ?? [];
  if (whole === undefined) return undefined;
  return BigInt(whole + decimals) * 10n ** BigInt(22 - decimals.length - (percent === "" ? 0 : 2));
}
