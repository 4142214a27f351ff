import { isRecord, type JsonSchema } from "../kernel/facts/index.ts";
import type { Language, Text } from "../kernel/language/index.ts";
import { grouped } from "../kernel/policy/index.ts";

/** A field of an answer in words: its title, its value unless it has fields, and its depth. */
interface AnswerLine {
  readonly title: string;
  readonly text: string;
  readonly depth: number;
}

/** 认定结果 — The value of a determination, as JSON, in words: the titles, units and labels of its schema. */
export function answerWords(value: unknown, schema: JsonSchema, language: Language): readonly AnswerLine[] {
  if (!isRecord(value)) return [{ title: "", text: leafText(value, schema, language), depth: 0 }];
  return fieldLines(value, schema, language, 0);
}

function fieldLines(
  value: Record<string, unknown>,
  schema: JsonSchema,
  language: Language,
  depth: number,
): readonly AnswerLine[] {
  return Object.entries(value).flatMap(([key, part]) => {
    const field = propertyIn(schema, key) ?? {};
    const title = titleOf(field, language) ?? key;
    const head = { title, text: "", depth };
    if (isGroup(part)) return [head, ...fieldLines(part, field, language, depth + 1)];
    if (Array.isArray(part) && part.some(isGroup)) {
      return [head, ...part.flatMap((one, at) => itemLines(one, at, field, language, depth + 1))];
    }
    return { title, text: leafText(part, field, language), depth };
  });
}

function itemLines(
  one: unknown,
  at: number,
  field: JsonSchema,
  language: Language,
  depth: number,
): readonly AnswerLine[] {
  const item = itemsOf(field);
  const title = `${at + 1}.`;
  return isGroup(one)
    ? [{ title, text: "", depth }, ...fieldLines(one, item, language, depth + 1)]
    : [{ title, text: leafText(one, item, language), depth }];
}

/** A record that is not a label. */
const isGroup = (value: unknown): value is Record<string, unknown> => isRecord(value) && !isText(value);
const isText = (value: unknown): value is Text =>
  isRecord(value) && typeof value.zh === "string" && typeof value.en === "string";

function leafText(value: unknown, schema: JsonSchema, language: Language): string {
  const zh = language === "zh";
  if (value === null || value === undefined) return "—";
  if (typeof value === "boolean") return zh ? (value ? "是" : "否") : value ? "yes" : "no";
  if (isText(value)) return value[language];
  if (Array.isArray(value)) {
    if (value.length === 0) return zh ? "无" : "none";
    return value.map((one) => leafText(one, itemsOf(schema), language)).join(zh ? "、" : ", ");
  }
  const labels = annotation(schema, "x-labels") as Readonly<Record<string, Text>> | undefined;
  const label = typeof value === "string" && labels && Object.hasOwn(labels, value) ? labels[value] : undefined;
  if (label) return label[language];
  const unit = annotation(schema, "x-unit") as Text | undefined;
  const text = /^-?\d+\.\d\d$/.test(String(value)) ? grouped(String(value)) : String(value);
  return unit === undefined ? text : zh ? `${text}${unit.zh}` : `${text} ${unit.en}`;
}

/** The alternatives of a schema that a value may match: a nullable field has several. */
const partsOf = (schema: JsonSchema): readonly JsonSchema[] => [
  schema,
  ...(["oneOf", "anyOf", "allOf"] as const).flatMap((key) =>
    Array.isArray(schema[key]) ? (schema[key] as JsonSchema[]).flatMap(partsOf) : [],
  ),
];

function propertyIn(schema: JsonSchema, key: string): JsonSchema | undefined {
  for (const { properties } of partsOf(schema)) {
    if (isRecord(properties) && Object.hasOwn(properties, key)) return properties[key] as JsonSchema;
  }
  return undefined;
}

const itemsOf = (schema: JsonSchema): JsonSchema =>
  (partsOf(schema).find(({ items }) => isRecord(items))?.items as JsonSchema | undefined) ?? {};

const annotation = (schema: JsonSchema, name: string): unknown =>
  partsOf(schema).find((part) => part[name] !== undefined)?.[name];

const titleOf = (schema: JsonSchema, language: Language): string | undefined =>
  (annotation(schema, "x-title") as Text | undefined)?.[language];
