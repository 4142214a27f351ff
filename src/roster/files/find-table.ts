import { fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import { invalidFile } from "../file-error.ts";
import type { TableRow } from "./csv.ts";
import { goesOnBelow, isColumnNumbers, joinedHeadings, type Merge, mostHeadingRows } from "./heading-rows.ts";
import {
  found,
  type Headings,
  headingFaults,
  headingReader,
  isBlank,
  missingOf,
  mostColumns,
  type Reader,
  senseOf,
  type WantedColumn,
} from "./headings.ts";
import type { Search } from "./search.ts";

/** The headings of a table, and all rows below. */
export interface FoundTable {
  readonly headings: Headings;
  /** The number of rows above the headings, and of header rows. */
  readonly above: readonly TableRow[];
  readonly headingRows: number;
  readonly below: AsyncGenerator<TableRow>;
  /** Whether reading stopped at the headings; all rows below them are then in `below`. */
  readonly isCertain: boolean;
}

/** The number of rows in which headings are searched for. */
const mostTitleRows = 30;

/** Header rows: the index of the first among the rows read, and their number. */
interface Candidate {
  readonly headings: Headings;
  readonly from: number;
  readonly count: number;
}

/**
 * Finds the headings: the first row, or the first rows together, with all required columns. Throws a PolicyError that
 * names the columns missing from the most likely header row, or states that there is none. `mergesIn` is called only if needed.
 */
export async function findTable(
  rows: AsyncGenerator<TableRow>,
  search: Search,
  mergesIn: () => Promise<readonly Merge[]> = async () => [],
): Promise<FoundTable> {
  const { source, kind, wanted, options } = search;
  const read = headingReader(wanted, options.map, options.strict);
  const seen: TableRow[] = [];
  const next = async (): Promise<boolean> => {
    const { value, done } = await rows.next();
    if (done) return false;
    // empty rows above the headings are ignored; those below are counted
    if (isFound() || value.fault !== undefined || !value.cells.every(isBlank)) seen.push(value);
    return true;
  };
  const candidate = async (from: number, count: number): Promise<Candidate> => {
    const some = seen.slice(from, from + count);
    const row = count === 1 ? some[0] : undefined;
    return { headings: read(row ?? joinedHeadings(some, await mergesIn())), from, count };
  };
  let best: Candidate | undefined;
  const isFound = (): boolean => best !== undefined && isEnough(best.headings, wanted);
  while (!isFound() && seen.length < (options.strict ? 1 : mostTitleRows) && (await next())) {
    for (let count = 1; count <= mostHeadingRows && !isFound() && adjoin(seen, count); count++) {
      if (count > 1 && (best === undefined || found(best.headings) === 0)) break;
      const one = await candidate(seen.length - count, count);
      if (best === undefined || found(one.headings) > found(best.headings)) best = one;
    }
    if (options.strict && seen.length > 0) break;
  }
  if (best === undefined) throw invalidFile(source, kind, emptyFile, headedFile);
  if (!options.strict && isFound()) best = await widened(best, seen, { candidate, next, wanted, mergesIn });
  const { headings, from, count } = best;
  const problem = problemOf(headings, isFound() ? seen.slice(0, from + count) : seen, search, read);
  if (problem !== undefined) {
    await rows.return(undefined);
    throw problem;
  }
  const numbered = seen[from + count];
  const end = from + count + (!options.strict && numbered !== undefined && isColumnNumbers(numbered) ? 1 : 0);
  return {
    headings,
    above: seen.slice(0, end),
    headingRows: end - from,
    below: joined(seen.slice(end), rows),
    isCertain: isFound(),
  };
}

/** Whether the last rows are consecutive and readable. */
function adjoin(seen: readonly TableRow[], count: number): boolean {
  const some = seen.slice(-count);
  if (some.length < count) return false;
  if (count === 1) return true;
  return some.every(({ row, cells, fault }, at) => {
    return fault === undefined && cells.length <= mostColumns && row === (some[0] as TableRow).row + at;
  });
}

interface Widening {
  readonly candidate: (from: number, count: number) => Promise<Candidate>;
  readonly next: () => Promise<boolean>;
  readonly wanted: readonly WantedColumn[];
  readonly mergesIn: () => Promise<readonly Merge[]>;
}

/** The headings, together with group rows above that distinguish columns of the same name, and rows of names below. */
async function widened(found: Candidate, seen: readonly TableRow[], widening: Widening): Promise<Candidate> {
  const { candidate, next, wanted, mergesIn } = widening;
  let best = found;
  while (repetitions(best.headings) > 0 && best.count < mostHeadingRows && best.from > 0) {
    if (!adjoin(seen.slice(0, best.from + best.count), best.count + 1)) break;
    const more = await candidate(best.from - 1, best.count + 1);
    if (repetitions(more.headings) >= repetitions(best.headings)) break;
    best = more;
  }
  while (best.count < mostHeadingRows) {
    const end = best.from + best.count;
    if (seen.length === end && !(await next())) break;
    const below = seen[end];
    if (below === undefined || !adjoin(seen.slice(0, end + 1), best.count + 1)) break;
    if (!lacksAny(below, best.headings, wanted)) break;
    if (!goesOnBelow(seen.slice(best.from, end), best.headings, below, await mergesIn())) break;
    best = await candidate(best.from, best.count + 1);
  }
  return best;
}

/** Headings that occur in more than one column. */
function repetitions({ given }: Headings): number {
  const names = given.map(senseOf).filter((name) => name !== "");
  return names.length - new Set(names).size;
}

/** Whether a required cell of a row is empty; if no column is required, the first cell. */
function lacksAny({ cells }: TableRow, { columnOf }: Headings, wanted: readonly WantedColumn[]): boolean {
  const required = columnOf.filter((place, index) => place !== undefined && wanted[index]?.required);
  const asked = required.length > 0 ? required : columnOf.filter((place) => place !== undefined).slice(0, 1);
  return asked.some((place) => isBlank(cells[place ?? 0] ?? ""));
}

const emptyFile: Text = { zh: "文件为空", en: "the file is empty" };
const headedFile: Text = { zh: "有表头的表", en: "a table with a row of headings" };

/** All required columns; if none is required, most cells of the row. */
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

const separators = [
  { sign: "\t", problem: { zh: "表头以制表符分隔", en: "the headings are separated by tabs" } },
  { sign: ";", problem: { zh: "表头以分号分隔", en: "the headings are separated by semicolons" } },
  { sign: "，", problem: { zh: "表头以中文逗号分隔", en: "the headings are separated by Chinese commas" } },
  { sign: "、", problem: { zh: "表头以顿号分隔", en: "the headings are separated by enumeration commas" } },
  { sign: "|", problem: { zh: "表头以竖线分隔", en: "the headings are separated by vertical bars" } },
] as const;
const commaFile: Text = { zh: "以英文逗号分隔的CSV文件", en: "a CSV file separated by commas" };

function problemOf(
  headings: Headings,
  seen: readonly TableRow[],
  search: Search,
  read: Reader,
): PolicyError | undefined {
  const { source, kind, wanted } = search;
  const wide = seen.find(({ cells }) => cells.length > mostColumns);
  if (wide !== undefined) {
    const count = wide.cells.length;
    const problem = { zh: `第${wide.row}行有${count}列`, en: `row ${wide.row} has ${count} columns` };
    return invalidFile(source, kind, problem, { zh: `至多${mostColumns}列`, en: `at most ${mostColumns} columns` });
  }
  const faults = headingFaults(headings, wanted, kind);
  if (faults.length === 0 && found(headings) > 0) return undefined;
  // the fault of a header row that could not be split explains more than that headings are missing
  for (const { row, cells, fault: broken } of found(headings) > 1 ? [] : seen) {
    const text = broken?.given ?? cells.join(",");
    const separator = separators.find(({ sign }) => found(read({ row, cells: text.split(sign) })) > 1);
    if (separator !== undefined) return invalidFile(source, kind, separator.problem, commaFile);
    if (broken === undefined || found(read({ row, cells: text.replaceAll('"', "").split(",") })) < 2) continue;
    const problem = { zh: `第${row}行${broken.reason.zh}`, en: `row ${row} ${broken.reason.en}` };
    return invalidFile(source, kind, problem, commaFile);
  }
  return faults.length > 0 ? new PolicyError(faults) : noHeadings(search);
}

function noHeadings({ source, wanted, kind }: Search): PolicyError {
  const names = wanted.slice(0, mostNamed).map((one) => one.names[0] ?? "");
  const expected = { zh: `列名为以下之一：${names.join("、")}`, en: `one of the columns ${names.join(", ")}` };
  return new PolicyError([
    fault(source, "missing", "", expected, { zh: `${kind.zh}的表头`, en: `heading of the ${kind.en}` }),
  ]);
}

const mostNamed = 30;
