import { padEnd, padStart, type Terminal, widthOf, wrapped } from "./terminal.ts";

/** A column of a printed table: its heading and alignment. */
interface PrintedColumn {
  readonly heading: string;
  readonly align?: "right";
}

const indent = 2;

/**
 * 表格 — The lines of an aligned table, also with Chinese text. If it is wider than the terminal, the gaps become narrower,
 * then cells of text and headings are wrapped. Right-aligned cells are numbers and are never wrapped, even if the table
 * stays wider than the terminal.
 */
export function table(
  columns: readonly PrintedColumn[],
  rows: readonly (readonly string[])[],
  terminal: Terminal,
): string[] {
  const natural = columns.map(({ heading }, index) => Math.max(widthOf(heading), widestCell(rows, index)));
  const sum = total(natural);
  const room = terminal.width - indent;
  const gaps = columns.length - 1;
  const fitting = (gap: number): number[] => narrowed(columns, rows, natural, room - gap * gaps);
  const fits = (gap: number): boolean => total(fitting(gap)) + gap * gaps <= room;
  const gap = sum + 3 * gaps <= room ? 3 : fits(2) ? 2 : 1;
  const widths = fitting(gap);
  const line = (cells: readonly string[]): string => {
    const padded = columns.map(({ align }, index) => {
      const cell = cells[index] ?? "";
      const width = widths[index] ?? 0;
      return align === "right" ? padStart(cell, width) : padEnd(cell, width);
    });
    return `${" ".repeat(indent)}${padded.join(" ".repeat(gap))}`.trimEnd();
  };
  const lines = (cells: readonly string[]): string[] => {
    const broken = columns.map((_, index) => brokenCell(cells[index] ?? "", widths[index] ?? 0));
    const deepest = Math.max(...broken.map((one) => one.length));
    return Array.from({ length: deepest }, (_, depth) => line(broken.map((one) => one[depth] ?? "")));
  };
  const { dim } = terminal.paint;
  const ruled = " ".repeat(indent) + "-".repeat(total(widths) + gap * gaps);
  return [...lines(columns.map((one) => one.heading)).map(dim), dim(ruled), ...rows.flatMap(lines)];
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

const widestCell = (rows: readonly (readonly string[])[], index: number): number =>
  Math.max(0, ...rows.map((row) => widthOf(row[index] ?? "")));

/** Widths that fit into the room if possible: text shrinks to ten first, headings to whole words, then both to four. */
function narrowed(
  columns: readonly PrintedColumn[],
  rows: readonly (readonly string[])[],
  natural: readonly number[],
  room: number,
): number[] {
  const widths = [...natural];
  const shrink = (align: PrintedColumn["align"], least: (index: number) => number): void => {
    while (total(widths) > room) {
      const free = [...widths.keys()].filter((at) => columns[at]?.align === align && (widths[at] ?? 0) > least(at));
      if (free.length === 0) return;
      const widest = free.reduce((one, other) => ((widths[other] ?? 0) >= (widths[one] ?? 0) ? other : one));
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  };
  shrink(undefined, () => 10);
  shrink("right", (index) => Math.max(longestWord(columns[index]?.heading ?? ""), widestCell(rows, index)));
  shrink(undefined, () => 4);
  shrink("right", (index) => Math.max(4, widestCell(rows, index)));
  return widths;
}

const longestWord = (heading: string): number => Math.max(4, ...(heading.match(/[!-~]+/g) ?? []).map(widthOf));

/** A cell as lines of a width; leading spaces indent all of them. */
function brokenCell(cell: string, width: number): string[] {
  if (widthOf(cell) <= width) return [cell];
  const text = cell.trimStart();
  const depth = Math.min(cell.length - text.length, Math.max(0, width - 4));
  return wrapped(text, width - depth).map((one) => " ".repeat(depth) + one);
}

/** Amounts and counts with thousands separators: 1273 → "1,273", "18000.00" → "18,000.00". */
export function grouped(amount: number | string): string {
  return String(amount).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}

/** A date or month in Chinese: "2013-09" → "2013年9月". */
export function dateText(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day === undefined ? "" : `${day}日`}`;
}

/** The title of a section with its clauses, after a blank line. */
export function title(text: string, clauses: string, { paint, say }: Terminal): string[] {
  const list = clauses.replaceAll("、", ", ");
  const from = clauses === "" ? "" : say({ zh: `  依据：${clauses}`, en: `  clauses: ${list}` });
  return ["", `${paint.bold(paint.cyan(text))}${paint.dim(from)}`];
}
