import { fenOfAll } from "../statement/words.ts";

/** A sum of cells, and its value in fen. */
export interface Sum {
  readonly fen: bigint;
  readonly cells: readonly Signed[];
}
interface Signed {
  readonly cell: string;
  readonly negative: boolean;
}

export const nothing: Sum = { fen: 0n, cells: [] };

export const sumOfCell = (cell: string, amount: string): Sum => ({
  fen: fenOfAll([amount]),
  cells: [{ cell, negative: false }],
});

export const negated = ({ fen, cells }: Sum): Sum => ({
  fen: -fen,
  cells: cells.map(({ cell, negative }) => ({ cell, negative: !negative })),
});

export const added = (a: Sum, b: Sum): Sum => ({ fen: a.fen + b.fen, cells: [...a.cells, ...b.cells] });
export const less = (a: Sum, b: Sum): Sum => added(a, negated(b));

/** The maximum number of cells in a formula. Ordinary accounts stay below it, but without interest the sums keep growing. */
const mostCells = 200;

/** The formula of a sum; undefined if there is none. */
export function formulaOf({ cells }: Sum): string | undefined {
  const [first] = cells;
  if (first === undefined || cells.length > mostCells) return undefined;
  const text = cells.map(({ cell, negative }) => `${negative ? "-" : "+"}${cell}`).join("");
  const plain = text.startsWith("+") ? text.slice(1) : text;
  return cells.length === 1 ? plain : `ROUND(${plain},2)`;
}
