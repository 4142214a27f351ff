import { isRecord } from "../../kernel/facts/index.ts";
import { PolicyError } from "../../kernel/language/index.ts";
import type { Adoption } from "../../kernel/policy/index.ts";

/** 认定一次算作几次 — How many decisions one decision counts for: another one for this many items in the lists of its result. */
export const weightOf = (result: unknown, itemsOfOne: number): number => 1 + Math.floor(itemsIn(result) / itemsOfOne);

/** The items of the lists of a result, not those of the lists within them. */
function itemsIn(result: unknown): number {
  if (!isRecord(result)) return 0;
  return Object.values(result).reduce<number>((sum, one) => sum + (Array.isArray(one) ? one.length : 0), 0);
}

/**
 * The same for a decision that ends in an error, and so has no result: it counts once more for each `lookupsOfOne` readings that it
 * looked up before. `decide` decides under an adoption.
 */
export function weightOfRefused(
  decide: (adoption: Adoption) => unknown,
  adoption: Adoption,
  lookupsOfOne: number,
): number {
  let lookups = 0;
  const chosen = new Proxy(adoption.chosen, {
    get(all, name) {
      lookups++;
      return Reflect.get(all, name);
    },
  });
  try {
    decide({ ...adoption, chosen });
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
  }
  return 1 + Math.floor(lookups / lookupsOfOne);
}
