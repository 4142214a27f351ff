import type { Text } from "../language/text.ts";

/**
 * How the library treats a clause. `computed`: rules answer it. `heading`: a title, whose content is in the clauses below
 * it. `not-computable`: nothing in it can be computed; `reason` says why.
 */
export type Disposition = "computed" | "heading" | "not-computable";

interface ClauseEntry {
  /** The gist of the clause, in our own words. */
  readonly gist: Text;
  /** First 16 hex digits of SHA-256 over the clause's text, after NFKC and without white space. */
  readonly fingerprint: string;
  readonly disposition: Disposition;
  /** Why nothing can be computed from it. */
  readonly reason?: Text;
}

/** 条款 — One addressable place in a document. */
export interface Clause extends ClauseEntry {
  /** Document and address: `landless-farmers/六(一)2`. */
  readonly id: string;
  readonly document: string;
  /** The address inside the document: `六(一)2`. */
  readonly address: string;
}

export type Clauses<Address extends string = string> = { readonly [A in Address]: Clause };

/** 条款登记 — Registers every clause of a document, in the order of the text. */
export function defineClauses<const Entries extends Readonly<Record<string, ClauseEntry>>>(
  document: string,
  entries: Entries,
): Clauses<keyof Entries & string> {
  const clauses = Object.entries(entries).map(([address, entry]) => [
    address,
    Object.freeze({ id: `${document}/${address}`, document, address, ...entry }),
  ]);
  return Object.freeze(Object.fromEntries(clauses));
}
