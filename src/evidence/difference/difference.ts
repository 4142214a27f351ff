import { isRecord } from "../../kernel/facts/index.ts";
import { PolicyError, rejection, type Text } from "../../kernel/language/index.ts";
import type { AnyRule, Options, Outcome, Rule } from "../../kernel/policy/index.ts";
import { settingsOf } from "../../settings.ts";
import { clausesBetween, clausesOfReadings, keyOf, outcomeOf } from "../case/outcome.ts";
import { pathOf, withValue } from "../case/places.ts";
import { type Differing, differingIn, factAt, type Side, withThose } from "./differing.ts";
import { smallestOf } from "./smallest.ts";
import { differenceWords } from "./words.ts";

/** A case: its facts, and the county's options. */
export interface CaseGiven<In, O> {
  readonly facts: In;
  readonly options?: O;
}

/** 一处不同 — A fact, a figure or a reading that belongs to the explanation. */
export interface Explanation {
  readonly kind: "fact" | "figure" | "reading";
  /** The path of a fact (`household.members`), the name of a figure or a reading. */
  readonly name: string;
  /** In one line: 缴费日期（paidOn）：2012-05-01 → 2013-05-01. */
  readonly words: Text;
  /** For facts, the given values, null if there is none; for figures, their dated values; for readings, the options. */
  readonly before: unknown;
  readonly after: unknown;
  /** The clauses that state the figure or leave the reading open; none for a fact. */
  readonly clauses: readonly string[];
}

/** 两个认定的不同 — An explanation of why two cases have different answers. */
export interface DecisionDifference<Value> {
  readonly before: Outcome<Value>;
  readonly after: Outcome<Value>;
  /** Whether both have the same answer; then there is nothing to explain. */
  readonly isSame: boolean;
  /** A set of items that turns the answer of the first case into that of the second. */
  readonly because: readonly Explanation[];
  /** Whether no proper subset does. No single item can be left out in any case. */
  readonly isMinimal: boolean;
  /** Whether no smaller set does. */
  readonly isSmallest: boolean;
  /** The clauses whose findings differ. */
  readonly clauses: readonly string[];
  /** Differences that are not needed to explain the answer. */
  readonly without: readonly string[];
}

/** The number of sets tried before the search is narrowed to one set that explains the difference. */
const mostSets = 20_000;

/**
 * 两个认定的不同 — A smallest set of facts, figures and readings that explains why two cases have different answers: if `a` takes
 * these items over from `b`, it has the answer of `b`, and no part of the set is enough. “Cannot be decided” also counts as an answer.
 *
 * Throws the PolicyError of invalid options.
 *
 * @example difference(landlessFarmers.ageBand, { facts: { birthDate: "1952-05-01", referenceDate: "2012-05-01" } },
 *   { facts: { birthDate: "1952-05-02", referenceDate: "2012-05-01", sex: "female" } })
 *   .because.map(({ words }) => words.en) // ["date of birth (birthDate): 1952-05-01 → 1952-05-02"]
 */
export function difference<In, Out, Value, O extends Options>(
  rule: Rule<In, Out, Value, O>,
  a: CaseGiven<In, NoInfer<O>>,
  b: CaseGiven<In, NoInfer<O>>,
): DecisionDifference<Value> {
  const side = (given: CaseGiven<In, O>, name: string): Side => {
    if (!isRecord(given)) throw rejection(name, "wrong-type", given, expectedCase);
    const { facts, options } = settingsOf(given, ["facts", "options"], name);
    return { facts, adoption: options === undefined ? rule.adoption : rule.adopt(options as O).adoption };
  };
  const [one, other] = [side(a, "a"), side(b, "b")];
  const decide = ({ facts, adoption }: Side): Outcome<Value> => {
    const known = rule.facts.parse(facts);
    return known instanceof PolicyError
      ? { ok: false, error: known }
      : outcomeOf(() => rule.decideUnder(adoption, known));
  };
  const [before, after] = [decide(one), decide(other)];
  const all = differingIn(one, other);
  const wanted = keyOf(after);
  const { effective } = rule.source;
  const explains = (some: readonly Differing[]): boolean =>
    keyOf(decide(withThose(one, other, some, effective?.figure, withValue))) === wanted;
  const { those, isMinimal, isSmallest } = smallestOf(all, explains, mostSets);
  const described = rule as unknown as AnyRule;
  const because = those.map((item): Explanation => {
    const words = differenceWords(described, rule.facts.fields, item, one, other);
    const [was, is] = [valueIn(item, one), valueIn(item, other)];
    return { kind: item.kind, name: nameOf(item), words, before: was, after: is, clauses: clausesOf(described, item) };
  });
  const isSame = keyOf(before) === wanted;
  const named = [...new Set(because.flatMap(({ clauses }) => clauses))];
  return {
    before,
    after,
    isSame,
    because,
    isMinimal,
    isSmallest,
    clauses: isSame ? [] : clausesBetween(before, after, named.length > 0 ? named : rule.clauses),
    without: all.filter((item) => !those.includes(item)).map(nameOf),
  };
}

const expectedCase = {
  zh: "一个案例：facts，以及可以不填的 options",
  en: "a case: facts, and options if there are any",
};

const nameOf = (one: Differing): string => (one.kind === "fact" ? pathOf(one.keys) : one.name);

function valueIn(one: Differing, { facts, adoption }: Side): unknown {
  if (one.kind === "fact") return factAt(facts, one.keys) ?? null;
  if (one.kind === "reading") return adoption.chosen[one.name]?.option ?? null;
  return (adoption.timelines[one.name]?.entries ?? []).map(({ from, until, value }) => ({ from, until, value }));
}

function clausesOf(rule: AnyRule, one: Differing): readonly string[] {
  if (one.kind === "fact") return [];
  if (one.kind === "reading") return clausesOfReadings(rule, [one.name]);
  return [rule.source.figures[one.name]?.clause ?? ""];
}
