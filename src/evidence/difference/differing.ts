import { isRecord } from "../../kernel/facts/index.ts";
import { type Adoption, differencesBetween } from "../../kernel/policy/index.ts";

/** One side of a comparison: facts as given, figures and readings in force. */
export interface Side {
  readonly facts: unknown;
  readonly adoption: Adoption;
}

/** A difference between two sides: a fact by its path, a figure or a reading by its name. */
export type Differing =
  | { readonly kind: "fact"; readonly keys: readonly (string | number)[] }
  | { readonly kind: "figure"; readonly name: string }
  | { readonly kind: "reading"; readonly name: string };

/** 不同之处 — All differences between two sides. Groups, and lists with the same number of groups, are compared part by part. */
export function differingIn(a: Side, b: Side): readonly Differing[] {
  const { figures, readings } = differencesBetween(a.adoption, b.adoption);
  return [
    ...factsDiffering(a.facts, b.facts, []),
    ...figures.map((name) => ({ kind: "figure" as const, name })),
    ...readings.map((name) => ({ kind: "reading" as const, name })),
  ];
}

function factsDiffering(one: unknown, other: unknown, keys: readonly (string | number)[]): readonly Differing[] {
  if (one === other || isSameJson(one, other)) return [];
  if (keys.length > deepest) return [{ kind: "fact", keys }];
  if (isListOfGroups(one) && isListOfGroups(other) && one.length === other.length)
    return one.flatMap((item, at) => factsDiffering(item, other[at], [...keys, at]));
  if (isRecord(one) && isRecord(other) && (keys.length === 0 || sameKeys(one, other))) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].flatMap((name) => factsDiffering(one[name], other[name], [...keys, name]));
  }
  return [{ kind: "fact", keys }];
}

/** A list of codes or dates is one fact: if shifted by one position, all its items would differ. */
const isListOfGroups = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.every(isRecord);

/** The facts of a rule are less deeply nested. A value that contains itself is compared as a whole. */
const deepest = 20;

function isSameJson(one: unknown, other: unknown): boolean {
  try {
    return JSON.stringify(one, noJson) === JSON.stringify(other, noJson);
  } catch {
    return false; // a value that contains itself
  }
}

/** What JSON would write as null, or leave out. */
function noJson(_: string, value: unknown): unknown {
  const isPlain = value === null || ["string", "boolean", "object", "undefined"].includes(typeof value);
  return isPlain || Number.isFinite(value) ? value : { [typeof value]: String(value) };
}

/** Members of a variant have different fields, so they are compared as a whole. */
const sameKeys = (one: object, other: object): boolean =>
  Object.keys(one).every((key) => Object.hasOwn(other, key)) && Object.keys(one).length === Object.keys(other).length;

/** The value at a place; undefined if there is none. */
export const factAt = (facts: unknown, keys: readonly (string | number)[]): unknown =>
  keys.reduce<unknown>((one, key) => (one as Record<string | number, unknown> | undefined)?.[key], facts);

/** The first side, with some of the differences taken from the second. */
export function withThose(
  a: Side,
  b: Side,
  those: readonly Differing[],
  effective: string | undefined,
  put: (facts: unknown, keys: readonly (string | number)[], value: unknown) => unknown,
): Side {
  let { facts } = a;
  const timelines = { ...a.adoption.timelines };
  const chosen = { ...a.adoption.chosen };
  let { effectiveFrom } = a.adoption;
  for (const one of those) {
    if (one.kind === "fact") facts = put(facts, one.keys, factAt(b.facts, one.keys));
    else if (one.kind === "reading") Object.assign(chosen, { [one.name]: b.adoption.chosen[one.name] });
    else {
      Object.assign(timelines, { [one.name]: b.adoption.timelines[one.name] });
      if (one.name === effective) ({ effectiveFrom } = b.adoption);
    }
  }
  return { facts, adoption: { timelines, chosen, effectiveFrom } };
}
