import { type AnyField, type Constraint, type Form, isRejection, type Shape } from "./field.ts";

/**
 * Most facts are valid. A fast reader returns what the full parse would return for plain valid facts, and `needsFullParse`
 * for all others, whose faults the full parse then lists. Gain: docs/decisions/two-ways-through-the-facts.md.
 */
export type FastReader = (input: unknown) => unknown;

export const needsFullParse: unique symbol = Symbol("needs full parse");

/** Makes the fast reader of the facts of a rule. */
export const fastReaderOfFacts = <Out>(shape: Shape, constraints: readonly Constraint<Out>[]): FastReader =>
  compiled(
    fieldsOf(shape),
    constraints.map(({ isViolated }) => isViolated),
  );

/** Makes the fast reader of a field. */
export function fastReaderOf({ form }: Pick<AnyField, "form">): FastReader {
  switch (form.kind) {
    case "value":
      return fastValue(form);
    case "list":
      return fastList(fastReaderOf(form.item), form.min, form.max);
    case "group":
      return fastObject(form.shape);
    case "variant":
      return fastVariant(form.key, form.members);
    default:
      return fastReaderOf(form.inner);
  }
}

function fastValue({ read }: Extract<Form, { kind: "value" }>): FastReader {
  return (input) => {
    const result = read(input);
    return isRejection(result) ? needsFullParse : result;
  };
}

/** Reads an object that has these fields and no others. */
function fastObject(shape: Shape, constant?: { readonly key: string; readonly code: string }): FastReader {
  return compiled(constant ? [codeField(constant), ...fieldsOf(shape)] : fieldsOf(shape));
}

const fieldsOf = (shape: Shape): ObjectField[] =>
  Object.entries(shape).map(([key, { form }]) => objectField(key, form));

interface ObjectField {
  readonly key: string;
  readonly read: FastReader;
  readonly isOptional: boolean;
  /** Whether `read` returns the reason why it rejects a value, as the functions of single fields do. */
  readonly givesReason: boolean;
}

function objectField(key: string, form: Form): ObjectField {
  const { form: inner, isOptional } =
    form.kind === "optional" ? { form: form.inner.form, isOptional: true } : { form, isOptional: false };
  const givesReason = inner.kind === "value";
  return { key, isOptional, givesReason, read: givesReason ? inner.read : fastReaderOf({ form: inner }) };
}

const codeField = ({ key, code }: { readonly key: string; readonly code: string }): ObjectField => ({
  key,
  read: (input) => (input === code ? input : needsFullParse),
  isOptional: false,
  givesReason: false,
});

type Violation = (facts: never) => boolean;

/** Writes one function per form, with its fields by name; a loop over the names would look them up for every person. */
function compiled(fields: readonly ObjectField[], violations: readonly Violation[] = []): FastReader {
  const values = fields.map(({ key, isOptional, givesReason }, i) => {
    const isRejected = givesReason ? `isRejection(value${i})` : `value${i} === needsFullParse`;
    const read = `value${i} = readers[${i}](value${i}); if (${isRejected}) return needsFullParse;`;
    const whole = isOptional ? `if (value${i} == null) value${i} = undefined; else { ${read} }` : read;
    return `let value${i} = input[${JSON.stringify(key)}]; ${whole}`;
  });
  const known = fields.map(({ key }) => `case ${JSON.stringify(key)}: continue;`).join("");
  const body = `return (input) => {
    if (!isPlainObject(input)) return needsFullParse;
    ${values.join("")}
    for (const key in input) switch (key) { ${known} default: return needsFullParse; }
    const read = { ${fields.map(({ key }, i) => `${JSON.stringify(key)}: value${i}`).join(", ")} };
    ${violations.map((_, i) => `if (violations[${i}](read)) return needsFullParse;`).join("")}
    return read;
  }`;
  const given = { isPlainObject, isRejection, needsFullParse, violations, readers: fields.map(({ read }) => read) };
  try {
    return new Function(...Object.keys(given), body)(...Object.values(given));
  } catch {
    // if a content security policy forbids functions made from text, the full parse reads everything
    return () => needsFullParse;
  }
}

function isPlainObject(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && Object.getPrototypeOf(input) === Object.prototype;
}

/** Reads a list within bounds. */
function fastList(read: FastReader, min: number, max: number): FastReader {
  return (input) => {
    if (!Array.isArray(input)) return needsFullParse;
    const { length } = input;
    // a proxy may return anything as its length
    if (!Number.isInteger(length) || length < min || length > max) return needsFullParse;
    // copied item by item, because a subclass of Array could override `slice`
    const out: unknown[] = new Array(length);
    for (let i = 0; i < length; i++) {
      const value = read(input[i]);
      if (value === needsFullParse) return needsFullParse;
      out[i] = value;
    }
    return out;
  };
}

/** Reads one of several forms by the code under a key. */
function fastVariant(key: string, members: Readonly<Record<string, Shape>>): FastReader {
  const readers = new Map<unknown, FastReader>(
    Object.entries(members).map(([code, shape]) => [code, fastObject(shape, { key, code })]),
  );
  return (input) => {
    if (!isPlainObject(input)) return needsFullParse;
    const read = readers.get(input[key]);
    return read ? read(input) : needsFullParse;
  };
}
