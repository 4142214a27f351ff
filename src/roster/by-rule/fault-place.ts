import { isRejection } from "../../kernel/facts/index.ts";
import { type Fault, fault, type Text } from "../../kernel/language/index.ts";
import { wholeRow } from "../files/index.ts";
import type { Column } from "./columns.ts";
import type { CountyOfRule } from "./county.ts";
import type { RepairedCell } from "./facts-of-row.ts";
import type { ListRecord, ListRecords } from "./list-records.ts";
import { type CellFault, cellFault, countyFile, faultAtCell, notationOf } from "./row-fault.ts";

/** The data of a judged row that faults need. */
export interface JudgedColumns {
  readonly columns: readonly Column[];
  headingOf(column: Column): string;
  cellOf(column: Column): string;
  readonly lists: readonly ListRecords[];
  /** The person's records, list by list. */
  readonly records: readonly (readonly ListRecord[])[];
  readonly county: CountyOfRule | undefined;
}

/** 差错在哪一列 — The faults of a rule by column, with the contents of the cells. */
export const faultsOfRow = (faults: readonly Fault[], row: JudgedColumns): CellFault[] =>
  faults.map((one) => inRecord(one, row) ?? inCell(one, row) ?? elsewhere(one));

const elsewhere = ({ path, code, given, expected, message }: Fault): CellFault => ({
  column: path.startsWith("figures.") || path.startsWith("readings.") ? countyFile : wholeRow,
  code,
  given: code === "missing" ? "" : given,
  expected,
  message,
});

function inRecord(fault: Fault, { lists, records }: JudgedColumns): CellFault | undefined {
  for (const [index, { list, name, headingOf, cellOf }] of lists.entries()) {
    if (!fault.path.startsWith(`${list.path}[`)) continue;
    const [, place = "", rest = ""] = /^\[(\d+)\]\.?(.*)$/.exec(fault.path.slice(list.path.length)) ?? [];
    const record = records[index]?.[Number(place)];
    if (record === undefined) continue;
    const column = columnAt(list.columns, rest);
    const at = `${name}第${record.row}行`;
    if (column === undefined) return { ...elsewhere(fault), column: at };
    const heading = `${at}：${headingOf(column)}`;
    return faultAtCell(fault, column, heading, cellOf(record, column) || givenElsewhere(fault));
  }
  return undefined;
}

function inCell(fault: Fault, row: JudgedColumns): CellFault | undefined {
  const column = columnAt(row.columns, fault.path);
  if (column === undefined) return undefined;
  const cell = row.cellOf(column);
  const [top = ""] = fault.path.split(/[.[]/);
  if (cell === "" && row.county?.shared[top] !== undefined) return inCountyFile(fault, column, top, row.county);
  return faultAtCell(fault, column, row.headingOf(column), cell || givenElsewhere(fault));
}

/** A fault in the facts that the county set for everybody, under their key in the county settings. */
function inCountyFile(one: Fault, { field }: Column, top: string, { keys = {} }: CountyOfRule): CellFault {
  const path = Object.hasOwn(keys, top) ? one.path.replace(top, keys[top] ?? top) : one.path;
  const { message } = path === one.path ? one : fault(path, one.code, one.given, one.expected, field.title);
  return { ...elsewhere(one), column: countyFile, message };
}

/** If a fact is wrong although its cell is empty, it comes from JSON or from another column. */
const givenElsewhere = ({ code, given }: Fault): string => (code === "missing" ? "" : given);

/** The column of a path, or of the list or group around it. */
function columnAt(columns: readonly Column[], path: string): Column | undefined {
  const around = columns.filter(
    (one) => path === one.path || path.startsWith(`${one.path}.`) || path.startsWith(`${one.path}[`),
  );
  return around.reduce<Column | undefined>(
    (best, one) => (best === undefined || one.path.length > best.path.length ? one : best),
    undefined,
  );
}

/** 严格 — Every repaired cell as a fault. */
export const strictFaults = (repaired: readonly RepairedCell[], row: JudgedColumns): CellFault[] =>
  repaired.map(({ column }) => {
    const cell = row.cellOf(column);
    return cellFault(row.headingOf(column), "malformed", cell, strictForm(column, cell));
  });

const asDeclared: Text = {
  zh: "按规定的写法填写（--strict 不作改读）",
  en: "the standard notation (--strict does not repair cells)",
};

function strictForm({ field, sense }: Column, cell: string): Text {
  const notation = notationOf(sense);
  if (notation !== undefined) return notation;
  const read = field.form.kind === "value" ? field.form.read(cell) : undefined;
  return isRejection(read) ? read.expected : asDeclared;
}
