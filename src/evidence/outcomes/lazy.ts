import { type AnyField, isRecord, type Shape } from "../../kernel/facts/index.ts";
import type { Place } from "../case/places.ts";
import { pathOf } from "../case/places.ts";

type Keys = readonly (string | number)[];

/** Thrown when a decision reads an unknown fact: the next question. */
export class Ask {
  constructor(readonly place: Place) {}
}

/** The values assumed for unknown facts, by path: as rules see them, and in the notation of facts. */
export type Assumed = ReadonlyMap<string, Assumption>;
export interface Assumption {
  readonly keys: Keys;
  readonly given: unknown;
  /** For groups, kinds and lists: only whether it is present, its kind, or the number of its items. Their parts are asked for separately. */
  readonly value: unknown;
}

/**
 * 未全的事实 — Facts of which only some are known. Reading an unknown fact throws an `Ask`: a decision goes as far as it can and reports
 * what it needs next.
 */
export function lazyFacts(fields: Shape, known: unknown, assumed: Assumed, above: Keys = []): Record<string, unknown> {
  const given = isRecord(known) ? known : {};
  const properties = Object.entries(fields).map(([name, field]) => {
    const keys = [...above, name];
    const get = (): unknown => read(field, given[name], name in given, keys, assumed, false);
    return [name, { enumerable: true, get }];
  });
  return Object.defineProperties({}, Object.fromEntries(properties));
}

function read(
  field: AnyField,
  known: unknown,
  isKnown: boolean,
  keys: Keys,
  assumed: Assumed,
  isOptional: boolean,
): unknown {
  const { form } = field;
  if (form.kind === "optional" || form.kind === "nullable")
    return read(form.inner, known, isKnown, keys, assumed, true);
  if (isKnown && isRecord(known)) {
    if (form.kind === "group") return lazyFacts(form.shape, known, assumed, keys);
    if (form.kind === "variant") return lazyVariant(form, String(known[form.key]), known, keys, assumed);
  }
  if (isKnown) return known;
  if (form.kind === "group" && !isOptional) return lazyFacts(form.shape, undefined, assumed, keys);
  const path = pathOf(keys);
  const answer = assumed.get(path);
  if (answer === undefined) throw new Ask({ path, keys, field, isOptional, given: undefined });
  if (answer.value === undefined) return undefined;
  switch (form.kind) {
    case "group":
      return lazyFacts(form.shape, undefined, assumed, keys);
    case "variant":
      return lazyVariant(form, String(answer.value), undefined, keys, assumed);
    case "list":
      if (Array.isArray(answer.value)) return answer.value;
      return Array.from({ length: Number(answer.value) }, (_, at) =>
        read(form.item, undefined, false, [...keys, at], assumed, false),
      );
    default:
      return answer.value;
  }
}

/** Facts that depend on a kind, if the kind is known. */
function lazyVariant(
  { key, members }: Extract<AnyField["form"], { readonly kind: "variant" }>,
  code: string,
  known: unknown,
  keys: Keys,
  assumed: Assumed,
): object {
  const own = lazyFacts(members[code] ?? {}, known, assumed, keys);
  return Object.defineProperty(own, key, { value: code, enumerable: true });
}
