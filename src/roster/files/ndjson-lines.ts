import type { Text } from "../../kernel/language/index.ts";
import { longestRow, rowTooLong } from "./row-fault.ts";

/** 一行 — A line of a file, with a fault if it was not read to its end. */
export interface Line {
  readonly row: number;
  readonly text: string;
  readonly problem?: Text;
}

/** The lines of a text that arrives in pieces. Only the beginning of a line that is too long is kept. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = "";
  let row = 0;
  let skipping = false;
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) {
      if (!skipping) yield lineOf(++row, text);
      skipping = false;
    }
    if (rest.length <= longestRow) continue;
    if (!skipping) yield lineOf(++row, rest);
    skipping = true;
    rest = "";
  }
  if (rest !== "" && !skipping) yield lineOf(row + 1, rest);
}

/** A line without the byte order mark that begins each file in joined files. */
export const lineOf = (row: number, text: string): Line =>
  text.length > longestRow
    ? { row, text: text.slice(0, 200), problem: rowTooLong }
    : { row, text: text.replace(/^\ufeff/, "") };
