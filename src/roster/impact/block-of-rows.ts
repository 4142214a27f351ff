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

/** 一段 — The results of consecutive rows as plain data: their lines in both files, and the totals. */
export interface ImpactBlock {
  /** The last row of the table in this block, counted as in a spreadsheet; undefined for rows of lists, which follow the table. */
  readonly lastRow: number | undefined;
  /** Lines for the table of changes and for the rejects. */
  readonly changes: string;
  readonly rejects: string;
  readonly tally: RowTally;
  readonly impact: ImpactState;
}

/** How blocks are written, as plain data that can be sent to a thread. */
export interface BlockForm {
  /** The roster's other columns. */
  readonly carried: readonly string[];
  /** The columns by which changes are grouped. */
  readonly by: readonly string[];
  readonly names: readonly string[];
  readonly language: Language;
  readonly showId: boolean;
}

/** Makes blocks of rows. A block has rows of the table, or rows of the lists after it, never both. */
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
      // a run cannot be continued from a row after the table
      lastRow = isRejectedRow(row) && row.list !== undefined ? undefined : row.row;
      tally.add(row);
      impact.add(row);
    }
    return { lastRow, changes: changed, rejects: rejected, tally: tally.value(), impact: impact.state() };
  };
}
