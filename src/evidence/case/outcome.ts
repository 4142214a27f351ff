import { PolicyError } from "../../kernel/language/index.ts";
import { type AnyRule, clausesSince, type Determination, type Outcome } from "../../kernel/policy/index.ts";

/** What a decision gives, or why it gives nothing. */
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

/** The value alone of facts as they are given, or why there is none. */
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

/** 同一结果 — A text that is the same for equal answers of a rule, and for refusals for the same reasons. */
export const keyOf = (outcome: Outcome<unknown>): string =>
  outcome.ok ? JSON.stringify(outcome.determination.value) : outcome.error.message;

/**
 * 所涉条款 — The clauses under which the second decision finds other things than the first. Where one of them is refused, or both
 * find the same and answer otherwise: the clauses given.
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

/** The clauses that leave these readings open. */
export function clausesOfReadings({ source }: AnyRule, names: readonly string[]): readonly string[] {
  const { readings, prefix = `${source.name}/` } = source;
  return [...new Set(names.flatMap((name) => (readings[name]?.clauses ?? []).map((address) => prefix + address)))];
}
