import { stat } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { type Fault, fault, PolicyError } from "../kernel/language/errors.ts";
import type { Text } from "../kernel/language/text.ts";
import { textOf } from "./decoding.ts";
import { type FileKind, invalidFile, unreadableFile } from "./file-error.ts";

/** One row of a table: its number as a spreadsheet counts (the headings are row 1), and its cells in the file's order. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table being read: the headings, and the rows as they come. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<TableRow>;
}

/** The columns that a table may have. */
export interface Headings {
  readonly heading: string;
  readonly required: boolean;
}

const longestRow = 1_000_000;

/**
 * 读表 — reads a CSV file as a stream: quoted cells, lines ended by LF, CRLF or CR, also mixed, empty lines left out.
 * Throws one PolicyError when the file cannot be used: not there, empty, headings missing, unknown or given twice,
 * quotation marks that never end.
 */
export async function openTable(path: string, kind: FileKind, known: readonly Headings[]): Promise<Table> {
  const entry = await stat(path).catch((error: unknown) => {
    throw unreadableFile(path, kind, error);
  });
  if (!entry.isFile()) throw invalidFile(path, kind, { zh: "不是文件", en: "no file" }, csvFile);
  const records = recordsOf(path, kind);
  const first = await records.next();
  if (first.done) throw invalidFile(path, kind, { zh: "文件是空的", en: "the file is empty" }, csvFile);
  const headings = first.value.cells;
  const faults = headingFaults(headings, kind, known);
  if (faults.length > 0) {
    await records.return(undefined);
    throw new PolicyError(faults);
  }
  return { headings, rows: records };
}

const otherSeparators = [
  { sign: "\t", given: { zh: "表头用制表符分隔，不是逗号", en: "the headings are separated by tabs, not commas" } },
  { sign: ";", given: { zh: "表头用分号分隔，不是逗号", en: "the headings are separated by semicolons, not commas" } },
] as const;

const commaFile = { zh: "用逗号分隔的 CSV 文件", en: "a CSV file separated by commas" };

/** The text of the file, unless its first line is separated otherwise: to be told before the quotation marks in it. */
async function* separatedText(path: string, kind: FileKind): AsyncGenerator<string> {
  let head: string | undefined = "";
  for await (const piece of textOf(path)) {
    if (head !== undefined) {
      head += piece;
      const separator = otherSeparatorOf(head);
      if (separator !== undefined) throw invalidFile(path, kind, separator.given, commaFile);
      if (/[\r\n]/.test(head)) head = undefined;
    }
    yield piece;
  }
}

function otherSeparatorOf(text: string): (typeof otherSeparators)[number] | undefined {
  const [line = ""] = text.split(/[\r\n]/, 1);
  return line.includes(",") ? undefined : otherSeparators.find(({ sign }) => line.includes(sign));
}

const csvFile = { zh: "第一行是表头的 CSV 文件", en: "a CSV file with headings in its first row" };

async function* recordsOf(path: string, kind: FileKind): AsyncGenerator<TableRow> {
  // not left to the first line: rows of a file with mixed line ends would run together
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
    return { zh: `到第${line}行，引号没有结束`, en: `quotation marks have not ended by line ${line}` };
  }
  return { zh: `第${line}行的引号位置不对`, en: `misplaced quotation marks in line ${line}` };
}

function headingFaults(headings: readonly string[], kind: FileKind, known: readonly Headings[]): Fault[] {
  const names = known.map((one) => one.heading);
  const title = { zh: `${kind.zh}的表头`, en: `heading of the ${kind.en}` };
  const all = { zh: `这些列：${names.join("、")}`, en: `the columns ${names.join(", ")}` };
  const missing = known.filter((one) => one.required && !headings.includes(one.heading));
  const unknown = headings.filter((one) => !names.includes(one));
  const twice = headings.filter((one, index) => names.includes(one) && headings.indexOf(one) !== index);
  const once = { zh: "每列只出现一次", en: "each column once" };
  const needed = { zh: "有这一列", en: "this column" };
  return [
    ...missing.map(({ heading }) => fault(heading, "missing", "", needed, title)),
    ...unknown.map((heading) => fault(heading || "（空）", "unknown-key", JSON.stringify(heading), all, title)),
    ...twice.map((heading) => fault(heading, "contradiction", JSON.stringify(heading), once, title)),
  ];
}
