import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { display, type Text } from "../kernel/language/index.ts";
import { invalidFile, notJson, unreadableFile } from "../roster/file-error.ts";
import { repeatedKeys, wholeText } from "../roster/files/index.ts";

/** The name of standard input on the command line. */
const standardInput = "-";

/** The name of a file in messages. */
export const nameOf = (source: string): string => (source === standardInput ? "stdin" : source);

/** The bytes of a file or, for `-`, of the standard input, piece by piece. */
export const inputStream = (source: string): AsyncIterable<Buffer> =>
  source === standardInput ? process.stdin : createReadStream(source);

/** Reads a file or the standard input as JSON. Invalid JSON, or a duplicate key, is a PolicyError with the place. */
export async function readJson(source: string, kind: Text): Promise<unknown> {
  const text = wholeText(await wholeInput(source, kind));
  if (text.includes("\uFFFD"))
    throw invalidFile(nameOf(source), kind, undecodable, { zh: "UTF-8编码的JSON", en: "JSON in UTF-8" });
  return parseJson(text, source, kind);
}

const undecodable: Text = { zh: "含有无法识别的字符", en: "contains characters that cannot be decoded" };

async function wholeInput(source: string, kind: Text): Promise<Buffer> {
  try {
    if (source !== standardInput) return await readFile(source);
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  } catch (error) {
    throw unreadableFile(nameOf(source), kind, error);
  }
}

/** Parses a text as JSON. Throws a PolicyError if it is invalid or has a duplicate key, of which JSON.parse silently takes the last. */
export function parseJson(text: string, source: string, kind: Text): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalidFile(nameOf(source), kind, notJson(text, error), json);
  }
  const [repeated] = repeatedKeys(text);
  if (repeated === undefined) return value;
  const { path, line } = repeated;
  const problem = {
    zh: `第${line}行的字段${display(path)}写了两次`,
    en: `the key ${display(path)} in line ${line} occurs twice`,
  };
  throw invalidFile(nameOf(source), kind, problem, { zh: "每个字段只写一次", en: "each key once" });
}

const json: Text = { zh: "JSON", en: "JSON" };
