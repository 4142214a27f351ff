import { isRecord } from "../../kernel/facts/index.ts";
import { display, fault, PolicyError, rejection, type Text } from "../../kernel/language/index.ts";
import { type Fen, fenOfAmount, yuanText } from "../../kernel/numbers/index.ts";
import type { Options, Rule } from "../../kernel/policy/index.ts";
import { settingsOf } from "../../settings.ts";
import { clausesBetween, decidedValue } from "../case/outcome.ts";
import { placesOf, withValue } from "../case/places.ts";
import { type Scale, scaleOf } from "../case/scales.ts";
import { type Amount, amountsIn } from "./amounts.ts";

/** 台阶 — A step of an amount between two neighbouring values of a fact. */
export interface Cliff {
  /** The field of the answer: `government`, `shares.village`, `instalments[1].government`. */
  readonly amount: string;
  readonly title: Text;
  /** The last value of the fact before the step, with the amount in yuan; null if there is none. */
  readonly before: { readonly fact: unknown; readonly yuan: string | null };
  readonly after: { readonly fact: unknown; readonly yuan: string | null };
  /** The change in yuan; an absent amount counts as 0.00. */
  readonly jump: string;
  /** The clauses whose findings differ on the other side. */
  readonly clauses: readonly string[];
}

/** Consecutive values of the fact that cannot be decided for the same reasons. */
export interface Undecided {
  readonly from: unknown;
  readonly until: unknown;
  readonly error: PolicyError;
}

/** 台阶 — Every step of every amount of a rule's answer along one fact. */
export interface Cliffs {
  readonly fact: string;
  readonly title: Text;
  readonly unit: Text;
  readonly cliffs: readonly Cliff[];
  readonly undecided: readonly Undecided[];
  /** 未比较的列表 — Lists with amounts that were not compared: longer than 20 items, such as the postings of a ledger, or within lists. */
  readonly notCompared: readonly string[];
  /** The number of values tried: all values of the range. */
  readonly tried: number;
}

/** A range of values of a fact, both ends included, in the notation of facts. */
export interface Range {
  readonly from: unknown;
  readonly until: unknown;
  /** 最小金额（元） — Only steps of at least this amount; by default every step. */
  readonly atLeast?: string;
}

const mostValues = 200_000;

/**
 * 台阶 — Every step of an amount along one fact over a range: where the amount changes from one day, fen, ten-thousandth of a mu or
 * person to the next, in yuan, with its clauses. Every value of the range is tried. Amounts in lists of up to 20 items are compared
 * by position; `notCompared` names longer lists, and lists within lists.
 *
 * Throws the PolicyError of the rule's options, and one for a fact without an order, or a range of more than 200,000 values.
 *
 * @example cliffs(landlessFarmers.fundingShares, { groups: [{ kind: "dibao", certifiedFor: [2012] }], paidOn: "2012-06-01" },
 *   "paidOn", { from: "2012-12-30", until: "2013-01-02" })
 *   .cliffs.map(({ amount, after, jump }) => `${amount} ${after.fact} ${jump}`)
 * // ["government 2013-01-01 -1800.00", "joint 2013-01-01 1800.00", "individual 2013-01-01 1800.00"]
 */
export function cliffs<In, Out, Value, O extends Options>(
  rule: Rule<In, Out, Value, O>,
  facts: In,
  fact: string,
  range: Range,
  options?: NoInfer<O>,
): Cliffs {
  const adopted = (options === undefined ? rule : rule.adopt(options)) as Rule<In, Out, Value>;
  if (!isRecord(range)) throw rejection("range", "wrong-type", range, expectedRange);
  settingsOf(range, ["from", "until", "atLeast"], "range");
  const places = placesOf(adopted.facts.fields, facts);
  const place = places.find(({ path }) => path === fact);
  const scale = place && scaleOf(place.field);
  if (place === undefined || scale === undefined)
    throw notAlong(
      fact,
      places.flatMap(({ path, field }) => (scaleOf(field) ? [path] : [])),
    );
  const [from, until] = boundsOf(range, scale);
  const least = leastOf(range);
  const found: Cliff[] = [];
  const undecided: Undecided[] = [];
  const longLists = new Set<string>();
  let before: Point | undefined;
  for (let at = from; at <= until; at++) {
    const value = scale.valueAt(at);
    const given = withValue(facts, place.keys, value);
    const result = decidedValue(adopted, given);
    const isRefused = result instanceof PolicyError;
    const amounts = isRefused ? undefined : new Map(amountsIn(adopted.answer.fields, result.value, longLists));
    const point = { value, given, amounts };
    if (isRefused) addUndecided(undecided, value, result, before);
    else if (before !== undefined) found.push(...stepsBetween(before, point, least, adopted));
    before = point;
  }
  return {
    fact,
    title: place.field.title,
    unit: scale.unit,
    cliffs: found,
    undecided,
    notCompared: [...longLists],
    tried: until - from + 1,
  };
}

interface Point {
  readonly value: unknown;
  /** All facts, including this value. */
  readonly given: unknown;
  /** The amounts by path; undefined for a value that cannot be decided. */
  readonly amounts: ReadonlyMap<string, Amount> | undefined;
}

function stepsBetween(
  before: Point,
  after: Point,
  least: Fen,
  rule: Pick<Rule<never, unknown, unknown, never>, "safe" | "clauses">,
): Cliff[] {
  const [was, is] = [before.amounts, after.amounts];
  if (was === undefined || is === undefined) return [];
  const changed = [...new Map([...was, ...is])].flatMap(([amount, { title }]): Omit<Cliff, "clauses">[] => {
    const [one, other] = [was.get(amount)?.fen, is.get(amount)?.fen];
    const jump = (other ?? 0) - (one ?? 0);
    if (Math.abs(jump) < least) return [];
    const side = ({ value }: Point, fen: Fen | undefined) => ({
      fact: value,
      yuan: fen === undefined ? null : yuanText(fen),
    });
    return [{ amount, title, before: side(before, one), after: side(after, other), jump: yuanText(jump) }];
  });
  if (changed.length === 0) return [];
  const clauses = clausesBetween(rule.safe(before.given), rule.safe(after.given), rule.clauses);
  return changed.map((one) => ({ ...one, clauses }));
}

/** Adds a value that cannot be decided; joins it to the previous values if their reasons are the same. */
function addUndecided(all: Undecided[], value: unknown, error: PolicyError, before: Point | undefined): void {
  const last = all.at(-1);
  const follows = before !== undefined && before.amounts === undefined;
  if (last !== undefined && follows && reasonsOf(last.error) === reasonsOf(error))
    all[all.length - 1] = { ...last, until: value };
  else all.push({ from: value, until: value, error });
}

/** The faults without the given values. */
const reasonsOf = ({ faults }: PolicyError): string =>
  JSON.stringify(faults.map(({ path, code, expected }) => [path, code, expected.zh]));

function notAlong(fact: string, known: readonly string[]): PolicyError {
  const expected = {
    zh: `有先后、大小的填报项：${known.join("、")}`,
    en: `a fact whose values have an order: ${known.join(", ")}`,
  };
  return new PolicyError([fault("fact", "unknown-option", display(fact), expected)]);
}

const expectedRange = { zh: "范围：from 和 until", en: "a range with from and until" };

/** The smallest step to list, in fen. */
function leastOf({ atLeast }: Range): Fen {
  const fen = atLeast === undefined ? 1 : fenOfAmount(atLeast);
  if (fen !== undefined && fen > 0) return fen;
  const expected = { zh: "金额（元），大于0", en: "an amount in yuan above 0" };
  throw new PolicyError([fault("range.atLeast", "malformed", display(atLeast), expected)]);
}

function boundsOf({ from, until }: Range, scale: Scale): readonly [number, number] {
  const [first, last] = [scale.placeOf(from), scale.placeOf(until)];
  const form = { zh: "该填报项的值，写法与填报时相同", en: "a value of this fact, in the notation of facts" };
  const faults = [
    ...(first === undefined ? [fault("range.from", "malformed", display(from), form)] : []),
    ...(last === undefined ? [fault("range.until", "malformed", display(until), form)] : []),
  ];
  if (first === undefined || last === undefined) throw new PolicyError(faults);
  if (last >= first && last - first < mostValues) return [first, last];
  const expected = {
    zh: `不早于、不小于起点，范围内的值不超过${mostValues}个`,
    en: `a value at or after the start of the range, with at most ${mostValues} values in between`,
  };
  throw new PolicyError([fault("range.until", "out-of-range", display(until), expected)]);
}
