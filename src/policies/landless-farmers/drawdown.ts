import type { Fen } from "../../kernel/money.ts";
import { splitByWeights } from "../../kernel/ratio.ts";
import { type ByPart, type Part, partNames } from "./parts.ts";

/** In which order pensions draw the parts down: the reading `drawdown-order`. */
export type DrawdownOrder = "pro-rata" | "government-first" | "individual-and-village-first";

/**
 * 支取 — how an amount is taken from the three parts: in proportion to what stood there when the pension began, or one
 * after the other. What a part lacks the others give; the parts always sum to the amount.
 */
export function drawdown(amount: Fen, has: ByPart<Fen>, atStart: ByPart<Fen>, order: DrawdownOrder): Record<Part, Fen> {
  const whole = atStart.government + atStart.village + atStart.individual;
  const sought =
    order === "pro-rata" && whole > 0
      ? splitByWeights(amount, [atStart.government, atStart.village, atStart.individual])
      : [0, 0, 0];
  const taken = { government: 0, village: 0, individual: 0 };
  let left = amount;
  partNames.forEach((part, index) => {
    taken[part] = Math.min(sought[index] ?? 0, has[part]);
    left -= taken[part];
  });
  for (const part of orderOf(order)) {
    const more = Math.min(left, has[part] - taken[part]);
    taken[part] += more;
    left -= more;
  }
  return taken;
}

function orderOf(order: DrawdownOrder): readonly Part[] {
  return order === "individual-and-village-first" ? ["individual", "village", "government"] : partNames;
}
