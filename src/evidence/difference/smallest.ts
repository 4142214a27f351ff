/** A set that explains a difference, and what is known of it. */
interface Explaining<One> {
  readonly those: readonly One[];
  /** No proper part of it explains the difference. */
  readonly isMinimal: boolean;
  /** No other set of fewer does. */
  readonly isSmallest: boolean;
}

/**
 * 最小的一组 — A smallest part of a set that passes a test which the whole set passes. Sets of one are tried first, then of two, and so
 * on, as long as all sets of a size can be tried within `most` tests. Else items are left out one by one until none can be, and the
 * parts of what is left are tried in the same way.
 */
export function smallestOf<One>(
  all: readonly One[],
  passes: (some: readonly One[]) => boolean,
  most: number,
): Explaining<One> {
  let left = most;
  const bySize = (from: readonly One[], below: number): readonly One[] | "none" | "unknown" => {
    for (let size = 0; size < below; size++) {
      left -= countOfSubsets(from.length, size);
      if (left < 0) return "unknown";
      for (const some of subsets(from, size)) if (passes(some)) return some;
    }
    return "none";
  };
  const found = bySize(all, all.length);
  if (found === "none") return { those: all, isMinimal: true, isSmallest: true };
  if (found !== "unknown") return { those: found, isMinimal: true, isSmallest: true };
  const reduced = withoutAnyOther(all, passes);
  left = most;
  const part = bySize(reduced, reduced.length);
  if (part === "unknown") return { those: reduced, isMinimal: false, isSmallest: false };
  return { those: part === "none" ? reduced : part, isMinimal: true, isSmallest: false };
}

/** Leaves out one item after the other, until the set needs each of those that are left. */
function withoutAnyOther<One>(all: readonly One[], passes: (some: readonly One[]) => boolean): readonly One[] {
  const fewer = all.reduce<readonly One[]>((kept, one) => {
    const without = kept.filter((other) => other !== one);
    return passes(without) ? without : kept;
  }, all);
  return fewer.length === all.length ? fewer : withoutAnyOther(fewer, passes);
}

/** How many parts of a given size a list has: n! ÷ (k! × (n−k)!). */
function countOfSubsets(items: number, size: number): number {
  let count = 1;
  for (let at = 0; at < size; at++) count = (count * (items - at)) / (at + 1);
  return count;
}

/** Every part of a list with the given number of items, in the order of the list. */
function* subsets<One>(all: readonly One[], size: number, from = 0): Generator<readonly One[]> {
  if (size === 0) return void (yield []);
  for (let at = from; at <= all.length - size; at++) {
    for (const rest of subsets(all, size - 1, at + 1)) yield [all[at] as One, ...rest];
  }
}
