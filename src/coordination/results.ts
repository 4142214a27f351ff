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

/** An entry of one of the lists in the answer. It is recorded as a ground under each of its clauses. */
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
  for (const address of clauses) policy.found(address, "excludes", { between, consequence });
  return { exclusion: { between, prevails: benefits[prevails], consequence, clauses: [...clauses], months } };
}

/** 并存 — Benefits that are compatible, and how. */
export function compatible(policy: Decision, between: readonly Benefit[], way: keyof typeof ways, clauses: Clauses) {
  const data = { between: between.map((one) => benefits[one]), how: ways[way] };
  for (const address of clauses) policy.found(address, "compatible", data);
  return { compatible: { ...data, clauses: [...clauses] } };
}

/** A benefit and the clause that provides it. */
export interface Provided {
  readonly benefit: Benefit;
  readonly clause: ClauseAddress;
}

/** 并存 — All these benefits are compatible, under the clauses that provide them. Fewer than two give no result. */
export function allCompatible(policy: Decision, provided: readonly Provided[], way: keyof typeof ways): Result[] {
  const [between, clauses] = [provided.map(({ benefit }) => benefit), provided.map(({ clause }) => clause)];
  return provided.length < 2 ? [] : [compatible(policy, between, way, clauses)];
}

/** 应办事项 — What must be done. */
export function action(policy: Decision, code: keyof typeof actions, clauses: Clauses) {
  const action = actions[code];
  for (const address of clauses) policy.found(address, "action", { action });
  return { action: { ...action, clauses: [...clauses] } };
}

/** “一次性” — What “one-off” means for a payment. */
export function oneOff(policy: Decision, code: keyof typeof payments, as: keyof typeof meanings, clauses: Clauses) {
  const data = { payment: payments[code], meaning: meanings[as] };
  for (const address of clauses) policy.found(address, "one-off", data);
  return { oneOff: { ...data, clauses: [...clauses] } };
}

/** 所在地是否实行 — Whether a document applies where the person lives. */
export const appliesHere = (
  policy: Decision,
  address: ClauseAddress,
  document: DocumentName,
  facts: CoordinationFacts,
): boolean =>
  policy.condition(address, "scheme-applies", facts.documents.includes(document), { document: documents[document] });
