import type { TableRow } from "../files/index.ts";
import type { Column, ListTable } from "./columns.ts";
import { type RepairedCell, readFacts, withGroups } from "./facts-of-row.ts";
import { isScientific, sameCode, spoiltNumber } from "./id-number.ts";
import { trimmed } from "./read-cell.ts";
import { type CellFault, cellFault } from "./row-fault.ts";
import { cellAt, type OpenTable, personCell, personHeading, wantedOfList } from "./table.ts";

/** One row of a list's table: an item of one person's list. */
export interface ListRecord {
  readonly row: number;
  readonly code: string;
  readonly cells: readonly string[];
  readonly item: unknown;
  readonly repaired: readonly RepairedCell[];
  readonly faults: readonly CellFault[];
}

/** 附表 — The table of a list, read: the records of each person. */
export interface ListRecords {
  readonly list: ListTable;
  /** The list as its table is called in faults. */
  readonly name: string;
  readonly byPerson: ReadonlyMap<string, readonly ListRecord[]>;
  headingOf(column: Column): string;
  cellOf(record: ListRecord, column: Column): string;
}

/** Reads the table of a list to its end. It is held in memory: its rows may stand in any order. */
export async function readRecords(list: ListTable, table: OpenTable): Promise<ListRecords> {
  const { columns, firstOfRule } = wantedOfList(list.columns);
  const placeOf = new Map(columns.map((column, index) => [column, table.columnOf[firstOfRule + index]]));
  const byPerson = new Map<string, ListRecord[]>();
  for await (const row of table.rows) {
    const record = recordOf(list, table, row, placeOf);
    const key = sameCode(record.code);
    const others = byPerson.get(key);
    if (others) others.push(record);
    else byPerson.set(key, [record]);
  }
  const headingOf = (column: Column) => table.headings[placeOf.get(column) ?? -1] ?? column.heading.zh;
  const cellOf = (record: ListRecord, column: Column) => cellAt(record.cells, placeOf.get(column));
  return { list, name: list.title.zh, byPerson, headingOf, cellOf };
}

function recordOf(
  list: ListTable,
  table: OpenTable,
  { row, cells, fault: broken }: TableRow,
  placeOf: ReadonlyMap<Column, number | undefined>,
): ListRecord {
  const key = personCell(table, cells, "code") === "" ? "id" : "code";
  const code = trimmed(personCell(table, cells, key));
  const { facts, repaired } = readFacts(list.columns, (column) => cellAt(cells, placeOf.get(column)));
  const { form } = list.item;
  const item = form.kind === "group" ? withGroups(form.shape, facts) : facts;
  const faults: CellFault[] = [];
  if (broken) faults.push({ ...broken, expected: broken.reason, message: broken.reason });
  if (isScientific(code)) faults.push(cellFault(personHeading(table, key), "malformed", code, spoiltNumber));
  return { row, code, cells, item, repaired, faults };
}

/** A record of a code that is not on the roster. */
export function unknownPerson(code: string): CellFault {
  const expected = { zh: "花名册中有的编号", en: "a code that is on the roster" };
  return cellFault("人员编号", "unknown-option", code, expected);
}
