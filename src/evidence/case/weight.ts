import { isRecord } from "../../kernel/facts/index.ts";

/** 认定一次算作几次 — How many decisions one decision counts for: another one for this many items in the lists of its result. */
export const weightOf = (result: unknown, itemsOfOne: number): number => 1 + Math.floor(itemsIn(result) / itemsOfOne);

/** The items of the lists of a result, not those of the lists within them. */
function itemsIn(result: unknown): number {
  if (!isRecord(result)) return 0;
  return Object.values(result).reduce<number>((sum, one) => sum + (Array.isArray(one) ? one.length : 0), 0);
}
