import { type CodeRegistry, codeRegistry } from "./code-registry.ts";
import { type IdNumber, isScientific, maskedId, readIdNumber, sameCode, sexOf, spoiltNumber } from "./id-number.ts";
import { readCell, trimmed } from "./read-cell.ts";
import { type CellFault, cellFault } from "./row-fault.ts";
import { type OpenTable, type PersonColumn, personCell, personHeading } from "./table.ts";

/** 人员 — The person in a row. */
interface Person {
  readonly code: string;
  readonly id: string;
  /** The normalised form of the code, by which records and repeated rows are found. */
  readonly key: string;
  readonly faults: readonly CellFault[];
}

/** The codes in a row, even if they are invalid. */
export function codesOf(table: OpenTable, cells: readonly string[]): Pick<Person, "code" | "id" | "key"> {
  const id = idCell(personCell(table, cells, "id"));
  const code = trimmed(personCell(table, cells, "code"));
  return { code, id, key: sameCode(code === "" ? id : code) };
}

/** The keys by which a person's records in other tables are found: the code and the id number. */
export const keysOf = ({ key, id }: Pick<Person, "key" | "id">): readonly string[] =>
  [...new Set([key, id])].filter((one) => one !== "");

/** 全部编号 — The codes and id numbers of the rows of a table, in normalised form. */
export async function* codesIn(table: OpenTable): AsyncGenerator<string> {
  for await (const { cells, fault } of table.rows) if (fault === undefined) yield* keysOf(codesOf(table, cells));
}

/** The codes and id numbers of the rows so far. */
export interface PersonRegistry {
  readonly codes: CodeRegistry;
  readonly ids: CodeRegistry;
}
export const personRegistry = (): PersonRegistry => ({ codes: codeRegistry(), ids: codeRegistry() });

/** Reads the codes of rows and registers them, because a person may have only one row. `filled` are columns that must be filled in. */
export function personReader(
  table: OpenTable,
  {
    filled = [],
    showId = false,
  }: { readonly filled?: readonly PersonColumn[] | undefined; readonly showId?: boolean } = {},
  { codes, ids }: PersonRegistry = personRegistry(),
) {
  const heading = (key: PersonColumn) => personHeading(table, key);
  return (cells: readonly string[], row: number, birthDate: unknown): Person => {
    const { code, id, key } = codesOf(table, cells);
    const village = trimmed(personCell(table, cells, "village"));
    const faults = [
      ...(code === "" && id === "" ? [cellFault(heading("code"), "missing", "", neededCode)] : []),
      ...codeFaults(heading("code"), code),
      ...codeFaults(heading("village"), village),
      ...(village === "" && filled.includes("village")
        ? [cellFault(heading("village"), "missing", "", soundCode)]
        : []),
      ...(id === "" ? [] : idFaults(id, table, cells, birthDate, showId)),
    ];
    if (faults.length > 0) return { code, id, key, faults };
    const first = code === "" ? undefined : codes.firstRowOf(key, row);
    const firstOfId = id === "" ? undefined : ids.firstRowOf(id, row);
    const repeated = [
      ...(first === undefined ? [] : [cellFault(heading("code"), "contradiction", code, oneRow(first))]),
      ...(firstOfId === undefined ? [] : [cellFault(heading("id"), "contradiction", id, oneRow(firstOfId))]),
    ];
    return { code, id, key, faults: repeated };
  };
}

/** Line breaks, tabs and other invisible characters. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const longestCode = 100;

function codeFaults(heading: string, code: string): CellFault[] {
  if (isScientific(code)) return [cellFault(heading, "malformed", code, spoiltNumber)];
  return unseen.test(code) || [...code].length > longestCode ? [cellFault(heading, "malformed", code, soundCode)] : [];
}

const soundCode = {
  zh: "1至100个字的编号，没有换行等看不见的字符",
  en: "a code of 1 to 100 characters without line breaks or other invisible characters",
};

/** An id number in the form used for comparison: half-width, with a capital X, without the apostrophe that spreadsheets put before text. */
export const idCell = (cell: string): string =>
  sameCode(cell)
    .replace(/^['’`]/, "")
    .toUpperCase();

const neededCode = { zh: "人员编号，或者公民身份号码", en: "a person code, or an id number" };
const oneRow = (row: number) => ({
  zh: `每人一行；第${row}行是同一人（字形、空格、看不见的字符不同的，视为同一编号）`,
  en: `one row per person: row ${row} is the same person (codes that differ only in width, spaces or invisible characters are the same)`,
});

function idFaults(
  id: string,
  table: OpenTable,
  cells: readonly string[],
  birthDate: unknown,
  showId: boolean,
): CellFault[] {
  const heading = personHeading(table, "id");
  const read = readIdNumber(id);
  if ("expected" in read) return [cellFault(heading, "malformed", showId ? id : maskedId(id), read.expected)];
  return [...birthFaults(id, read, table, cells, birthDate), ...sexFaults(read, table, cells)];
}

/** The date of birth in the rule's facts or in another column must be the one in the id number. */
function birthFaults(
  id: string,
  read: IdNumber,
  table: OpenTable,
  cells: readonly string[],
  birthDate: unknown,
): CellFault[] {
  const given = birthDate ?? readCell({ kind: "day" }, personCell(table, cells, "birthDate"))?.value;
  if (typeof given !== "string" || given === read.birthDate) return [];
  const expected = {
    zh: `与出生日期（${given}）一致的公民身份号码`,
    en: `an id number that agrees with the date of birth (${given})`,
  };
  return [cellFault(personHeading(table, "id"), "contradiction", id, expected)];
}

function sexFaults(read: IdNumber, table: OpenTable, cells: readonly string[]): CellFault[] {
  const cell = trimmed(personCell(table, cells, "sex"));
  if (cell === "") return [];
  const heading = personHeading(table, "sex");
  const sex = sexOf(cell);
  if (sex === undefined)
    return [cellFault(heading, "unknown-option", cell, { zh: "“男”或“女”", en: "男 (man) or 女 (woman)" })];
  if (sex === read.sex) return [];
  const expected = { zh: "与公民身份号码第17位一致的性别", en: "the sex given by character 17 of the id number" };
  return [cellFault(heading, "contradiction", cell, expected)];
}
