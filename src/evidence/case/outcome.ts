import { PolicyError } from "../../kernel/language/index.ts";
import { type AnyRule, clausesSince, type Determination, type Outcome } from "../../kernel/policy/index.ts";

/** The result of a decision, or the reason why there is none. */
export function outcomeOf<Value>(decide: () => Determination<Value>): Outcome<Value> {
  try {
    return { ok: true, determination: decide() };
  } catch (error) {
    if (error instanceof PolicyError) return { ok: false, error };
    throw error;
  }
}

/** A rule, as evidence uses it: its facts are checked, then decided. */
interface Valued<Out, Value> {
  readonly facts: { parse(input: unknown): Out | PolicyError };
  value(facts: Out): Value;
}

/** The value for facts as given, or the reason why there is none. */
export function decidedValue<Out, Value>(
  rule: Valued<Out, Value>,
  given: unknown,
): { readonly value: Value } | PolicyError {
  const known = rule.facts.parse(given);
  if (known instanceof PolicyError) return known;
  try {
    return { value: rule.value(known) };
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
}

/** 同一结果 — A text that is equal for equal answers of a rule, and for errors with the same reasons. */
export const keyOf = (outcome: Outcome<unknown>): string =>
  outcome.ok ? JSON.stringify(outcome.determination.value) : outcome.error.message;

/**
 * 所涉条款 — The clauses whose findings differ between two decisions. If one of them is an error, or the findings are the same but
 * the answers differ: the given clauses.
 */
export function clausesBetween(
  before: Outcome<unknown>,
  after: Outcome<unknown>,
  otherwise: readonly string[],
): readonly string[] {
  if (!before.ok || !after.ok) return otherwise;
  const found = clausesSince(before.determination)(after.determination);
  return found.length > 0 ? found : otherwise;
}

/** The clauses that are ambiguous on these readings. */
export function clausesOfReadings({ source }: AnyRule, names: readonly string[]): readonly string[] {
  const { readings, prefix = `${source.name}/` } = source;
  return [...new Set(names.flatMap((name) => (readings[name]?.clauses ?? []).map((address) => prefix + address)))];
}
