import type { Place } from "../case/places.ts";
import { Ask, type Assumed, type Assumption } from "./lazy.ts";
import type { Domain, Possible } from "./values.ts";

/** The result of facts that are partly assumed. */
export interface Leaf {
  readonly assumed: Assumed;
  readonly class: string;
}

/** The first question, and the result of each answer. Equal signatures mean that the same answers lead to the same results. */
interface Below {
  readonly signature: string;
  /** Whether the signature is complete: no value on a scale is asked for below. */
  readonly isExact: boolean;
}

/** The findings of the search. */
export interface Explored {
  readonly leaves: readonly Leaf[];
  readonly root: Below;
  /** The facts that were asked for, in order, and whether all their values were tried. */
  readonly asked: ReadonlyMap<string, Asked>;
  /** Whether the search was completed. */
  readonly isDone: boolean;
  readonly decisions: number;
}

export interface Asked {
  readonly place: Place;
  readonly isWhole: boolean;
  /** Whether different answers lead to different results. */
  readonly matters: boolean;
}

/** How the search decides, and the number of cases after which it stops. */
interface Searching {
  /** Decides with assumed values; undefined if facts contradict each other. Throws an `Ask` for an unknown fact. */
  readonly decide: (assumed: Assumed) => Decided | undefined;
  readonly domain: (place: Place, assumed: Assumed) => Domain;
  readonly most: number;
}

/** The class of a result, and how many cases it counts for: a result with long lists takes longer. */
export interface Decided {
  readonly class: string;
  readonly weight: number;
}

const impossible: Below = { signature: "", isExact: true };

/**
 * 逐问 — Decides until a fact is asked for, then assumes each of its possible values in turn and continues. The remaining cases are
 * divided evenly among the values; if there are fewer cases than values, the more likely values are tried.
 */
export function explore({ decide, domain, most }: Searching): Explored {
  const leaves: Leaf[] = [];
  const asked = new Map<string, Asked>();
  const budget: Budget = { cases: 0, isCut: false };
  let decisions = 0;
  /** Equal texts have the same number, so that a signature does not grow with the tree below it. */
  const numbers = new Map<string, string>();
  const numberOf = (text: string): string => {
    const number = numbers.get(text) ?? `#${numbers.size}`;
    numbers.set(text, number);
    return number;
  };
  const visit = (assumed: Assumed, limit: number): Below => {
    decisions++;
    const result = attempt(decide, assumed);
    if (!(result instanceof Ask)) {
      budget.cases += result?.weight ?? 1;
      if (result === undefined) return impossible;
      leaves.push({ assumed, class: result.class });
      return { signature: numberOf(result.class), isExact: true };
    }
    const { place } = result;
    const own = domain(place, assumed);
    const next: Next = (possible, upTo) => visit(withAnswer(assumed, place, possible), upTo);
    const before = asked.get(place.path);
    asked.set(place.path, before ?? { place, isWhole: true, matters: false });
    const nodes =
      own.kind === "single" ? oneByOne(own.values, next, budget, limit) : alongScale(own, next, budget, limit);
    const isWhole = own.kind === "single" && own.isWhole && nodes.length === own.values.length;
    const possible = nodes.filter(({ signature }) => signature !== "");
    const isExact = isWhole && possible.every((node) => node.isExact);
    const differ = new Set(possible.map(({ signature }) => signature)).size > 1;
    const known = asked.get(place.path) as Asked;
    const matters = known.matters || differ || possible.some((node) => !node.isExact);
    asked.set(place.path, { place, isWhole: known.isWhole && isWhole, matters });
    // if every answer contradicts other facts, the search cannot continue
    if (possible.length === 0 && isExact) return impossible;
    // if no answer makes a difference, the question is dropped
    const same = !differ && isExact ? possible[0] : undefined;
    const below = JSON.stringify([place.path, nodes.map((node) => node.signature)]);
    return same ?? { signature: numberOf(below), isExact };
  };
  const root = visit(new Map(), Math.max(1, most));
  return { leaves, root, asked, isDone: !budget.isCut, decisions };
}

/** Continues with a value until the given number of cases is decided. */
type Next = (possible: Possible, limit: number) => Below;

/** The number of cases decided, and whether values were left out because of the limit. */
interface Budget {
  cases: number;
  isCut: boolean;
}

/** The limit for the next of several values. */
const shareOf = ({ cases }: Budget, limit: number, values: number): number =>
  cases + Math.max(1, Math.floor((limit - cases) / values));

function oneByOne(values: readonly Possible[], next: Next, budget: Budget, limit: number): Below[] {
  const nodes: Below[] = [];
  values.forEach((possible, index) => {
    if (budget.cases >= limit) budget.isCut = true;
    else nodes.push(next(possible, shareOf(budget, limit, values.length - index)));
  });
  return nodes;
}

function attempt(decide: Searching["decide"], assumed: Assumed): Decided | undefined | Ask {
  try {
    return decide(assumed);
  } catch (error) {
    if (error instanceof Ask) return error;
    throw error;
  }
}

function withAnswer(assumed: Assumed, { path, keys }: Place, { given, value }: Possible): Assumed {
  const assumption: Assumption = { keys, given, value };
  return new Map([...assumed, [path, assumption]]);
}

/** Tries the likely values first, then, by bisection, values between two that lead to different results. One node for each span. */
function alongScale(
  { first, also, at }: Extract<Domain, { readonly kind: "scale" }>,
  next: Next,
  budget: Budget,
  limit: number,
): Below[] {
  // half of the cases are reserved for the values in between
  const half = budget.cases + Math.ceil((limit - budget.cases) / 2);
  const others = oneByOne(also, next, budget, half);
  const tried = new Map<number, Below>();
  // only some of them if few cases are left: later questions also need cases
  const left = half - budget.cases;
  const some = left > 4 * first.length ? first : first.slice(0, Math.max(1, Math.ceil(Math.sqrt(left))));
  some.forEach((place, index) => {
    const possible = at(place);
    if (possible === undefined) return;
    if (budget.cases >= half) budget.isCut = true;
    else tried.set(place, next(possible, shareOf(budget, half, some.length - index)));
  });
  const between = (low: number, below: Below, high: number, above: Below): Below[] => {
    if (below.signature === above.signature || high - low <= 1) return [];
    const middle = Math.floor((low + high) / 2);
    const possible = at(middle);
    if (possible === undefined) return [];
    if (budget.cases >= limit) {
      budget.isCut = true;
      return [];
    }
    const node = next(possible, shareOf(budget, limit, 4));
    return [...between(low, below, middle, node), node, ...between(middle, node, high, above)];
  };
  const inOrder = [...tried].sort(([one], [other]) => one - other);
  const nodes = inOrder.flatMap(([place, node], index) => {
    const before = inOrder[index - 1];
    return before === undefined ? [node] : [...between(before[0], before[1], place, node), node];
  });
  const spans = nodes.filter((node, index) => node.signature !== nodes[index - 1]?.signature);
  return [...others, ...spans];
}
