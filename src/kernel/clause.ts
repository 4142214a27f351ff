import type { Text } from "./text.ts";

/**
 * What has become of a clause. `computed`: rules answer it. `heading`: a title, its content stands in the
 * clauses below it. `not-computable`: it decides nothing that could be computed; `why` says so.
 */
export type Disposition = "computed" | "heading" | "not-computable";

interface ClauseEntry {
  /** What the clause says, in our own words. */
  readonly gist: Text;
  /** First 16 hex digits of SHA-256 over the clause's text, after NFKC and without white space. */
  readonly fingerprint: string;
  readonly disposition: Disposition;
  /** Why nothing can be computed from it. */
  readonly why?: Text;
}

/** 条款 — one addressable place in a document. */
export interface Clause extends ClauseEntry {
  /** Document and address: `landless-farmers/六(一)2`. */
  readonly id: string;
  readonly document: string;
  /** The address inside the document: `六(一)2`. */
  readonly at: string;
}

export type Clauses<At extends string = string> = { readonly [A in At]: Clause };

/** 条款登记 — registers every clause of a document, in the order of the text. */
export function defineClauses<const Entries extends Readonly<Record<string, ClauseEntry>>>(
  document: string,
  entries: Entries,
): Clauses<keyof Entries & string> {
  const clauses = Object.entries(entries).map(([at, entry]) => [
    at,
    Object.freeze({ id: `${document}/${at}`, document, at, ...entry }),
  ]);
  return Object.freeze(Object.fromEntries(clauses));
}
