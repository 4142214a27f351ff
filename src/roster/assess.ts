import { facts } from "../kernel/facts/facts.ts";
import { name } from "../kernel/facts/fields.ts";
import { display, type Fault, fault, PolicyError } from "../kernel/language/errors.ts";
import type { Determination } from "../kernel/policy/determination.ts";
import type { determine } from "../policies/landless-farmers/overall/determine.ts";
import { trimmedCode } from "./cells.ts";
import { codeRegistry } from "./code-registry.ts";
import { type Column, codeColumn, columns, villageColumn } from "./columns.ts";
import type { CountySettings } from "./county-settings.ts";
import { controlCharsIn, type RowFault, repeated, rowFault, undecodableCell, wrongCellCount } from "./row-faults.ts";
import { openTable, type TableRow } from "./table-file.ts";

/** What `determine` answers. */
export type Determined = ReturnType<typeof determine.decide>["value"];

interface Person {
  /** The row's number as a spreadsheet counts: the headings are row 1. */
  readonly row: number;
  readonly code: string;
  readonly village: string;
  /** The cells that are not empty, by heading. */
  readonly cells: Readonly<Record<string, string>>;
}

/** 已认定 — a person who was assessed. */
export interface AssessedPerson extends Person {
  readonly determination: Determination<Determined>;
}

/** 未认定 — a row that cannot be assessed, with everything that is wrong with it. */
export interface RejectedRow extends Person {
  readonly faults: readonly RowFault[];
}

export type RowResult = AssessedPerson | RejectedRow;

export const isRejected = (result: RowResult): result is RejectedRow => "faults" in result;

const person = facts({
  code: name({ zh: codeColumn.heading, en: codeColumn.english }),
  village: name({ zh: villageColumn.heading, en: villageColumn.english }),
});

function noCounty(given: unknown): Fault {
  const allowed = {
    zh: "readCountySettings 或 parseCountySettings 得到的县设定",
    en: "a county made by readCountySettings or parseCountySettings",
  };
  const title = { zh: "县设定", en: "county" };
  return fault("county", given === undefined ? "missing" : "wrong-type", display(given), allowed, title);
}

const rosterKind = { zh: "花名册", en: "roster" };

/**
 * 逐人认定 — assesses a roster row by row, as it is read. Rows that cannot be assessed come back with their faults; a file
 * that cannot be used at all throws one PolicyError before the first row.
 */
export async function* assessRoster(path: string, county: CountySettings): AsyncGenerator<RowResult> {
  if (typeof county?.determine?.safe !== "function") throw new PolicyError([noCounty(county)]);
  const table = await openTable(path, rosterKind, columns);
  const known = table.headings.map((heading) => columns.find((one) => one.heading === heading) as Column);
  const seen = codeRegistry();
  for await (const row of table.rows) yield assessRow(row, known, county, seen);
}

function assessRow(
  { row, cells }: TableRow,
  known: readonly Column[],
  county: CountySettings,
  seen: ReturnType<typeof codeRegistry>,
): RowResult {
  const byHeading: Record<string, string> = {};
  known.forEach((column, index) => {
    const { heading } = column;
    const isCode = column === codeColumn || column === villageColumn;
    const cell = isCode ? trimmedCode(cells[index] ?? "") : cells[index];
    if (cell !== undefined && cell !== "") byHeading[heading] = cell;
  });
  const code = byHeading[codeColumn.heading] ?? "";
  const village = byHeading[villageColumn.heading] ?? "";
  const about = { row, code, village, cells: byHeading };
  if (cells.length !== known.length) return { ...about, faults: [wrongCellCount(cells.length, known.length)] };
  const unknown = Object.entries(byHeading).filter(([, cell]) => cell.includes("\uFFFD"));
  if (unknown.length > 0) return { ...about, faults: unknown.map(([heading, cell]) => undecodableCell(heading, cell)) };
  const unseen = [codeColumn, villageColumn].flatMap(
    ({ heading }) => controlCharsIn(heading, byHeading[heading] ?? "") ?? [],
  );
  if (unseen.length > 0) return { ...about, faults: unseen };

  const first = code === "" ? undefined : seen.firstRowOf(code, row);
  if (first !== undefined) return { ...about, faults: [repeated(codeColumn.heading, code, first)] };
  const codes = person.parse({ code: byHeading[codeColumn.heading], village: byHeading[villageColumn.heading] });
  const outcome = county.determine.safe(factsOf(byHeading, known, county));
  if (outcome.ok && !(codes instanceof PolicyError)) return { ...about, determination: outcome.determination };
  const all = [...(codes instanceof PolicyError ? codes.faults : []), ...(outcome.ok ? [] : outcome.error.faults)];
  return { ...about, faults: all.map((one) => rowFault(one, (heading) => byHeading[heading])) };
}

/** The facts of a row, as `determine` takes them, with those that the county shares. */
function factsOf(cells: Readonly<Record<string, string>>, known: readonly Column[], county: CountySettings): object {
  const household: Record<string, unknown> = {};
  const given: Record<string, unknown> = { ...county.shared, household, groups: [] };
  for (const { heading, path, read } of known) {
    const cell = cells[heading];
    if (cell === undefined || path === codeColumn.path || path === villageColumn.path) continue;
    if (path.startsWith(householdPath)) household[path.slice(householdPath.length)] = read(cell);
    else given[path] = read(cell);
  }
  return given;
}

const householdPath = "household.";
