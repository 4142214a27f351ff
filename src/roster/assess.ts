import { facts, name } from "../kernel/facts/index.ts";
import { display, type Fault, fault, PolicyError } from "../kernel/language/index.ts";
import type { Determination } from "../kernel/policy/index.ts";
import type { determine } from "../policies/landless-farmers/overall/determine.ts";
import { trimmedCode } from "./cells.ts";
import { codeRegistry } from "./code-registry.ts";
import { type Column, codeColumn, columns, villageColumn } from "./columns.ts";
import type { CountySettings } from "./county-settings.ts";
import type { ReadingWatch } from "./file-bytes.ts";
import { type RowFault, type TableRow, undecodableCell } from "./files/index.ts";
import { controlCharsIn, repeated, rowFault } from "./row-faults.ts";
import { openTable, type Table } from "./table-file.ts";

/** The value of `determine`. */
export type Determined = ReturnType<typeof determine.decide>["value"];

/** 政府补贴到位情况 — A contribution that is neither complete nor late is pending. */
export const fundingStatusOf = ({ onTime, complete }: NonNullable<Determined["governmentFunding"]>) =>
  !onTime ? "late" : complete ? "on-time" : "pending";

interface Person {
  /** The row's number as a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly code: string;
  readonly village: string;
  /** The non-empty cells by today's headings, even if the file has former ones. */
  readonly cells: Readonly<Record<string, string>>;
  /** 其他列 — Cells of columns that no rule knows, such as 姓名, in the file's order; only where the file has such columns. */
  readonly carried?: readonly CarriedCell[];
}

export interface CarriedCell {
  readonly heading: string;
  readonly text: string;
}

/** 已认定 — A person who was assessed. */
export interface AssessedPerson extends Person {
  readonly determination: Determination<Determined>;
}

/** 退回 — A row that cannot be assessed, with everything that is wrong with it. */
export interface RejectedRow extends Person {
  readonly faults: readonly RowFault[];
}

export type RowResult = AssessedPerson | RejectedRow;

export const isRejected = (result: RowResult): result is RejectedRow => "faults" in result;

const person = facts({
  code: name({ zh: codeColumn.heading, en: codeColumn.english }),
  village: name({ zh: villageColumn.heading, en: villageColumn.english }),
});

function noSettings(given: unknown): Fault {
  const expected = {
    zh: "由readCountySettings或parseCountySettings得到的县级设置",
    en: "county settings from readCountySettings or parseCountySettings",
  };
  const title = { zh: "县级设置", en: "county settings" };
  return fault("settings", given === undefined ? "missing" : "wrong-type", display(given), expected, title);
}

/** 续读 — How a roster is read by a run that reports its files, or that continues. */
export interface ReadingOptions {
  /** Hears the bytes of the file and its encoding. */
  readonly watch?: ReadingWatch;
  /** Rows for which nothing is wanted: their codes are remembered, but they are not assessed. */
  skips?(row: number): boolean;
}

const rosterKind = { zh: "花名册", en: "roster" };

/**
 * 逐人认定 — Assesses a roster row by row, as it is read. A row that cannot be assessed is returned with its faults; a
 * file that cannot be used throws one PolicyError before the first row.
 */
export async function* assessRoster(
  path: string,
  settings: CountySettings,
  { watch, skips }: ReadingOptions = {},
): AsyncGenerator<RowResult> {
  if (typeof settings?.determine?.safe !== "function") throw new PolicyError([noSettings(settings)]);
  const table = await openTable(path, rosterKind, columns, watch);
  const registry = codeRegistry();
  for await (const row of table.rows) {
    watch?.row?.(row.row);
    const cells = cellsOf(row, table);
    if (skips?.(row.row) !== true) yield assessRow(cells, table, settings, registry);
    else if (cells.unreadable.length === 0 && cells.code !== "") registry.firstRowOf(cells.code, row.row);
  }
  watch?.encoding?.(table.about.encoding);
}

type RosterTable = Omit<Table<Column>, "rows">;

interface RowCells extends Person {
  /** Faults that make the row unreadable. */
  readonly unreadable: readonly RowFault[];
}

function cellsOf({ row, cells, fault: broken }: TableRow, table: RosterTable): RowCells {
  const byHeading: Record<string, string> = {};
  const carried: CarriedCell[] = [];
  table.columns.forEach((column, index) => {
    if (column === undefined) {
      carried.push({ heading: table.headings[index] ?? "", text: cells[index] ?? "" });
      return;
    }
    const isCode = column === codeColumn || column === villageColumn;
    const cell = isCode ? trimmedCode(cells[index] ?? "") : cells[index];
    if (cell !== undefined && cell !== "") byHeading[column.heading] = cell;
  });
  const code = byHeading[codeColumn.heading] ?? "";
  const village = byHeading[villageColumn.heading] ?? "";
  const about = { row, code, village, cells: byHeading, ...(carried.length > 0 && { carried }) };
  return { ...about, unreadable: broken === undefined ? cellFaults(cells, byHeading, table) : [broken] };
}

function assessRow(
  { unreadable, ...about }: RowCells,
  table: RosterTable,
  settings: CountySettings,
  registry: ReturnType<typeof codeRegistry>,
): RowResult {
  const { row, code, cells: byHeading } = about;
  if (unreadable.length > 0) return { ...about, faults: unreadable };

  const first = code === "" ? undefined : registry.firstRowOf(code, row);
  if (first !== undefined) return { ...about, faults: [repeated(codeColumn.heading, code, first)] };
  const codes = person.parse({ code: byHeading[codeColumn.heading], village: byHeading[villageColumn.heading] });
  const outcome = settings.determine.safe(factsOf(byHeading, settings));
  if (outcome.ok && !(codes instanceof PolicyError)) return { ...about, determination: outcome.determination };
  const all = [...(codes instanceof PolicyError ? codes.faults : []), ...(outcome.ok ? [] : outcome.error.faults)];
  const inFile = {
    cellOf: ({ heading }: Column) => byHeading[heading] ?? "",
    headingOf: (column: Column) => table.headings[table.columns.indexOf(column)] ?? column.heading,
  };
  return { ...about, faults: all.map((one) => rowFault(one, inFile)) };
}

/** Faults that make a row unreadable; they are reported first and alone. */
function cellFaults(cells: readonly string[], byHeading: Person["cells"], table: RosterTable): RowFault[] {
  const undecodable = cells.flatMap((cell, index) =>
    cell.includes("\uFFFD") ? [undecodableCell(table.headings[index] ?? "", cell)] : [],
  );
  if (undecodable.length > 0) return undecodable;
  return [codeColumn, villageColumn].flatMap(({ heading }) => controlCharsIn(heading, byHeading[heading] ?? "") ?? []);
}

/** The facts of a row, as `determine` takes them, with those that the county settings add. */
function factsOf(cells: Person["cells"], settings: CountySettings): object {
  const household: Record<string, unknown> = {};
  const given: Record<string, unknown> = { ...settings.shared, household, groups: [] };
  for (const { heading, path, read } of columns) {
    const cell = cells[heading];
    if (cell === undefined || path === codeColumn.path || path === villageColumn.path) continue;
    if (path.startsWith(householdPath)) household[path.slice(householdPath.length)] = read(cell);
    else given[path] = read(cell);
  }
  return given;
}

const householdPath = "household.";
