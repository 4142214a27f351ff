/** A set that explains a difference, and its properties. */
interface Explaining<One> {
  readonly those: readonly One[];
  /** Whether no proper subset explains the difference. */
  readonly isMinimal: boolean;
  /** Whether no smaller set does. */
  readonly isSmallest: boolean;
}

/**
 * 最小的一组 — A smallest subset that passes a test which the whole set passes. Subsets of one item are tried first, then of two, and
 * so on, as long as all subsets of a size can be tried within `most` tests. Otherwise items are left out one by one until none can
 * be, and the subsets of the rest are tried in the same way.
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

/** Leaves out items one by one until every remaining item is needed. */
function withoutAnyOther<One>(all: readonly One[], passes: (some: readonly One[]) => boolean): readonly One[] {
  const fewer = all.reduce<readonly One[]>((kept, one) => {
    const without = kept.filter((other) => other !== one);
    return passes(without) ? without : kept;
  }, all);
  return fewer.length === all.length ? fewer : withoutAnyOther(fewer, passes);
}

/** The number of subsets of a given size: n! ÷ (k! × (n−k)!). */
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
