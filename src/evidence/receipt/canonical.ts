import canonicalize from "canonicalize";

/** 规范文本 — The canonical text of JSON (RFC 8785), independent of the order of keys. */
export const canonicalText = (json: unknown): string => canonicalize(json) ?? "null";

/** A copy in JSON form: amounts are texts with two decimals, undefined values are left out. */
export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** 摘要 — SHA-256 over the canonical text in UTF-8, as hex digits. */
export async function sha256(json: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalText(json));
  return hex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** 256 random bits as hex digits. */
export const newSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(32)));

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
