import { Buffer } from "node:buffer";
import { isSoon } from "../by-rule/blocks.ts";
import { type CutRows, cutCsv, cutLines, type Quoted } from "./cut-rows.ts";

/** 一批 — Some rows, as bytes: see text.ts. */
export interface Batch {
  readonly bytes: string;
  /** Where each row begins and ends, without its line end. */
  readonly places: readonly number[];
  /** The number of the first row, counted as in a spreadsheet. */
  readonly firstRow: number;
  /** The rows with quotation marks, by their position in the batch. */
  readonly quoted: ReadonlyMap<number, Quoted>;
}

/** The rest of a file from a row that is too long. Only the slow method can handle it. */
export interface Rest {
  readonly firstRow: number;
  readonly rest: AsyncIterable<Uint8Array>;
}

/** 512 kB. */
const batchSize = 1 << 19;

interface BatchOptions {
  readonly format: "csv" | "ndjson";
  /** Passes on the rows so far if more bytes have not arrived yet, so that a caller who sends one row at a time gets each answer immediately. */
  readonly prompt: boolean;
}

/** 分批 — The rows of a file in batches. */
export async function* batchesOf(
  bytes: AsyncIterable<Uint8Array>,
  { format, prompt }: BatchOptions,
): AsyncGenerator<Batch | Rest> {
  const cut: CutRows = format === "csv" ? cutCsv : cutLines;
  const pieces = gathered(bytes, prompt);
  let row = 1;
  let held: Buffer = Buffer.alloc(0);
  let least = batchSize;
  for (let isLast = false; !isLast; ) {
    const next = await pieces.next(least - held.length);
    isLast = next === undefined;
    const whole = next === undefined ? held : Buffer.concat([held, next]);
    const text = whole.toString("latin1");
    const { end, isTooLong, rows, ...cuts } = cut(text, row, isLast);
    if (cuts.places.length > 0) yield { bytes: text, firstRow: row, ...cuts };
    row += rows;
    held = whole.subarray(end);
    if (isTooLong) return yield { firstRow: row, rest: pieces.after(held) };
    least = rows === 0 ? held.length + batchSize : batchSize;
  }
}

/** Joins pieces of a file up to a minimum size; undefined after the last one. */
function gathered(bytes: AsyncIterable<Uint8Array>, prompt: boolean) {
  const pieces = bytes[Symbol.asyncIterator]();
  let pending = pieces.next();
  return {
    async next(least: number): Promise<Buffer | undefined> {
      const all: Uint8Array[] = [];
      let size = 0;
      while (size < least && (size === 0 || !prompt || (await isSoon(pending)))) {
        const { done, value } = await pending;
        if (done) break;
        all.push(value);
        size += value.length;
        pending = pieces.next();
      }
      return size === 0 ? undefined : Buffer.concat(all);
    },
    async *after(held: Buffer): AsyncGenerator<Uint8Array> {
      yield held;
      for (let next = await pending; !next.done; next = await pieces.next()) yield next.value;
    },
  };
}
