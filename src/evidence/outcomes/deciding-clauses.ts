import type { Determination, Outcome } from "../../kernel/policy/index.ts";

/**
 * 决定的条款 — The clauses that distinguish a result from the others: under them it has a finding that another result does not have, or
 * a condition is met that is not met there. Findings that differ only in dates or amounts count as equal.
 */
export function decidingClauses(outcome: Outcome<unknown>, others: readonly Outcome<unknown>[]): readonly string[] {
  const own = findingsOf(outcome);
  const differing = others.flatMap((other) => {
    const its = findingsOf(other);
    return [...own, ...its].filter(([finding]) => own.has(finding) !== its.has(finding)).map(([, clause]) => clause);
  });
  return [...new Set(others.length === 0 ? own.values() : differing)];
}

/** Every finding with its clause and whether it is met, including the determinations on which it is based. */
function findingsOf({ ok, determination }: Outcome<unknown>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = ({ rule, grounds, restsOn }: Determination): void => {
    for (const { clause, finding, holds } of grounds) found.set(`${rule} ${clause} ${finding} ${holds}`, clause);
    restsOn.forEach(add);
  };
  if (ok) add(determination);
  return found;
}
