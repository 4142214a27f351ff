import { TextDecoder } from "node:util";
import { type Decoder, gb18030Decoder } from "./gb18030.ts";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const endsLine = (byte: number): boolean => byte === lineFeed || byte === carriageReturn;
const isAscii = (byte: number): boolean => byte < 0x80;

/** 编码 — A text being decoded; `encoding` is known once a character that is not ASCII has been read. */
interface DecodedText {
  readonly pieces: AsyncGenerator<string>;
  readonly encoding: string;
}

/**
 * The text of a file, piece by piece: UTF-16 with or without a BOM, otherwise UTF-8 or GB18030 (GBK, GB2312). The first
 * line that is not plain ASCII determines which. An invalid byte becomes U+FFFD.
 */
export function decoded(bytes: AsyncIterable<Buffer>): DecodedText {
  let encoding: string | undefined;
  const use = (name: string): Decoder => {
    encoding = name;
    return decoderOf(name);
  };
  return {
    pieces: piecesOf(bytes, use),
    get encoding() {
      return (encoding ?? "utf-8").toUpperCase();
    },
  };
}

/** Reads an encoding, piece by piece. */
export const decoderOf = (encoding: string): Decoder =>
  encoding === "gb18030" ? gb18030Decoder() : new TextDecoder(encoding);

async function* piecesOf(bytes: AsyncIterable<Buffer>, use: (encoding: string) => Decoder): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let held: Buffer = Buffer.alloc(0);
  let started = false;
  for await (const chunk of bytes) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    if (!started && held.length < sampleLength && !isOneByteText(held)) continue;
    const utf16 = started ? undefined : utf16Of(held);
    started = true;
    if (utf16 === undefined) {
      // ASCII is the same in both encodings
      const from = held.findIndex((byte) => !isAscii(byte));
      yield held.toString("latin1", 0, from < 0 ? held.length : from);
      held = from < 0 ? Buffer.alloc(0) : held.subarray(from);
      if (held.length < longestLine && !held.some(endsLine)) continue;
    }
    decoder = use(utf16 ?? encodingOf(held));
    yield decoder.decode(held, { stream: true });
    held = Buffer.alloc(0);
  }
  decoder ??= use((started ? undefined : utf16Of(held)) ?? encodingOf(held));
  yield decoder.decode(held);
}

/** The number of bytes from which UTF-16 without a BOM is recognised. */
const sampleLength = 1_024;
const longestLine = 65_536;

/** 全文 — The text of a short file. As above, but UTF-8 is recognised from the whole text. */
export function wholeText(bytes: Buffer): string {
  return new TextDecoder(utf16Of(bytes) ?? encodingOf(bytes, bytes.length)).decode(bytes);
}

/**
 * Recognises UTF-16 by its BOM; without one, by zero bytes next to printable characters. Other texts have at most a stray one,
 * so most commas and line ends must have them, too.
 */
function utf16Of(head: Buffer): "utf-16le" | "utf-16be" | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const sample = head.subarray(0, sampleLength);
  const little = { signs: 0, ends: 0 };
  const big = { signs: 0, ends: 0 };
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]];
    if (second === 0 && isPrintable(first)) count(little, first);
    if (first === 0 && isPrintable(second)) count(big, second);
  }
  const most = little.signs >= big.signs ? little : big;
  const ends = sample.filter(endsCell).length;
  if (most.signs === 0 || 2 * most.ends < ends) return undefined;
  return most === little ? "utf-16le" : "utf-16be";
}

function count(signs: { signs: number; ends: number }, sign: number): void {
  signs.signs += 1;
  if (endsCell(sign)) signs.ends += 1;
}

const comma = 0x2c;
const endsCell = (byte: number): boolean => byte === comma || endsLine(byte);

/** One line without zero bytes is enough, so that a pipe that expects answers is not kept waiting. */
const isOneByteText = (head: Buffer): boolean => head.some(endsLine) && !head.includes(0);

const isPrintable = (byte: number): boolean => (byte >= 0x20 && byte < 0x7f) || endsLine(byte) || byte === 0x09;

/** The encoding of a line that begins with its first byte that is not ASCII. */
export function encodingOf(line: Buffer, end = line.findIndex(endsLine)): "utf-8" | "gb18030" {
  try {
    // decoded as a stream, because the piece read so far may end within a character
    new TextDecoder("utf-8", { fatal: true }).decode(end < 0 ? line : line.subarray(0, end), { stream: true });
    return "utf-8";
  } catch {
    return "gb18030";
  }
}
