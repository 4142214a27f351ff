import { Buffer, isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";

const lineFeed = 0x0a;
const longestLine = 65_536;
const unreadable = "\uFFFD";

/** Decodes the bytes of a text, piece by piece. */
export interface Decoder {
  decode(piece?: Uint8Array, options?: { readonly stream: boolean }): string;
}

/**
 * Reads GB18030. A line of UTF-8 among the others, as in joined files, would often be decoded as wrong characters without an
 * error. Its characters therefore become U+FFFD, as invalid bytes do.
 */
export function gb18030Decoder(): Decoder {
  const decoder = new TextDecoder("gb18030");
  const common = commonCharacters();
  let held: Buffer = Buffer.alloc(0);

  /** Lines of GB18030 are decoded together, up to one of UTF-8. */
  const textOf = (bytes: Buffer, stream: boolean): string => {
    let text = "";
    let from = 0;
    for (let at = 0; at < bytes.length; ) {
      const feed = bytes.indexOf(lineFeed, at);
      const end = feed < 0 ? bytes.length : feed;
      if (isLineOfUtf8(bytes.subarray(at, end), common)) {
        text += decoder.decode(bytes.subarray(from, at), { stream: true });
        text += bytes.toString("utf8", at, end).replace(/[^!-~\s]+/g, unreadable);
        from = end;
      }
      at = end + 1;
    }
    return text + decoder.decode(bytes.subarray(from), { stream });
  };

  return {
    decode(piece = Buffer.alloc(0), { stream } = { stream: false }) {
      const bytes = Buffer.concat([held, piece]);
      const end = bytes.lastIndexOf(lineFeed) + 1;
      // a line without an end is not buffered forever
      const whole = !stream || bytes.length - end > longestLine ? bytes.length : end;
      held = bytes.subarray(whole);
      return textOf(bytes.subarray(0, whole), stream);
    },
  };
}

const character = /[\u4e00-\u9fff]/g;

/** Valid UTF-8 in which most Chinese characters are common: GB18030 text hardly ever satisfies both by chance. */
function isLineOfUtf8(line: Buffer, common: ReadonlySet<string>): boolean {
  if (!isUtf8(line)) return false;
  const characters = line.toString("utf8").match(character) ?? [];
  return 2 * characters.filter((one) => common.has(one)).length > characters.length;
}

/** The 3755 characters of the first level of GB 2312, in their rows of 94. */
function commonCharacters(): ReadonlySet<string> {
  const places = Array.from({ length: 3755 }, (_, at) => [0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)]);
  return new Set(new TextDecoder("gb18030").decode(Uint8Array.from(places.flat())));
}
