import { display, type Fault, fault, PolicyError, withFaults } from "../../kernel/language/index.ts";
import type { Rule } from "../../kernel/policy/index.ts";

/** Anything that can apply a rule. */
interface Applies {
  apply<In, Out, Value>(rule: Rule<In, Out, Value>, facts: Out): Value;
}

/** A rule to apply, with its facts. */
interface Applied<In, Out, Value> {
  readonly rule: Rule<In, Out, Value>;
  readonly facts: Out;
  /** Fields that come from the top of the larger facts, not from below the path. */
  readonly shared?: readonly string[];
}

/**
 * Applies a rule to facts nested in larger facts. Checks the contradictions of the rule too, and reports each fault
 * at its full path; a fault in the shared fields is reported once. Faults are collected, and a value that could not
 * be decided is undefined.
 */
export function applyAt<In, Out, Value>(
  path: string,
  { rule, facts, shared }: Applied<In, Out, Value>,
  policy: Applies,
  faults: Fault[],
): Value | undefined {
  const whole = (field: string): string => (shared?.includes(field) ? field : `${path}.${field}`);
  const collect = (one: Fault): void => {
    const known = !one.path.startsWith(path) && faults.some((other) => other.message.zh === one.message.zh);
    if (!known) faults.push(one);
  };
  const contradictions = rule.facts.constraints.filter((one) => one.isViolated(facts));
  for (const { fields, expected } of contradictions) {
    const places = fields.map(whole);
    const given = fields.map((field, index) => `${places[index]}=${display(facts[field])}`).join(", ");
    collect(fault(places[0] ?? path, "contradiction", given, expected));
  }
  if (contradictions.length > 0) return undefined;
  try {
    return policy.apply(rule, facts);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    for (const one of error.faults) {
      const ofOptions = /^(figures|readings)\./.test(one.path);
      collect(fault(ofOptions ? one.path : whole(one.path), one.code, one.given, one.expected));
    }
    return undefined;
  }
}

/** Applies a rule to facts that the larger facts call by other names: a fault has the name that the caller knows. */
export function applyRenamed<In, Out, Value>(
  rule: Rule<In, Out, Value>,
  facts: Out,
  names: Readonly<Record<string, string>>,
  policy: Applies,
): Value {
  try {
    return policy.apply(rule, facts);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const faults = error.faults.map((one) => {
      const path = one.path.replace(/^[^.[]+/, (name) => names[name] ?? name);
      return path === one.path ? one : fault(path, one.code, one.given, one.expected);
    });
    throw withFaults(error, faults);
  }
}

/** Throws the collected faults, if there are any. */
export function throwFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new PolicyError(faults);
}
