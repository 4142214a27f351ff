import type { Text } from "../../kernel/language/index.ts";
import { numberText } from "./cell-text.ts";
import type { TableRow } from "./csv.ts";
import { mostColumns } from "./headings.ts";
import { brokenLine, longestRow, rowTooLong } from "./row-fault.ts";
import { type Sheet, unescaped, type Workbook } from "./workbook.ts";
import { xmlPieces } from "./xml.ts";

/** 表的各行 — The rows of a sheet, with the displayed text of each cell; rows that the workbook omits are missing. */
export async function* sheetRows(book: Workbook, sheet: Sheet): AsyncGenerator<TableRow> {
  const bytes = book.part(sheet.part);
  if (bytes === undefined) return;
  let ready: TableRow[] = [];
  const pieces = xmlPieces(
    bytes,
    rowHooks(book, (row) => ready.push(row)),
  );
  for await (const _ of pieces) {
    yield* ready;
    ready = [];
  }
  yield* ready;
}

function rowHooks(book: Workbook, done: (row: TableRow) => void) {
  let row = 0;
  let cells: string[] = [];
  let place = 0;
  let type: string | undefined;
  let style = 0;
  let value = "";
  let isFormula = false;
  let inside: "value" | "text" | undefined;
  let inReading = false;
  let length = 0;
  return {
    open(name: string, attribute: (name: string) => string | undefined): void {
      if (name === "row") {
        row = Number(attribute("r") ?? row + 1);
        cells = [];
        place = -1;
        length = 0;
      } else if (name === "c") {
        place = placeOf(attribute("r")) ?? place + 1;
        type = attribute("t");
        style = Number(attribute("s") ?? 0);
        value = "";
        isFormula = false;
      } else if (name === "v") inside = "value";
      else if (name === "f") isFormula = true;
      else if (name === "rPh") inReading = true;
      else if (name === "t" && !inReading) inside = "text";
    },
    text(piece: string): void {
      if (inside === undefined) return;
      length += piece.length;
      if (length <= longestRow) value += piece;
    },
    close(name: string): void {
      if (name === "v" || name === "t") inside = undefined;
      else if (name === "rPh") inReading = false;
      else if (name === "c" && place < mostColumns) {
        while (cells.length < place) cells.push("");
        cells[place] = isFormula && value === "" && type !== "str" ? notCalculated : cellText(type, style, value, book);
      } else if (name === "row") {
        const problem = length > longestRow ? rowTooLong : cells.includes(notCalculated) ? noResult : undefined;
        done(problem === undefined ? { row, cells } : { row, cells, fault: brokenLine(cells.join(","), problem) });
      }
    },
  };
}

const notCalculated = "（公式没有结果）";
const noResult: Text = {
  zh: "有没有结果的公式；请在Excel或WPS中打开并保存，使公式得出结果",
  en: "has a formula without a result: open the workbook in its program and save it",
};

/** The column of a cell from its name: AB12 is 27; undefined without a name. */
export function placeOf(name: string | undefined): number | undefined {
  const letters = name === undefined ? undefined : /^[A-Z]{1,3}/.exec(name)?.[0];
  if (letters === undefined) return undefined;
  let place = 0;
  for (let at = 0; at < letters.length; at++) place = place * 26 + letters.charCodeAt(at) - 64;
  return place - 1;
}

function cellText(type: string | undefined, style: number, value: string, book: Workbook): string {
  switch (type) {
    case "s":
      return book.texts[Number(value)] ?? "";
    case "str":
    case "inlineStr":
      return unescaped(value);
    case "b":
      return value === "1" ? "是" : value === "0" ? "否" : value;
    case "d":
      return value.replace(/T00:00:00(?:\.0+)?Z?$/, "");
    case "e":
      return value;
    default:
      return value === "" ? "" : numberText(value, book.formats[style] ?? { shown: "number" }, book.from1904);
  }
}
