import type { AnyRule, Outcome } from "../../kernel/policy/index.ts";
import { type RowFault, type TableRow, wholeRow } from "../files/index.ts";
import { carriedColumns } from "./carried.ts";
import type { Column } from "./columns.ts";
import type { CountyOfRule } from "./county.ts";
import { put, readFacts, valueAt, withGroups } from "./facts-of-row.ts";
import { faultsOfRow, type JudgedColumns, strictFaults } from "./fault-place.ts";
import { masked, maskedId, maskedSentence } from "./id-number.ts";
import { type ListRecord, type ListRecords, recordsOf } from "./list-records.ts";
import { codesOf, keysOf, type PersonRegistry, personReader } from "./person.ts";
import { type CellFault, cellFault } from "./row-fault.ts";
import type { JudgedOrRejected, RejectedRow, RowOfPerson } from "./rows.ts";
import { declarationOf } from "./senses.ts";
import { cellAt, type OpenTable, type PersonColumn, wantedOf } from "./table.ts";

/** How a row is judged. */
interface RowOptions {
  readonly county?: CountyOfRule | undefined;
  readonly strict?: boolean | undefined;
  readonly showId?: boolean | undefined;
  readonly filled?: readonly PersonColumn[] | undefined;
  readonly lists?: Readonly<Record<string, OpenTable>> | undefined;
  readonly completedRow?: number | undefined;
  readonly decide?: DecideRow | undefined;
}

/** The result of a row (undefined if an earlier run completed it), and the keys by which the person's records are found. */
interface RowAndKeys {
  readonly keys: readonly string[];
  readonly result: JudgedOrRejected | undefined;
}

/** The facts of a row, for callers that decide them in place of the rule. */
export interface RowToDecide {
  readonly facts: unknown;
  /** Whether the row itself has no faults. */
  readonly isSound: boolean;
  /** The facts of the row under other county facts. */
  under(shared: Readonly<Record<string, unknown>>): unknown;
}
export type DecideRow = (row: RowToDecide) => Outcome<unknown>;

/** 认定一行 — Makes a function that judges the rows of a table and detects repeated codes. */
export function rowJudge(
  rule: AnyRule,
  table: OpenTable,
  lists: readonly ListRecords[],
  options: RowOptions,
  registry?: PersonRegistry,
) {
  const { county, strict = false, showId = false, completedRow = 0 } = options;
  const judged = county?.rule ?? rule;
  const decide = options.decide ?? (({ facts }) => judged.safe(facts));
  const { fields } = declarationOf(rule).facts;
  const all = wantedOf(rule, county, Object.keys(options.lists ?? {}));
  const carried = carriedColumns(rule, table, all);
  const personOf = personReader(table, { filled: options.filled, showId }, registry);
  const emptyLists = all.columns.filter(({ emptyIsNone }) => emptyIsNone);
  const placeOf = new Map(all.columns.map((one, index) => [one, table.columnOf[all.firstOfRule + index]]));
  const headingOf = (column: Column) => table.headings[placeOf.get(column) ?? -1] ?? column.heading.zh;
  const mask = showId ? noMasks : masks;

  return ({ row, cells, fault: broken }: TableRow): RowAndKeys => {
    const isCompleted = row <= completedRow;
    const cellOf = (column: Column) => cellAt(cells, placeOf.get(column));
    const { code, id, key } = codesOf(table, cells);
    const keys = keysOf({ key, id });
    const about = {
      row,
      code: code === "" ? mask.id(id) : mask.text(code),
      carried: Object.fromEntries(carried.map(({ place, heading }) => [heading, mask.text(cellAt(cells, place))])),
    };
    const early = unreadable(cells, table, broken);
    // the code of an unreadable row is not registered
    if (early.length > 0) {
      return { keys, result: isCompleted ? undefined : rejected({ ...about, repairs: [] }, early, mask) };
    }
    const { facts, repaired } = readFacts(all.columns, cellOf, county?.shared);
    const person = personOf(cells, row, valueAt(facts, "birthDate"));
    // its code is registered, so that a later row of the same person is found
    if (isCompleted) return { keys, result: undefined };
    const records = lists.map((list) => recordsOf(list, keys));
    const complete = (read: Record<string, unknown>): unknown => {
      addRecords(read, lists, records);
      for (const { path } of emptyLists) if (valueAt(read, path) === undefined) put(read, path, []);
      return withGroups(fields, read);
    };
    const file: JudgedColumns = { columns: all.columns, headingOf, cellOf, lists, records, county };
    const repairs = repaired.flatMap(({ column, repairs }) =>
      repairs.map((kind) => ({ column: headingOf(column), kind })),
    );
    const brokenRecords = recordFaults(lists, records);
    if (brokenRecords.length > 0) return { keys, result: rejected({ ...about, repairs }, brokenRecords, mask) };
    const own = [...person.faults, ...(strict ? strictFaults(repaired, file) : [])];
    const under: RowToDecide["under"] = (shared) => complete(readFacts(all.columns, cellOf, shared).facts);
    const outcome = decide({ facts: complete(facts), isSound: own.length === 0, under });
    const faults = [...own, ...(outcome.ok ? [] : faultsOfRow(outcome.error.faults, file))];
    if (outcome.ok && faults.length === 0) {
      return { keys, result: { ...about, repairs, determination: outcome.determination } };
    }
    return { keys, result: rejected({ ...about, repairs }, faults, mask) };
  };
}

type Mask = (text: string) => string;
type Masks = Readonly<Record<"text" | "id" | "sentence", Mask>>;

const asItIs: Mask = (text) => text;
const masks: Masks = { text: masked, id: maskedId, sentence: maskedSentence };
const noMasks: Masks = { text: asItIs, id: asItIs, sentence: asItIs };

const rejected = (about: RowOfPerson, faults: readonly CellFault[], { text, sentence }: Masks): RejectedRow => ({
  ...about,
  faults: faults.map(({ message, given, ...one }) => ({
    ...one,
    given: text(given),
    message: { zh: sentence(message.zh), en: sentence(message.en) },
  })),
});

/** Inserts the records of a person as the list of the rule. Without records of the person, the list is empty. */
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

/** Faults that make a row unreadable; only these are then reported. `broken`: the row could not be split into cells. */
export function unreadable(cells: readonly string[], { headings }: OpenTable, broken?: RowFault): CellFault[] {
  if (broken !== undefined) {
    const { reason, ...one } = broken;
    return [{ ...one, expected: reason, message: reason }];
  }
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

const decodable = {
  zh: "UTF-8或GB18030编码的文字，全文件用同一种编码",
  en: "text in UTF-8 or GB18030, the whole file in the same",
};
