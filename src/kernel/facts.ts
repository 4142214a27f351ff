import type * as z from "zod/mini";
import { type Fault, type FaultCode, fault, PolicyError, written } from "./errors.ts";
import { type Field, fieldInfo } from "./field.ts";
import { type Shape, type ShapeIn, type ShapeOut, strictObject } from "./fields.ts";
import { type SoundReader, soundReaderOf, unsound } from "./sound-reading.ts";
import type { Text } from "./text.ts";

/** Facts that contradict each other although each is well formed. */
export interface Impossibility<Out> {
  /** The fields compared; the first one carries the fault. */
  readonly fields: readonly (keyof Out & string)[];
  /** What must hold, for people. */
  readonly allowed: Text;
  readonly contradicts: (facts: Out) => boolean;
}

/** The form of a rule's facts: a schema, and what would be impossible. */
export interface Facts<Out, In> {
  readonly schema: Field<Out, In>;
  readonly readSound: SoundReader;
  readonly impossibilities: readonly Impossibility<Out>[];
}

/** 事实 — the facts of a rule: its fields, and the combinations that cannot be. */
export function facts<const S extends Shape>(
  shape: S,
  ...impossibilities: readonly Impossibility<ShapeOut<S>>[]
): Facts<ShapeOut<S>, ShapeIn<S>> {
  const schema = strictObject(shape);
  return { schema, readSound: soundReaderOf(schema), impossibilities };
}

/** 不可能 — says what must hold between fields, and when it does not. */
export function impossible<Out>(
  fields: readonly (keyof Out & string)[],
  allowed: Text,
  contradicts: (facts: Out) => boolean,
): Impossibility<Out> {
  return { fields, allowed, contradicts };
}

/** The facts as rules see them, or every fault at once. */
export function checked<Out, In>(form: Facts<Out, In>, input: unknown): Out | PolicyError {
  const sound = form.readSound(input);
  if (sound !== unsound && !contradictsItself(form, sound as Out)) return sound as Out;
  const result = parsed(form.schema, input);
  const faults = result.issues.flatMap((issue) => faultsOf(issue, form.schema, input));
  const known = result.success ? result.data : soundFields(form, input, faults);
  for (const one of form.impossibilities) {
    const comparable = result.success || one.fields.every((field) => Object.hasOwn(known as object, field));
    if (comparable && one.contradicts(known as Out)) {
      faults.push(contradiction(one, form, input as Record<string, unknown>));
    }
  }
  return faults.length === 0 ? (known as Out) : new PolicyError(faults);
}

type Parsed = { readonly success: boolean; readonly data?: unknown; readonly issues: readonly Issue[] };

function parsed(schema: Field<unknown, unknown>, input: unknown): Parsed {
  try {
    const result = schema.safeParse(input);
    return result.success
      ? { success: true, data: result.data, issues: [] }
      : { success: false, issues: result.error.issues };
  } catch (error) {
    // more faults in one field than a call takes arguments: each field is read by itself
    if (!(error instanceof RangeError)) throw error;
    return { success: false, issues: issuesByField(shapeOf(schema), input as Record<string, unknown>) };
  }
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

const shapeOf = (schema: unknown): Shape => (schema as { _zod: { def: { shape: Shape } } })._zod.def.shape;

function contradictsItself<Out, In>({ impossibilities }: Facts<Out, In>, facts: Out): boolean {
  for (const one of impossibilities) if (one.contradicts(facts)) return true;
  return false;
}

/** The fields that are well formed by themselves, so that contradictions between them are told together with the rest. */
function soundFields<Out, In>(form: Facts<Out, In>, input: unknown, faults: readonly Fault[]): object {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return {};
  const spoilt = new Set(faults.map((one) => /^[^.[]*/.exec(one.path)?.[0]));
  const sound = Object.entries(shapeOf(form.schema)).filter(([key]) => key in input && !spoilt.has(key));
  return Object.fromEntries(
    sound.flatMap(([key, field]) => {
      const parsed = field.safeParse((input as Record<string, unknown>)[key]);
      return parsed.success && parsed.data !== undefined ? [[key, parsed.data]] : [];
    }),
  );
}

function contradiction<Out, In>(one: Impossibility<Out>, form: Facts<Out, In>, input: Record<string, unknown>): Fault {
  const path = one.fields[0] ?? "";
  const given = one.fields.map((field) => `${field}=${written(input[field])}`).join(", ");
  return fault(path, "impossible", given, one.allowed, titleAt(form.schema, [path]));
}

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, schema: Field<unknown, unknown>, input: unknown): Fault[] {
  const at = (extra: PropertyKey[], code: FaultCode, allowed: Text): Fault => {
    const path = [...issue.path, ...extra];
    return fault(pathText(path), code, written(valueAt(input, path)), allowed, titleAt(schema, path));
  };
  switch (issue.code) {
    case "custom": {
      const { fault: code, allowed } = issue.params as { fault: FaultCode; allowed: Text };
      return [at([], code, allowed)];
    }
    case "unrecognized_keys":
      return issue.keys.map((key) => at([key], "unknown-key", keysOf(schema, issue.path)));
    case "invalid_value":
      return [at([], optionFault(valueAt(input, issue.path)), optionsText(issue.values))];
    case "invalid_union": {
      const { discriminator, options } = issue as { discriminator?: string; options?: unknown[] };
      const key = discriminator === undefined ? [] : [discriminator];
      const path = issue.path.at(-1) === discriminator ? [] : key;
      return [at(path, optionFault(valueAt(input, [...issue.path, ...path])), optionsText(options ?? []))];
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

function keysOf(schema: unknown, path: readonly PropertyKey[]): Text {
  const found = schemaAt(schema, path) as { _zod?: { def: { shape?: object } } } | undefined;
  const keys = Object.keys(found?._zod?.def.shape ?? {}).join(", ");
  return { zh: `只有这些字段：${keys}`, en: `only the fields ${keys}` };
}

function titleAt(schema: unknown, path: readonly PropertyKey[]): Text | undefined {
  const found = schemaAt(schema, path);
  return found === undefined ? undefined : fieldInfo.get(found as never)?.title;
}

function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  let current = unwrapped(schema);
  for (const key of path) {
    const { shape, element } = (current as { _zod?: { def: { shape?: Shape; element?: unknown } } })?._zod?.def ?? {};
    const isField = typeof key === "string" && shape !== undefined && Object.hasOwn(shape, key);
    current = unwrapped(typeof key === "number" ? element : isField ? shape[key] : undefined);
  }
  return current;
}

function unwrapped(schema: unknown): unknown {
  const inner = (schema as { _zod?: { def: { innerType?: unknown } } } | undefined)?._zod?.def.innerType;
  return inner === undefined ? schema : unwrapped(inner);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let current = input;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
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

/** A fact that may be left out in general but that this case cannot do without. Throws when it is missing. */
export function needed<T>(value: T | undefined, path: string, why: Text): T {
  if (value !== undefined) return value;
  throw new PolicyError([fault(path, "missing", "undefined", why)]);
}

/** Refuses a fact that is well formed but cannot be under the figures in force. */
export function refused(path: string, code: FaultCode, given: unknown, allowed: Text): PolicyError {
  return new PolicyError([fault(path, code, written(given), allowed)]);
}
