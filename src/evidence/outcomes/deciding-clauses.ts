import { isRecord } from "../../kernel/facts/index.ts";
import type { Determination, Outcome } from "../../kernel/policy/index.ts";
import { clausesBetween } from "../case/outcome.ts";

/**
 * 决定的条款 — The clauses that distinguish a result from the others: under them it has a finding that another result does not have, or
 * does not have as often, or with another code; or a condition is met that is not met there. Findings that differ only in dates or
 * amounts count as equal, unless nothing else differs. `otherwise`: the clauses where no finding differs, such as those of the rule.
 */
export function decidingClauses(
  outcome: Outcome<unknown>,
  others: readonly Outcome<unknown>[],
  otherwise: readonly string[],
): readonly string[] {
  const own = findingsOf(outcome);
  const differing = others.flatMap((other) => {
    const its = findingsOf(other);
    const clauses = [...own, ...its]
      .filter(([finding]) => own.get(finding)?.times !== its.get(finding)?.times)
      .map(([, { clause }]) => clause);
    return clauses.length > 0 ? clauses : clausesBetween(outcome, other, otherwise);
  });
  const all = others.length === 0 ? [...own.values()].map(({ clause }) => clause) : differing;
  return all.length > 0 ? [...new Set(all)] : otherwise;
}

interface Found {
  readonly clause: string;
  times: number;
}

/** Every finding with its clause, whether it is met, and its codes, including the determinations on which it is based. */
function findingsOf({ ok, determination }: Outcome<unknown>): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const add = ({ rule, grounds, restsOn }: Determination): void => {
    for (const { clause, finding, holds, data = {} } of grounds) {
      const key = JSON.stringify([
        rule,
        clause,
        finding,
        holds,
        Object.entries(data).filter(([, one]) => isCoded(one)),
      ]);
      const known = found.get(key);
      if (known === undefined) found.set(key, { clause, times: 1 });
      else known.times += 1;
    }
    restsOn.forEach(add);
  };
  if (ok) add(determination);
  return found;
}

/** Whether the words of a finding name a code or a list of codes. */
const isCoded = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isCoded) : isRecord(value) && typeof value.zh === "string";
