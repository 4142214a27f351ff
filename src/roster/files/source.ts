import { stat } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { PolicyError, type Text } from "../../kernel/language/index.ts";
import { bytesOf, type ReadingWatch } from "../file-bytes.ts";
import { invalidFile, unreadableFile } from "../file-error.ts";

/** 来源 — The bytes of a file, a pipe or standard input, decompressed if they are a .gz. */
export interface Source {
  /** The first bytes, from which the format is recognised. */
  readonly head: Buffer;
  readonly bytes: AsyncGenerator<Buffer>;
}

const standardInput = new Set(["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"]);

/** Whether a path is a name of standard input, which can be read only once even if it is a file. */
export const isStandardInput = (source: string): boolean => standardInput.has(source);

/** Opens a path, or standard input as `-`. */
export async function openSource(source: string, kind: Text, watch?: ReadingWatch): Promise<Source> {
  const given = await peeked(readable(await streamOf(source, kind, watch), source, kind));
  if (given.head[0] !== 0x1f || given.head[1] !== 0x8b) return given;
  return peeked(unpacked(given.bytes, source, kind));
}

async function streamOf(source: string, kind: Text, watch?: ReadingWatch): Promise<AsyncIterable<Buffer>> {
  // if standard input is a socket, it cannot be opened by its path
  if (isStandardInput(source)) return heard(process.stdin, watch);
  const entry = await stat(source).catch((error: unknown) => {
    throw unreadableFile(source, kind, error);
  });
  if (entry.isDirectory()) throw invalidFile(source, kind, folder, aFile);
  return bytesOf(source, kind, watch);
}

async function* heard(stream: AsyncIterable<Buffer>, watch?: ReadingWatch): AsyncGenerator<Buffer> {
  for await (const piece of stream) {
    watch?.bytes?.(piece);
    yield piece;
  }
}

const folder: Text = { zh: "是文件夹，不是文件", en: "is a directory, not a file" };
const aFile: Text = { zh: "一个文件，或者用“-”表示标准输入", en: "a file, or - for standard input" };

async function* readable(stream: AsyncIterable<Buffer>, source: string, kind: Text): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    throw unreadableFile(source, kind, error);
  }
}

async function* unpacked(bytes: AsyncGenerator<Buffer>, source: string, kind: Text): AsyncGenerator<Buffer> {
  let unreadable: unknown;
  const packed = async function* () {
    try {
      yield* bytes;
    } catch (error) {
      unreadable = error;
      throw error;
    }
  };
  const gunzip = createGunzip();
  pipeline(packed, gunzip, () => undefined);
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) yield chunk;
  } catch {
    throw unreadable ?? invalidFile(source, kind, brokenArchive, wholeArchive);
  }
}

const brokenArchive: Text = { zh: "压缩文件（.gz）不完整或已损坏", en: "the .gz file is incomplete or damaged" };
const wholeArchive: Text = { zh: "完整的压缩文件", en: "a whole .gz file" };

const start = Buffer.alloc(0);

/** Enough bytes to recognise every format, but not so many that a pipe is kept waiting. */
const headLength = 16;

async function peeked(bytes: AsyncGenerator<Buffer>): Promise<Source> {
  let head = Buffer.alloc(0);
  let ended = false;
  while (head.length < headLength && !ended) {
    const next = await bytes.next();
    if (next.done) ended = true;
    else head = Buffer.concat([head, next.value]);
  }
  const all = async function* () {
    try {
      yield start;
      yield head;
      if (!ended) yield* bytes;
    } finally {
      await bytes.return(undefined);
    }
  };
  const given = all();
  // an iterator that has not started would not close the file when it is abandoned
  await given.next();
  return { head, bytes: given };
}
