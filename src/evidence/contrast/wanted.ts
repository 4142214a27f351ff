import { isRecord } from "../../kernel/facts/index.ts";
import { display, fault, PolicyError } from "../../kernel/language/index.ts";
import { fenOfAmount } from "../../kernel/numbers/index.ts";
import { expectedFields } from "../case/expected-fields.ts";

/** 所求 — The answer that is wanted: values of some of its fields (codes, yes or no, amounts in yuan), or a test of the whole value. */
export type Wanted<Value> = ((value: Value) => boolean) | { readonly [Field in keyof Value]?: unknown };

/** The test of a value. Throws a PolicyError for a field that the answer does not have. */
export function testOf<Value>(wanted: Wanted<Value>, fields: object): (value: Value) => boolean {
  if (typeof wanted === "function") return wanted as (value: Value) => boolean;
  const known = Object.keys(fields);
  const expected = expectedFields(known);
  const entries = Object.entries(wanted);
  const unknown = entries.filter(([name]) => !known.includes(name));
  if (unknown.length > 0 || entries.length === 0)
    throw new PolicyError(
      entries.length === 0
        ? [fault("wanted", "missing", "{}", expected)]
        : unknown.map(([name, one]) => fault(`wanted.${name}`, "unknown-key", display(one), expected)),
    );
  return (value) => entries.every(([name, one]) => isSame((value as Record<string, unknown>)[name], one));
}

/** Whether a part of an answer is what is wanted: a label by its code, an amount by its fen, all else by its JSON. */
function isSame(part: unknown, wanted: unknown): boolean {
  if (isRecord(part) && typeof part.code === "string" && typeof wanted === "string") return part.code === wanted;
  const fen = fenOfAmount(part);
  if (fen !== undefined && fen === fenOfAmount(wanted)) return true;
  return JSON.stringify(part) === JSON.stringify(wanted);
}
