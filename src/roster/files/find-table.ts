import { fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import { invalidFile } from "../file-error.ts";
import type { TableRow } from "./csv.ts";
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
import type { Search } from "./search.ts";

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
