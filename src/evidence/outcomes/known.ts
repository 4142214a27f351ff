import { type AnyField, facts, group, isRecord, oneOf, optional, type Shape } from "../../kernel/facts/index.ts";
import { type Labels, PolicyError } from "../../kernel/language/index.ts";

/**
 * 已知的事实 — Reads facts of which only some are given. A fact that is left out, also within groups, is unknown; null means that it is
 * known to be absent. Throws a PolicyError for given facts that are invalid.
 */
export function knownFacts(fields: Shape, given: unknown): Record<string, unknown> {
  const read = facts(shapeOf(fields, given)).parse(withoutUnknown(given));
  if (read instanceof PolicyError) throw read;
  return onlyGiven(read, given) as Record<string, unknown>;
}

/** The declarations, with facts that are not given made optional. */
function shapeOf(fields: Shape, given: unknown): Shape {
  if (!isRecord(given)) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      given[name] === undefined ? optional(field) : partOf(field, given[name]),
    ]),
  );
}

/** The parsed facts, without those that were not given. A null counts as given: the fact is known to be absent. */
function onlyGiven(read: unknown, given: unknown): unknown {
  if (!isRecord(read) || !isRecord(given)) return read;
  const entries = Object.entries(read).filter(([name]) => given[name] !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, onlyGiven(value, given[name])]));
}

function partOf(field: AnyField, given: unknown): AnyField {
  const { form } = field;
  if ((form.kind === "optional" || form.kind === "nullable") && given !== null) return partOf(form.inner, given);
  if (!isRecord(given)) return field;
  if (form.kind === "group") return group(field.title, shapeOf(form.shape, given));
  const code = form.kind === "variant" ? given[form.key] : undefined;
  if (form.kind !== "variant" || typeof code !== "string" || !Object.hasOwn(form.members, code)) return field;
  const kind = oneOf(field.title, (field.labels ?? {}) as Labels);
  return group(field.title, { [form.key]: kind, ...shapeOf(form.members[code] ?? {}, given) });
}

/** Undefined counts as left out, that is, unknown. */
function withoutUnknown(given: unknown): unknown {
  if (!isRecord(given)) return given;
  const known = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [name, isRecord(value) ? withoutUnknown(value) : value]));
}
