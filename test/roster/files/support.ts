import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { PolicyError } from "../../../src/kernel/language/errors.ts";
import {
  type OpenTable,
  openTable,
  type SheetToWrite,
  type TableOptions,
  type TableRow,
  type WantedColumn,
  workbookWriter,
} from "../../../src/roster/files/index.ts";

const folder = mkdtempSync(join(tmpdir(), "files-"));

export function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export const kind = { zh: "花名册", en: "roster" };

const column = (required: boolean, ...names: string[]): WantedColumn => ({ names, required });
export const wanted: readonly WantedColumn[] = [
  column(true, "人员编号", "person code", "code"),
  column(true, "出生日期", "date of birth", "birthDate"),
  column(true, "剩余耕地（亩）", "remaining arable land (mu)", "remainingArableMu"),
  column(false, "缴清日期", "date of payment in full", "paidOn"),
];

/** All that a table has, read to its end. */
export interface ReadTable {
  readonly table: OpenTable;
  readonly rows: readonly TableRow[];
  /** The cells of the wanted columns, by row; the fault's reason where a row has one. */
  readonly cells: readonly (readonly string[] | string)[];
}

export async function read(source: string, options?: TableOptions): Promise<ReadTable> {
  const table = await openTable(source, kind, wanted, options);
  const rows: TableRow[] = [];
  for await (const row of table.rows) rows.push(row);
  const cells = rows.map(({ cells: all, fault }) =>
    fault === undefined
      ? table.columnOf.map((place) => (place === undefined ? "" : (all[place] ?? "")))
      : fault.reason.zh,
  );
  return { table, rows, cells };
}

export async function refusal(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof PolicyError)) throw new Error(`no PolicyError but ${String(error)}`);
  return error.message;
}

/** A workbook of one sheet. */
export function workbook(name: string, columns: SheetToWrite["columns"], rows: Iterable<readonly string[]>): Buffer {
  const pieces: Uint8Array[] = [];
  const writer = workbookWriter([{ name, columns }], (piece) => pieces.push(piece));
  for (const cells of rows) writer.add(0, cells);
  writer.finish();
  return Buffer.concat(pieces);
}

let gb18030: Map<string, readonly number[]> | undefined;

/** A text in GB18030, characters of one and two bytes. Node has no encoder, so this inverts its decoder. */
export function inGb18030(text: string): Buffer {
  gb18030 ??= twoByteCharacters();
  const bytes = gb18030;
  return Buffer.from([...text].flatMap((one) => (one < "\x80" ? [one.charCodeAt(0)] : [...(bytes.get(one) ?? [])])));
}

export const isInGb18030 = (one: string): boolean => {
  gb18030 ??= twoByteCharacters();
  return one < "\x80" || gb18030.has(one);
};

function twoByteCharacters(): Map<string, readonly number[]> {
  const bytes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030", { fatal: true });
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (!bytes.has(character)) bytes.set(character, [lead, trail]);
    }
  }
  return bytes;
}

export const inUtf16 = (text: string, order: "le" | "be"): Buffer => {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};

interface Made {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: string;
    readonly state?: string;
    /** Merged cells: A1:B1. */
    readonly merges?: readonly string[];
  }[];
  readonly texts?: string;
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
  /** Prefix of the tags, as some programs write them. */
  readonly prefix?: string;
}

/** An .xlsx with given XML, as different programs write it. */
export function made({ sheets, texts = "", formats = [], date1904 = false, prefix = "" }: Made): Uint8Array {
  const tag = (xml: string): string => (prefix === "" ? xml : xml.replaceAll(/<(\/?)(?=\w)/g, `<$1${prefix}:`));
  const codes = formats.map((one, index) =>
    typeof one === "string" ? `<numFmt numFmtId="${200 + index}" formatCode="${one.replaceAll('"', "&quot;")}"/>` : "",
  );
  const xfs = formats.map((one, index) => `<xf numFmtId="${typeof one === "string" ? 200 + index : one}"/>`);
  const book = sheets.map(({ name, state }, index) => {
    return `<sheet name="${name}" sheetId="${index + 1}" ${state ? `state="${state}"` : ""} r:id="r${index}"/>`;
  });
  const targets = sheets.map((_, index) => {
    return `<Relationship Id="r${index}" Type="x/worksheet" Target="/xl/worksheets/part${index}.xml"/>`;
  });
  const files: Record<string, string> = {
    "xl/workbook.xml": tag(
      `<workbook xmlns:r="r"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${book.join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": `<Relationships>${targets.join("")}</Relationships>`,
    "xl/styles.xml": tag(
      `<styleSheet><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`,
    ),
    "xl/sharedStrings.xml": tag(`<sst>${texts}</sst>`),
  };
  for (const [index, { rows, merges = [] }] of sheets.entries()) {
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    const below = merged === "" ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
    files[`xl/worksheets/part${index}.xml`] = tag(`<worksheet><sheetData>${rows}</sheetData>${below}</worksheet>`);
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
