import { isRecord, type JsonSchema } from "../../../src/kernel/facts/index.ts";
import type { Text } from "../../../src/kernel/language/index.ts";
import { answerWords } from "../../../src/statement/answer.ts";
import type { Line } from "../model.ts";

export const same = (text: string): Text => ({ zh: text, en: text });
const none: Text = same("");

/** A line with the key of its field, to which a comment of the table belongs. */
export interface KeyedLine extends Line {
  readonly key: string;
}

/** Facts or a value in words: the titles, units and labels of the schema, in both languages. */
export function linesIn(value: unknown, schema: JsonSchema, depth = 0): readonly KeyedLine[] {
  if (!isRecord(value)) return [{ key: "", title: none, text: leaf(value, schema), depth }];
  return Object.entries(value).flatMap(([key, part]) => fieldLines(key, part, propertyIn(schema, key) ?? {}, depth));
}

function fieldLines(key: string, value: unknown, schema: JsonSchema, depth: number): readonly KeyedLine[] {
  const title = titleOf(schema) ?? same(key);
  if (isRecord(value) && !isText(value)) {
    if (isCode(value)) return [{ key, title, text: leaf(value.code, schema), depth }];
    return [{ key, title, text: none, depth }, ...linesIn(value, schema, depth + 1)];
  }
  if (Array.isArray(value) && value.some((one) => isRecord(one) && !isText(one) && !isCode(one))) {
    const items = value.flatMap((one, at) =>
      fieldLines(`${at + 1}.`, one, { ...itemsOf(schema), "x-title": undefined }, depth + 1),
    );
    return [{ key, title, text: none, depth }, ...items];
  }
  return [{ key, title, text: leaf(value, schema), depth }];
}

/** A value without fields of its own. */
function leaf(value: unknown, schema: JsonSchema): Text {
  if (Array.isArray(value) && value.some(isCode)) {
    const codes = value.map((one) => (isCode(one) ? one.code : one));
    return leaf(codes, schema);
  }
  if (value === undefined) return { zh: "未填报", en: "not given" };
  const text = (language: "zh" | "en"): string => answerWords(odd(value), schema, language)[0]?.text ?? "";
  return { zh: text("zh"), en: text("en") };
}

/** What JSON has no word for, as text. */
const odd = (value: unknown): unknown =>
  ["symbol", "function", "bigint", "number"].includes(typeof value) ? String(value as number) : value;

const isText = (value: unknown): value is Text =>
  isRecord(value) && typeof value.zh === "string" && typeof value.en === "string";

/** A label in a row: its code alone. */
const isCode = (value: unknown): value is { readonly code: string } =>
  isRecord(value) && typeof value.code === "string" && Object.keys(value).length === 1;

/** The parts of a schema that a value may fit: what may be null is one of several. */
export const partsOf = (schema: JsonSchema): readonly JsonSchema[] => [
  schema,
  ...(["oneOf", "anyOf", "allOf"] as const).flatMap((key) =>
    Array.isArray(schema[key]) ? (schema[key] as JsonSchema[]).flatMap(partsOf) : [],
  ),
];

export function propertyIn(schema: JsonSchema, key: string): JsonSchema | undefined {
  for (const { properties } of partsOf(schema)) {
    if (isRecord(properties) && Object.hasOwn(properties, key)) return properties[key] as JsonSchema;
  }
  return undefined;
}

export const itemsOf = (schema: JsonSchema): JsonSchema =>
  (partsOf(schema).find(({ items }) => isRecord(items))?.items as JsonSchema | undefined) ?? {};

export const annotation = (schema: JsonSchema, name: string): unknown =>
  partsOf(schema).find((part) => part[name] !== undefined)?.[name];

export const titleOf = (schema: JsonSchema): Text | undefined => annotation(schema, "x-title") as Text | undefined;
