import type { AnyRule } from "../../kernel/policy/index.ts";
import { answerColumnsOf, sameHeading } from "./columns.ts";
import { ownHeadings } from "./results.ts";
import { type OpenTable, personPlaces, type Wanted } from "./table.ts";

/** 带过的列 — A column that nobody asked for, which is carried through to results and rejects. */
export interface CarriedColumn {
  readonly place: number;
  /** As it is called in everything that is written: the file's heading, unless an output has that heading for itself. */
  readonly heading: string;
}

/** 带过的列 — The columns of a table that are carried, under names that no column of the results or the rejects has. */
export function carriedColumns(rule: AnyRule, table: OpenTable, { firstOfRule }: Wanted): readonly CarriedColumn[] {
  const { headings, columnOf } = table;
  const used = new Set([...columnOf.slice(firstOfRule), ...personPlaces(table, ["code", "id"])]);
  const own = headings.slice(0, table.ownHeadings);
  const ofOutputs = [...ownHeadings, ...answerColumnsOf(rule).flatMap(({ heading }) => [heading.zh, heading.en])];
  const taken = new Set(ofOutputs.map(sameHeading));
  return own.flatMap((given, place) => {
    if (used.has(place)) return [];
    let heading = given;
    while (taken.has(sameHeading(heading)) || (heading !== given && own.includes(heading))) heading += ofRoster;
    return [{ place, heading }];
  });
}

const ofRoster = "（原表）";
