import type { Text } from "../../kernel/language/index.ts";
import type { AnyRule, Options, Outcome, Rule } from "../../kernel/policy/index.ts";
import { limitsOf } from "../case/limits.ts";
import { clausesBetween, clausesOfReadings, keyOf } from "../case/outcome.ts";
import { type Choices, deciderOf } from "./decider.ts";
import { matters, type Tree, withPath } from "./tree.ts";

/** One option of a reading, and the result of the case if only this option is changed. */
export interface OptionResult<Value> {
  readonly option: string;
  readonly words: Text;
  readonly isInForce: boolean;
  readonly outcome: Outcome<Value>;
  /** Whether the answer differs from the one in force. */
  readonly changes: boolean;
  /** The clauses whose findings differ; empty if nothing changes. */
  readonly clauses: readonly string[];
}

/**
 * How a reading affects a case: it changes the answer `alone`, only `together` with others, or `never`. `unknown`:
 * it does not change the answer alone, and not every combination was tried.
 */
export type Effect = "alone" | "together" | "never" | "unknown";

/** 未写明之处 — A reading that the case looks up. */
export interface OpenPoint<Value> {
  readonly reading: string;
  readonly question: Text;
  /** The clauses that are ambiguous. */
  readonly clauses: readonly string[];
  readonly effect: Effect;
  readonly options: readonly OptionResult<Value>[];
}

/** A possible result of the case, with a smallest set of options that leads to it. */
export interface ReachableResult<Value> {
  /** The options to change, by reading. */
  readonly changes: Choices;
  readonly outcome: Outcome<Value>;
  readonly clauses: readonly string[];
}

/** 起作用的口径 — Every reading on which a case depends, and every possible result. */
export interface ReadingsThatMatter<Value> {
  readonly inForce: Outcome<Value>;
  /** Every reading that is looked up under some combination of options. No other reading can change the answer. */
  readonly readings: readonly OpenPoint<Value>[];
  /** Each result once: first the one in force, then by the number of changes needed. */
  readonly results: readonly ReachableResult<Value>[];
  /** Whether every combination of options is covered. */
  readonly complete: boolean;
  /** All combinations that change at most this number of readings are covered. */
  readonly upTo: number;
  /** The number of decisions made. */
  readonly decisions: number;
}

/** The limit of the search. */
export interface Limit {
  /** The maximum number of decisions; default: 1,000. Each option alone is always tried. */
  readonly most?: number;
}

/**
 * 起作用的口径 — Which readings change the answer of a case, alone or together, and each possible result. Only readings that a
 * decision looks up are changed, because the others cannot change it. So every combination is covered, unless more than `most`
 * decisions are needed: then `complete` is false, but the effect of each single change is still exact.
 *
 * Throws the PolicyError of the rule if the facts or the options are invalid.
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

/** A combination to decide: its changes, and how far its path equals that of a combination already decided. */
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
