import type { TableRow } from "./csv.ts";
import { isBlank, senseOf, withoutTrailingBlanks } from "./headings.ts";
import { wrongCellCount } from "./row-fault.ts";

interface Shape {
  /** Cells of the headings. */
  readonly width: number;
  /** Cells of the row of headings, with the empty ones at its end. */
  readonly widest: number;
  /** Places of the required columns. */
  readonly required: readonly number[];
  readonly isHeadings: (row: TableRow) => boolean;
  /** Whether rows may end before the headings do: a workbook leaves out what is empty. */
  readonly padded: boolean;
  readonly strict: boolean;
}

/** The rows of persons: as many cells as headings. Empty rows, totals and repeated headings are left out and counted. */
export async function* dataRows(
  rows: AsyncIterable<TableRow>,
  counts: { emptyRows: number; totals: number; repeatedHeadings: number },
  shape: Shape,
): AsyncGenerator<TableRow> {
  const { required, isHeadings, strict } = shape;
  for await (const row of rows) {
    if (row.fault !== undefined) yield row;
    else if (row.cells.every(isBlank)) counts.emptyRows += 1;
    else if (!strict && isHeadings(row)) counts.repeatedHeadings += 1;
    else if (!strict && isTotal(row.cells, required)) counts.totals += 1;
    else yield fitted(row, shape);
  }
}

/**
 * The row with as many cells as headings. Cells too many may only be empty ones where the headings have such, too: in another
 * row they may stem from a comma within a cell, which has moved all cells behind it.
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

const total =
  /^(?:本[页村组乡镇]|[全各][村组乡镇县市])?(?:合计|小计|总计|共计|累计|总数|total|subtotal|grandtotal|sum)(?:$|[:(\d])/;

/** A row that begins with 合计 and lacks what every person has: a person may be called anything. */
function isTotal(cells: readonly string[], required: readonly number[]): boolean {
  const first = cells.find((cell) => !isBlank(cell)) ?? "";
  if (first.length > longestTotal || !total.test(senseOf(first))) return false;
  return required.length === 0 || required.some((place) => isBlank(cells[place] ?? ""));
}

const longestTotal = 40;
