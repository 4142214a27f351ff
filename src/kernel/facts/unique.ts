import type { Text } from "../language/text.ts";

/** Whether a value occurs more than once. */
export const hasDuplicates = (values: readonly (string | number)[]): boolean => new Set(values).size < values.length;

/** The expectation for names or codes that must be unique. */
export const uniqueNames: Text = { zh: "名称、编号不得重复", en: "unique names or codes" };

type Value = string | number;

/** A list in which nothing may occur twice. A separate type, so that the field's name is inferred from the facts. */
interface EachOnce<List extends string, One> {
  readonly fields: readonly List[];
  readonly expected: Text;
  readonly isViolated: (facts: { readonly [N in List]?: readonly One[] | undefined }) => boolean;
}

/** 不得重复 — Each value of a list only once; with `key`, each value of that field of its items. */
export function eachOnce<const List extends string>(list: List, expected: Text): EachOnce<List, Value>;
export function eachOnce<const List extends string, const Key extends string>(
  list: List,
  expected: Text,
  key: Key,
): EachOnce<List, { readonly [K in Key]: Value }>;
export function eachOnce(list: string, expected: Text, key?: string): EachOnce<string, Value | Record<string, Value>> {
  const compared = (one: Value | Record<string, Value>) => (typeof one === "object" ? one[key ?? ""] : one) as Value;
  return { fields: [list], expected, isViolated: (facts) => hasDuplicates((facts[list] ?? []).map(compared)) };
}
