import type { AnyField, JsonSchema, Shape } from "./field.ts";

/** 事实的结构 — What a group of facts accepts, as JSON Schema (draft 2020-12). */
export const factsSchemaOf = (field: AnyField): JsonSchema => rootOf(field, "facts");

/** 答案的结构 — What an answer contains once it is JSON (draft 2020-12). */
export const answerSchemaOf = (field: AnyField): JsonSchema => rootOf(field, "answer");

/** Whether a value enters a rule (facts) or leaves it (answer). */
type Side = "facts" | "answer";

function rootOf(field: AnyField, side: Side): JsonSchema {
  return frozen({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schemaOf(field, side) });
}

/** Titles and units are in Chinese; the words in both languages are under `x-title`, `x-unit` and `x-labels`. */
function schemaOf(field: AnyField, side: Side): JsonSchema {
  const { title, unit, labels } = field;
  return {
    ...formSchemaOf(field, side),
    title: title.zh,
    "x-title": title,
    ...(unit ? { "x-unit": unit } : {}),
    ...(labels ? { "x-labels": labels } : {}),
  };
}

function formSchemaOf({ title, labels, form }: AnyField, side: Side): JsonSchema {
  switch (form.kind) {
    case "value":
      return side === "answer" ? (form.answerSchema ?? form.schema) : form.schema;
    case "list":
      return side === "answer"
        ? { type: "array", items: schemaOf(form.item, side) }
        : { type: "array", items: schemaOf(form.item, side), minItems: form.min, maxItems: form.max };
    case "group":
      return objectSchema(form.shape, side);
    case "variant": {
      const members = Object.entries(form.members).map(([code, shape]) => {
        const key = { const: code, title: title.zh, "x-title": title, ...(labels ? { "x-labels": labels } : {}) };
        return objectSchema(shape, side, { [form.key]: key });
      });
      return { oneOf: members };
    }
    case "optional":
      return schemaOf(form.inner, side);
    case "nullable":
      return { anyOf: [schemaOf(form.inner, side), { type: "null" }] };
  }
}

function objectSchema(shape: Shape, side: Side, first: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  const own = Object.entries(shape);
  const required = own.filter(([, field]) => field.form.kind !== "optional").map(([key]) => key);
  return {
    type: "object",
    properties: { ...first, ...Object.fromEntries(own.map(([key, field]) => [key, schemaOf(field, side)])) },
    required: [...Object.keys(first), ...required],
    additionalProperties: false,
  };
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
