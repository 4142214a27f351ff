import { type Fault, fault, PolicyError, written } from "../../kernel/errors.ts";
import type { Rule } from "../../kernel/rule.ts";

/** What can apply a rule. */
interface Applies {
  apply<In, Out, Value>(rule: Rule<In, Out, Value>, facts: Out): Value;
}

/** A rule whose facts are wanted here, and how they are written. */
interface Applied<In, Out, Value> {
  readonly rule: Rule<In, Out, Value>;
  readonly facts: Out;
}

/**
 * Applies a rule to facts that stand below a path of larger facts: with its contradictions checked as well, and each
 * fault told at its whole path. Faults are collected; a value that could not be decided is undefined.
 */
export function appliedAt<In, Out, Value>(
  path: string,
  { rule, facts }: Applied<In, Out, Value>,
  policy: Applies,
  faults: Fault[],
): Value | undefined {
  const contradictions = rule.facts.impossibilities.filter((one) => one.contradicts(facts));
  for (const { fields, allowed } of contradictions) {
    const given = fields.map((field) => `${field}=${written(facts[field])}`).join(", ");
    faults.push(fault(`${path}.${fields[0]}`, "impossible", given, allowed));
  }
  if (contradictions.length > 0) return undefined;
  try {
    return policy.apply(rule, facts);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    for (const one of error.faults) {
      const ofOptions = /^(figures|readings)\./.test(one.path);
      const whole = ofOptions ? one.path : `${path}.${one.path}`;
      if (ofOptions && faults.some((known) => known.path === whole && known.given === one.given)) continue;
      faults.push(fault(whole, one.code, one.given, one.allowed));
    }
    return undefined;
  }
}

/** Throws what was collected, if anything. */
export function settle(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new PolicyError(faults);
}
