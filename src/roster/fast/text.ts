import { Buffer, isUtf8 } from "node:buffer";

/**
 * The fast way sees the bytes of a UTF-8 file as text with one character a byte: such strings take half the memory, are cut and
 * compared without decoding, and leave as they came. `utf8Text` and `oneByte` lead from these to ordinary texts and back.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const notAscii = /[^\x00-\x7f]/;

/** The text that some bytes stand for. */
export const utf8Text = (bytes: string): string =>
  notAscii.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;

/** The bytes of a text. */
export const oneByte = (text: string): string =>
  notAscii.test(text) ? Buffer.from(text, "utf8").toString("latin1") : text;

/** Whether bytes are whole characters of UTF-8, and none of them stands for one that could not be read. */
export const isSound = (bytes: string): boolean =>
  !notAscii.test(bytes) || (isUtf8(Buffer.from(bytes, "latin1")) && !bytes.includes(unreadable));

/** U+FFFD in UTF-8. */
const unreadable = "\xef\xbf\xbd";

/** Full-width digits, of which an id number may be written, too. */
export const wideDigit = /\xef\xbc[\x90-\x99]/;
