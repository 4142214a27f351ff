import { stat } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { type Fault, fault, PolicyError, type Text } from "../kernel/language/index.ts";
import { textOf } from "./decoding.ts";
import { type FileKind, invalidFile, unreadableFile } from "./file-error.ts";

/** One row of a table: its number as a spreadsheet counts (the header is row 1), and its cells in the file's order. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A column that a table may have: its heading, the headings of earlier versions, whether it is required. */
export interface TableColumn {
  readonly heading: string;
  readonly former: readonly string[];
  readonly required: boolean;
}

/** A table being read: its headings as the file has them, the column of each, and the rows as they come. */
export interface Table<Column extends TableColumn> {
  readonly headings: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<TableRow>;
}

const longestRow = 1_000_000;

/**
 * 读表 — Reads a CSV file as a stream: quoted cells, lines ended by LF, CRLF or CR, also mixed; empty lines are skipped.
 * Throws one PolicyError if the file cannot be used: it is missing or empty, a heading is missing, unknown or repeated, a
 * quotation mark is not closed.
 */
export async function openTable<Column extends TableColumn>(
  path: string,
  kind: FileKind,
  known: readonly Column[],
): Promise<Table<Column>> {
  const entry = await stat(path).catch((error: unknown) => {
    throw unreadableFile(path, kind, error);
  });
  if (!entry.isFile()) throw invalidFile(path, kind, { zh: "不是文件", en: "not a file" }, csvFile);
  const records = recordsOf(path, kind);
  const first = await records.next();
  if (first.done) throw invalidFile(path, kind, { zh: "文件为空", en: "the file is empty" }, csvFile);
  const headings = first.value.cells;
  const columns = headings.map((given) => known.find((one) => one.heading === given || one.former.includes(given)));
  const faults = headingFaults(headings, columns, kind, known);
  if (faults.length > 0) {
    await records.return(undefined);
    throw new PolicyError(faults);
  }
  // every heading is known here: an unknown one is a fault
  return { headings, columns: columns as Column[], rows: records };
}

const otherSeparators = [
  { sign: "\t", problem: { zh: "表头以制表符分隔", en: "the headings are separated by tabs" } },
  { sign: ";", problem: { zh: "表头以分号分隔", en: "the headings are separated by semicolons" } },
] as const;

const commaFile = { zh: "以英文逗号分隔的CSV文件", en: "a CSV file separated by commas" };

/** The text of the file. Another separator in its first line is reported here, before quotation marks can hide it. */
async function* separatedText(path: string, kind: FileKind): AsyncGenerator<string> {
  let head: string | undefined = "";
  for await (const piece of textOf(path)) {
    if (head !== undefined) {
      head += piece;
      const separator = otherSeparatorOf(head);
      if (separator !== undefined) throw invalidFile(path, kind, separator.problem, commaFile);
      if (/[\r\n]/.test(head)) head = undefined;
    }
    yield piece;
  }
}

function otherSeparatorOf(text: string): (typeof otherSeparators)[number] | undefined {
  const [line = ""] = text.split(/[\r\n]/, 1);
  return line.includes(",") ? undefined : otherSeparators.find(({ sign }) => line.includes(sign));
}

const csvFile = { zh: "第一行为表头的CSV文件", en: "a CSV file with headings in its first row" };

async function* recordsOf(path: string, kind: FileKind): AsyncGenerator<TableRow> {
  // all three are listed: otherwise the parser recognises only the first line's and joins rows that end differently
  const lineEnds = ["\r\n", "\n", "\r"];
  const parser = parse({
    bom: true,
    relax_column_count: true,
    max_record_size: longestRow,
    record_delimiter: lineEnds,
  });
  pipeline(Readable.from(separatedText(path, kind)), parser, () => undefined);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      if (cells.length > 1 || cells[0] !== "") yield { row, cells };
    }
  } catch (error) {
    if (error instanceof PolicyError) throw error;
    if (error instanceof CsvError) throw invalidFile(path, kind, brokenRow(error), csvFile);
    throw unreadableFile(path, kind, error);
  }
}

function brokenRow(error: CsvError): Text {
  const line = Number(error.lines);
  if (error.code === "CSV_MAX_RECORD_SIZE" && error.quoting !== true) {
    return { zh: `第${line}行超过${longestRow}个字节`, en: `line ${line} is longer than ${longestRow} bytes` };
  }
  if (error.code === "CSV_MAX_RECORD_SIZE" || error.code === "CSV_QUOTE_NOT_CLOSED") {
    return { zh: `至第${line}行引号仍未闭合`, en: `unclosed quotation mark at line ${line}` };
  }
  return { zh: `第${line}行的引号位置不正确`, en: `misplaced quotation mark in line ${line}` };
}

function headingFaults(
  headings: readonly string[],
  columns: readonly (TableColumn | undefined)[],
  kind: FileKind,
  known: readonly TableColumn[],
): Fault[] {
  const title = { zh: `${kind.zh}的表头`, en: `heading of the ${kind.en}` };
  const names = known.map((one) => one.heading);
  const all = { zh: `列名为以下之一：${names.join("、")}`, en: `one of the columns ${names.join(", ")}` };
  const missing = known.filter((one) => one.required && !columns.includes(one));
  const unknown = headings.filter((_, index) => columns[index] === undefined);
  const repeated = headings.flatMap((given, index) => {
    const first = columns[index] === undefined ? index : columns.indexOf(columns[index]);
    return first === index ? [] : [{ given, first: headings[first] ?? "" }];
  });
  return [
    ...missing.map(({ heading }) => fault(heading, "missing", "", neededColumn, title)),
    ...unknown.map((given) => fault(given || "（空）", "unknown-key", JSON.stringify(given), all, title)),
    ...repeated.map(({ given, first }) =>
      fault(given, "contradiction", JSON.stringify(given), given === first ? uniqueColumn : oneOfBoth(first), title),
    ),
  ];
}

const neededColumn: Text = { zh: "不得缺少此列", en: "this column" };
const oneOfBoth = (first: string): Text => ({
  zh: `与“${first}”是同一列的新旧名称，只保留其中一列`,
  en: `only one of this heading and ${first}, which are the old and the new name of a column`,
});
const uniqueColumn: Text = { zh: "列名不得重复", en: "each column only once" };
