/**
 * Sound facts are the rule, and zod makes many small objects on its way through them. A sound reader answers what zod
 * would answer for plain facts without fault, and `unsound` for all others: those zod reads again, and explains.
 */
export type SoundReader = (input: unknown) => unknown;

export const unsound: unique symbol = Symbol("unsound");

const readers = new WeakMap<object, SoundReader>();

/** Gives a schema its sound reader. */
export function readSoundly<Schema extends object>(schema: Schema, reader: SoundReader): Schema {
  readers.set(schema, reader);
  return schema;
}

/** The sound reader of a schema; one that has none is always left to zod. */
export const soundReaderOf = (schema: object): SoundReader => readers.get(schema) ?? (() => unsound);

/** Reads an object that has these fields and no others. */
export function soundObject(
  shape: Readonly<Record<string, object>>,
  optionals: Pick<WeakSet<object>, "has">,
): SoundReader {
  const fields = Object.entries(shape).map(([key, field]) => ({
    key,
    read: soundReaderOf(field),
    mayLack: optionals.has(field),
  }));
  let read: SoundReader | undefined;
  return (input) => {
    read ??= compiled(fields);
    return read(input);
  };
}

interface ObjectField {
  readonly key: string;
  readonly read: SoundReader;
  readonly mayLack: boolean;
}

/** One function a form, with its fields by name: what a loop over names would look up again for every person. */
function compiled(fields: readonly ObjectField[]): SoundReader {
  const values = fields.map(({ key, mayLack }, i) => {
    const read = `value${i} = readers[${i}](value${i}); if (value${i} === unsound) return unsound;`;
    return `let value${i} = input[${JSON.stringify(key)}]; ${mayLack ? `if (value${i} !== undefined) { ${read} }` : read}`;
  });
  const known = fields.map(({ key }) => `case ${JSON.stringify(key)}: continue;`).join(" ");
  const body = `return (input) => {
    if (!isPlainObject(input)) return unsound;
    ${values.join("\n")}
    for (const key in input) switch (key) { ${known} default: return unsound; }
    return { ${fields.map(({ key }, i) => `${JSON.stringify(key)}: value${i}`).join(", ")} };
  }`;
  const readers = fields.map(({ read }) => read);
  try {
    return new Function("isPlainObject", "readers", "unsound", body)(isPlainObject, readers, unsound);
  } catch {
    // where functions may not be made from text, zod reads everything
    return () => unsound;
  }
}

function isPlainObject(input: unknown): input is Record<string, unknown> {
  return typeof input === "object" && input !== null && Object.getPrototypeOf(input) === Object.prototype;
}

/** Reads a list within bounds. */
export function soundList(item: object, min: number, max: number): SoundReader {
  const read = soundReaderOf(item);
  return (input) => {
    if (!Array.isArray(input)) return unsound;
    const { length } = input;
    if (length < min || length > max) return unsound;
    // made here and item by item: a caller's kind of list could answer `slice` in its own way
    const out: unknown[] = new Array(length);
    for (let i = 0; i < length; i++) {
      const value = read(input[i]);
      if (value === unsound) return unsound;
      out[i] = value;
    }
    return out;
  };
}

/** Reads one of several forms by the code under a key. */
export function soundVariant(key: string, members: ReadonlyMap<unknown, SoundReader>): SoundReader {
  return (input) => {
    if (!isPlainObject(input)) return unsound;
    const read = members.get(input[key]);
    return read ? read(input) : unsound;
  };
}

/** Reads yes or no. */
export const soundFlag: SoundReader = (input) => (typeof input === "boolean" ? input : unsound);

/** Reads a value that is one of a few. */
export function soundChoice(values: readonly unknown[]): SoundReader {
  const all = new Set(values);
  return (input) => (all.has(input) ? input : unsound);
}
