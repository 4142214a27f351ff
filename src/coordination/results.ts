import type { ClauseAddress } from "./document.ts";
import type { CoordinationFacts } from "./facts.ts";
import type { Decision } from "./findings.ts";
import {
  actions,
  type Benefit,
  benefits,
  consequences,
  type DocumentName,
  documents,
  meanings,
  payments,
  ways,
} from "./labels.ts";

type Clauses = readonly ClauseAddress[];

/** One result: an entry of one of the lists of the answer. Each is recorded as a ground under all its clauses. */
export type Result = Partial<
  ReturnType<typeof excludes> & ReturnType<typeof compatible> & ReturnType<typeof action> & ReturnType<typeof oneOff>
>;

/** 互斥 — The first of the two benefits prevails; `months` where they exclude each other month by month. */
export function excludes(
  policy: Decision,
  [prevails, other]: readonly [Benefit, Benefit],
  by: keyof typeof consequences,
  clauses: Clauses,
  months: readonly string[] | null = null,
) {
  const between = [benefits[prevails], benefits[other]];
  const consequence = consequences[by];
  for (const at of clauses) policy.found(at, "excludes", { between, consequence });
  return { exclusion: { between, prevails: benefits[prevails], consequence, clauses: [...clauses], months } };
}

/** 并存 — Benefits that are compatible, and how. */
export function compatible(policy: Decision, between: readonly Benefit[], way: keyof typeof ways, clauses: Clauses) {
  const said = { between: between.map((one) => benefits[one]), how: ways[way] };
  for (const at of clauses) policy.found(at, "compatible", said);
  return { compatible: { ...said, clauses: [...clauses] } };
}

/** A benefit and the clause that provides it. */
export interface Provided {
  readonly benefit: Benefit;
  readonly clause: ClauseAddress;
}

/** 并存 — All these benefits are compatible, under the clauses that provide them; with fewer than two nothing is said. */
export function allCompatible(policy: Decision, provided: readonly Provided[], way: keyof typeof ways): Result[] {
  if (provided.length < 2) return [];
  const between = provided.map(({ benefit }) => benefit);
  const clauses = provided.map(({ clause }) => clause);
  return [compatible(policy, between, way, clauses)];
}

/** 应办事项 — What must be done. */
export function action(policy: Decision, code: keyof typeof actions, clauses: Clauses) {
  const said = { action: actions[code] };
  for (const at of clauses) policy.found(at, "action", said);
  return { action: { ...said, clauses: [...clauses] } };
}

/** 一次性 — What one-off means for a payment. */
export function oneOff(
  policy: Decision,
  payment: keyof typeof payments,
  meaning: keyof typeof meanings,
  clauses: Clauses,
) {
  const said = { payment: payments[payment], meaning: meanings[meaning] };
  for (const at of clauses) policy.found(at, "one-off", said);
  return { oneOff: { ...said, clauses: [...clauses] } };
}

/** 所在地是否实行 — Whether a document applies where the person lives. */
export const appliesHere = (
  policy: Decision,
  at: ClauseAddress,
  document: DocumentName,
  facts: CoordinationFacts,
): boolean =>
  policy.condition(at, "scheme-applies", facts.documents.includes(document), { document: documents[document] });
