import { isRecord } from "../../kernel/facts/index.ts";
import { clausesSince, type Determination, type Outcome } from "../../kernel/policy/index.ts";

/**
 * 决定的条款 — For each result, the clauses that distinguish it from the others: under them it has a finding that another result does
 * not have, or does not have as often, or with another code; or a condition is met that is not met there. Findings that differ only
 * in dates or amounts count as equal, unless nothing else differs. A single result has all its clauses. `otherwise`: the clauses
 * where no finding differs, such as those of the rule.
 */
export function decidingClauses(
  outcomes: readonly Outcome<unknown>[],
  otherwise: readonly string[],
): readonly (readonly string[])[] {
  const all = outcomes.map(findingsOf);
  const names = new Set(all.flatMap((found) => [...found.keys()]));
  // a finding that differs between any two results distinguishes each result from at least one other
  const differing = [...names].filter(
    (name) => all.length === 1 || all.some((found) => found.get(name)?.times !== all[0]?.get(name)?.times),
  );
  const clauses = differing.map((name) => all.find((found) => found.has(name))?.get(name)?.clause ?? "");
  const keys = all.map((found) => differing.map((name) => found.get(name)?.times ?? 0).join());
  const between = clausesBetweenAlike(outcomes, keys);
  return keys.map((key) => {
    const own = [...clauses, ...(between.get(key) ?? [])];
    return own.length > 0 ? [...new Set(own)] : otherwise;
  });
}

/** Of results with the same key: the clauses under which they differ in dates or amounts. */
function clausesBetweenAlike(
  outcomes: readonly Outcome<unknown>[],
  keys: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const firsts = new Map<string, ReturnType<typeof clausesSince>>();
  const between = new Map<string, Set<string>>();
  outcomes.forEach(({ ok, determination }, at) => {
    const key = keys[at] ?? "";
    if (!ok) return;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, clausesSince(determination));
      between.set(key, new Set());
    } else for (const clause of first(determination)) between.get(key)?.add(clause);
  });
  return between;
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
