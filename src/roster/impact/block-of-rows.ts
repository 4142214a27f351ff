import type { Language } from "../../kernel/language/index.ts";
import type { AnyRule } from "../../kernel/policy/index.ts";
import { masked } from "../by-rule/id-number.ts";
import { rejectsTable } from "../by-rule/results.ts";
import { isRejectedRow } from "../by-rule/rows.ts";
import { type RowTally, tallyOfRows } from "../by-rule/tally.ts";
import { csvLine, csvLineWithAmounts } from "../csv-line.ts";
import { changesTable } from "./changes-table.ts";
import type { ImpactRow } from "./impact.ts";
import { type ImpactState, impactTally } from "./tally.ts";

/** 一段 — What some consecutive rows came to: their lines of both files, and the totals. Plain data. */
export interface ImpactBlock {
  /** The last row of the table in it, as a spreadsheet counts; undefined behind the table, for rows of lists. */
  readonly lastRow: number | undefined;
  /** Lines of the table of changes, and of the rejects. */
  readonly changes: string;
  readonly rejects: string;
  readonly tally: RowTally;
  readonly impact: ImpactState;
}

/** How blocks are written. Plain data, so that it can be sent to a thread. */
export interface BlockForm {
  /** The columns that the roster has besides. */
  readonly carried: readonly string[];
  /** Those by which the changes are grouped. */
  readonly by: readonly string[];
  readonly names: readonly string[];
  readonly language: Language;
  readonly showId: boolean;
}

/** Makes blocks of rows, all of the table or all of lists behind it. */
export function blockMaker(rule: AnyRule, { carried, by, names, language, showId }: BlockForm) {
  const changes = changesTable(rule, carried, language);
  const rejects = rejectsTable(carried);
  const isAmount = (place: number): boolean => changes.amounts.includes(place);
  const mask = showId ? (text: string) => text : masked;
  return (rows: readonly ImpactRow[]): ImpactBlock => {
    const tally = tallyOfRows();
    const impact = impactTally(rule, names, { by });
    let changed = "";
    let rejected = "";
    let lastRow: number | undefined;
    for (const row of rows) {
      for (const change of row.changes) changed += csvLineWithAmounts(changes.cells(row, change).map(mask), isAmount);
      if (isRejectedRow(row)) for (const cells of rejects.lines(row)) rejected += csvLine(cells.map(mask));
      // behind the table no run can go on
      lastRow = isRejectedRow(row) && row.list !== undefined ? undefined : row.row;
      tally.add(row);
      impact.add(row);
    }
    return { lastRow, changes: changed, rejects: rejected, tally: tally.value(), impact: impact.state() };
  };
}
