import type { Determination, FigureUse, ReadingUse } from "../../kernel/policy/index.ts";
import * as documents from "../../policies/documents.ts";
import { asJson, canonicalText } from "./canonical.ts";

/** 认定的凭据 — The contents of a receipt on a determination and on those that it is based on. Plain JSON. */
export interface Contents {
  readonly value: unknown;
  /** The figures that were used, each value once. */
  readonly figures: readonly FigureUse[];
  readonly readings: readonly ReadingUse[];
  /** The clauses of all grounds, with the fingerprints of their texts. */
  readonly clauses: Readonly<Record<string, string>>;
}

const fingerprints: ReadonlyMap<string, string> = new Map(
  Object.values(documents).flatMap(({ policy }) =>
    Object.values(policy.clauses).map(({ id, fingerprint }): [string, string] => [id, fingerprint]),
  ),
);

/** Collects the contents of a receipt, in an order that does not depend on the course of the decision. */
export function contentsOf(determination: Determination): Contents {
  const all = withAllBelow(determination);
  const clauses = [...new Set(all.flatMap(({ grounds }) => grounds.map(({ clause }) => clause)))].sort();
  return asJson({
    value: determination.value,
    figures: eachOnce(all.flatMap(({ figures }) => figures)),
    readings: eachOnce(all.flatMap(({ readings }) => readings)),
    clauses: Object.fromEntries(clauses.map((id) => [id, fingerprints.get(id)])),
  }) as Contents;
}

function withAllBelow(determination: Determination): Determination[] {
  const all = [determination];
  // the list grows while it is walked through
  for (const { restsOn } of all) all.push(...restsOn);
  return all;
}

function eachOnce<One>(all: readonly One[]): readonly One[] {
  const byText = new Map(all.map((one) => [canonicalText(asJson(one)), one]));
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one);
}
