import { isRecord } from "../../../src/kernel/facts/index.ts";
import type { Text } from "../../../src/kernel/language/index.ts";
import type { Case } from "./examples.ts";
import { words } from "./words.ts";

/** Links longer than this are cut by some programs that people send them with. */
export const longestLink = 30_000;

const sign = "facts=";
const version = "1";

/** 链接 — A case as the fragment of a link: `#facts=1.…`. Browsers never send the fragment to a server. */
export const fragmentOf = ({ facts, options }: Case): string =>
  `#${sign}${version}.${base64Url(JSON.stringify(options === undefined ? { facts } : { facts, options }))}`;

/** The case in a link, or a text that explains why it cannot be read; undefined if the link has none. */
export function caseOfFragment(fragment: string): Case | Text | undefined {
  const text = fragment.replace(/^#/, "");
  if (!text.startsWith(sign)) return undefined;
  if (text.length > longestLink) return words.linkTooLong;
  const [given = "", content = ""] = text.slice(sign.length).split(".", 2);
  if (given !== version) return words.linkOfOtherVersion;
  try {
    const read: unknown = JSON.parse(textOf(content));
    if (!isRecord(read) || !isRecord(read.facts)) return words.linkMalformed;
    if (read.options !== undefined && !isRecord(read.options)) return words.linkMalformed;
    return { facts: read.facts, ...(read.options === undefined ? {} : { options: read.options }) };
  } catch {
    return words.linkMalformed;
  }
}

function base64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function textOf(content: string): string {
  const bytes = atob(content.replaceAll("-", "+").replaceAll("_", "/"));
  return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
}
