import type { Determination, Outcome } from "../../kernel/policy/index.ts";

/**
 * 决定的条款 — The clauses that tell a result from the others: under which it finds something that one of them does not find, or finds
 * to hold where there it fails. What was found of other days or amounts is the same finding.
 */
export function decidingClauses(outcome: Outcome<unknown>, others: readonly Outcome<unknown>[]): readonly string[] {
  const own = findingsOf(outcome);
  const differing = others.flatMap((other) => {
    const its = findingsOf(other);
    return [...own, ...its].filter(([finding]) => own.has(finding) !== its.has(finding)).map(([, clause]) => clause);
  });
  return [...new Set(others.length === 0 ? own.values() : differing)];
}

/** Every finding, and whether it holds, with its clause; also of the determinations on which it rests. */
function findingsOf({ ok, determination }: Outcome<unknown>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = ({ rule, grounds, restsOn }: Determination): void => {
    for (const { clause, finding, holds } of grounds) found.set(`${rule} ${clause} ${finding} ${holds}`, clause);
    restsOn.forEach(add);
  };
  if (ok) add(determination);
  return found;
}
