import canonicalize from "canonicalize";
import { rejection } from "../../kernel/language/index.ts";

/** 规范文本 — The canonical text of JSON (RFC 8785), independent of the order of keys. */
export const canonicalText = (json: unknown): string => canonicalize(json) ?? "null";

/** A copy in JSON form: amounts are texts with two decimals, undefined values are left out. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The same for any value; undefined if it has no canonical text. */
export function plainCopy(value: unknown): unknown {
  try {
    const copy = asJson(value);
    canonicalText(copy);
    return copy;
  } catch {
    return undefined; // undefined, a function, a bigint, a cycle, half of a surrogate pair
  }
}

const written = { zh: "能写成 JSON 的内容", en: "content that can be written as JSON" };

/** A copy in JSON form. Throws a PolicyError for what JSON cannot hold. */
export function writtenOut(value: object, path: string): Record<string, unknown> {
  const copy = plainCopy(value);
  if (copy === undefined) throw rejection(path, "wrong-type", value, written);
  return copy as Record<string, unknown>;
}

/** 摘要 — SHA-256 over the canonical text in UTF-8, as hex digits. */
export async function sha256(json: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalText(json));
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** 256 random bits as hex digits. */
export const newSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(32)));

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
