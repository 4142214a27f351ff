import type { CalendarDate } from "../../kernel/days/index.ts";
import { type AnyField, isRecord, type Shape } from "../../kernel/facts/index.ts";
import { withValue } from "../case/places.ts";
import { scaleOf } from "../case/scales.ts";
import type { Assumed } from "./lazy.ts";

/**
 * 例 — Complete facts of a case: given facts, assumed facts, and some value for facts that were not asked for. Returns several cases,
 * with different dates for the facts that were not asked for, because facts must not contradict each other.
 */
export function* examplesOf(
  fields: Shape,
  given: unknown,
  assumed: Assumed,
  days: readonly CalendarDate[],
): Generator<unknown> {
  let facts = given;
  // groups and lists come before their contents
  for (const { keys, given: value } of assumed.values()) facts = withValue(facts, keys, value ?? null);
  for (const day of [...days].sort()) yield filled(fields, facts, day);
  for (const day of ["1960-01-01", "2000-01-01", "2012-06-15"]) yield filled(fields, facts, day);
}

/** The facts, with a value for each missing required fact. */
function filled(fields: Shape, given: unknown, day: CalendarDate): Record<string, unknown> {
  const known = isRecord(given) ? given : {};
  const entries = Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
    const value = filledField(field, known[name], day);
    return value === undefined ? [] : [[name, value]];
  });
  return { ...known, ...Object.fromEntries(entries) };
}

function filledField(field: AnyField, value: unknown, day: CalendarDate): unknown {
  const { form, labels } = field;
  switch (form.kind) {
    case "optional":
    case "nullable":
      return value === undefined || value === null ? value : filledField(form.inner, value, day);
    case "group":
      return filled(form.shape, value, day);
    case "variant": {
      const code = isRecord(value) ? String(value[form.key]) : (Object.keys(form.members)[0] ?? "");
      return { [form.key]: code, ...filled(form.members[code] ?? {}, value, day) };
    }
    case "list": {
      const items = Array.isArray(value) ? value : Array.from({ length: form.min });
      return items.map((item) => filledField(form.item, item, day));
    }
    case "value": {
      if (value !== undefined && !(isRecord(value) && Object.keys(value).length === 0)) return value;
      if (labels !== undefined) return Object.keys(labels)[0];
      if (form.schema.type === "boolean") return false;
      const scale = scaleOf(field);
      if (scale === undefined) return "A";
      const place = scale.placeOf(day) ?? scale.placeOf(day.slice(0, 7)) ?? scale.first;
      return scale.valueAt(place);
    }
  }
}
