import type { Text } from "../../kernel/language/index.ts";
import type { AnyRule, Options, Outcome, Rule } from "../../kernel/policy/index.ts";
import { limitsOf } from "../case/limits.ts";
import { clausesBetween, clausesOfReadings, keyOf } from "../case/outcome.ts";
import { type Choices, deciderOf } from "./decider.ts";
import { matters, type Tree, withPath } from "./tree.ts";

/** One option of an open point, and what the case gives if this alone is chosen otherwise. */
export interface OptionResult<Value> {
  readonly option: string;
  readonly words: Text;
  readonly isInForce: boolean;
  readonly outcome: Outcome<Value>;
  /** Whether the answer is another than that in force. */
  readonly changes: boolean;
  /** The clauses under which something else is found; none where nothing changes. */
  readonly clauses: readonly string[];
}

/**
 * How an open point bears on a case: it changes the answer `alone`; only `together` with others; `never`, in no combination. `unknown`:
 * not alone, and not every combination was tried.
 */
export type Effect = "alone" | "together" | "never" | "unknown";

/** 未写明之处 — An open point that the case asks for. */
export interface OpenPoint<Value> {
  readonly reading: string;
  readonly question: Text;
  /** The clauses that leave it open. */
  readonly clauses: readonly string[];
  readonly effect: Effect;
  readonly options: readonly OptionResult<Value>[];
}

/** A result that the case can have, with a smallest set of options that leads to it. */
export interface ReachableResult<Value> {
  /** The options to choose otherwise, by reading. */
  readonly changes: Choices;
  readonly outcome: Outcome<Value>;
  readonly clauses: readonly string[];
}

/** 起作用的口径 — Every open point on which a case depends, and every result that the case can have. */
export interface ReadingsThatMatter<Value> {
  readonly inForce: Outcome<Value>;
  /** Every open point that some combination of options asks for. All others cannot change the answer. */
  readonly readings: readonly OpenPoint<Value>[];
  /** Each result once: that in force first, then those that need fewer changes. */
  readonly results: readonly ReachableResult<Value>[];
  /** Whether every combination of options is accounted for. */
  readonly complete: boolean;
  /** All combinations that change at most this number of readings are accounted for. */
  readonly upTo: number;
  /** How many decisions that took. */
  readonly decisions: number;
}

/** Where to stop. */
export interface Limit {
  /** The maximum number of decisions; 1,000 unless given. Each option alone is tried in any case. */
  readonly most?: number;
}

/**
 * 起作用的口径 — Which open points change the answer of a case, alone or together, and each result that it can have. Only readings
 * that a decision asks for are tried otherwise: the others cannot change it. So every combination is accounted for, unless there
 * are more than `most`; then `complete` is false, and what one change alone does is still exact.
 *
 * Throws the PolicyError of the rule if the facts cannot be read or the options are none.
 *
 * @example readingsThatMatter(landlessFarmers.ageBand, { birthDate: "1952-05-01", referenceDate: "2012-05-01" })
 *   .readings.map(({ reading, effect }) => `${reading} ${effect}`) // ["birthday alone", "working-age together"]
 */
export function readingsThatMatter<In, Out, Value, O extends Options>(
  rule: Rule<In, Out, Value, O>,
  facts: In,
  options?: NoInfer<O>,
  limit?: Limit,
): ReadingsThatMatter<Value> {
  const { most } = limitsOf(limit, { most: 1000 });
  const adopted = options === undefined ? rule : rule.adopt(options);
  const known = adopted.facts.parse(facts);
  if (known instanceof Error) throw known;
  const readings = adopted.source.readings;
  const optionsOf = (reading: string): readonly string[] => Object.keys(readings[reading]?.options ?? {});
  const explored = explore(deciderOf(adopted as never, adopted.adoption, known) as Decide<Value>, optionsOf, most);
  const { results, tree, alone, complete } = explored;
  const inForce = results[0] as Found<Value>;
  const clausesOf = (outcome: Outcome<Value>, changes: Choices) =>
    clausesBetween(inForce.outcome, outcome, clausesOfReadings(adopted as AnyRule, Object.keys(changes)));

  const points = [...explored.asked].map((reading): OpenPoint<Value> => {
    const entry = readings[reading];
    const chosen = adopted.adoption.chosen[reading]?.option;
    const all = optionsOf(reading).map((option): OptionResult<Value> => {
      const result = alone.get(`${reading} ${option}`) ?? inForce;
      const changes = result !== inForce;
      const clauses = changes ? clausesOf(result.outcome, { [reading]: option }) : [];
      const words = entry?.options[option] as Text;
      return { option, words, isInForce: option === chosen, outcome: result.outcome, changes, clauses };
    });
    const effect = all.some(({ changes }) => changes) ? "alone" : effects.get(matters(tree, reading, optionsOf));
    const clauses = clausesOfReadings(adopted as AnyRule, [reading]);
    return { reading, question: entry?.question as Text, clauses, effect: effect ?? "unknown", options: all };
  });
  return {
    inForce: inForce.outcome,
    readings: points,
    results: results.map(({ changes, outcome }) => ({
      changes,
      outcome,
      clauses: outcome === inForce.outcome ? [] : clausesOf(outcome, changes),
    })),
    complete,
    upTo: explored.upTo,
    decisions: explored.decisions,
  };
}

const effects = new Map<boolean | undefined, Effect>([
  [true, "together"],
  [false, "never"],
]);

interface Found<Value> {
  readonly changes: Choices;
  readonly outcome: Outcome<Value>;
}

type Decide<Value> = ReturnType<typeof deciderOf<unknown, Value>>;

/** A combination to decide: its changes, and up to which place its path is that of a combination already decided. */
interface Waiting {
  readonly changes: Choices;
  readonly from: number;
}

/** Decides under the options in force, then under each change on the path of a decision, fewer changes first. */
function explore<Value>(decide: Decide<Value>, optionsOf: (reading: string) => readonly string[], most: number) {
  const numbers = new Map<string, number>();
  const results: Found<Value>[] = [];
  const asked = new Set<string>();
  const alone = new Map<string, Found<Value>>();
  let [tree, decisions, upTo]: [Tree | undefined, number, number] = [undefined, 0, 0];
  let level: readonly Waiting[] = [{ changes: {}, from: 0 }];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 1 && decisions + level.length > most) break;
    const next: Waiting[] = [];
    for (const { changes, from } of level) {
      const { outcome, path } = decide(changes);
      decisions++;
      const key = keyOf(outcome);
      const number = numbers.get(key) ?? results.push({ changes, outcome }) - 1;
      numbers.set(key, number);
      tree = withPath(tree, path, number);
      const [only] = depth === 1 ? Object.entries(changes) : [];
      if (only !== undefined) alone.set(only.join(" "), results[number] as Found<Value>);
      path.forEach(([reading, option], place) => {
        asked.add(reading);
        if (place < from) return;
        const others = optionsOf(reading).filter((one) => one !== option);
        next.push(...others.map((one) => ({ changes: { ...changes, [reading]: one }, from: place + 1 })));
      });
    }
    upTo = depth;
    level = next;
  }
  return { results, asked, alone, tree: tree as Tree, complete: level.length === 0, upTo, decisions };
}
