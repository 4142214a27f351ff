import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { stateOf } from "../../roster/file-bytes.ts";
import { isStandardInput } from "../../roster/files/index.ts";
import type { ReadingWatch } from "../../roster/index.ts";

/** An input of a run: its role, and its path as the user gave it. */
export interface InputFile {
  readonly role: string;
  readonly path: string;
}

/** An input in `run.json`. */
interface InputRecord extends WrittenInput {
  readonly role: string;
  readonly file: string;
}

interface WrittenInput {
  readonly size: number;
  readonly sha256: string;
  readonly encoding?: string;
}

/** 输入 — An input that is checked for changes from the start of the run to its end. */
export interface WatchedInput {
  readonly role: string;
  readonly path: string;
  /** Receives what the command reads of it, if the command reads it once and as a stream. */
  readonly watch: ReadingWatch;
  /** Its size and hash before it was read; undefined for a pipe or an unreadable file, which the reader reports. */
  readonly before: WrittenInput | undefined;
  /** The number of rows read below the headings. */
  rows(): number;
  /** Whether the file has changed. */
  moved(): boolean;
  /** Whether the file has changed, or the bytes read differ from those at the start. */
  changed(toTheEnd: boolean): Promise<boolean>;
  record(): InputRecord;
}

export async function watchInput({ role, path }: InputFile): Promise<WatchedInput> {
  const start = stateNow(path);
  const moved = (): boolean => start !== undefined && stateNow(path) !== start;
  const before = start === undefined ? undefined : await hashed(path);
  const read = { hash: createHash("sha256"), size: 0, rows: 0, encoding: undefined as string | undefined };
  const sumOfRead = (): WrittenInput => ({ size: read.size, sha256: read.hash.copy().digest("hex") });
  return {
    role,
    path,
    before,
    watch: {
      bytes(piece) {
        read.hash.update(piece);
        read.size += piece.length;
      },
      row() {
        read.rows += 1;
      },
      encoding(name) {
        read.encoding = name;
      },
    },
    rows: () => read.rows,
    moved,
    async changed(toTheEnd) {
      if (before === undefined) return false;
      if (moved()) return true;
      const after = toTheEnd && read.size > 0 ? sumOfRead() : await hashed(path);
      return after?.sha256 !== before.sha256;
    },
    record: () => ({
      role,
      file: path,
      ...(before ?? sumOfRead()),
      ...(read.encoding === undefined ? {} : { encoding: read.encoding }),
    }),
  };
}

/** Undefined if there is no file, and for standard input. */
function stateNow(path: string): string | undefined {
  if (isStandardInput(path)) return undefined;
  try {
    const entry = statSync(path, { bigint: true });
    return entry.isFile() ? stateOf(entry) : undefined;
  } catch {
    return undefined;
  }
}

async function hashed(path: string): Promise<WrittenInput | undefined> {
  const hash = createHash("sha256");
  let size = 0;
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      hash.update(piece);
      size += piece.length;
    }
  } catch {
    return undefined;
  }
  return { size, sha256: hash.digest("hex") };
}
