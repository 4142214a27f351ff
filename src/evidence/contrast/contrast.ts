import { PolicyError, type Text } from "../../kernel/language/index.ts";
import type { Options, Outcome, Rule } from "../../kernel/policy/index.ts";
import { changeWords } from "../case/fact-words.ts";
import { limitsOf } from "../case/limits.ts";
import { clausesBetween, decidedValue, outcomeOf } from "../case/outcome.ts";
import { type Place, placesOf, withValue } from "../case/places.ts";
import { scaleOf } from "../case/scales.ts";
import { watchedFacts } from "../case/watched-facts.ts";
import { weightOf, weightOfRefused } from "../case/weight.ts";
import { isExhausted, type Search, searchBeyond, searchFrom, searchNearby } from "./along.ts";
import { alternativesOf, codesOf } from "./alternatives.ts";
import { testOf, type Wanted } from "./wanted.ts";

/** 一项改动 — A change of one fact that leads to the wanted answer. */
export interface FactChange<Value> {
  /** `household.remainingArableMu`, `payments[0].amount`. */
  readonly fact: string;
  readonly title: Text;
  /** In one line: 出资方（payments[0].by）：政府 → 村集体. */
  readonly words: Text;
  /** The given value, and the one that leads to the answer; null means left out. */
  readonly before: unknown;
  readonly after: unknown;
  /** The distance in steps: days, fen, ten-thousandths of a mu, people; null for facts without an order. */
  readonly steps: number | null;
  readonly unit: Text | null;
  /** Whether every nearer value of this fact was tried. */
  readonly isNearest: boolean;
  readonly outcome: Outcome<Value>;
  /** The clauses whose findings differ. */
  readonly clauses: readonly string[];
}

/**
 * 搜寻范围 — How far a fact was searched. `unread`: the decision does not read it, so changing it alone has no effect. `all`: every
 * possible value was tried. `near`: every value up to `steps` away was tried, and `beyond` values further away.
 * `items`: the list without each item in turn, and with each code added. `left-out`: only tried without a value (names, groups).
 * `none`: not tried, because an amount or a date is not given, or the limit was reached.
 */
export interface Searched {
  readonly fact: string;
  readonly title: Text;
  readonly extent: "unread" | "all" | "near" | "items" | "left-out" | "none";
  readonly steps: number | null;
  readonly unit: Text | null;
  readonly beyond: number;
}

/** 怎样才会不同 — For each fact, the nearest change that alone leads to the wanted answer, and what was searched. */
export interface Contrast<Value> {
  readonly inForce: Outcome<Value>;
  /** Whether the case already has the wanted answer; then nothing is searched. */
  readonly holds: boolean;
  readonly changes: readonly FactChange<Value>[];
  /** The extent of the search: one entry for each fact. */
  readonly searched: readonly Searched[];
  readonly tried: number;
}

/** The limits of the search. */
export interface SearchLimit {
  /** The approximate maximum number of values to try near the given facts; the same number again further away, and again for values without an order. Default: 5,000. Fewer where the answer has long lists: half as many for 6 items, a tenth for 54. */
  readonly most?: number;
}

/**
 * 怎样才会不同 — The nearest change of one fact that gives the wanted answer. Facts are changed step by step in both directions
 * (by a day, a fen, a ten-thousandth of a mu, a person); choices and yes or no are tried one by one. `searched` states how far each
 * fact was tried; a change found further away has `isNearest: false`. Contradictory facts do not count as a change.
 *
 * Throws the PolicyError of the rule if the facts cannot be read, and one for fields that the answer does not have.
 *
 * @example contrast(landlessFarmers.ageBand, { birthDate: "1952-05-03", referenceDate: "2012-05-01" }, { band: "allowance-age" })
 *   .changes.map(({ fact, after, steps }) => `${fact} ${after} ${steps}`)
 * // ["birthDate 1952-05-01 2", "referenceDate 2012-05-03 2"]
 */
export function contrast<In, Out, Value, O extends Options>(
  rule: Rule<In, Out, Value, O>,
  facts: In,
  wanted: Wanted<NoInfer<Value>>,
  options?: NoInfer<O>,
  limit?: SearchLimit,
): Contrast<Value> {
  const { most } = limitsOf(limit, { most: 5000 });
  const adopted = (options === undefined ? rule : rule.adopt(options)) as Rule<In, Out, Value>;
  const isWanted = testOf(wanted, adopted.answer.fields);
  const known = adopted.facts.parse(facts);
  if (known instanceof Error) throw known;
  const read = new Set<string>();
  const inForce = outcomeOf(() => adopted.decide(watchedFacts(known, Object.keys(adopted.facts.fields), read)));
  if (inForce.ok && isWanted(inForce.determination.value))
    return { inForce, holds: true, changes: [], searched: [], tried: 0 };

  // a long ledger takes as long as many short answers
  const weight = inForce.ok
    ? weightOf(inForce.determination.value, itemsOfOneValue)
    : weightOfRefused((adoption) => adopted.decideUnder(adoption, known), adopted.adoption, lookupsOfOneValue);
  const limitHere = Math.ceil(most / weight);
  let tried = 0;
  const gives = (changed: unknown): boolean => {
    tried++;
    const other = decidedValue(adopted, changed);
    return !(other instanceof PolicyError) && isWanted(other.value);
  };
  const one = (place: Place): Tried => triedAt(place, read, facts, gives, limitHere - tried);
  const all = placesOf(adopted.facts.fields, facts).map(one);
  searchAll(
    all.flatMap(({ search }) => search ?? []),
    limitHere,
  );
  const change = ({ place, after, search }: Found): FactChange<Value> => {
    const outcome = adopted.safe(withValue(facts, place.keys, after));
    const steps = search === undefined ? null : Math.abs((search.scale.placeOf(after) ?? 0) - search.start);
    return {
      fact: place.path,
      title: place.field.title,
      words: changeWords(place.field, place.path, place.given, after),
      before: place.given ?? null,
      after: after ?? null,
      steps,
      unit: search?.scale.unit ?? null,
      isNearest: search === undefined || (search.beyond === 0 && search.scale.hasEvery),
      outcome,
      clauses: clausesBetween(inForce, outcome, adopted.clauses),
    };
  };
  return { inForce, holds: false, changes: all.flatMap(foundIn).map(change), searched: all.map(extentOf), tried };
}

const itemsOfOneValue = 6;
/** An account ledger looks up about two readings for each item; an error ends it early. */
const lookupsOfOneValue = 24;

/** A fact with the values that were tried. */
interface Tried {
  readonly place: Place;
  readonly isRead: boolean;
  /** The values without an order that give the wanted answer. */
  readonly others: readonly unknown[];
  /** Whether there are values without an order, and all of them were tried. */
  readonly isTried: boolean;
  readonly search: Search | undefined;
}

interface Found {
  readonly place: Place;
  readonly after: unknown;
  /** For a value on a scale. */
  readonly search: Search | undefined;
}

function triedAt(
  place: Place,
  read: ReadonlySet<string>,
  facts: unknown,
  gives: (changed: unknown) => boolean,
  left: number,
): Tried {
  const isRead = read.has(String(place.keys[0]));
  if (!isRead) return { place, isRead, others: [], isTried: false, search: undefined };
  const scale = scaleOf(place.field);
  const start = place.given === undefined ? undefined : scale?.placeOf(place.given);
  const alternatives = alternativesOf(place);
  const isTried = alternatives.length > 0 && alternatives.length <= left;
  const others = (isTried ? alternatives : []).flatMap(({ value }) =>
    gives(withValue(facts, place.keys, value)) ? [value] : [],
  );
  if (scale === undefined || start === undefined) return { place, isRead, others, isTried, search: undefined };
  const test = (at: number): boolean => gives(withValue(facts, place.keys, scale.valueAt(at)));
  return { place, isRead, others, isTried, search: searchFrom(start, scale, test) };
}

/** The number of steps tried for one fact before the next; fewer if there are many facts. */
const stepsAtATime = 50;

/** Searches all facts nearby, with the same number of steps each, then facts without a result further away. */
function searchAll(searches: readonly Search[], most: number): void {
  let left = most;
  for (let open = [...searches]; open.length > 0 && left > 0; ) {
    const steps = Math.min(stepsAtATime, Math.max(1, Math.floor(left / open.length / 2)));
    for (const search of open) if (left > 0) left -= searchNearby(search, steps);
    open = open.filter((search) => search.found.length === 0 && !isExhausted(search));
  }
  left = most;
  for (const search of searches) {
    if (left <= 0 || search.found.length > 0 || isExhausted(search)) continue;
    searchBeyond(search);
    left -= search.beyond;
  }
}

function foundIn({ place, others, search }: Tried): readonly Found[] {
  const onScale = (search?.found ?? []).map((at) => ({ place, after: search?.scale.valueAt(at), search }));
  return [...onScale, ...others.map((after) => ({ place, after, search: undefined }))];
}

function extentOf({ place, isRead, isTried, search }: Tried): Searched {
  const { path: fact, field } = place;
  const whole = { fact, title: field.title, steps: null, unit: null, beyond: 0 };
  if (!isRead) return { ...whole, extent: "unread" };
  if (search !== undefined && (isExhausted(search) || search.radius + search.beyond > 0)) {
    const { radius: steps, scale, beyond } = search;
    return isExhausted(search) && scale.hasEvery
      ? { ...whole, extent: "all" }
      : { ...whole, extent: "near", steps, unit: scale.unit, beyond };
  }
  if (field.form.kind === "list" && place.given !== undefined)
    return { ...whole, extent: isTried || alternativesOf(place).length === 0 ? "items" : "none" };
  if (!isTried) return { ...whole, extent: "none" };
  return { ...whole, extent: codesOf(field) === undefined ? "left-out" : "all" };
}
