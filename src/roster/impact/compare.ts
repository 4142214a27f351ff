import { PolicyError } from "../../kernel/language/index.ts";
import {
  type Adoption,
  type AnyRule,
  type Consulted,
  type Determination,
  type Outcome,
  watchedAdoption,
} from "../../kernel/policy/index.ts";
import { clausesSince } from "./clauses.ts";
import { sameValue } from "./same-value.ts";
import type { AdoptedScenario } from "./scenarios.ts";

interface ChangeOfPerson {
  /** The name of the scenario. */
  readonly scenario: string;
  /** The clauses under which something else is found; where a person is decided on one side only, those of what was changed. */
  readonly clauses: readonly string[];
}

/** 变动 — What a scenario changes for a person. */
export type Change<Value = unknown> = ChangeOfPerson &
  (
    | {
        /** Another answer. */
        readonly kind: "changed";
        readonly before: Determination<Value>;
        readonly after: Determination<Value>;
      }
    | {
        /** 转为退回 — Cannot be decided any more, such as for want of a fact that nobody had to give before. */
        readonly kind: "rejected";
        readonly before: Determination<Value>;
        readonly error: PolicyError;
      }
    | {
        /** 转为认定 — Was refused, and can be decided. */
        readonly kind: "decided";
        readonly error: PolicyError;
        readonly after: Determination<Value>;
      }
  );

/** A person under the rule in force, and what the scenarios change. */
export interface Comparison {
  readonly before: Outcome<unknown>;
  /** The scenarios under which the person was decided again, by their places. */
  readonly redecided: readonly number[];
  readonly changes: readonly Change[];
}

/** A rule as this file needs it: `AnyRule` does not say what its facts are. */
interface RuleOfAnyFacts extends AnyRule {
  readonly facts: AnyRule["facts"] & { parse(input: unknown): unknown };
  decideUnder(adoption: Adoption, facts: unknown): Determination;
  decide(facts: unknown): Determination;
  value(facts: unknown): unknown;
}

/**
 * 逐人比较 — Decides a person under the rule in force, and again under those scenarios that change something for which that
 * decision asked. Under all others it would take the same way to the same answer.
 */
export function comparerOf(
  inForce: AnyRule,
  scenarios: readonly AdoptedScenario[],
): (facts: unknown, isSound: boolean) => Comparison {
  const base = inForce as RuleOfAnyFacts;
  const consulted: Consulted = { figures: new Set(), readings: new Set() };
  const watched = watchedAdoption(base.adoption, base.source, consulted);
  const isTouched = ({ changed }: AdoptedScenario): boolean =>
    changed.figures.some((name) => consulted.figures.has(name)) ||
    changed.readings.some((name) => consulted.readings.has(name));

  return (facts, isSound) => {
    const known = base.facts.parse(facts);
    // facts that no rule can read are refused under every scenario
    if (known instanceof PolicyError) return { before: { ok: false, error: known }, redecided: [], changes: [] };
    consulted.figures.clear();
    consulted.readings.clear();
    const before = outcomeOf(() => base.decideUnder(watched, known));
    if (!isSound) return { before, redecided: [], changes: [] };
    const redecided: number[] = [];
    const changes: Change[] = [];
    const person: Person = { known, before, clausesSince: before.ok ? clausesSince(before.determination) : () => [] };
    scenarios.forEach((scenario, index) => {
      if (!isTouched(scenario)) return;
      redecided.push(index);
      const change = changeOf(person, scenario);
      if (change !== undefined) changes.push(change);
    });
    return { before, redecided, changes };
  };
}

interface Person {
  /** The facts, read. */
  readonly known: unknown;
  readonly before: Outcome<unknown>;
  readonly clausesSince: (after: Determination) => readonly string[];
}

/** What a scenario changes for a person; undefined if nothing. */
function changeOf({ known, before, clausesSince }: Person, scenario: AdoptedScenario): Change | undefined {
  const { name, clauses } = scenario;
  const rule = scenario.rule as RuleOfAnyFacts;
  const value = decidedValue(rule, known);
  if (value instanceof PolicyError) {
    if (!before.ok) return undefined;
    return { scenario: name, kind: "rejected", before: before.determination, error: value, clauses };
  }
  if (before.ok && sameValue(before.determination.value, value)) return undefined;
  const after = rule.decide(known);
  if (!before.ok) return { scenario: name, kind: "decided", error: before.error, after, clauses };
  const found = clausesSince(after);
  return {
    scenario: name,
    kind: "changed",
    before: before.determination,
    after,
    clauses: found.length > 0 ? found : clauses,
  };
}

/** The value alone: most persons have the same as before, and then nobody asks for its grounds. */
function decidedValue(rule: RuleOfAnyFacts, known: unknown): unknown {
  try {
    return rule.value(known);
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
}

function outcomeOf(decide: () => Determination): Outcome<unknown> {
  try {
    return { ok: true, determination: decide() };
  } catch (error) {
    if (error instanceof PolicyError) return { ok: false, error };
    throw error;
  }
}
