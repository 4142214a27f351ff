/**
 * Sound facts are the rule, and zod's many small objects are dear on the way of a hundred thousand people. A quick reader
 * answers what zod would answer for facts that are plainly sound, and `unread` for all others: those zod explains.
 */
export type QuickReader = (input: unknown) => unknown;

export const unread: unique symbol = Symbol("unread");

const readers = new WeakMap<object, QuickReader>();

/** Gives a schema its quick reader. */
export function readQuickly<Schema extends object>(schema: Schema, reader: QuickReader | undefined): Schema {
  if (reader) readers.set(schema, reader);
  return schema;
}

export const quickReaderOf = (schema: object): QuickReader | undefined => readers.get(schema);

/** Reads an object that has these fields and no others; undefined where a field has no quick reader. */
export function quickObject(
  shape: Readonly<Record<string, object>>,
  optionals: Pick<WeakSet<object>, "has">,
): QuickReader | undefined {
  const keys = Object.keys(shape);
  const known = keys.map((key) => readers.get(shape[key] as object));
  if (known.some((reader) => reader === undefined)) return undefined;
  const fields = known as QuickReader[];
  const mayLack = keys.map((key) => optionals.has(shape[key] as object));
  return (input) => {
    if (typeof input !== "object" || input === null || Array.isArray(input)) return unread;
    const given = input as Record<string, unknown>;
    const out: Record<string, unknown> = {};
    let seen = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as string;
      const value = given[key];
      if (value === undefined) {
        if (!mayLack[i]) return unread;
        if (key in given) seen += 1;
        continue;
      }
      const read = (fields[i] as QuickReader)(value);
      if (read === unread) return unread;
      out[key] = read;
      seen += 1;
    }
    let all = 0;
    for (const _ in given) all += 1;
    return all === seen ? out : unread;
  };
}

/** Reads a list within bounds. */
export function quickList(item: object, min: number, max: number): QuickReader | undefined {
  const reader = readers.get(item);
  return (
    reader &&
    ((input) => {
      if (!Array.isArray(input) || input.length < min || input.length > max) return unread;
      const out: unknown[] = [];
      for (let i = 0; i < input.length; i++) {
        const read = reader(input[i]);
        if (read === unread) return unread;
        out.push(read);
      }
      return out;
    })
  );
}

/** Reads one of several forms by the code under a key. */
export function quickVariant(key: string, members: ReadonlyMap<unknown, QuickReader | undefined>): QuickReader {
  return (input) => {
    if (typeof input !== "object" || input === null) return unread;
    const reader = members.get((input as Record<string, unknown>)[key]);
    return reader ? reader(input) : unread;
  };
}

/** Reads a value that is one of a few. */
export function quickChoice(values: readonly unknown[]): QuickReader {
  const all = new Set(values);
  return (input) => (all.has(input) ? input : unread);
}
