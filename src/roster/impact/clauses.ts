import type { AnyRule } from "../../kernel/policy/index.ts";

/** 变动的条款 — The clauses of figures and readings, in the order of the document's registers. */
export function clausesOfNames(
  { source }: AnyRule,
  names: { readonly figures: readonly string[]; readonly readings: readonly string[] },
): readonly string[] {
  const { figures, readings, prefix = `${source.name}/` } = source;
  const all = [
    ...names.figures.map((name) => figures[name]?.clause ?? ""),
    ...names.readings.flatMap((name) => (readings[name]?.clauses ?? []).map((address) => prefix + address)),
  ];
  return [...new Set(all)];
}

/** The address of a clause, without the document if it is the rule's own: 六(一)2. */
export function ownAddress({ source }: AnyRule, clause: string): string {
  const own = `${source.name}/`;
  return clause.startsWith(own) ? clause.slice(own.length) : clause;
}
