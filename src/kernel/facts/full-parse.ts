import { display, type Fault, fault, PolicyError, unreadable } from "../language/errors.ts";
import type { Labels, Text } from "../language/text.ts";
import { type AnyField, type Constraint, type Form, isRejection, type Shape } from "./field.ts";
import { expectedChoice } from "./fields.ts";
import { type Found, inside, invalid, join, type Place, rejected, whole } from "./found-faults.ts";
import { expectedObject, isRecord, propertyOf } from "./record.ts";

/**
 * 逐项核对 — Reads facts field by field and lists every fault. Each property is read once. Always terminates and never throws,
 * whatever the input.
 */
export function fullParse<Out>(
  shape: Shape,
  constraints: readonly Constraint<Out>[],
  input: unknown,
): Out | PolicyError {
  const found: Found = { faults: [], more: 0 };
  const given: Record<string, unknown> = {};
  const known = readGroup(shape, input, { path: "", title: undefined }, found, given);
  for (const one of constraints) {
    const comparable = one.fields.every((name) => Object.hasOwn(known, name));
    if (comparable && one.isViolated(known as Out)) found.faults.push(contradiction(one, shape, given));
  }
  return found.faults.length === 0 ? (known as Out) : new PolicyError(found.faults, found.more);
}

function readField({ form, labels = {} }: AnyField, input: unknown, place: Place, found: Found): unknown {
  switch (form.kind) {
    case "value":
      return readValue(form.read, input, place, found);
    case "list":
      return readList(form, input, place, found);
    case "group":
      return whole(found, () => readGroup(form.shape, input, place, found));
    case "variant":
      return whole(found, () => readVariant(form, labels, input, place, found));
    case "optional":
      // JSON, SQL and Java send null for missing values
      return input === undefined || input === null ? undefined : readField(form.inner, input, place, found);
    case "nullable":
      return input === null ? null : readField(form.inner, input, place, found);
  }
}

function readValue(read: (input: unknown) => unknown, input: unknown, place: Place, found: Found): unknown {
  const value = tried(read, input);
  if (!isRejection(value)) return value;
  return rejected(found, place, input === undefined ? "missing" : value.rejected, input, value.expected);
}

/** The result of reading a field. A value that throws when it is read has the wrong type. */
function tried(read: (input: unknown) => unknown, input: unknown): unknown {
  try {
    return read(input);
  } catch {
    return read(unreadable);
  }
}

type ListForm = Extract<Form, { kind: "list" }>;

function readList({ item, min, max }: ListForm, input: unknown, place: Place, found: Found): unknown {
  const length = lengthOf(input);
  if (length === undefined)
    return rejected(found, place, input === undefined ? "missing" : "wrong-type", input, expectedList);
  // a list that is too long is rejected because of its length; its items are not read
  if (length < min) return rejected(found, place, "out-of-range", input, atLeast(min));
  if (length > max) return rejected(found, place, "out-of-range", input, atMost(max));
  return whole(found, () =>
    Array.from({ length }, (_, index) => {
      const at = { path: `${place.path}[${index}]`, title: item.title };
      return readField(item, propertyOf(input as object, index), at, found);
    }),
  );
}

/** The length of a list, read once; undefined for anything else. */
function lengthOf(input: unknown): number | undefined {
  try {
    const length: unknown = Array.isArray(input) ? input.length : undefined;
    // a proxy may return anything as its length
    return Number.isInteger(length) && (length as number) >= 0 ? (length as number) : undefined;
  } catch {
    return undefined; // a revoked proxy
  }
}

const expectedList: Text = { zh: "列表（数组）", en: "a list" };
const atLeast = (min: number): Text => ({ zh: `至少${min}项`, en: `at least ${itemCount(min)}` });
const atMost = (max: number): Text => ({ zh: `至多${max}项`, en: `at most ${itemCount(max)}` });
const itemCount = (count: number): string => `${count} item${count === 1 ? "" : "s"}`;

/** Reads the fields of a group; rejected fields are left out. `given` receives the given value of each. */
function readGroup(
  shape: Shape,
  input: unknown,
  place: Place,
  found: Found,
  given: Record<string, unknown> = {},
  code?: { readonly key: string; readonly value: string },
): object {
  if (!isRecord(input)) {
    rejected(found, place, input === undefined ? "missing" : "wrong-type", input, expectedObject);
    return {};
  }
  const read: Record<string, unknown> = code ? { [code.key]: code.value } : {};
  for (const [key, field] of Object.entries(shape)) {
    given[key] = propertyOf(input, key);
    const value = readField(field, given[key], inside(place, key, field.title), found);
    if (value !== invalid) read[key] = value;
  }
  const others: Found = { faults: [], more: 0 };
  rejectOthers(code ? [code.key, ...Object.keys(shape)] : Object.keys(shape), input, place, others);
  join(found, others, place.path === "");
  return read;
}

/** Rejects all other keys. An object whose keys cannot be listed is rejected as a whole. */
function rejectOthers(known: readonly string[], input: Record<string, unknown>, place: Place, found: Found): void {
  const names = new Set(known);
  let expected: Text | undefined;
  try {
    for (const key in input) {
      if (names.has(key)) continue;
      expected ??= onlyThese(known);
      rejected(found, inside(place, key), "unknown-key", propertyOf(input, key), expected);
    }
  } catch {
    rejected(found, place, "wrong-type", unreadable, expectedObject);
  }
}

const onlyThese = (keys: readonly string[]): Text => ({
  zh: `可用字段：${keys.join("、")}`,
  en: `only these fields: ${keys.join(", ")}`,
});

type VariantForm = Extract<Form, { kind: "variant" }>;

function readVariant(
  { key, members }: VariantForm,
  options: Labels,
  input: unknown,
  place: Place,
  found: Found,
): unknown {
  if (!isRecord(input)) return readGroup({}, input, place, found);
  const code = propertyOf(input, key);
  const shape = typeof code === "string" && Object.hasOwn(members, code) ? members[code] : undefined;
  if (shape) return readGroup(shape, input, place, found, {}, { key, value: code as string });
  const kind = code === undefined ? "missing" : typeof code === "string" ? "unknown-option" : "wrong-type";
  return rejected(found, inside(place, key, place.title), kind, code, expectedChoice(options));
}

function contradiction<Out>(
  { fields, expected }: Constraint<Out>,
  shape: Shape,
  given: Record<string, unknown>,
): Fault {
  const [first = ""] = fields;
  const values = fields.map((name) => `${name}=${display(given[name])}`).join(", ");
  return fault(first, "contradiction", values, expected, shape[first]?.title);
}
