import { pipeline, Readable } from "node:stream";
import { parse } from "csv-parse";
import { fault, PolicyError, type Text } from "../../kernel/language/index.ts";
import { textOf } from "../decoding.ts";
import { invalidFile, unreadableFile } from "../file-error.ts";
import { sameHeading } from "./columns.ts";
import type { OpenTable, TableRow, WantedColumn } from "./table.ts";

/** How a table is opened. `map`: a county's own headings, and the ones that they stand for. */
interface OpenOptions {
  readonly map?: Readonly<Record<string, string>>;
}

/** 打开表 — A table of CSV or NDJSON from a file, or from the standard input ("-"). */
export async function openTable(
  source: string,
  kind: Text,
  wanted: readonly WantedColumn[],
  { map = {} }: OpenOptions = {},
): Promise<OpenTable> {
  const pieces = source === "-" ? stdin() : textOf(source);
  const rows = rowsOf(pieces);
  const first = await rows.next().catch((error: unknown) => {
    throw (error as { code?: string }).code?.startsWith("CSV_")
      ? invalidFile(source, kind, { zh: "不是CSV文件", en: "not a CSV file" }, headed)
      : unreadableFile(source, kind, error);
  });
  if (first.done) throw invalidFile(source, kind, { zh: "文件为空", en: "the file is empty" }, headed);
  const headings = first.value.cells;
  const meant = new Map(Object.entries(map).map(([own, known]) => [sameHeading(own), known]));
  const names = headings.map((one) => sameHeading(meant.get(sameHeading(one)) ?? one));
  const faults: ReturnType<typeof fault>[] = [];
  const columnOf = wanted.map((column) => {
    const known = column.names.map(sameHeading);
    const places = names.flatMap((name, place) => (known.includes(name) ? [place] : []));
    const title = { zh: `${kind.zh}的表头`, en: `heading of the ${kind.en}` };
    if (places.length > 1) {
      faults.push(fault(headings[places[1] ?? 0] ?? "", "contradiction", headings[places[0] ?? 0] ?? "", once, title));
    }
    if (places.length === 0 && column.required) faults.push(fault(column.names[0] ?? "", "missing", "", needed, title));
    return places[0];
  });
  if (faults.length > 0) throw new PolicyError(faults);
  return { headings, columnOf, rows };
}

const headed: Text = { zh: "第一行为表头的CSV文件", en: "a CSV file with headings in its first row" };
const needed: Text = { zh: "不得缺少此列", en: "this column" };
const once: Text = { zh: "列名不得重复", en: "each column only once" };

async function* stdin(): AsyncGenerator<string> {
  process.stdin.setEncoding("utf8");
  for await (const piece of process.stdin) yield piece as string;
}

async function* rowsOf(pieces: AsyncGenerator<string>): AsyncGenerator<TableRow> {
  const delimiters = ["\r\n", "\n", "\r"];
  const parser = parse({ bom: true, relax_column_count: true, record_delimiter: delimiters });
  pipeline(Readable.from(pieces), parser, () => undefined);
  let row = 0;
  for await (const cells of parser as AsyncIterable<string[]>) {
    row += 1;
    if (cells.some((cell) => cell !== "")) yield { row, cells };
  }
}
