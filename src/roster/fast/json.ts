import { Buffer } from "node:buffer";
import type { Determination, Ground } from "../../kernel/policy/index.ts";
import type { Bytes } from "./bytes.ts";
import { oneByte } from "./text.ts";

/**
 * Writes what JSON.stringify writes, as bytes. A determination has some hundred small objects of the same few forms: their fixed
 * parts are kept as bytes. Seen on a
 * busy machine, in turns: 75 to 92 µs where JSON.stringify and encoding took 117 to 129, for 8.9 kB of a person of the county.
 */
function writeJson(to: Bytes, value: unknown): void {
  if (typeof value === "string") to.text(stringBytes(value));
  else if (typeof value === "object" && value !== null) writeObject(to, value);
  else to.text(typeof value === "boolean" || Number.isFinite(value) ? String(value) : "null");
}

/** Neither signs that JSON escapes, nor more than a byte a character. */
const plain = /^[ !#-[\]-~]*$/;

export const stringBytes = (text: string): string => (plain.test(text) ? `"${text}"` : oneByte(JSON.stringify(text)));
const pieceOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

function writeObject(to: Bytes, value: object): void {
  // what is frozen is frozen whole (kernel/language/frozen.ts)
  if (Object.isFrozen(value)) to.piece(frozenPiece(value));
  else if (Array.isArray(value)) writeList(to, value, writeJson);
  else if ("toJSON" in value && typeof value.toJSON === "function") writeJson(to, value.toJSON());
  else writeFields(to, value as Readonly<Record<string, unknown>>);
}

function writeFields(to: Bytes, fields: Readonly<Record<string, unknown>>): void {
  let isFirst = true;
  for (const key in fields) {
    const part = fields[key];
    if (part === undefined) continue;
    to.piece(keyPiece(key, isFirst));
    writeJson(to, part);
    isFirst = false;
  }
  to.text(isFirst ? "{}" : "}");
}

const frozenPieces = new WeakMap<object, Uint8Array>();

function frozenPiece(value: object): Uint8Array {
  const kept = frozenPieces.get(value);
  if (kept !== undefined) return kept;
  const piece = pieceOf(oneByte(JSON.stringify(value)));
  frozenPieces.set(value, piece);
  return piece;
}

function writeList<One>(to: Bytes, list: readonly One[], write: (to: Bytes, one: One) => void): void {
  to.text("[");
  for (let at = 0; at < list.length; at++) {
    if (at > 0) to.text(",");
    write(to, list[at] as One);
  }
  to.text("]");
}

const firstKeys = new Map<string, Uint8Array>();
const laterKeys = new Map<string, Uint8Array>();

function keyPiece(key: string, isFirst: boolean): Uint8Array {
  const pieces = isFirst ? firstKeys : laterKeys;
  const kept = pieces.get(key);
  if (kept !== undefined) return kept;
  const piece = pieceOf(`${isFirst ? "{" : ","}${stringBytes(key)}:`);
  if (pieces.size < mostKept) pieces.set(key, piece);
  return piece;
}

/** Keys of facts that are no fields of a rule may differ from row to row. */
const mostKept = 10_000;

const rulePieces = new Map<string, Uint8Array>();
const [grounds, figures, readings, restsOn] = ["grounds", "figures", "readings", "restsOn"].map((key) =>
  pieceOf(`,"${key}":`),
) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];

/** A determination, with all grounds. */
export function writeDetermination(to: Bytes, one: Determination): void {
  to.piece(kept(rulePieces, one.rule, () => pieceOf(`{"rule":"${one.rule}","value":`)));
  writeJson(to, one.value);
  to.piece(grounds);
  writeList(to, one.grounds, writeGround);
  to.piece(figures);
  writeJson(to, one.figures);
  to.piece(readings);
  writeJson(to, one.readings);
  to.piece(restsOn);
  writeList(to, one.restsOn, writeDetermination);
  to.text("}");
}

const groundPieces = new Map<string, Map<string, Uint8Array>>();
const data = pieceOf(`,"data":`);

function writeGround(to: Bytes, { clause, finding, holds, data: given }: Ground): void {
  const findings = kept(groundPieces, clause, () => new Map());
  to.piece(
    kept(findings, finding, () =>
      pieceOf(`{"clause":${stringBytes(clause)},"finding":${stringBytes(finding)},"holds":`),
    ),
  );
  to.text(holds ? "true" : "false");
  if (given !== undefined) {
    to.piece(data);
    writeJson(to, given);
  }
  to.text("}");
}

/** What is kept under a name, made for the first use. */
function kept<Value>(all: Map<string, Value>, name: string, make: () => Value): Value {
  const known = all.get(name);
  if (known !== undefined) return known;
  const made = make();
  all.set(name, made);
  return made;
}
