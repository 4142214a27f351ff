import { type CalendarDate, isCalendarDate } from "../../kernel/days/index.ts";
import { isRecord } from "../../kernel/facts/index.ts";
import { display, fault, PolicyError, rejection } from "../../kernel/language/index.ts";
import type { Options, Outcome, Rule } from "../../kernel/policy/index.ts";
import { expectedFields } from "../case/expected-fields.ts";
import { limitsOf } from "../case/limits.ts";
import { decidedValue } from "../case/outcome.ts";
import { pathOf } from "../case/places.ts";
import { weightOf } from "../case/weight.ts";
import { decidingClauses } from "./deciding-clauses.ts";
import { examplesOf } from "./example.ts";
import { type Asked, type Explored, explore, type Leaf } from "./explore.ts";
import { knownFacts } from "./known.ts";
import { lazyFacts } from "./lazy.ts";
import { type Question, questionOf } from "./question.ts";
import { classOf } from "./result-class.ts";
import { domainOf, landmarksOf } from "./values.ts";

/** 还可能的结果 — A possible result, with facts that lead to it. */
export interface PossibleOutcome<In, Value> {
  /** All facts of one case with this result, including the given ones. */
  readonly example: In;
  /** The answer of the rule to these facts. */
  readonly outcome: Outcome<Value>;
  /** The clauses that distinguish it from the other results; if it is the only result, all its clauses. Never empty. */
  readonly clauses: readonly string[];
}

/** An unknown fact, and its effect as far as known. */
export interface UnknownFact extends Question {
  /** Whether different answers lead to different results. */
  readonly matters: boolean;
  /** Whether every possible value was tried. */
  readonly isWhole: boolean;
}

/** 还可能的结果 — The results of a case that are possible if some facts are unknown. */
export interface Outcomes<In, Value> {
  readonly outcomes: readonly PossibleOutcome<In, Value>[];
  /** The facts on which the result may depend, in the order in which the rule reads them. */
  readonly unknown: readonly UnknownFact[];
  /** The question that leaves the fewest results on average; null if nothing can change the result. */
  readonly next: Question | null;
  /** Whether no other result is possible: every value of every unknown fact was tried. */
  readonly complete: boolean;
  readonly decisions: number;
}

/** The limits of the search. */
export interface OutcomeLimit<Value> {
  /** 只看这几项 — Only these fields distinguish results, by their values. */
  readonly of?: readonly (keyof Value & string)[];
  /**
   * The maximum number of cases, divided among the values of each fact; default: 2,000. A result with long lists counts once more
   * for each 500 items.
   */
  readonly most?: number;
  /** Counts, dates and the like with at most this number of values are tried one by one; default: 50. */
  readonly mostValues?: number;
}

/**
 * 还可能的结果 — Every result that is possible if only some facts are known, each with a complete case that leads to it, and the best
 * next question. Results are distinguished by yes or no, by codes, and by which fields are empty; with `of`, by the values of those
 * fields. A fact that is left out is unknown; null means that it is known to be absent.
 *
 * The rule decides with the known facts. When it reads an unknown fact, each possible value is assumed in turn. Yes or no and
 * choices are tried one by one. Of dates, amounts and large counts, values near known dates and figures are tried and, by bisection,
 * values between two that lead to different results. Then `complete` is false: other results may also be possible.
 *
 * Contradictory facts have no result. Throws a PolicyError for given facts that are invalid.
 *
 * @example outcomes(safetyNet.twoLacks, { isPoor: true, isRural: true, noCapacity: true }).next?.fact // "noViableLivelihood"
 */
export function outcomes<In, Out, Value, O extends Options>(
  rule: Rule<In, Out, Value, O>,
  facts: Partial<NoInfer<In>>,
  options?: NoInfer<O>,
  limit?: OutcomeLimit<NoInfer<Value>>,
): Outcomes<In, Value> {
  const { of, most, mostValues } = limitsOf(limit, { most: 2000, mostValues: 50 }, ["of"]);
  const adopted = (options === undefined ? rule : rule.adopt(options)) as Rule<In, Out, Value>;
  const { fields, constraints } = adopted.facts;
  const known = knownFacts(fields, facts);
  const answerFields = adopted.answer.fields;
  if (of !== undefined) refuseUnknown(of, Object.keys(answerFields));
  const days = daysIn(known);
  const explored = explore({
    most,
    decide(assumed) {
      const lazy = lazyFacts(fields, known, assumed) as Out;
      const isKnown = (name: string): boolean => name in known || assumed.has(name);
      const checked = constraints.filter((one) => one.fields.every(isKnown));
      if (checked.some((one) => one.isViolated(lazy))) return undefined;
      const result = decided(() => adopted.value(lazy));
      return { class: classOf(answerFields, result, of), weight: weightOf(result, itemsOfOneCase) };
    },
    domain: (place, assumed) => {
      const assumedDays = [...assumed.values()].map(({ value }) => value).filter(isCalendarDate);
      return domainOf(place, landmarksOf(adopted.adoption, [...days, ...assumedDays]), mostValues);
    },
  });
  const shown = (given: unknown): string => {
    const result = decidedValue(adopted, given);
    return classOf(answerFields, result instanceof PolicyError ? result : result.value, of);
  };
  const examples = [...byClass(explored.leaves)].map(([name, leaves]) =>
    exampleOf(fields, facts, leaves, days, (one) => shown(one) === name),
  );
  const found = examples
    .filter((one) => one !== undefined)
    .map((example) => ({ example: example as In, outcome: adopted.safe(example) }));
  const clauses = decidingClauses(
    found.map(({ outcome }) => outcome),
    adopted.clauses,
  );
  const asked = [...explored.asked.values()];
  return {
    outcomes: found.map((one, at) => ({ ...one, clauses: clauses[at] ?? [] })),
    unknown: asked.map(({ place, matters, isWhole }) => ({ ...questionOf(place), matters, isWhole })),
    next: nextOf(explored),
    complete: explored.isDone && asked.every(({ isWhole }) => isWhole) && found.length === examples.length,
    decisions: explored.decisions,
  };
}

/** Some of the ways to each result. */
function byClass(leaves: readonly Leaf[]): ReadonlyMap<string, readonly Leaf[]> {
  const classes = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const alike = classes.get(leaf.class);
    if (alike === undefined) classes.set(leaf.class, [leaf]);
    else if (alike.length < mostExamples) alike.push(leaf);
  }
  return classes;
}

function refuseUnknown(of: readonly string[], names: readonly string[]): void {
  if (!Array.isArray(of)) throw rejection("of", "wrong-type", of, expectedFields(names));
  const unknown = of.filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  throw new PolicyError(unknown.map((name) => fault("of", "unknown-option", display(name), expectedFields(names))));
}

/** The value, or the PolicyError. An `Ask` is rethrown. */
function decided(decide: () => unknown): unknown {
  try {
    return decide();
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
}

function daysIn(known: unknown): readonly CalendarDate[] {
  if (isCalendarDate(known)) return [known];
  if (Array.isArray(known)) return known.flatMap(daysIn);
  return isRecord(known) ? Object.values(known).flatMap(daysIn) : [];
}

/** The number of ways to a result that are tried to find one with consistent facts. */
const mostExamples = 20;
const itemsOfOneCase = 500;

/** A complete case with this result, confirmed by the rule itself. */
function exampleOf(
  fields: Parameters<typeof examplesOf>[0],
  given: unknown,
  leaves: readonly Leaf[],
  days: readonly CalendarDate[],
  isSo: (facts: unknown) => boolean,
): unknown {
  for (const { assumed } of leaves) {
    const own = [...assumed.values()].map(({ value }) => value).filter(isCalendarDate);
    for (const example of examplesOf(fields, given, assumed, [...days, ...own])) if (isSo(example)) return example;
  }
  return undefined;
}

/** Of the questions that matter, the one that leaves the fewest results on average; if equal, the first one asked for. */
function nextOf({ leaves, asked, root }: Explored): Question | null {
  if (new Set(leaves.map((leaf) => leaf.class)).size <= 1 && root.isExact) return null;
  const mattering = [...asked.values()].filter(({ matters }) => matters);
  const candidates = mattering.length > 0 ? mattering : [...asked.values()];
  const [best] = candidates.map((one) => ({ one, left: leftAfter(one, leaves) })).sort((a, b) => a.left - b.left || 0);
  return best === undefined ? null : questionOf(wholeOf(best.one, asked).place);
}

/** An unknown group or list is asked for before its parts; a list only as a whole. */
function wholeOf(one: Asked, asked: Explored["asked"]): Asked {
  const { keys } = one.place;
  const above = keys.map((_, at) => asked.get(pathOf(keys.slice(0, at)))).find((whole) => whole !== undefined);
  return above ?? one;
}

/** The average number of results left after an answer to a question. */
function leftAfter({ place: { path } }: Asked, leaves: readonly Leaf[]): number {
  const byAnswer = new Map<string, Set<string>>();
  const always = new Set<string>();
  for (const { assumed, class: name } of leaves) {
    const answer = assumed.get(path);
    if (answer === undefined) always.add(name);
    else {
      const key = JSON.stringify(answer.given ?? null);
      byAnswer.set(key, (byAnswer.get(key) ?? new Set()).add(name));
    }
  }
  const counts = [...byAnswer.values()].map((names) => new Set([...names, ...always]).size);
  return counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
}
