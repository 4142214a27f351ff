import type { TableRow } from "./csv.ts";
import { isBlank, withoutTrailingBlanks } from "./headings.ts";
import { type Counts, leftOut } from "./left-out.ts";
import { wrongCellCount } from "./row-fault.ts";

interface Shape {
  /** The cells of the headings. */
  readonly width: number;
  /** The number of cells in the header row, including empty ones at its end. */
  readonly widest: number;
  /** The positions of the required columns. */
  readonly required: readonly number[];
  /** The titles and the header rows. */
  readonly above: readonly TableRow[];
  /** Whether rows may be shorter than the headings: a workbook omits empty cells. */
  readonly padded: boolean;
  readonly strict: boolean;
}

/** The rows of people, with as many cells as headings. Rows that are not people are skipped and counted. */
export function dataRows(counts: Counts, shape: Shape) {
  const noPerson = leftOut(shape.above, shape.required);
  const read = (row: TableRow): TableRow | undefined => {
    if (row.fault !== undefined) return row;
    if (row.cells.every(isBlank)) {
      counts.emptyRows += 1;
      return undefined;
    }
    const kind = shape.strict ? undefined : noPerson.kindOf(row);
    if (kind === undefined) return fitted(row, shape);
    counts[kind] += 1;
    return undefined;
  };
  return { read, passed: noPerson.passed };
}

/** The rows that are not skipped. */
export async function* kept<Given>(
  rows: AsyncIterable<Given>,
  read: (row: Given) => TableRow | undefined,
): AsyncGenerator<TableRow> {
  for await (const row of rows) {
    const one = read(row);
    if (one !== undefined) yield one;
  }
}

/**
 * The row with as many cells as headings. Extra cells must be empty, and the headings must have them too. Otherwise they may
 * come from a comma within a cell that shifted all cells after it.
 */
function fitted(row: TableRow, { width, widest, padded }: Shape): TableRow {
  const { cells } = row;
  if (cells.length === width) return row;
  const filled = withoutTrailingBlanks(cells).length;
  const tooMany = cells.length > width && filled <= width && (padded || cells.length <= widest);
  if (tooMany) return { ...row, cells: cells.slice(0, width) };
  if (cells.length < width && padded) {
    return { ...row, cells: Array.from({ length: width }, (_, index) => cells[index] ?? "") };
  }
  return { ...row, fault: wrongCellCount(cells.length, width) };
}
