import { Buffer, isAscii } from "node:buffer";
import type { Text } from "../../kernel/language/index.ts";
import type { TableRow } from "./csv.ts";
import { decoded, decoderOf, encodingOf } from "./encoding.ts";
import type { Decoder } from "./gb18030.ts";

/** 原始的行 — What a reader of bytes needs: it splits rows itself and gives back those that it cannot read. */
export interface RawRows {
  /** The last row of titles and headings. */
  readonly lastRowAbove: number;
  /** The positions of the required columns. */
  readonly required: readonly number[];
  /** The first cells of the rows above. */
  readonly firstsAbove: readonly string[];
  /** In NDJSON, the positions of the fields by name. */
  readonly places: ReadonlyMap<string, number>;
  /** All bytes of the file, as UTF-8. Call it once, before any row is read. */
  bytes(): AsyncIterable<Uint8Array>;
  /** The row as in the table; undefined if it is skipped and counted. */
  read(row: RawRow): TableRow | undefined;
  /** Reports that a person's row was read without being given back. */
  passed(): void;
}

export interface RawRow {
  readonly row: number;
  /** Its cells, in CSV only. */
  readonly cells: readonly string[];
  /** Its text: the line of NDJSON, or a line of CSV that cannot be split into cells. */
  readonly text: string;
  readonly problem?: Text | undefined;
}

const maxKept = 1 << 23;

/** 可重读 — Bytes whose beginning is kept, so that they can be read again from the start. */
export function replayable(bytes: AsyncGenerator<Buffer>) {
  let kept: Buffer[] | undefined = [];
  let size = 0;
  let encoding: string | undefined;
  const use = (name: string): void => {
    encoding = name;
  };
  return {
    bytes: (async function* () {
      for await (const piece of bytes) {
        size += piece.length;
        if (size > maxKept) kept = undefined;
        kept?.push(piece);
        yield piece;
      }
    })(),
    /** Undefined if too much was read for that. */
    again: (known: string) => (kept === undefined ? undefined : () => utf8Of(followed(kept ?? [], bytes), known, use)),
    get encoding() {
      return encoding?.toUpperCase();
    },
  };
}

async function* followed(first: readonly Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* first;
  yield* rest;
}

/** The bytes as UTF-8. As in `decoded`, the first line that is not ASCII determines whether it is UTF-8 or GB18030. */
async function* utf8Of(
  bytes: AsyncIterable<Buffer>,
  known: string,
  use: (encoding: string) => void,
): AsyncGenerator<Buffer> {
  if (known.startsWith("UTF-16")) {
    for await (const text of decoded(bytes).pieces) yield Buffer.from(text);
    return;
  }
  let decoder: Decoder | undefined;
  let isUtf8 = false;
  let held: Buffer = Buffer.alloc(0);
  for await (const piece of bytes) {
    if (isUtf8 || (held.length === 0 && decoder === undefined && isAscii(piece))) yield piece;
    else if (decoder !== undefined) yield Buffer.from(decoder.decode(piece, { stream: true }));
    else {
      held = Buffer.concat([held, piece]);
      const line = lineAtFirstSign(held);
      if (line === undefined) continue;
      const encoding = encodingOf(line);
      use(encoding);
      isUtf8 = encoding === "utf-8";
      if (!isUtf8) decoder = decoderOf(encoding);
      yield decoder === undefined ? held : Buffer.from(decoder.decode(held, { stream: true }));
      held = Buffer.alloc(0);
    }
  }
  if (decoder !== undefined) yield Buffer.from(decoder.decode());
  if (held.length === 0) return;
  const encoding = encodingOf(held.subarray(held.findIndex((byte) => byte >= 0x80)));
  use(encoding);
  yield encoding === "utf-8" ? held : Buffer.from(decoderOf(encoding).decode(held));
}

const longestLine = 65_536;

/** The bytes from the first one that is not ASCII, if the end of its line has been read. */
function lineAtFirstSign(held: Buffer): Buffer | undefined {
  const line = held.subarray(held.findIndex((byte) => byte >= 0x80));
  return line.length >= longestLine || line.some((byte) => byte === 0x0a || byte === 0x0d) ? line : undefined;
}
