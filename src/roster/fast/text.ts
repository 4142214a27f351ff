import { Buffer, isUtf8 } from "node:buffer";

/**
 * The fast method treats the bytes of a UTF-8 file as text with one character per byte. Such strings take half the memory, are cut
 * and compared without decoding, and are written unchanged. `utf8Text` and `oneByte` convert them to ordinary texts and back.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const notAscii = /[^\x00-\x7f]/;

/** Decodes bytes to text. */
export const utf8Text = (bytes: string): string =>
  notAscii.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;

/** Encodes a text as bytes. */
export const oneByte = (text: string): string =>
  notAscii.test(text) ? Buffer.from(text, "utf8").toString("latin1") : text;

/** Whether bytes are complete UTF-8 characters, without replacement characters for unreadable ones. */
export const isSound = (bytes: string): boolean =>
  !notAscii.test(bytes) || (isUtf8(Buffer.from(bytes, "latin1")) && !bytes.includes(unreadable));

/** U+FFFD in UTF-8. */
const unreadable = "\xef\xbf\xbd";

/** Full-width digits, with which an id number may also be written. */
export const wideDigit = /\xef\xbc[\x90-\x99]/;
