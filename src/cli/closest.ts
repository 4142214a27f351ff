/** 近似 — The names that a misspelt one may stand for: at most three, the most similar first. */
export function closest(given: string, names: Iterable<string>): string[] {
  const wanted = folded(given);
  if (wanted === "" || wanted.length > longest) return [];
  const rated = [...new Set(names)].map((name) => ({ name, distance: distanceTo(wanted, folded(name)) }));
  // the number of typing mistakes that is likely
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return rated
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance || (one.name < other.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Longer than any name; the time grows with the length. */
const longest = 100;

const folded = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/[\s_]/g, "-");

/** For a name with its document, the last part is also compared: `fundng-shares` is close to `landless-farmers/funding-shares`. */
function distanceTo(given: string, name: string): number {
  const last = name.slice(name.lastIndexOf("/") + 1);
  return given.includes("/") ? edits(given, name) : Math.min(edits(given, name), edits(given, last));
}

/** The number of letters that must be inserted, deleted, replaced or swapped with a neighbour. */
function edits(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        swapped ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
