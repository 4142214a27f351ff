import { type Fen, splitByWeights } from "../../../kernel/numbers/index.ts";
import { type ByPart, noParts, type Part, partNames, sumOfParts } from "./parts.ts";

/** The order in which pensions draw on the portions: the reading `drawdown-order`. */
type DrawdownOrder = "pro-rata" | "government-first" | "individual-and-village-first";

/**
 * 支取 — Splits an amount over the three portions: in proportion to their balances at the start of the pension, or one
 * after the other. Where a portion is too small, the others make up the difference; the result sums to the amount.
 */
export function drawdown(
  amount: Fen,
  has: ByPart<Fen>,
  balancesAtStart: ByPart<Fen>,
  order: DrawdownOrder,
): Record<Part, Fen> {
  const taken = order === "pro-rata" ? inProportion(amount, has, balancesAtStart) : { ...noParts };
  let left = amount - sumOfParts(taken);
  for (const part of orderOf(order)) {
    const more = Math.min(left, has[part] - taken[part]);
    taken[part] += more;
    left -= more;
  }
  return taken;
}

/** The proportional amount of each portion, at most its balance. */
function inProportion(amount: Fen, has: ByPart<Fen>, weights: ByPart<Fen>): Record<Part, Fen> {
  const [government = 0, village = 0, individual = 0] = splitByWeights(amount, [
    weights.government,
    weights.village,
    weights.individual,
  ]);
  return {
    government: Math.min(government, has.government),
    village: Math.min(village, has.village),
    individual: Math.min(individual, has.individual),
  };
}

function orderOf(order: DrawdownOrder): readonly Part[] {
  return order === "individual-and-village-first" ? ["individual", "village", "government"] : partNames;
}
