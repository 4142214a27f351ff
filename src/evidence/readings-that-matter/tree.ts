/**
 * 口径树 — The results of a case under all combinations of options. A branch is a reading that is looked up, a leaf is the number
 * of a result. All combinations that agree on the readings above a leaf give its result.
 */
export type Tree = Branch | number;
interface Branch {
  readonly reading: string;
  readonly children: Map<string, Tree>;
}

/** The tree with one more path. */
export function withPath(
  tree: Tree | undefined,
  path: readonly (readonly [string, string])[],
  result: number,
  depth = 0,
): Tree {
  const step = path[depth];
  if (step === undefined) return result;
  const [reading, option] = step;
  const branch = typeof tree === "object" ? tree : { reading, children: new Map<string, Tree>() };
  branch.children.set(option, withPath(branch.children.get(option), path, result, depth + 1));
  return branch;
}

/**
 * 是否起作用 — Whether two combinations that differ only in this reading give different results. `undefined`: none were
 * found, but the tree does not have every combination.
 */
export function matters(tree: Tree, reading: string, optionsOf: (reading: string) => readonly string[]) {
  let isKnown = true;
  /** Whether another result can be reached with these options; readings that are not given may have any option. */
  const reachesAnother = (from: Tree | undefined, given: ReadonlyMap<string, string>, result: number): boolean => {
    if (from === undefined) {
      isKnown = false;
      return false;
    }
    if (typeof from === "number") return from !== result;
    const option = given.get(from.reading);
    const tried = option === undefined ? optionsOf(from.reading) : [option];
    return tried.some((one) => reachesAnother(from.children.get(one), given, result));
  };
  const found = (from: Tree, given: Map<string, string>): boolean => {
    if (typeof from === "number") {
      const own = given.get(reading);
      if (own === undefined) return false;
      return optionsOf(reading).some(
        (one) => one !== own && reachesAnother(tree, new Map([...given, [reading, one]]), from),
      );
    }
    return [...from.children].some(([option, child]) => found(child, new Map([...given, [from.reading, option]])));
  };
  if (found(tree, new Map())) return true;
  return isKnown ? false : undefined;
}
