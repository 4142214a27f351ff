import type { asked, Facts } from "./refused.ts";

type Asked = (typeof asked)[string];

/** No further away than this is tried by hand. */
export const farthest = 250;

/** The value at a path such as `county.0.arableMu`. */
export const valueAt = (facts: unknown, path: string): unknown =>
  path.split(".").reduce((one, key) => (one as Record<string, unknown>)?.[key], facts);

/** A deep copy with another value at a path. */
function changed(facts: Facts, path: string, value: unknown): Facts {
  const copy = structuredClone(facts) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() as string;
  const parent = keys.reduce((one, key) => one[key] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

const dayMs = 86_400_000;
const movedDay = (day: string, steps: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + steps * dayMs).toISOString().slice(0, 10);

/** 逐一试：For each fact the values at the least distance that give yes, as texts; none within `farthest` steps: not listed. */
export function nearestByHand({ rule, field, byHand }: Asked, facts: Facts): Map<string, string[]> {
  const gives = (path: string, value: unknown): boolean => {
    const outcome = rule.safe(changed(facts, path, value));
    return outcome.ok && outcome.determination.value[field] === true;
  };
  const found = new Map<string, string[]>();
  const along = (path: string, moved: (steps: number) => unknown): void => {
    for (let steps = 1; steps <= farthest; steps++) {
      const all = [-steps, steps].map(moved).filter((value) => gives(path, value));
      if (all.length === 0) continue;
      found.set(path, all.map(String).sort());
      return;
    }
  };
  for (const path of byHand.days ?? []) along(path, (steps) => movedDay(String(valueAt(facts, path)), steps));
  for (const path of byHand.counts ?? []) along(path, (steps) => Number(valueAt(facts, path)) + steps);
  for (const [path, places] of Object.entries(byHand.decimals ?? {})) {
    const units = Math.round(Number(valueAt(facts, path)) * 10 ** places);
    along(path, (steps) => ((units + steps) / 10 ** places).toFixed(places));
  }
  for (const path of byHand.flags ?? []) {
    const other = valueAt(facts, path) !== true;
    if (gives(path, other)) found.set(path, [String(other)]);
  }
  return found;
}
