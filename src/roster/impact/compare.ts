import { PolicyError } from "../../kernel/language/index.ts";
import {
  type Adoption,
  type AnyRule,
  type Consulted,
  clausesSince,
  type Determination,
  type Outcome,
  sameValue,
  watchedAdoption,
} from "../../kernel/policy/index.ts";
import type { RowToDecide } from "../by-rule/row-judge.ts";
import type { KnownFen } from "./due-sums.ts";
import type { AdoptedScenario } from "./scenarios.ts";

interface ChangeOfPerson {
  /** The name of the scenario. */
  readonly scenario: string;
  /** The amounts paid under the scenario, in fen, in the order of `moneyLines`: null if unknown, empty if the person is rejected. */
  readonly amounts: readonly KnownFen[];
  /** The clauses whose findings differ. For a person who is decided on one side only: the clauses of what the scenario changes. */
  readonly clauses: readonly string[];
}

/** 变动 — What a scenario changes for a person. */
export type Change<Value = unknown> = ChangeOfPerson &
  (
    | {
        /** A different answer. */
        readonly kind: "changed";
        readonly before: Determination<Value>;
        readonly after: Determination<Value>;
      }
    | {
        /** 转为退回 — The person can no longer be decided, for example because another fact is now required. */
        readonly kind: "rejected";
        readonly before: Determination<Value>;
        readonly error: PolicyError;
      }
    | {
        /** 转为认定 — The person was rejected before and can now be decided. */
        readonly kind: "decided";
        readonly error: PolicyError;
        readonly after: Determination<Value>;
      }
  );

/** A person under the rule in force, and what the scenarios change. */
export interface Comparison {
  readonly before: Outcome<unknown>;
  /** The amounts paid, as in a change. */
  readonly amounts: readonly KnownFen[];
  /** The positions of the scenarios under which the person was decided again. */
  readonly redecided: readonly number[];
  readonly changes: readonly Change[];
}

/** A rule as this file needs it: `AnyRule` has no type for its facts. */
interface RuleOfAnyFacts extends AnyRule {
  readonly facts: AnyRule["facts"] & { parse(input: unknown): unknown };
  decideUnder(adoption: Adoption, facts: unknown): Determination;
  decide(facts: unknown): Determination;
  value(facts: unknown): unknown;
}

/**
 * 逐人比较 — Decides a person under the rule in force, and again under each scenario that changes something that the decision
 * used, or a fact that the person has from the county settings. Under all other scenarios the answer must be the same.
 * `read` reads the amounts paid from an answer.
 */
export function comparerOf(
  inForce: AnyRule,
  scenarios: readonly AdoptedScenario[],
  read: ReadAmounts,
): (row: RowToDecide) => Comparison {
  const base = inForce as RuleOfAnyFacts;
  const consulted: Consulted = { figures: new Set(), readings: new Set() };
  const watched = watchedAdoption(base.adoption, base.source, consulted);
  const isTouched = ({ changed }: AdoptedScenario): boolean =>
    changed.figures.some((name) => consulted.figures.has(name)) ||
    changed.readings.some((name) => consulted.readings.has(name));
  /** The parsed facts under a scenario; undefined if it does not change the person's facts. */
  const factsUnder = (scenario: AdoptedScenario, { facts, under }: RowToDecide, known: unknown): unknown => {
    const own = scenario.shared && under(scenario.shared);
    if (own !== undefined && !sameValue(own, facts)) return base.facts.parse(own);
    return known instanceof PolicyError || !isTouched(scenario) ? undefined : known;
  };

  return (row) => {
    const known = base.facts.parse(row.facts);
    consulted.figures.clear();
    consulted.readings.clear();
    const before: Outcome<unknown> =
      known instanceof PolicyError ? { ok: false, error: known } : outcomeOf(() => base.decideUnder(watched, known));
    const redecided: number[] = [];
    const changes: Change[] = [];
    if (!row.isSound) return { before, amounts: [], redecided, changes };
    const person: Person = { before, read, clausesSince: before.ok ? clausesSince(before.determination) : () => [] };
    scenarios.forEach((scenario, index) => {
      const facts = factsUnder(scenario, row, known);
      if (facts === undefined) return;
      redecided.push(index);
      const change = changeOf(person, facts, scenario);
      if (change !== undefined) changes.push(change);
    });
    return { before, amounts: before.ok ? read(before.determination.value) : [], redecided, changes };
  };
}

type ReadAmounts = (value: unknown) => readonly KnownFen[];

interface Person {
  readonly before: Outcome<unknown>;
  readonly read: ReadAmounts;
  readonly clausesSince: (after: Determination) => readonly string[];
}

/** What a scenario changes for a person; undefined if nothing. `facts`: the parsed facts, or the faults in them. */
function changeOf({ before, read, clausesSince }: Person, facts: unknown, scenario: AdoptedScenario) {
  const { name, clauses } = scenario;
  const rule = scenario.rule as RuleOfAnyFacts;
  const value = facts instanceof PolicyError ? facts : decidedValue(rule, facts);
  const about = { scenario: name, clauses };
  if (value instanceof PolicyError) {
    if (!before.ok) return undefined;
    return { ...about, kind: "rejected", before: before.determination, error: value, amounts: [] } satisfies Change;
  }
  if (before.ok && sameValue(before.determination.value, value)) return undefined;
  const after = rule.decide(facts);
  const amounts = read(after.value);
  if (!before.ok) return { ...about, kind: "decided", error: before.error, after, amounts } satisfies Change;
  const found = clausesSince(after);
  return {
    scenario: name,
    kind: "changed",
    before: before.determination,
    after,
    clauses: found.length > 0 ? found : clauses,
    amounts,
  } satisfies Change;
}

/** The value without its grounds: for most people it is unchanged, so grounds are not needed. */
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
