import { frozen } from "../language/frozen.ts";
import type { Text } from "../language/text.ts";
import type { AnyField, JsonSchema, Shape } from "./field.ts";

/** The name of a schema: the full name and the title of its rule. */
export interface Named {
  readonly name: string;
  readonly title: Text;
}

/** Whether a value enters a rule (facts) or leaves it (answer). */
type Side = "facts" | "answer";

/** The two forms of one schema. */
interface Schemas {
  readonly full: () => JsonSchema;
  readonly plain: () => JsonSchema;
}

/** The schemas of all facts or of a whole answer. */
export function namedSchemas(field: AnyField, side: Side, rule?: Named): Schemas {
  const is: Text = side === "facts" ? { zh: "填报内容", en: "facts" } : { zh: "认定结果", en: "value" };
  const title = rule ? { zh: `${rule.title.zh}：${is.zh}`, en: `${rule.title.en}: ${is.en}` } : field.title;
  const root = { ...field, title };
  const id = rule ? { $id: `urn:minsheng-rules:${rule.name.replace("/", ":")}:${side}` } : {};
  return {
    full: () => ({ $schema: "https://json-schema.org/draft/2020-12/schema", ...id, ...schemaOf(root, side, true) }),
    plain: () => schemaOf(root, side, false),
  };
}

/** An object with its schemas, each made on first use. */
export function withSchemas<T extends object>(object: T, { full, plain }: Schemas) {
  let schema: JsonSchema | undefined;
  let plainSchema: JsonSchema | undefined;
  return Object.freeze({
    ...object,
    get schema(): JsonSchema {
      schema ??= frozen(full());
      return schema;
    },
    get plainSchema(): JsonSchema {
      plainSchema ??= frozen(plain());
      return plainSchema;
    },
  });
}

/** 村集体补助 village contribution — Chinese first: standard keywords have only one title for both languages. */
const bothOf = ({ zh, en }: Text): string => `${zh} ${en}`;

/** Titles and units in standard keywords; with `more`, also under `x-title`, `x-unit` and `x-labels`, separately for each language. */
function schemaOf(field: AnyField, side: Side, more: boolean): JsonSchema {
  const { title, unit, labels } = field;
  return {
    ...formSchemaOf(field, side, more),
    title: bothOf(title),
    ...(unit ? { description: `单位：${unit.zh} unit: ${unit.en}` } : {}),
    ...(more ? { "x-title": title } : {}),
    ...(more && unit ? { "x-unit": unit } : {}),
    ...(more && labels ? { "x-labels": labels } : {}),
  };
}

function formSchemaOf({ title, labels, form }: AnyField, side: Side, more: boolean): JsonSchema {
  switch (form.kind) {
    case "value":
      return side === "answer" ? (form.answerSchema ?? form.schema) : form.schema;
    case "list": {
      const items = schemaOf(form.item, side, more);
      return { type: "array", items, ...(side === "facts" ? { minItems: form.min, maxItems: form.max } : {}) };
    }
    case "group":
      return objectSchema(form.shape, side, more);
    case "variant": {
      const members = Object.entries(form.members).map(([code, shape]) => {
        const label = labels?.[code];
        const key = { const: code, title: bothOf(title), ...(more ? { "x-title": title, "x-labels": labels } : {}) };
        return { ...objectSchema(shape, side, more, { [form.key]: key }), ...(label ? { title: bothOf(label) } : {}) };
      });
      return { oneOf: members };
    }
    case "nullable":
      return orNull(schemaOf(form.inner, side, more), form.whenNull && bothOf(form.whenNull));
    default:
      return orNull(schemaOf(form.inner, side, more));
  }
}

const notGiven = bothOf({ zh: "未填报", en: "not given" });

/** A field that may be null. A list of choices gets one more; forms show it as one list. */
function orNull(inner: JsonSchema, title = notGiven): JsonSchema {
  const { oneOf, type: _, ...rest } = inner;
  const isChoice = Array.isArray(oneOf) && oneOf.every((one) => "const" in one);
  if (isChoice) return { ...rest, oneOf: [...oneOf, { const: null, title }] };
  return { anyOf: [inner, { type: "null", title }] };
}

function objectSchema(shape: Shape, side: Side, more: boolean, first: Record<string, JsonSchema> = {}): JsonSchema {
  const own = Object.entries(shape);
  const required = own.filter(([, field]) => field.form.kind !== "optional").map(([key]) => key);
  return {
    type: "object",
    properties: { ...first, ...Object.fromEntries(own.map(([key, field]) => [key, schemaOf(field, side, more)])) },
    required: [...Object.keys(first), ...required],
    additionalProperties: false,
  };
}
