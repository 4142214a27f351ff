import { TextDecoder } from "node:util";
import type { Text } from "../kernel/language/index.ts";
import { unreadableFile } from "../roster/file-error.ts";
import { inputStream, nameOf } from "./json-input.ts";

/** A line that is not empty, with its number in the file. */
export interface StoredLine {
  readonly line: number;
  readonly text: string;
}

/** 逐行 — The lines of NDJSON in UTF-8. If a file contains one JSON value over several lines, it counts as one line. */
export async function* storedLines(source: string, kind: Text): AsyncGenerator<StoredLine> {
  let line = 0;
  // the lines of a value that takes more than one
  let whole: string[] | undefined;
  for await (const text of linesOf(source, kind)) {
    line++;
    if (whole !== undefined) whole.push(text);
    else if (line === 1 && /^\s*[{[]\s*$/.test(text)) whole = [text];
    else if (text.trim() !== "") yield { line, text };
  }
  if (whole !== undefined) yield { line: 1, text: whole.join("\n") };
}

async function* linesOf(source: string, kind: Text): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  try {
    for await (const piece of inputStream(source)) {
      const lines = (rest + decoder.decode(piece, { stream: true })).split(/\r?\n/);
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (error) {
    throw unreadableFile(nameOf(source), kind, error);
  }
  yield rest + decoder.decode();
}
