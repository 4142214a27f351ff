import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  createReadStream,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/** The size and hash of a complete file. */
export interface WrittenFile {
  readonly size: number;
  readonly sha256: string;
}

/** 旁写文件 — A file of a run before it has its final name. */
export interface AsideFile {
  readonly path: string;
  write(data: string | Uint8Array): void;
  /** Returns what was written so far, from the disk. */
  readBack(): AsyncIterable<Buffer>;
  /** Flushes to the disk; returns the size of the file. */
  sync(): number;
  /** Flushes the rest to the disk and closes the file. */
  finish(): WrittenFile;
  /** Closes the file without flushing. */
  close(): void;
}

const { O_CREAT, O_EXCL, O_RDWR } = constants;
/** Windows has no such flag. */
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;

/** Readable only for the user who runs the command, because the files contain personal data. */
const ownerOnly = 0o600;

/** An unguessable name, so that nobody can prepare a file or link under it. */
export const asideName = (name: string, kind = "partial"): string =>
  `${name}.${randomBytes(16).toString("hex")}.${kind}`;

/** Creates a file with a unique name in the directory. */
export function createAside(directory: string, name: string, own = asideName(name)): AsideFile {
  const path = join(directory, own);
  return aside(path, openSync(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, ownerOnly), 0);
}

/** Continues with a file of an earlier run, truncated to `size`. Throws if it is shorter, or not a file. */
export function reopenAside(path: string, size: number): AsideFile {
  const file = openSync(path, O_RDWR | O_NOFOLLOW);
  const entry = fstatSync(file);
  if (entry.isFile() && entry.nlink === 1 && entry.size >= size) {
    ftruncateSync(file, size);
    return aside(path, file, size);
  }
  closeSync(file);
  throw new Error(`${path} is not the file that was written`);
}

/** Small pieces are gathered up to this size. */
const gathered = 1 << 18;

function aside(path: string, file: number, size: number): AsideFile {
  const hash = createHash("sha256");
  hashStart(file, size, hash);
  const waiting = Buffer.allocUnsafe(gathered);
  let written = size;
  let length = 0;
  const put = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, written + at);
    hash.update(bytes);
    written += bytes.length;
  };
  const flush = (): void => {
    put(waiting.subarray(0, length));
    length = 0;
  };
  const sync = (): number => {
    flush();
    fdatasyncSync(file);
    return written;
  };
  let open = true;
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    path,
    write(data) {
      const bytes = typeof data === "string" ? Buffer.from(data) : data;
      if (length + bytes.length > gathered) flush();
      if (bytes.length > gathered) return put(bytes);
      waiting.set(bytes, length);
      length += bytes.length;
    },
    sync,
    readBack() {
      flush();
      return written === 0 ? noBytes() : createReadStream(path, { end: written - 1, highWaterMark: 1 << 18 });
    },
    finish() {
      sync();
      close();
      return { size: written, sha256: hash.digest("hex") };
    },
    close,
  };
}

async function* noBytes(): AsyncGenerator<Buffer> {}

function hashStart(file: number, size: number, hash: ReturnType<typeof createHash>): void {
  const piece = Buffer.alloc(Math.min(size, 1 << 20));
  for (let at = 0; at < size; ) {
    const read = readSync(file, piece, 0, Math.min(piece.length, size - at), at);
    if (read === 0) throw new Error("the file became shorter");
    hash.update(piece.subarray(0, read));
    at += read;
  }
}
