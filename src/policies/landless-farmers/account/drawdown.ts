import { type Fen, splitByWeights } from "../../../kernel/numbers/index.ts";
import { type ByPart, minus, noParts, type Part, partNames, sumOfParts } from "./parts.ts";

/** The order in which pensions draw on the portions: the reading `drawdown-order`. */
type DrawdownOrder = "pro-rata" | "government-first" | "individual-and-village-first";

/** The proportion in which pensions draw on the portions, and what they have drawn in this proportion. */
export interface Proportion {
  readonly weights: ByPart<Fen>;
  readonly drawn: ByPart<Fen>;
}

/** What is drawn from each portion. */
export interface Drawdown {
  readonly taken: ByPart<Fen>;
  /** The proportion, the total paid `through` this payment, and each portion's share in it; null where portions are drawn in turn. */
  readonly proportional: (Proportion & { readonly through: Fen; readonly shares: ByPart<Fen> }) | null;
}

/**
 * 支取 — Splits an amount over the three portions: in proportion to their balances at the start of the pension, or one
 * after the other. The sum of all amounts drawn is split, not each amount by itself, so that rounding does not add up.
 * Where a portion is too small, the others make up the difference; the result sums to the amount.
 */
export function drawdown(amount: Fen, has: ByPart<Fen>, by: Proportion, order: DrawdownOrder): Drawdown {
  const proportional = order === "pro-rata" && amount > 0 ? inProportion(amount, by) : null;
  const proposed = proportional === null ? noParts : atMost(has, minus(proportional.shares, by.drawn));
  const difference = amount - sumOfParts(proposed);
  const taken = difference === 0 ? proposed : madeUp(difference, has, proposed, orderOf(order));
  return { taken, proportional };
}

/** What the proportion gives each portion, at most its balance and at least nothing. */
const atMost = (has: ByPart<Fen>, share: ByPart<Fen>): ByPart<Fen> => ({
  government: between(0, share.government, has.government),
  village: between(0, share.village, has.village),
  individual: between(0, share.individual, has.individual),
});

/** The portions make up a difference one after the other. */
function madeUp(difference: Fen, has: ByPart<Fen>, proposed: ByPart<Fen>, order: readonly Part[]): ByPart<Fen> {
  const taken = { ...proposed };
  let left = difference;
  for (const part of order) {
    const more = between(-taken[part], left, has[part] - taken[part]);
    taken[part] += more;
    left -= more;
  }
  return taken;
}

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/** The proportional share of each portion in the total paid. */
function inProportion(amount: Fen, by: Proportion): NonNullable<Drawdown["proportional"]> {
  const through = sumOfParts(by.drawn) + amount;
  const { weights, drawn } = by;
  const each = [weights.government, weights.village, weights.individual];
  const [government = 0, village = 0, individual = 0] = splitByWeights(through, each);
  return { weights, drawn, through, shares: { government, village, individual } };
}

function orderOf(order: DrawdownOrder): readonly Part[] {
  return order === "individual-and-village-first" ? ["individual", "village", "government"] : partNames;
}
