import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const endsLine = (byte: number): boolean => byte === lineFeed || byte === carriageReturn;

/**
 * The text of a file, piece by piece: UTF-8 with or without a BOM, UTF-16 with a BOM, or GB18030 (GBK, GB2312) if the
 * first line is not UTF-8. A byte that the encoding does not have becomes U+FFFD.
 */
export async function* textOf(path: string): AsyncGenerator<string> {
  let head = Buffer.alloc(0);
  let decoder: TextDecoder | undefined;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (decoder === undefined) {
      head = Buffer.concat([head, chunk]);
      if (!head.some(endsLine) && head.length < longestHead) continue;
      decoder = decoderFor(head);
      yield decoder.decode(head, { stream: true });
    } else yield decoder.decode(chunk, { stream: true });
  }
  yield decoder === undefined ? decoderFor(head).decode(head) : decoder.decode();
}

/** 全文 — The text of a short file: as above, but UTF-8 is recognised from the whole text. */
export function wholeText(bytes: Buffer): string {
  return decoderFor(bytes, bytes.length).decode(bytes);
}

const longestHead = 65_536;

function decoderFor(head: Buffer, end = head.findIndex(endsLine)): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le");
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be");
  try {
    // as a stream: the piece read so far may end within a character
    new TextDecoder("utf-8", { fatal: true }).decode(end < 0 ? head : head.subarray(0, end), { stream: true });
    return new TextDecoder("utf-8");
  } catch {
    return new TextDecoder("gb18030");
  }
}
