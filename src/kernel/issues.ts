import type * as z from "zod/mini";
import { type Fault, type FaultCode, fault, written } from "./errors.ts";
import { type Field, fieldInfo } from "./field.ts";
import type { Shape } from "./fields.ts";
import { isRecord } from "./record.ts";
import type { Text } from "./text.ts";

type Issue = z.core.$ZodIssue;
type Parsed = { readonly data?: unknown; readonly issues: readonly Issue[] };

/** What zod answers: the facts as rules see them, or what is wrong with them. */
export function parsed(schema: Field<unknown, unknown>, input: unknown): Parsed {
  const foreign = foreignIn(schema, input, []);
  const elsewhere = ({ path }: Issue) => !foreign.some((one) => one.path.every((key, index) => key === path[index]));
  try {
    const result = schema.safeParse(input);
    return { data: result.data, issues: [...foreign, ...(result.error?.issues.filter(elsewhere) ?? [])] };
  } catch (error) {
    // more faults in one field than a call takes arguments: each field is read by itself
    if (!(error instanceof RangeError)) throw error;
    return { issues: issuesByField(shapeOf(schema), input as Record<string, unknown>) };
  }
}

/** Maps, dates and the like in the place of groups of fields: zod takes them for groups without any. */
function foreignIn(schema: unknown, input: unknown, path: readonly PropertyKey[]): Issue[] {
  if (typeof input !== "object" || input === null) return [];
  const { shape, element, options } = formOf(unwrapped(schema), input);
  if (element !== undefined) {
    return Array.isArray(input) ? input.flatMap((one, index) => foreignIn(element, one, [...path, index])) : [];
  }
  if (shape === undefined && options === undefined) return [];
  if (isRecord(input))
    return Object.entries(shape ?? {}).flatMap(([key, field]) => foreignIn(field, input[key], [...path, key]));
  return [{ code: "invalid_type", expected: "object", input, path: [...path], message: "" }];
}

function issuesByField(shape: Shape, input: Record<string, unknown>): Issue[] {
  const unknown = Object.keys(input).filter((key) => !Object.hasOwn(shape, key));
  const ofKeys = { code: "unrecognized_keys", keys: unknown, path: [], input, message: "" } as Issue;
  const ofFields = Object.entries(shape).flatMap(([key, field]) => {
    const { issues } = parsed(field, input[key]);
    return issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));
  });
  return unknown.length === 0 ? ofFields : [ofKeys, ...ofFields];
}

/** The fields of a form by name. */
export const shapeOf = (schema: unknown): Shape => (schema as { _zod: { def: { shape: Shape } } })._zod.def.shape;

/** One issue of zod's as faults: code, path, what was given, what is allowed. */
export function faultsOf(issue: Issue, schema: Field<unknown, unknown>, input: unknown): Fault[] {
  const at = (extra: PropertyKey[], code: FaultCode, allowed: Text): Fault => {
    const path = [...issue.path, ...extra];
    return fault(pathText(path), code, written(valueAt(input, path)), allowed, titleAt(schema, path, input));
  };
  switch (issue.code) {
    case "custom": {
      const { fault: code, allowed } = issue.params as { fault: FaultCode; allowed: Text };
      return [at([], code, allowed)];
    }
    case "unrecognized_keys":
      return issue.keys.map((key) => at([key], "unknown-key", keysOf(schema, issue.path, input)));
    case "invalid_value":
      return [at([], optionFault(valueAt(input, issue.path)), optionsText(issue.values))];
    case "invalid_union": {
      // of the code under the key of a group whose fields depend on it
      const { options = [] } = issue as { options?: readonly unknown[] };
      return [at([], optionFault(valueAt(input, issue.path)), optionsText(options))];
    }
    case "too_small":
      return [at([], "out-of-range", { zh: `至少 ${issue.minimum} 项`, en: `at least ${issue.minimum} items` })];
    case "too_big":
      return [at([], "out-of-range", { zh: `至多 ${issue.maximum} 项`, en: `at most ${issue.maximum} items` })];
    case "invalid_type": {
      const code = valueAt(input, issue.path) === undefined ? "missing" : "wrong-type";
      return [at([], code, expectedText(issue.expected))];
    }
    default:
      return [at([], "malformed", { zh: issue.message, en: issue.message })];
  }
}

const optionFault = (given: unknown): FaultCode =>
  given === undefined ? "missing" : typeof given === "string" ? "unknown-option" : "wrong-type";

function optionsText(options: readonly unknown[]): Text {
  const all = options.map((option) => written(option)).join(", ");
  return { zh: `以下之一：${all}`, en: `one of ${all}` };
}

function expectedText(expected: string): Text {
  if (expected === "boolean") return { zh: "true 或 false", en: "true or false" };
  if (expected === "array") return { zh: "列表", en: "a list" };
  return { zh: "一组字段（对象）", en: "an object of fields" };
}

function keysOf(schema: unknown, path: readonly PropertyKey[], input: unknown): Text {
  const { shape = {} } = formOf(schemaAt(schema, path, input), valueAt(input, path));
  const keys = Object.keys(shape).join(", ");
  return { zh: `只有这些字段：${keys}`, en: `only the fields ${keys}` };
}

/** What the field at a path is called. */
export function titleAt(schema: unknown, path: readonly PropertyKey[], input: unknown): Text | undefined {
  const found = schemaAt(schema, path, input);
  return found === undefined ? undefined : fieldInfo.get(found as never)?.title;
}

function schemaAt(schema: unknown, path: readonly PropertyKey[], input: unknown): unknown {
  let current = unwrapped(schema);
  let value = input;
  for (const key of path) {
    const { shape, element, discriminator } = formOf(current, value);
    // a code that is none of those known is called as the group whose fields depend on it
    if (key !== discriminator) current = unwrapped(typeof key === "number" ? element : ownField(shape, key));
    value = valueAt(value, [key]);
  }
  return current;
}

const ownField = (shape: Shape | undefined, key: PropertyKey): unknown =>
  shape !== undefined && Object.hasOwn(shape, key) ? shape[key as string] : undefined;

interface Form {
  readonly shape?: Shape;
  readonly element?: unknown;
  readonly innerType?: unknown;
  /** Of a group whose fields depend on the code under a key. */
  readonly options?: readonly unknown[];
  readonly discriminator?: string;
}

const definition = (schema: unknown): Form => (schema as { _zod?: { def: Form } } | undefined)?._zod?.def ?? {};

/** The form that a schema has for this input: of a group whose fields depend on a code, the one for the code given. */
function formOf(schema: unknown, input: unknown): Form {
  const form = definition(schema);
  const { options = [], discriminator } = form;
  if (discriminator === undefined || !isRecord(input)) return form;
  const member = options
    .map(definition)
    .find(({ shape }) => shape?.[discriminator]?.safeParse(input[discriminator]).success);
  return member ?? form;
}

function unwrapped(schema: unknown): unknown {
  const { innerType } = definition(schema);
  return innerType === undefined ? schema : unwrapped(innerType);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let current = input;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

/** A path as callers write it: `groups[0].kind`. */
function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}
