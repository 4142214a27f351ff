import { existsSync, readFileSync } from "node:fs";

interface SourceClause {
  readonly at: string;
  readonly fingerprint: string;
  readonly text: string;
}

const file = new URL("../../../shared/sources/clauses.json", import.meta.url);

/** The documents clause by clause, if the auditor's copy is beside the project; otherwise null. */
export const sources: Readonly<Record<string, { readonly clauses: readonly SourceClause[] }>> | null = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : null;

if (sources === null)
  console.info("原文不在旁边，未核对指纹和引文 / no copy of the documents: fingerprints and quotations not checked");

/** A clause's text without white space, after NFKC, as fingerprints and quotations see it. */
export const bare = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** The text of a clause by its full address. */
export function textOf(id: string): string | undefined {
  const slash = id.indexOf("/");
  const document = sources?.[id.slice(0, slash)];
  return document?.clauses.find((clause) => clause.at === id.slice(slash + 1))?.text;
}
