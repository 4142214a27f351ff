import { type AnyField, isRecord, type Shape } from "../../kernel/facts/index.ts";

/** A fact of a case: its path, its declaration, its given value. */
export interface Place {
  /** The path as callers write it: `household.remainingArableMu`, `payments[0].amount`. */
  readonly path: string;
  readonly keys: readonly (string | number)[];
  /** Its declaration, without the optional wrapper. */
  readonly field: AnyField;
  readonly isOptional: boolean;
  /** The given value; undefined if none was given. */
  readonly given: unknown;
}

/** 各项事实 — Every fact of a case, including facts within groups and lists, the lists themselves, and optional groups. */
export function placesOf(fields: Shape, facts: unknown, above: readonly (string | number)[] = []): readonly Place[] {
  const given = isRecord(facts) ? facts : {};
  return Object.entries(fields).flatMap(([name, field]) => placesIn(field, given[name], [...above, name], false));
}

function placesIn(
  field: AnyField,
  given: unknown,
  keys: readonly (string | number)[],
  isOptional: boolean,
): readonly Place[] {
  const { form } = field;
  const place = { path: pathOf(keys), keys, field, isOptional, given: given ?? undefined };
  switch (form.kind) {
    case "optional":
    case "nullable":
      return placesIn(form.inner, given, keys, true);
    case "value":
      return [place];
    case "group":
      return [...(isOptional ? [place] : []), ...(isRecord(given) ? placesOf(form.shape, given, keys) : [])];
    case "variant": {
      const code = isRecord(given) ? given[form.key] : undefined;
      const shape = typeof code === "string" ? form.members[code] : undefined;
      return [place, ...(shape === undefined ? [] : placesOf(shape, given, keys))];
    }
    case "list": {
      const items = Array.isArray(given) ? given : [];
      return [place, ...items.flatMap((item, at) => placesIn(form.item, item, [...keys, at], false))];
    }
  }
}

export const pathOf = (keys: readonly (string | number)[]): string =>
  keys.map((key, at) => (typeof key === "number" ? `[${key}]` : at === 0 ? key : `.${key}`)).join("");

/** The facts with another value at a path; undefined leaves it out. Everything else is shared with the given facts. */
export function withValue(facts: unknown, keys: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (typeof key === "number") {
    const items = [...((facts ?? []) as unknown[])];
    items[key] = withValue(items[key], rest, value);
    return items;
  }
  const { [key]: before, ...others } = (facts ?? {}) as Record<string, unknown>;
  const after = withValue(before, rest, value);
  return after === undefined ? others : { ...others, [key]: after };
}
