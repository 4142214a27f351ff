import { box, drawing, fillOf, label, legend, line, scale, width } from "../charts/svg.ts";

interface Bars {
  readonly id: string;
  readonly title: string;
  /** What the parts of each bar are, in their order. */
  readonly parts: readonly string[];
  readonly bars: readonly { readonly label: string; readonly amounts: readonly number[]; readonly text: string }[];
}

const [left, right] = [90, width - 110];
const step = 28;

/** 各年金额 — Amounts as bars, one below the other: a pattern a part, the words of the whole at the end. */
export function amountBars({ id, title, parts, bars }: Bars): string {
  const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);
  const x = scale(0, Math.max(1, ...bars.map(({ amounts }) => sumOf(amounts))), left, right);
  const bottom = 8 + bars.length * step;
  return drawing(id, title, bottom + 30, [
    line(left, 4, left, bottom),
    ...bars.flatMap(({ label: name, amounts, text }, index) => {
      const y = 8 + index * step;
      const starts = amounts.map((_, at) => sumOf(amounts.slice(0, at)));
      return [
        label(left - 8, y + 14, name, "end"),
        ...amounts.map((amount, at) => {
          const start = starts[at] ?? 0;
          return amount > 0 ? box(x(start), y, x(start + amount) - x(start), 18, fillOf(id, at)) : "";
        }),
        label(x(sumOf(amounts)) + 6, y + 14, text),
      ];
    }),
    ...legend(id, bottom + 22, parts),
  ]);
}
