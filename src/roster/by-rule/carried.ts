import type { AnyRule } from "../../kernel/policy/index.ts";
import { answerColumnsOf, sameHeading } from "./columns.ts";
import { ownHeadings } from "./results.ts";
import { type OpenTable, personPlaces, type Wanted } from "./table.ts";

/** 带过的列 — A column that the rule does not use and that is copied to results and rejects. */
export interface CarriedColumn {
  readonly place: number;
  /** Its heading in all output: that of the file, unless an output has a column with the same heading. */
  readonly heading: string;
}

/** 带过的列 — The carried columns of a table, under names that differ from all columns of results and rejects. */
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
