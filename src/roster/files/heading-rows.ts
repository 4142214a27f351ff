import type { TableRow } from "./csv.ts";
import { type HeadingRow, type Headings, isBlank, senseOf } from "./headings.ts";

/** 合并的单元格 — A block of merged cells: rows counted as in a spreadsheet, columns from 0. Only its first cell has text. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The maximum number of header rows: groups, groups within them, and the fields below. */
export const mostHeadingRows = 3;

/** 合成表头 — Several header rows as one: each column has its groups before its own name, 征地情况：日期. */
export function joinedHeadings(rows: readonly TableRow[], merges: readonly Merge[]): HeadingRow {
  const levels = rows.map((_, level) => filledRow(rows, level, merges));
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const names = Array.from({ length: width }, (_, place) => namesOf(levels.map((level) => level[place] ?? "")));
  return { row: rows[0]?.row ?? 0, cells: names.map(([name = ""]) => name), others: names.map((all) => all.slice(1)) };
}

/** The possible names of a column: with all its groups, then with fewer groups, finally its own name alone. */
function namesOf(cells: readonly string[]): string[] {
  const parts = cells
    .map((cell) => cell.trim())
    .filter((cell, level, all) => cell !== "" && senseOf(cell) !== senseOf(all[level - 1] ?? ""));
  const own = parts.at(-1) ?? "";
  if (parts.length > 1 && isUnit(own)) {
    const upper = namesOf(parts.slice(0, -1));
    return [...upper.map((name) => `${name}（${own}）`), ...upper];
  }
  return parts.flatMap((_, from) => {
    const some = parts.slice(from);
    return some.length > 1 ? [some.join("："), some.join("")] : some;
  });
}

const isUnit = (cell: string): boolean =>
  /^[(]?(?:万?元|亩|公顷|平方米|人|户|个|周?岁|年|月|日|%)(?:\/[年月日人亩户])?[)]?$/.test(senseOf(cell));

/** A header row in which merged cells have the text of their first cell. */
function filledRow(rows: readonly TableRow[], level: number, merges: readonly Merge[]): readonly string[] {
  const { row, cells } = rows[level] as TableRow;
  const covering = merges.filter(({ top, bottom }) => rows.some((one) => top <= one.row && one.row <= bottom));
  if (covering.length === 0) return filledToTheRight(rows, level);
  const filled = [...cells];
  for (const { top, bottom, left, right } of covering) {
    const first = rows.find((one) => one.row === top)?.cells[left];
    if (first === undefined || row < top || row > bottom) continue;
    for (let place = left; place <= right; place++) filled[place] = first;
  }
  return Array.from(filled, (cell) => cell ?? "");
}

/** Like `filledRow`, if merged cells are unknown: a group extends over the following empty cells with a name below. */
function filledToTheRight(rows: readonly TableRow[], level: number): readonly string[] {
  const { cells } = rows[level] as TableRow;
  const below = rows.slice(level + 1);
  const width = Math.max(...rows.map((row) => row.cells.length));
  let group = "";
  return Array.from({ length: width }, (_, place) => {
    const own = cells[place] ?? "";
    const isGroup = below.some((row) => !isBlank(row.cells[place] ?? ""));
    const isOfNextGroup = rows.slice(0, level).some((row) => !isBlank(row.cells[place] ?? ""));
    if (!isBlank(own) || !isGroup || isOfNextGroup) group = isGroup ? own : "";
    return isBlank(own) ? group : own;
  });
}

/**
 * Whether the row below headings belongs to them: names under groups, units, or column numbers. A row with other content
 * below a wanted column is a person's.
 */
export function goesOnBelow(
  rows: readonly TableRow[],
  headings: Headings,
  next: TableRow,
  merges: readonly Merge[],
): boolean {
  const filled = next.cells.flatMap((cell, place) => (isBlank(cell) ? [] : [place]));
  if (next.fault !== undefined || filled.length === 0) return false;
  const first = rows[0]?.row ?? 0;
  if (merges.some(({ top, bottom }) => top >= first && top < next.row && bottom >= next.row)) return true;
  const isWanted = (place: number): boolean => headings.columnOf.includes(place);
  const cellsOf = (place: number): string => next.cells[place] ?? "";
  if (filled.every((place) => isUnit(cellsOf(place)))) return true;
  if (filled.some((place) => isWanted(place) || /^[\d.,\-/]+$/.test(senseOf(cellsOf(place))))) return false;
  const upper = rows.at(-1)?.cells ?? [];
  return filled.some(
    (place) => !isBlank(upper[place] ?? "") && isBlank(upper[place + 1] ?? "") && filled.includes(place + 1),
  );
}

/** 栏次 — A row that numbers the columns: 1, 2, 3 or 甲, 乙, 1, 2. */
export function isColumnNumbers({ cells, fault }: TableRow): boolean {
  const all = cells.map((cell) => senseOf(cell).replaceAll(/[()]/g, "")).filter((cell) => cell !== "");
  const numbers = all.filter((cell) => /^\d+$/.test(cell)).map(Number);
  const letters = all.slice(0, all.length - numbers.length).join("");
  // a row of three numbers may be a person's
  const enough = numbers.length >= (letters === "" ? 5 : 2);
  return (
    fault === undefined && enough && "甲乙丙丁戊己".startsWith(letters) && numbers.every((one, at) => one === at + 1)
  );
}
