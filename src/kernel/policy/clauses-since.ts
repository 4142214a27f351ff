import type { Determination, Ground } from "./determination.ts";
import { sameValue } from "./same-value.ts";

/** 所涉条款 — The clauses whose findings differ in another determination of a person, in the order of the findings. */
export function clausesSince(before: Determination): (after: Determination) => readonly string[] {
  let known: ReadonlyMap<string, readonly Ground[]> | undefined;
  return (after) => {
    known ??= groundsOf(before);
    const [was, is] = [known, groundsOf(after)];
    const differing = [...was, ...is].filter(([finding]) => !sameValue(was.get(finding), is.get(finding)));
    return [...new Set(differing.flatMap(([, grounds]) => grounds.map(({ clause }) => clause)))];
  };
}

/** All findings of a determination and of those on which it is based, by rule, clause and finding. */
function groundsOf(determination: Determination): ReadonlyMap<string, readonly Ground[]> {
  const all = new Map<string, Ground[]>();
  const add = ({ rule, grounds, restsOn }: Determination): void => {
    for (const ground of grounds) {
      const finding = `${rule} ${ground.clause} ${ground.finding}`;
      const known = all.get(finding);
      if (known === undefined) all.set(finding, [ground]);
      else known.push(ground);
    }
    restsOn.forEach(add);
  };
  add(determination);
  return all;
}
