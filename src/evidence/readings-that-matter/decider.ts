import type { Adoption, Outcome, Readings, ReadingUse, Rule } from "../../kernel/policy/index.ts";
import { outcomeOf } from "../case/outcome.ts";

/** Options by reading. */
export type Choices = Readonly<Record<string, string>>;

/** A decision, with the readings that it looked up, in order. */
interface Asked<Value> {
  readonly outcome: Outcome<Value>;
  readonly path: readonly (readonly [reading: string, option: string])[];
}

/**
 * 换口径认定 — Decides one case under different options. A rule can get a reading only by looking it up, so readings that were
 * not looked up cannot change the decision.
 */
export function deciderOf<Out, Value>(
  rule: Pick<Rule<never, Out, Value, never>, "decideUnder" | "source">,
  base: Adoption,
  facts: Out,
): (changes: Choices) => Asked<Value> {
  const path = new Map<string, string>();
  let changed: Choices = {};
  const uses = usesOf(rule.source.readings);
  const chosen = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(base.chosen).map(([name, inForce]) => {
        const get = (): ReadingUse => {
          const option = changed[name];
          const use = option === undefined ? inForce : (uses[name]?.[option] ?? inForce);
          path.set(name, use.option);
          return use;
        };
        return [name, { enumerable: true, get }];
      }),
    ),
  ) as Adoption["chosen"];
  const adoption: Adoption = { timelines: base.timelines, effectiveFrom: base.effectiveFrom, chosen };
  return (changes) => {
    path.clear();
    changed = changes;
    const outcome = outcomeOf(() => rule.decideUnder(adoption, facts));
    return { outcome, path: [...path] };
  };
}

/** Every option of every reading, in the form of a determination. */
const usesOf = (readings: Readings): Readonly<Record<string, Readonly<Record<string, ReadingUse>>>> =>
  Object.fromEntries(
    Object.values(readings).map(({ name, options, default: byDefault }) => [
      name,
      Object.fromEntries(
        Object.keys(options).map((option) => [option, { name, option, isDefault: option === byDefault }]),
      ),
    ]),
  );
