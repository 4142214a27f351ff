import type { TableRow } from "./csv.ts";
import { dataRows, kept } from "./data-rows.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlank } from "./headings.ts";
import { type Counts, firstOf, noCounts } from "./left-out.ts";
import type { RawRow, RawRows } from "./raw-rows.ts";
import { brokenLine } from "./row-fault.ts";
import type { Search } from "./search.ts";

/** 打开的表 — A table being read: the headings in the file, the position of each wanted column, the rows one by one. */
export interface OpenTable {
  readonly headings: readonly string[];
  /** How many of the headings are in the file. For NDJSON they are followed by wanted fields that may occur in later lines. */
  readonly ownHeadings: number;
  /** For each wanted column: its position in the file. */
  readonly columnOf: readonly (number | undefined)[];
  /** The rows below the headings. A row that cannot be split has a `fault`. */
  readonly rows: AsyncIterable<TableRow>;
  readonly about: About;
  /** For readers of bytes: CSV and NDJSON only. */
  readonly raw?: RawRows;
  /** Closes the file of a table that is not read to its end. */
  close(): Promise<void>;
}

/** A table as read from its format. The caller that opened the file closes it. */
export type FormatTable = Omit<OpenTable, "close">;

/** 文件的情况 — The kind of file, and what was skipped in it. */
export interface About {
  readonly format: "csv" | "xlsx" | "ndjson";
  readonly encoding: string;
  /** The sheet, if the file is a workbook. */
  readonly sheet?: string;
  /** Rows above the headings. */
  readonly titleRows: number;
  /** The number of header rows: more than one if there are groups above or column numbers below. */
  readonly headingRows: number;
  /** Rows that were skipped; complete once all rows are read. */
  readonly counts: Counts;
}

/** The table without empty rows, totals and repeated headings. */
export function openedTable(
  { headings, above, headingRows, below, isCertain }: FoundTable,
  search: Search,
  about: Pick<About, "format" | "encoding" | "sheet">,
  bytes?: RawRows["bytes"],
): FormatTable {
  const counts = noCounts();
  const required = search.wanted.flatMap(({ required, orElse = [] }, index): number[] => {
    // a required column, or its alternative
    const places = [index, ...orElse].map((one) => headings.columnOf[one]).filter((one) => one !== undefined);
    return required ? places.slice(0, 1) : [];
  });
  const persons = dataRows(counts, {
    width: headings.given.length,
    widest: headings.cells,
    required,
    above,
    padded: about.format === "xlsx",
    strict: search.options.strict === true,
  });
  const rows = kept(below, persons.read);
  const raw = bytes && {
    lastRowAbove: above.at(-1)?.row ?? 0,
    required,
    places: new Map<string, number>(),
    firstsAbove: above.map(({ cells }) => firstOf(cells)),
    bytes,
    read: ({ row, cells, text, problem }: RawRow) =>
      persons.read(problem ? { row, cells: [], fault: brokenLine(text, problem) } : { row, cells }),
    passed: persons.passed,
  };
  const state = about;
  return {
    headings: distinct(headings.given),
    ownHeadings: headings.given.length,
    columnOf: headings.columnOf,
    rows,
    about: {
      format: about.format,
      get encoding() {
        return state.encoding;
      },
      ...(about.sheet === undefined ? {} : { sheet: about.sheet }),
      titleRows: above.length - headingRows,
      headingRows,
      counts,
    },
    ...(raw && isCertain ? { raw } : {}),
  };
}

/** The headings, each unique: a column without a heading, or with the heading of an earlier column, is named by its position. */
function distinct(given: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return given.map((heading, index) => {
    const place = `第${index + 1}列`;
    let name = isBlank(heading) ? place : heading;
    while (taken.has(name)) name = `${name}（${place}）`;
    taken.add(name);
    return name;
  });
}
