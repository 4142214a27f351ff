import { sameHeading } from "../../../src/roster/by-rule/columns.ts";
import type { OpenTable } from "../../../src/roster/by-rule/index.ts";
import type { WantedColumn } from "../../../src/roster/files/index.ts";

/** A table in memory, as files are opened. */
export function tableOf(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  wanted: readonly WantedColumn[],
): OpenTable {
  const columnOf = wanted.map(({ names }) => {
    const known = new Set(names.map(sameHeading));
    const place = headings.findIndex((one) => known.has(sameHeading(one)));
    return place < 0 ? undefined : place;
  });
  return {
    headings,
    ownHeadings: headings.length,
    columnOf,
    rows: all(rows.map((cells, index) => ({ row: index + 2, cells }))),
  };
}

async function* all<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
