import type { Text } from "../../kernel/language/index.ts";
import { brokenLine, longestRow, mostShown, type RowFault, rowTooLong } from "./row-fault.ts";

/** 一行 — One row of a table: its number as a spreadsheet counts (from 1), and its cells in the file's order. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Why the row cannot be used. Its cells are then those that could be separated, if any. */
  readonly fault?: RowFault;
}

/** A row cut from the text, and where the next one begins. */
interface Cut {
  readonly cells: readonly string[];
  readonly next: number;
  readonly problem?: Text;
  /** The line continues in the next pieces and must be skipped to its end. */
  readonly goesOn?: boolean;
}

const misplaced: Text = { zh: "引号的位置不正确", en: "has a misplaced quotation mark" };
export const unclosed: Text = { zh: "引号未结束", en: "has an unclosed quotation mark" };

/**
 * The rows of a CSV text (RFC 4180), also empty ones; lines end with LF, CRLF or CR, also mixed. A line that cannot be
 * split is a row with a fault, and reading goes on at the next line: a lost quotation mark takes no other row with it.
 */
export async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<TableRow> {
  let text = "";
  let row = 0;
  let skipping = false;
  for await (const { piece, last } of withLast(pieces)) {
    text += piece;
    let at = 0;
    if (skipping) {
      const end = lineEnd(text, 0);
      skipping = mayGoOn(text, end, last);
      at = skipping ? end : afterLineEnd(text, end);
    }
    while (at < text.length && !skipping) {
      // in joined files, each begins with this mark
      if (text[at] === "\ufeff") {
        at += 1;
        continue;
      }
      const cut = cutRow(text, at, last);
      if (cut === undefined && text.length - at <= longestRow) break;
      const { cells, next, problem, goesOn = false } = cut ?? recovered(text, at, last);
      skipping = goesOn;
      at = next;
      // an instruction to Excel, which shows no row for it
      if (row === 0 && isSeparatorLine(cells)) continue;
      row += 1;
      yield problem === undefined ? { row, cells } : { row, cells: [], fault: brokenLine(cells[0] ?? "", problem) };
    }
    text = text.slice(at);
  }
}

export const isSeparatorLine = (cells: readonly string[]): boolean =>
  cells.length === 2 && cells[1] === "" && /^sep=$/i.test(cells[0] ?? "");

/** The pieces, followed by an empty one that is marked as the last. */
async function* withLast(pieces: AsyncIterable<string>): AsyncGenerator<{ piece: string; last: boolean }> {
  for await (const piece of pieces) yield { piece, last: false };
  yield { piece: "", last: true };
}

/** Where the line ends; the length of the text if it has no end. */
export function lineEnd(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  const line = feed < 0 ? text.length : feed;
  const back = text.slice(from, line).indexOf("\r");
  return back < 0 ? line : from + back;
}

/** Whether the next piece may belong to this line or its end: a line feed may follow a carriage return. */
const mayGoOn = (text: string, end: number, last: boolean): boolean =>
  !last && (end >= text.length || (end === text.length - 1 && text[end] === "\r"));

export const afterLineEnd = (text: string, end: number): number => (text.startsWith("\r\n", end) ? end + 2 : end + 1);

/** The row that begins at `at`; undefined if its end is not known yet. */
export function cutRow(text: string, at: number, last: boolean): Cut | undefined {
  const end = lineEnd(text, at);
  if (mayGoOn(text, end, last)) return undefined;
  if (end - at > longestRow) return tooLong(text, at, end, last);
  const line = text.slice(at, end);
  if (!line.includes('"')) return { cells: line.split(","), next: afterLineEnd(text, end) };
  return cutQuoted(text, at, last);
}

/** Like `cutRow`, for cells with quotation marks, which may contain line breaks. */
function cutQuoted(text: string, at: number, last: boolean): Cut | undefined {
  const cells: string[] = [];
  let from = at;
  for (;;) {
    const quotedCell = text[from] === '"';
    const close = quotedCell ? closingMark(text, from + 1) : endOfCell(text, from);
    if (close - at > longestRow) return recovered(text, at, last);
    if (close >= text.length && (quotedCell || !last)) return last ? brokenAt(text, at, unclosed) : undefined;
    const cell = quotedCell ? text.slice(from + 1, close).replaceAll('""', '"') : text.slice(from, close);
    if (!quotedCell && cell.includes('"')) return brokenAt(text, at, misplaced);
    cells.push(cell);
    const next = quotedCell ? close + 1 : close;
    if (mayGoOn(text, next, last)) return undefined;
    const sign = text[next];
    if (sign === undefined || sign === "\n" || sign === "\r") return { cells, next: afterLineEnd(text, next) };
    if (sign !== ",") return brokenAt(text, at, misplaced);
    from = next + 1;
  }
}

/** Where a quoted cell ends: at a quotation mark that is not doubled. */
function closingMark(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

const signOfEnd = /[,\r\n]/g;

function endOfCell(text: string, from: number): number {
  signOfEnd.lastIndex = from;
  return signOfEnd.exec(text)?.index ?? text.length;
}

/** If text cannot be split, reading continues below its first line. */
function brokenAt(text: string, at: number, problem: Text): Cut {
  const end = lineEnd(text, at);
  return { cells: [text.slice(at, Math.min(end, at + mostShown))], next: afterLineEnd(text, end), problem };
}

/** The first line of a row that is too long, either by itself or because a quotation mark was not closed. */
function recovered(text: string, at: number, last: boolean): Cut {
  const end = lineEnd(text, at);
  const long = end - at > longestRow || mayGoOn(text, end, last);
  return long ? tooLong(text, at, end, last) : brokenAt(text, at, unclosed);
}

function tooLong(text: string, at: number, end: number, last: boolean): Cut {
  const cells = [text.slice(at, at + mostShown)];
  const goesOn = mayGoOn(text, end, last);
  return { cells, next: goesOn ? end : afterLineEnd(text, end), problem: rowTooLong, goesOn };
}
