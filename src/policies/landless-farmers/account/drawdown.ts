import { type Fen, splitByWeights } from "../../../kernel/numbers/index.ts";
import { type ByPart, noParts, type Part, partNames, sumOfParts } from "./parts.ts";

/** The order in which pensions draw on the portions: the reading `drawdown-order`. */
type DrawdownOrder = "pro-rata" | "government-first" | "individual-and-village-first";

/** The proportion in which pensions draw on the portions, and what they have drawn in this proportion. */
export interface Proportion {
  readonly weights: ByPart<Fen>;
  readonly drawn: ByPart<Fen>;
}

/**
 * 支取 — Splits an amount over the three portions: in proportion to their balances at the start of the pension, or one
 * after the other. The sum of all amounts drawn is split, not each amount by itself, so that rounding does not add up.
 * Where a portion is too small, the others make up the difference; the result sums to the amount.
 */
export function drawdown(amount: Fen, has: ByPart<Fen>, by: Proportion, order: DrawdownOrder): ByPart<Fen> {
  const taken = order === "pro-rata" && amount > 0 ? inProportion(amount, has, by) : { ...noParts };
  let left = amount - sumOfParts(taken);
  for (const part of orderOf(order)) {
    const more = between(-taken[part], left, has[part] - taken[part]);
    taken[part] += more;
    left -= more;
  }
  return taken;
}

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/** The proportional amount of each portion, at most its balance. */
function inProportion(amount: Fen, has: ByPart<Fen>, { weights, drawn }: Proportion): Record<Part, Fen> {
  const all = splitByWeights(
    sumOfParts(drawn) + amount,
    partNames.map((part) => weights[part]),
  );
  const [government = 0, village = 0, individual = 0] = partNames.map((part, index) =>
    between(0, (all[index] ?? 0) - drawn[part], has[part]),
  );
  return { government, village, individual };
}

function orderOf(order: DrawdownOrder): readonly Part[] {
  return order === "individual-and-village-first" ? ["individual", "village", "government"] : partNames;
}
