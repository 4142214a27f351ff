import type { TableRow } from "../files/index.ts";
import type { Column, ListTable } from "./columns.ts";
import { type RepairedCell, readFacts, withGroups } from "./facts-of-row.ts";
import { isScientific, masked, maskedId, spoiltNumber } from "./id-number.ts";
import { codesOf } from "./person.ts";
import { type CellFault, cellFault } from "./row-fault.ts";
import { cellAt, type OpenTable, personHeading, wantedOfList } from "./table.ts";

/** One row of a list's table: an item of one person's list. */
export interface ListRecord {
  readonly row: number;
  /** The code for display: id numbers are masked. */
  readonly code: string;
  /** The normalised form of the code. */
  readonly key: string;
  readonly cells: readonly string[];
  readonly item: unknown;
  readonly repaired: readonly RepairedCell[];
  readonly faults: readonly CellFault[];
}

/** 附表 — The table of a list, read: the records of each person. */
export interface ListRecords {
  readonly list: ListTable;
  /** The name of the list in faults. */
  readonly name: string;
  readonly byPerson: ReadonlyMap<string, readonly ListRecord[]>;
  headingOf(column: Column): string;
  cellOf(record: ListRecord, column: Column): string;
}

/** Reads the table of a list to its end. It is kept in memory, because its rows may be in any order. */
export async function readRecords(list: ListTable, table: OpenTable, showId: boolean): Promise<ListRecords> {
  const { columns, firstOfRule } = wantedOfList(list.columns);
  const placeOf = new Map(columns.map((column, index) => [column, table.columnOf[firstOfRule + index]]));
  const byPerson = new Map<string, ListRecord[]>();
  for await (const row of table.rows) {
    const record = recordOf(list, table, row, { placeOf, showId });
    const others = byPerson.get(record.key);
    if (others) others.push(record);
    else byPerson.set(record.key, [record]);
  }
  const headingOf = (column: Column) => table.headings[placeOf.get(column) ?? -1] ?? column.heading.zh;
  const cellOf = (record: ListRecord, column: Column) => cellAt(record.cells, placeOf.get(column));
  return { list, name: list.title.zh, byPerson, headingOf, cellOf };
}

function recordOf(
  list: ListTable,
  table: OpenTable,
  { row, cells, fault: broken }: TableRow,
  { placeOf, showId }: { readonly placeOf: ReadonlyMap<Column, number | undefined>; readonly showId: boolean },
): ListRecord {
  const { code: own, id, key } = codesOf(table, cells);
  const given = own === "" ? id : own;
  const code = showId ? given : own === "" ? maskedId(id) : masked(own);
  const { facts, repaired } = readFacts(list.columns, (column) => cellAt(cells, placeOf.get(column)));
  const { form } = list.item;
  const item = form.kind === "group" ? withGroups(form.shape, facts) : facts;
  const faults: CellFault[] = [];
  if (broken) faults.push({ ...broken, expected: broken.reason, message: broken.reason });
  if (isScientific(given))
    faults.push(cellFault(personHeading(table, own === "" ? "id" : "code"), "malformed", code, spoiltNumber));
  return { row, code, key, cells, item, repaired, faults };
}

/** The records of a person, in the order of their table. `keys` are the person's code and id number. */
export function recordsOf({ byPerson }: ListRecords, keys: readonly string[]): readonly ListRecord[] {
  const all = keys.flatMap((key) => byPerson.get(key) ?? []);
  return all.sort((one, other) => one.row - other.row);
}

/** A record whose code is not on the roster. */
export function unknownPerson(code: string): CellFault {
  const expected = { zh: "花名册中有的编号", en: "a code that is on the roster" };
  return cellFault("人员编号", "unknown-option", code, expected);
}
