import { fault, PolicyError } from "../../kernel/language/index.ts";
import type { AnyRule, Determination } from "../../kernel/policy/index.ts";
import type { ReadingWatch } from "../file-bytes.ts";
import type { RowFault, TableRow } from "../files/index.ts";
import { type Column, listTablesOf } from "./columns.ts";
import type { CountyOfRule } from "./county.ts";
import { put, readFacts, valueAt, withGroups } from "./facts-of-row.ts";
import { faultsOfRow, type JudgedColumns, strictFaults } from "./fault-place.ts";
import { masked } from "./id-number.ts";
import { type ListRecord, type ListRecords, readRecords, unknownPerson } from "./list-records.ts";
import { personReader } from "./person.ts";
import type { Repair } from "./repairs.ts";
import { type CellFault, cellFault, wholeRow } from "./row-fault.ts";
import { declarationOf } from "./senses.ts";
import { carriedPlaces, cellAt, type OpenTable, wantedOf } from "./table.ts";

/** How a table is judged. */
export interface JudgeOptions {
  readonly county?: CountyOfRule;
  /** Refuses cells that are not written as the rule takes them. */
  readonly strict?: boolean;
  /** Leaves id numbers unmasked. */
  readonly showId?: boolean;
  /** The tables of lists, by the path of the list. */
  readonly lists?: Readonly<Record<string, OpenTable>>;
  /** 续做 — The last row that an earlier run completed: rows up to it are read, but not judged again. */
  readonly completedRow?: number;
  /** Hears of each row that is read. */
  readonly watch?: Pick<ReadingWatch, "row">;
}

interface RowOfPerson {
  readonly row: number;
  readonly code: string;
  /** The cells of the columns that nobody asked for, by heading. */
  readonly carried: Readonly<Record<string, string>>;
  /** Cells that were read although they are not written as the rule takes them. */
  readonly repairs: readonly { readonly column: string; readonly kind: Repair }[];
}

/** 已认定 — A row that was judged. */
export interface JudgedRow extends RowOfPerson {
  readonly determination: Determination;
}

/** 退回 — A row that cannot be judged, with everything that is wrong with it. */
export interface RejectedRow extends RowOfPerson {
  readonly faults: readonly CellFault[];
  /** The list whose table the row is in; left out for rows of the roster. */
  readonly list?: string;
}

export type JudgedOrRejected = JudgedRow | RejectedRow;
export const isRejectedRow = (row: JudgedOrRejected): row is RejectedRow => "faults" in row;

/**
 * 逐行认定 — Judges a table under any rule, row by row. Every row read is given back once, judged or rejected; rows of lists
 * whose person is not in the table follow at the end.
 */
export async function* judgeTable(
  rule: AnyRule,
  table: OpenTable,
  options: JudgeOptions = {},
): AsyncGenerator<JudgedOrRejected> {
  const lists = await readLists(rule, options.lists ?? {});
  const judge = rowJudge(rule, table, lists, options);
  const seen = new Set<string>();
  for await (const row of table.rows) {
    options.watch?.row?.(row.row);
    const { key, result } = judge(row);
    if (lists.length > 0) seen.add(key);
    if (result !== undefined) yield result;
  }
  const mask = options.showId ? (text: string) => text : masked;
  for (const { name, byPerson } of lists) {
    for (const [key, records] of byPerson) {
      if (seen.has(key)) continue;
      for (const { row, code } of records) {
        const shown = mask(code);
        yield { row, code: shown, carried: {}, repairs: [], faults: [unknownPerson(shown)], list: name };
      }
    }
  }
}

async function readLists(rule: AnyRule, tables: Readonly<Record<string, OpenTable>>): Promise<readonly ListRecords[]> {
  const known = listTablesOf(rule);
  const names = known.map(({ path }) => path);
  const unknown = Object.keys(tables).filter((path) => !names.includes(path));
  if (unknown.length > 0) throw new PolicyError(unknown.map((path) => noSuchList(path, names)));
  const read: ListRecords[] = [];
  for (const list of known) {
    const table = tables[list.path];
    if (table) read.push(await readRecords(list, table));
  }
  return read;
}

function noSuchList(path: string, names: readonly string[]) {
  const none = names.length === 0;
  const expected = {
    zh: none ? "此规则没有附表" : `附表名称：${names.join("、")}`,
    en: none ? "no table of a list: the rule has none" : `the list of a table: ${names.join(", ")}`,
  };
  return fault(path, "unknown-option", JSON.stringify(path), expected, { zh: "附表", en: "table of a list" });
}

function rowJudge(rule: AnyRule, table: OpenTable, lists: readonly ListRecords[], options: JudgeOptions) {
  const { county, strict = false, showId = false, completedRow = 0 } = options;
  const judged = county?.rule ?? rule;
  const { fields } = declarationOf(rule).facts;
  const all = wantedOf(rule, county, Object.keys(options.lists ?? {}));
  const carried = carriedPlaces(table, all);
  const personOf = personReader(table);
  const placeOf = new Map(all.columns.map((one, index) => [one, table.columnOf[all.firstOfRule + index]]));
  const headingOf = (column: Column) => table.headings[placeOf.get(column) ?? -1] ?? column.heading.zh;
  const mask = showId ? (text: string) => text : masked;

  return ({ row, cells, fault: broken }: TableRow): { key: string; result: JudgedOrRejected | undefined } => {
    const isCompleted = row <= completedRow;
    const cellOf = (column: Column) => cellAt(cells, placeOf.get(column));
    if (broken) return { key: "", result: isCompleted ? undefined : brokenRow(row, broken) };
    const { facts, repaired } = readFacts(all.columns, cellOf, county?.shared);
    const person = personOf(cells, row, valueAt(facts, "birthDate"));
    // its code is remembered, so that a later row of the same person is found
    if (isCompleted) return { key: person.key, result: undefined };
    const records = lists.map((list): readonly ListRecord[] => list.byPerson.get(person.key) ?? []);
    addRecords(facts, lists, records);
    const file: JudgedColumns = {
      columns: all.columns,
      headingOf,
      cellOf,
      lists,
      records,
      shared: county?.shared ?? {},
    };
    const about: RowOfPerson = {
      row,
      code: mask(person.code === "" ? person.id : person.code),
      carried: Object.fromEntries(carried.map((place) => [table.headings[place] ?? "", mask(cellAt(cells, place))])),
      repairs: repaired.flatMap(({ column, repairs }) => repairs.map((kind) => ({ column: headingOf(column), kind }))),
    };
    const early = [...unreadable(cells, table), ...recordFaults(lists, records)];
    if (early.length > 0) return { key: person.key, result: rejected(about, early, mask) };
    const outcome = judged.safe(withGroups(fields, facts));
    const faults = [
      ...person.faults,
      ...(strict ? strictFaults(repaired, file) : []),
      ...(outcome.ok ? [] : faultsOfRow(outcome.error.faults, file)),
    ];
    if (outcome.ok && faults.length === 0) {
      return { key: person.key, result: { ...about, determination: outcome.determination } };
    }
    return { key: person.key, result: rejected(about, faults, mask) };
  };
}

const brokenRow = (row: number, { reason, given, ...one }: RowFault): RejectedRow => {
  const fault = { ...one, given: masked(given), expected: reason, message: reason };
  return { row, code: "", carried: {}, repairs: [], faults: [fault] };
};

type Mask = (text: string) => string;

const rejected = (about: RowOfPerson, faults: readonly CellFault[], mask: Mask): RejectedRow => ({
  ...about,
  faults: faults.map(({ message, given, ...one }) => ({
    ...one,
    given: mask(given),
    message: { zh: mask(message.zh), en: mask(message.en) },
  })),
});

/** Puts the records of a person where the rule takes the list. A table without rows of the person is an empty list. */
function addRecords(
  facts: Record<string, unknown>,
  lists: readonly ListRecords[],
  records: readonly (readonly ListRecord[])[],
): void {
  lists.forEach(({ list }, index) => {
    const own = records[index] ?? [];
    if (valueAt(facts, list.path) !== undefined) return;
    if (own.length > 0 || list.required) {
      put(
        facts,
        list.path,
        own.map(({ item }) => item),
      );
    }
  });
}

function recordFaults(lists: readonly ListRecords[], records: readonly (readonly ListRecord[])[]): CellFault[] {
  return lists.flatMap(({ name }, index) =>
    (records[index] ?? []).flatMap(({ row, faults }) =>
      faults.map((one) => ({ ...one, column: `${name}第${row}行：${one.column}` })),
    ),
  );
}

/** Faults that make a row unreadable; they are told first and alone. */
function unreadable(cells: readonly string[], { headings }: OpenTable): CellFault[] {
  const surplus = cells.slice(headings.length).some((cell) => cell !== "");
  if (surplus || cells.length < headings.length) {
    const expected = {
      zh: `与表头一致的${headings.length}个单元格`,
      en: `${headings.length} cells, as many as the header row`,
    };
    return [cellFault(wholeRow, "malformed", String(cells.length), expected)];
  }
  return cells.flatMap((cell, place) =>
    cell.includes("\uFFFD") ? [cellFault(headings[place] ?? "", "malformed", cell, decodable)] : [],
  );
}

const decodable = { zh: "UTF-8或GB18030编码的文字", en: "text in UTF-8 or GB18030" };
