import { createInflateRaw } from "node:zlib";

/** One file of an archive. */
export interface Entry {
  readonly name: string;
  readonly packedSize: number;
  readonly isPacked: boolean;
  /** Where its header begins. */
  readonly at: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const unknown32 = 0xffffffff;

/** The files of a zip archive by name, from the directory at its end; undefined if that cannot be read. */
export function entriesOf(bytes: Buffer): ReadonlyMap<string, Entry> | undefined {
  try {
    const directory = directoryOf(bytes);
    if (directory === undefined) return undefined;
    const entries = new Map<string, Entry>();
    let at = directory.at;
    for (let count = 0; count < directory.count; count++) {
      if (bytes.readUInt32LE(at) !== entrySignature) return undefined;
      const nameLength = bytes.readUInt16LE(at + 28);
      const extraLength = bytes.readUInt16LE(at + 30);
      const isEncrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
      const method = bytes.readUInt16LE(at + 10);
      if (isEncrypted || (method !== 0 && method !== 8)) return undefined;
      const name = bytes.toString("utf8", at + 46, at + 46 + nameLength).replaceAll("\\", "/");
      const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
      const sizes = longSizes(
        extra,
        [24, 20, 42].map((place) => bytes.readUInt32LE(at + place)),
      );
      entries.set(name, { name, packedSize: sizes[1] ?? 0, isPacked: method === 8, at: sizes[2] ?? 0 });
      at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    }
    return entries;
  } catch (error) {
    // in a damaged archive, positions can be beyond its end
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function directoryOf(bytes: Buffer): { readonly at: number; readonly count: number } | undefined {
  const longestComment = 65_535;
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - longestComment); at--) {
    if (bytes.readUInt32LE(at) !== endSignature) continue;
    const short = { count: bytes.readUInt16LE(at + 10), at: bytes.readUInt32LE(at + 16) };
    if (short.at !== unknown32 && short.count !== 0xffff) return short;
    if (bytes.readUInt32LE(at - 20) !== locator64Signature) return undefined;
    const end64 = Number(bytes.readBigUInt64LE(at - 12));
    if (bytes.readUInt32LE(end64) !== end64Signature) return undefined;
    return { count: Number(bytes.readBigUInt64LE(end64 + 32)), at: Number(bytes.readBigUInt64LE(end64 + 48)) };
  }
  return undefined;
}

/** Sizes and position; if they need more than 32 bits, from the extra field. */
function longSizes(extra: Buffer, short: readonly number[]): number[] {
  let at = 0;
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  let next = at + 4;
  return short.map((size) => {
    if (size !== unknown32) return size;
    next += 8;
    return Number(extra.readBigUInt64LE(next - 8));
  });
}

/** The bytes of a file in an archive, decompressed piece by piece. */
export async function* unpackedEntry(bytes: Buffer, { at, packedSize, isPacked }: Entry): AsyncGenerator<Buffer> {
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(from, from + packedSize);
  if (!isPacked) {
    yield packed;
    return;
  }
  const inflate = createInflateRaw({ chunkSize: 65_536 });
  inflate.end(packed);
  for await (const piece of inflate as AsyncIterable<Buffer>) yield piece;
}
