import { Buffer, isAscii } from "node:buffer";
import type { Text } from "../../kernel/language/index.ts";
import type { TableRow } from "./csv.ts";
import { decoded, decoderOf, encodingOf } from "./encoding.ts";
import type { Decoder } from "./gb18030.ts";

/** 原始的行 — What a reader needs that cuts rows out of the bytes itself, and gives back those that it cannot read. */
export interface RawRows {
  /** Rows up to this one are titles and headings. */
  readonly lastRowAbove: number;
  /** Places of the columns that every person has something in. */
  readonly required: readonly number[];
  /** The first cells of the rows above. */
  readonly firstsAbove: readonly string[];
  /** In NDJSON the places of the fields, by their names. */
  readonly places: ReadonlyMap<string, number>;
  /** All bytes of the file, as UTF-8. To be asked for once, before any row is read. */
  bytes(): AsyncIterable<Buffer>;
  /** A row as it is in the table; undefined if it is left out and counted. */
  read(row: RawRow): TableRow | undefined;
  /** Tells that a person's row was read without being given back. */
  passed(): void;
}

export interface RawRow {
  readonly row: number;
  /** Its cells in CSV; nothing in NDJSON. */
  readonly cells: readonly string[];
  /** Its text: the line of NDJSON, or of CSV that cannot be cut into cells. */
  readonly text: string;
  readonly problem?: Text | undefined;
}

const maxKept = 1 << 23;

/** 可重读 — Bytes of which the first ones are kept, so that they can be read again from the start. */
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
    /** Undefined if too much was read for it. */
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

/** The bytes as UTF-8. As in `decoded`, the first line that is not ASCII decides between UTF-8 and GB18030. */
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

/** The bytes from the first that is not ASCII, if the end of its line is there. */
function lineAtFirstSign(held: Buffer): Buffer | undefined {
  const line = held.subarray(held.findIndex((byte) => byte >= 0x80));
  return line.length >= longestLine || line.some((byte) => byte === 0x0a || byte === 0x0d) ? line : undefined;
}
