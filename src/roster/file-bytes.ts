import { type BigIntStats, createReadStream, open as openDescriptor } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { Socket } from "node:net";
import { promisify } from "node:util";
import type { Text } from "../kernel/language/index.ts";
import { type FileKind, invalidFile } from "./file-error.ts";

/** 旁听 — Receives what is read of a file while it is read. */
export interface ReadingWatch {
  /** Each piece of the file, as it is read. */
  bytes?(piece: Uint8Array): void;
  /** Each row below the headings, whether judged, rejected or skipped. */
  row?(row: number): void;
  /** The encoding in which the text is read. */
  encoding?(name: string): void;
}

const changed: Text = { zh: "读取期间被改动、截短或替换", en: "changed, cut short or replaced while it was read" };
const unchanged: Text = {
  zh: "读取期间不变的文件；请重新运行",
  en: "a file that does not change while it is read; run the command again",
};

export const changedFile = (path: string, kind: FileKind) => invalidFile(path, kind, changed, unchanged);

/** Identifies the state of a file: the file behind the name, its size, its last change. */
export const stateOf = ({ dev, ino, size, mtimeNs }: BigIntStats): string => `${dev}:${ino}:${size}:${mtimeNs}`;

/** 读字节 — The bytes of a file, piece by piece. Throws at the end if the file is no longer the one that was opened. */
export async function* bytesOf(path: string, kind: FileKind, watch: ReadingWatch = {}): AsyncGenerator<Buffer> {
  if ((await stat(path)).isFIFO()) {
    yield* watched(await namedPipe(path), watch);
    return;
  }
  const handle = await open(path);
  try {
    const before = await handle.stat({ bigint: true });
    let size = 0n;
    for await (const piece of watched(createReadStream(path, { fd: handle, autoClose: false }), watch)) {
      size += BigInt(piece.length);
      yield piece;
    }
    if (before.isFile() && (size !== before.size || !(await isStill(path, handle, stateOf(before))))) {
      throw changedFile(path, kind);
    }
  } finally {
    await handle.close();
  }
}

async function* watched(pieces: AsyncIterable<Buffer>, watch: ReadingWatch): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    watch.bytes?.(piece);
    yield piece;
  }
}

/** A named pipe is read as a socket: a process cannot end while it reads a file and waits for the writer. */
async function namedPipe(path: string): Promise<Socket> {
  return new Socket({ fd: await promisify(openDescriptor)(path, "r"), readable: true, writable: false });
}

async function isStill(path: string, handle: FileHandle, before: string): Promise<boolean> {
  const named = await stat(path, { bigint: true }).catch(() => undefined);
  return named !== undefined && stateOf(named) === before && stateOf(await handle.stat({ bigint: true })) === before;
}
