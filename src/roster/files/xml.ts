import { TextDecoder } from "node:util";
import { Parser } from "saxen";

/** Handlers for the tags and texts of an XML file. Names are without prefixes. */
interface Hooks {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Returns an attribute by its name as written; `:id` matches id with any prefix. */
type Attributes = (name: string) => string | undefined;

/** Reads an XML file in UTF-8. Yields after each piece, so that the caller can use what the handlers have collected. */
export async function* xmlPieces(bytes: AsyncIterable<Buffer>, hooks: Hooks): AsyncGenerator<void> {
  const parser = new Parser();
  let failure: Error | undefined;
  parser.on("openTag", (name, attributes, decode) => {
    hooks.open?.(local(name), (wanted) => {
      const all = attributes();
      const name = wanted.startsWith(":") ? Object.keys(all).find((one) => one.endsWith(wanted)) : wanted;
      const value = name === undefined ? undefined : all[name];
      return value === undefined ? undefined : decode(value);
    });
  });
  parser.on("closeTag", (name) => hooks.close?.(local(name)));
  parser.on("text", (text, decode) => hooks.text?.(decode(text)));
  parser.on("cdata", (text) => hooks.text?.(text));
  parser.on("error", (error) => {
    failure ??= error;
  });
  const decoder = new TextDecoder();
  let sinceTag = 0;
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true });
    sinceTag = text.includes("<") ? 0 : sinceTag + text.length;
    // the parser buffers a text until its end
    if (sinceTag > longestText) throw new Error("a text without end");
    parser.write(text);
    if (failure !== undefined) throw failure;
    yield;
  }
  parser.write(decoder.decode()).end();
  if (failure !== undefined) throw failure;
}

const longestText = 4_000_000;

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads a whole XML file; does nothing if the archive does not contain it. */
export async function readXml(bytes: AsyncIterable<Buffer> | undefined, hooks: Hooks): Promise<void> {
  if (bytes === undefined) return;
  const pieces = xmlPieces(bytes, hooks);
  while (!(await pieces.next()).done);
}
