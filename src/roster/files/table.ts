import { fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import { invalidFile } from "../file-error.ts";
import type { TableRow } from "./csv.ts";
import { dataRows } from "./data-rows.ts";
import {
  found,
  type Headings,
  headingFaults,
  headingReader,
  isBlank,
  missingOf,
  mostColumns,
  type Reader,
  type WantedColumn,
} from "./headings.ts";

/** 打开的表 — A table being read: its headings as the file has them, the place of each wanted column, the rows as they come. */
export interface OpenTable {
  readonly headings: readonly string[];
  /** For each wanted column: its place in the file. */
  readonly columnOf: readonly (number | undefined)[];
  /** The rows below the headings. One that cannot be split has a `fault`. */
  readonly rows: AsyncIterable<TableRow>;
  readonly about: About;
}

/** 文件的情况 — What the file is, and what was left out of it. */
export interface About {
  readonly format: "csv" | "xlsx" | "ndjson";
  readonly encoding: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** Rows above the headings. */
  readonly titleRows: number;
  /** Rows that were left out; complete once all rows are read. */
  readonly counts: Counts;
}

export interface Counts {
  emptyRows: number;
  totals: number;
  /** Rows that repeat the headings, as on each page of a print. */
  repeatedHeadings: number;
}

export interface TableOptions {
  /** Headings letter by letter, nothing above them, and no totals. */
  readonly strict?: boolean;
  /** A file's own headings, and the names that they stand for. */
  readonly map?: Readonly<Record<string, string>>;
}

/** What is to be found, and where. */
export interface Search {
  readonly source: string;
  readonly kind: Text;
  readonly wanted: readonly WantedColumn[];
  readonly options: TableOptions;
}

/** The headings of a table, the number of rows above them, and all rows below. */
export interface FoundTable {
  readonly headings: Headings;
  readonly titleRows: number;
  readonly below: AsyncGenerator<TableRow>;
  readonly isHeadings: (row: TableRow) => boolean;
}

/** Rows that are searched for the headings. */
const mostTitleRows = 30;

/**
 * Finds the headings: the first row that has all required columns. Throws a PolicyError that says what the most likely
 * row of headings lacks, or that there is none.
 */
export async function findTable(rows: AsyncGenerator<TableRow>, search: Search): Promise<FoundTable> {
  const { source, kind, wanted, options } = search;
  const read = headingReader(wanted, options.map, options.strict);
  const seen: TableRow[] = [];
  let best: { headings: Headings; index: number } | undefined;
  while (seen.length < (options.strict ? 1 : mostTitleRows)) {
    const next = await rows.next();
    if (next.done) break;
    if (next.value.fault === undefined && next.value.cells.every(isBlank)) continue;
    const headings = read(next.value);
    if (best === undefined || found(headings) > found(best.headings)) best = { headings, index: seen.length };
    seen.push(next.value);
    if (isEnough(headings, wanted)) break;
  }
  if (best === undefined) throw invalidFile(source, kind, emptyFile, headedFile);
  const { headings, index } = best;
  const problem = problemOf(headings, seen, search);
  if (problem !== undefined) {
    await rows.return(undefined);
    throw problem;
  }
  return {
    headings,
    titleRows: index,
    below: joined(seen.slice(index + 1), rows),
    isHeadings: repeats(read, headings),
  };
}

const emptyFile: Text = { zh: "文件为空", en: "the file is empty" };
const headedFile: Text = { zh: "有表头的表", en: "a table with a row of headings" };

/** All required columns; where none is required, most of the row's cells. */
function isEnough(headings: Headings, wanted: readonly WantedColumn[]): boolean {
  if (missingOf(headings, wanted).length > 0) return false;
  const filled = headings.given.filter((cell) => !isBlank(cell)).length;
  return wanted.some(({ required }) => required) || 2 * found(headings) > filled;
}

async function* joined(first: readonly TableRow[], rest: AsyncGenerator<TableRow>): AsyncGenerator<TableRow> {
  try {
    yield* first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/** A row is a repetition if it has a wanted heading, and each where the headings have it. */
function repeats(read: Reader, headings: Headings): (row: TableRow) => boolean {
  const first = headings.columnOf.find((place) => place !== undefined) ?? 0;
  return (row) => {
    // nearly every row ends here
    if (row.cells[first] !== headings.given[first]) return false;
    const again = read(row);
    return found(again) > 1 && again.columnOf.every((place, index) => place === headings.columnOf[index]);
  };
}

const separators = [
  { sign: "\t", problem: { zh: "表头以制表符分隔", en: "the headings are separated by tabs" } },
  { sign: ";", problem: { zh: "表头以分号分隔", en: "the headings are separated by semicolons" } },
] as const;
const commaFile: Text = { zh: "以英文逗号分隔的CSV文件", en: "a CSV file separated by commas" };

function problemOf(headings: Headings, seen: readonly TableRow[], search: Search): PolicyError | undefined {
  const { source, kind, wanted } = search;
  const wide = seen.find(({ cells }) => cells.length > mostColumns);
  if (wide !== undefined) {
    const count = wide.cells.length;
    const problem = { zh: `第${wide.row}行有${count}列`, en: `row ${wide.row} has ${count} columns` };
    return invalidFile(source, kind, problem, { zh: `至多${mostColumns}列`, en: `at most ${mostColumns} columns` });
  }
  const faults = headingFaults(headings, wanted, kind);
  if (found(headings) > 0) return faults.length > 0 ? new PolicyError(faults) : undefined;
  const separator = separators.find(({ sign }) => seen.some((row) => wholeOf(row)?.includes(sign)));
  if (separator !== undefined) return invalidFile(source, kind, separator.problem, commaFile);
  return faults.length > 0 ? new PolicyError(faults) : noHeadings(search);
}

/** The text of a row that is not divided by commas. */
const wholeOf = ({ cells, fault }: TableRow): string | undefined => (cells.length === 1 ? cells[0] : fault?.given);

function noHeadings({ source, wanted, kind }: Search): PolicyError {
  const names = wanted.slice(0, mostNamed).map((one) => one.names[0] ?? "");
  const expected = { zh: `列名为以下之一：${names.join("、")}`, en: `one of the columns ${names.join(", ")}` };
  return new PolicyError([
    fault(source, "missing", "", expected, { zh: `${kind.zh}的表头`, en: `heading of the ${kind.en}` }),
  ]);
}

const mostNamed = 30;

/** The table for its reader: rows without what is empty, sums up, or repeats the headings. */
export function openedTable(
  { headings, titleRows, below, isHeadings }: FoundTable,
  search: Search,
  about: Pick<About, "format" | "encoding" | "sheet">,
): OpenTable {
  const counts: Counts = { emptyRows: 0, totals: 0, repeatedHeadings: 0 };
  const required = headings.columnOf.filter((place, index): place is number => {
    return place !== undefined && search.wanted[index]?.required === true;
  });
  const rows = dataRows(below, counts, {
    width: headings.given.length,
    widest: headings.cells,
    required,
    isHeadings,
    padded: about.format === "xlsx",
    strict: search.options.strict === true,
  });
  const state = about;
  return {
    headings: headings.given,
    columnOf: headings.columnOf,
    rows,
    about: {
      format: about.format,
      get encoding() {
        return state.encoding;
      },
      ...(about.sheet === undefined ? {} : { sheet: about.sheet }),
      titleRows,
      counts,
    },
  };
}
