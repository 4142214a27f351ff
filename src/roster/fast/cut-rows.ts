import type { Text } from "../../kernel/language/index.ts";
import { afterLineEnd, cutRow, isSeparatorLine, lineEnd, unclosed } from "../files/csv.ts";
import { longestRow } from "../files/row-fault.ts";
import { utf8Text } from "./text.ts";

/** A row with quotation marks: its cells as bytes, or its fault. */
export interface Quoted {
  readonly cells: readonly string[];
  readonly problem?: Text;
}

/** The rows found in some bytes. */
interface Rows {
  /** Where each row begins and ends. */
  readonly places: number[];
  readonly quoted: Map<number, Quoted>;
  /** The number of rows. */
  readonly rows: number;
  /** Where the first incomplete row begins. */
  readonly end: number;
  /** Whether that row is too long. */
  readonly isTooLong: boolean;
}

/** Finds complete rows. `isLast`: these are the last bytes. */
export type CutRows = (bytes: string, firstRow: number, isLast: boolean) => Rows;

/** 分行 — The rows of NDJSON. */
export const cutLines: CutRows = (bytes, firstRow, isLast) => {
  const places: number[] = [];
  let at = startOf(bytes, firstRow);
  while (at < bytes.length) {
    const end = bytes.indexOf("\n", at);
    if ((end < 0 ? bytes.length : end) - at > longestRow) return linesAt(places, at, true);
    if (end < 0 && !isLast) break;
    const to = end < 0 ? bytes.length : end;
    places.push(at, to);
    at = to + 1;
  }
  return linesAt(places, Math.min(at, bytes.length), false);
};

const linesAt = (places: number[], end: number, isTooLong: boolean): Rows => ({
  places,
  quoted: new Map(),
  rows: places.length / 2,
  end,
  isTooLong,
});

/** 分行 — The rows of CSV, as `csvRows` finds them. */
export const cutCsv: CutRows = (bytes, firstRow, isLast) => {
  const places: number[] = [];
  const quoted = new Map<number, Quoted>();
  const nextMark = finder(bytes, '"');
  const nextReturn = finder(bytes, "\r");
  let at = startOf(bytes, firstRow);
  let isTooLong = false;
  while (at < bytes.length) {
    const feed = bytes.indexOf("\n", at);
    const end = feed < 0 ? bytes.length : feed;
    const back = nextReturn(at);
    const isPlain = nextMark(at) >= end && (back >= end || back === end - 1);
    if (isPlain) {
      isTooLong = end - at > longestRow;
      if (isTooLong || (feed < 0 && !isLast)) break;
      const to = back === end - 1 ? back : end;
      if (!(firstRow === 1 && places.length === 0 && isSeparatorLine(bytes.slice(at, to).split(","))))
        places.push(at, to);
      at = end + 1;
      continue;
    }
    const cut = quotedRow(bytes, at, isLast);
    isTooLong = cut === "too long";
    if (cut === undefined || cut === "too long") break;
    if (!(firstRow === 1 && places.length === 0 && isSeparatorLine(cut.cells))) {
      if (cut.isQuoted) quoted.set(places.length / 2, cut);
      places.push(at, cut.to);
    }
    at = cut.next;
  }
  return { places, quoted, rows: places.length / 2, end: Math.min(at, bytes.length), isTooLong };
};

/** U+FEFF in UTF-8. */
const byteOrderMark = "\xef\xbb\xbf";
const startOf = (bytes: string, firstRow: number): number =>
  firstRow === 1 && bytes.startsWith(byteOrderMark) ? byteOrderMark.length : 0;

/** Finds the next position of a character and reads each byte only once; infinity if there is none. */
function finder(bytes: string, sign: string): (from: number) => number {
  let place = -1;
  return (from) => {
    if (place >= from) return place;
    const found = bytes.indexOf(sign, from);
    place = found < 0 ? Number.POSITIVE_INFINITY : found;
    return place;
  };
}

/** A row with quotation marks, or whose line ends with a carriage return only. */
function quotedRow(bytes: string, at: number, isLast: boolean) {
  const cut = cutRow(bytes, at, isLast);
  const isLong = (cut?.next ?? bytes.length) - at > longestRow;
  if (!isLast && isLong && cut === undefined) return unclosedRow(bytes, at);
  if (cut === undefined) return undefined;
  // the slow method counts characters
  if (isLong || (cut.problem === unclosed && !isLast)) return "too long";
  const end = lineEnd(bytes, at);
  const to = cut.problem === undefined ? cut.next : end;
  const isQuoted = cut.problem !== undefined || bytes.slice(at, to).includes('"');
  return { ...cut, isQuoted, to: isQuoted ? to : end };
}

/** An unclosed quotation mark makes only its own line invalid. */
function unclosedRow(bytes: string, at: number) {
  const end = lineEnd(bytes, at);
  if (end - at > longestRow) return "too long";
  if (utf8Text(bytes.slice(at)).length <= longestRow) return undefined;
  return { cells: [], problem: unclosed, isQuoted: true, to: end, next: afterLineEnd(bytes, end) };
}
