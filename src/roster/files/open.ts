import { PolicyError, type Text } from "../../kernel/language/index.ts";
import { invalidFile } from "../file-error.ts";
import { csvRows } from "./csv.ts";
import { decoded } from "./encoding.ts";
import { archiveOf, falseNameOf } from "./false-names.ts";
import { type FoundTable, findTable } from "./find-table.ts";
import type { Merge } from "./heading-rows.ts";
import type { WantedColumn } from "./headings.ts";
import { mergesOf } from "./merges.ts";
import { openNdjson } from "./ndjson.ts";
import { replayable } from "./raw-rows.ts";
import type { Search, TableOptions } from "./search.ts";
import { sheetRows } from "./sheet-rows.ts";
import { openSource, type Source } from "./source.ts";
import { type FormatTable, type OpenTable, openedTable } from "./table.ts";
import { openWorkbook, type Workbook } from "./workbook.ts";
import { entriesOf } from "./zip.ts";

/**
 * 打开表 — Opens a table with wanted columns: CSV, .xlsx or NDJSON, also compressed as .gz; a path, a pipe, or `-` for standard
 * input. Throws one PolicyError if the file cannot be used: it is missing, empty, of another kind than its name suggests,
 * or lacks a required column.
 */
export async function openTable(
  source: string,
  kind: Text,
  wanted: readonly WantedColumn[],
  options: TableOptions = {},
): Promise<OpenTable> {
  const search: Search = { source, kind, wanted, options };
  const opened = await openSource(source, kind, options.watch);
  const close = async (): Promise<void> => {
    await opened.bytes.return(undefined);
  };
  try {
    return Object.assign(await tableIn(opened, search), { close });
  } catch (error) {
    await close();
    throw error;
  }
}

async function tableIn(opened: Source, search: Search): Promise<FormatTable> {
  const { source, kind } = search;
  const start = opened.head.toString("latin1");
  if (start.startsWith("PK")) return openXlsx(opened, search);
  const falseName = falseNameOf(opened.head);
  if (falseName !== undefined) throw invalidFile(source, kind, falseName.problem, falseName.expected);
  const given = replayable(opened.bytes);
  const text = decoded(given.bytes);
  const [isJson, pieces] = await firstSignIs("{", text.pieces);
  const about = {
    format: "csv" as const,
    get encoding() {
      return given.encoding ?? text.encoding;
    },
  };
  const bytes = () => given.again(text.encoding);
  if (isJson) return openNdjson(pieces, search, about, bytes);
  const found = await findTable(csvRows(pieces), search);
  return openedTable(found, search, about, bytes());
}

/** Whether the first visible character of a text is this one; also returns the whole text. */
async function firstSignIs(sign: string, pieces: AsyncGenerator<string>): Promise<[boolean, AsyncGenerator<string>]> {
  let head = "";
  let ended = false;
  while (head.trim() === "" && !ended && head.length < 65_536) {
    const next = await pieces.next();
    if (next.done) ended = true;
    else head += next.value;
  }
  const all = async function* () {
    try {
      yield head;
      if (!ended) yield* pieces;
    } finally {
      await pieces.return(undefined);
    }
  };
  return [head.trimStart().startsWith(sign), all()];
}

/** A workbook is read from its end, so the whole compressed file is kept in memory. */
const largestWorkbook = 500_000_000;

async function openXlsx({ bytes }: Source, search: Search): Promise<FormatTable> {
  const { source, kind } = search;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largestWorkbook) throw invalidFile(source, kind, tooLarge, smaller);
  }
  const whole = Buffer.concat(chunks);
  const entries = entriesOf(whole);
  if (entries === undefined) throw invalidFile(source, kind, damaged, savedAgain);
  if (!entries.has("xl/workbook.xml")) {
    const { problem, expected } = archiveOf(entries.keys());
    throw invalidFile(source, kind, problem, expected);
  }
  const unreadable = (error: unknown): Error =>
    error instanceof PolicyError ? error : invalidFile(source, kind, damaged, savedAgain);
  try {
    const { sheet, table } = await tableOf(await openWorkbook(whole, entries), search);
    const below = rowsOrFault(table.below, unreadable);
    return openedTable({ ...table, below }, search, { format: "xlsx", encoding: "UTF-8", sheet });
  } catch (error) {
    throw unreadable(error);
  }
}

async function* rowsOrFault<Row>(rows: AsyncGenerator<Row>, faultOf: (error: unknown) => Error): AsyncGenerator<Row> {
  try {
    yield* rows;
  } catch (error) {
    throw faultOf(error);
  }
}

const damaged: Text = { zh: "工作簿不完整或已损坏", en: "the workbook is incomplete or damaged" };
const savedAgain: Text = {
  zh: "可以用Excel或WPS打开并另存的.xlsx文件",
  en: "an .xlsx file that its program can open and save",
};
const tooLarge: Text = { zh: "工作簿超过500 MB", en: "the workbook is larger than 500 MB" };
const smaller: Text = { zh: "较小的工作簿或CSV文件", en: "a smaller workbook, or a CSV file" };

/** The one visible sheet that has the headings. */
async function tableOf(book: Workbook, search: Search): Promise<{ sheet: string; table: FoundTable }> {
  const tables: { sheet: string; table: FoundTable }[] = [];
  let problem: PolicyError | undefined;
  for (const sheet of book.sheets.filter(({ hidden }) => !hidden)) {
    try {
      let merges: Promise<readonly Merge[]> | undefined;
      const mergesIn = () => (merges ??= mergesOf(book, sheet, lastRowOfHeadings));
      tables.push({ sheet: sheet.name, table: await findTable(sheetRows(book, sheet), search, mergesIn) });
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      problem ??= error;
    }
  }
  const [first, ...more] = tables;
  if (first === undefined) throw problem ?? invalidFile(search.source, search.kind, noSheet, savedAgain);
  if (more.length === 0) return first;
  for (const { table } of tables) await table.below.return(undefined);
  throw invalidFile(search.source, search.kind, severalSheets(tables.map(({ sheet }) => sheet)), oneSheet);
}

/** Merged cells further down are not needed; empty rows are counted too. */
const lastRowOfHeadings = 1_000;

const noSheet: Text = { zh: "工作簿中没有可见的工作表", en: "the workbook has no visible sheet" };
const oneSheet: Text = {
  zh: "只有一张工作表有这些列，其余的请删除、隐藏或另存",
  en: "one sheet with these columns; delete or hide the others, or save them separately",
};

function severalSheets(names: readonly string[]): Text {
  const some = names.slice(0, 10);
  return {
    zh: `有${names.length}张工作表有这些列（${some.join("、")}），无法确定用哪一张`,
    en: `${names.length} sheets have these columns (${some.join(", ")}), and it is not clear which one is meant`,
  };
}
