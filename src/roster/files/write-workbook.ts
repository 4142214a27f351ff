import { strToU8, Zip, ZipDeflate } from "fflate";
import { escaped, isTooLong, rowXml, type SheetColumn, sheetEnd, sheetHead } from "./sheet-xml.ts";
import { sheetPart, workbookParts } from "./workbook-parts.ts";

/** 要写的工作表 — A sheet to write. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

/** 工作簿的写入 — Writes rows of the sheets of a workbook, in any order of sheets. */
interface WorkbookWriter {
  /** Adds a row to the sheet at this position. */
  add(sheet: number, cells: readonly string[]): void;
  /** Writes the rest. */
  finish(): WrittenWorkbook;
}

interface WrittenWorkbook {
  /** The names of all sheets, including continuation sheets. */
  readonly sheets: readonly string[];
  /** The number of cells that were too long and were cut. */
  readonly cutCells: number;
}

/** The maximum size of a sheet, and of a part of the archive, with a margin. */
const mostRows = 1_048_576;
const mostLength = 1_400_000_000;

/**
 * 写工作簿 — Makes an .xlsx from cells as text and passes it to `write` piece by piece. A date or number that a spreadsheet
 * cannot store exactly stays text; texts are never formulas. The same rows give the same bytes. If a sheet is full, the rows
 * continue on another. In memory are only the compressed rows of all sheets except the first. Throws a RangeError beyond 4 GB.
 */
export function workbookWriter(
  sheets: readonly SheetToWrite[],
  write: (piece: Uint8Array) => void,
  limits = { rows: mostRows, length: mostLength },
): WorkbookWriter {
  let size = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    size += piece.length;
    if (size > longestArchive) throw new RangeError("a workbook is at most 4 GB long");
    write(piece);
  });
  const names: string[] = [];
  let cutCells = 0;
  const begin = (sheet: SheetToWrite): OpenSheet => {
    names.push(sheetName(sheet.name, names));
    return openSheet(zip, sheetPart(names.length), sheet.columns);
  };
  const open = sheets.map(begin);
  return {
    add(place, cells) {
      const sheet = sheets[place] as SheetToWrite;
      const current = open[place] as OpenSheet;
      cutCells += cells.filter(isTooLong).length;
      const isFull = current.rows() === limits.rows || current.length() > limits.length;
      if (isFull) current.finish();
      const next = isFull ? begin(sheet) : current;
      open[place] = next;
      next.add(cells);
    },
    finish() {
      for (const sheet of open) sheet.finish();
      for (const [name, text] of Object.entries(workbookParts(names.map(escaped)))) {
        part(zip, name).push(strToU8(`${xmlHead}${text}`), true);
      }
      zip.end();
      return { sheets: names, cutCells };
    },
  };
}

const pieceLength = 65_536;
/** The maximum size in the directory of the archive. */
const longestArchive = 4_200_000_000;

interface OpenSheet {
  add(cells: readonly string[]): void;
  rows(): number;
  length(): number;
  finish(): void;
}

function openSheet(zip: Zip, name: string, columns: readonly SheetColumn[]): OpenSheet {
  const file = part(zip, name);
  let text = `${xmlHead}${sheetHead(columns)}`;
  let rows = 1;
  let length = 0;
  const push = (last: boolean): void => {
    file.push(strToU8(text), last);
    length += text.length;
    text = "";
  };
  return {
    add(cells) {
      rows += 1;
      text += rowXml(rows, columns, cells);
      if (text.length > pieceLength) push(false);
    },
    rows: () => rows,
    length: () => length,
    finish() {
      text += sheetEnd(columns, rows);
      push(true);
    },
  };
}

function part(zip: Zip, name: string): ZipDeflate {
  // higher levels need a quarter more time and a fifth less memory
  const file = new ZipDeflate(name, { level: 1 });
  // a fixed date, so that the same rows give the same bytes
  file.mtime = "2000-01-01T00:00:00";
  zip.add(file);
  return file;
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const longestName = 31;

/** A valid sheet name: no forbidden characters, not too long, and different from earlier names. */
function sheetName(given: string, taken: readonly string[]): string {
  const allowed = given.replaceAll(/[\\/?*[\]:'\p{Cc}]/gu, " ").trim() || "Sheet1";
  // Excel keeps this name for itself
  const plain = allowed.toLowerCase() === "history" ? `${allowed}_` : allowed;
  const same = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : `（${number}）`;
    // a rare Chinese character takes two units of a string and is never cut in half
    const name = `${plain.slice(0, longestName - end.length).replace(/[\uD800-\uDBFF]$/, "")}${end}`;
    if (!same.has(name.toLowerCase())) return name;
  }
}
