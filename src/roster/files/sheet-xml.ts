import {
  columnLetters,
  dayStyle,
  headingStyle,
  mainNamespace,
  moneyStyle,
  numberStyle,
  textStyle,
} from "./workbook-parts.ts";

/** 工作表的列 — A column of a sheet to write, and the kind of its cells: codes and id numbers are texts. */
export interface SheetColumn {
  readonly heading: string;
  readonly kind: "text" | "day" | "number" | "money";
}

/** The beginning of a sheet. Headings stay visible when scrolling; cells entered later get the kind of their column. */
export function sheetHead(columns: readonly SheetColumn[]): string {
  const style = { text: textStyle, day: dayStyle, number: numberStyle, money: moneyStyle };
  const widths = columns.map(({ heading, kind }, index) => {
    const place = `min="${index + 1}" max="${index + 1}"`;
    return `<col ${place} width="${widthOf(heading, kind)}" style="${style[kind]}" customWidth="1"/>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  return `<worksheet xmlns="${mainNamespace}">${views}<cols>${widths.join("")}</cols><sheetData>${headingRow(columns)}`;
}

/** The end of a sheet with this number of rows; each column can be filtered. */
export const sheetEnd = (columns: readonly SheetColumn[], rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnLetters(columns.length)}${rows}"/></worksheet>`;

const headingRow = (columns: readonly SheetColumn[]): string =>
  `<row r="1">${columns.map(({ heading }) => textCell(heading, headingStyle)).join("")}</row>`;

export const rowXml = (row: number, columns: readonly SheetColumn[], cells: readonly string[]): string =>
  `<row r="${row}">${columns.map(({ kind }, index) => cellXml(cells[index] ?? "", kind)).join("")}</row>`;

/** A width for the heading (two per Chinese character) and the filter button. */
function widthOf(heading: string, kind: SheetColumn["kind"]): number {
  const least = { text: 12, day: 12, number: 12, money: 16 }[kind];
  const places = [...heading].reduce((sum, one) => sum + (one > "\u2e7f" ? 2 : 1), 0);
  return Math.min(40, Math.max(least, places + 4));
}

function cellXml(text: string, kind: SheetColumn["kind"]): string {
  if (text === "") return "<c/>";
  if (kind === "day") {
    const serial = serialOf(text);
    if (serial !== undefined) return `<c s="${dayStyle}"><v>${serial}</v></c>`;
  } else if (kind !== "text" && isNumber(text)) {
    // a format of two decimals would hide the third
    const style = kind === "money" && !/\.\d{3}/.test(text) ? moneyStyle : numberStyle;
    return `<c s="${style}"><v>${text}</v></c>`;
  }
  return textCell(text, textStyle);
}

const textCell = (text: string, style: number): string =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(shortened(text))}</t></is></c>`;

/** The maximum number of characters in a cell. */
const longestCell = 32_767;

export const isTooLong = (text: string): boolean => text.length > longestCell;

/** A text that fits into a cell. A cut text states that it was cut. */
function shortened(text: string): string {
  if (!isTooLong(text)) return text;
  const remark = `……（以下略，全文${text.length}字）`;
  return `${text.slice(0, longestCell - remark.length)}${remark}`;
}

/** A number with at most 15 digits, as many as a spreadsheet keeps. With leading zeros it would be a code. */
const isNumber = (text: string): boolean =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.replaceAll(/\D/g, "").length <= 15;

const daySign = /^(\d{4})-(\d\d)-(\d\d)$/;
const dayMs = 86_400_000;
/** The day before spreadsheets' day 1, after their 29 February 1900. */
const beforeFirst = Date.UTC(1899, 11, 30);
const firstSerial = 61;

function serialOf(text: string): number | undefined {
  const [, year, month, day] = daySign.exec(text) ?? [];
  if (day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31 April would be the first of May, and the year 50 would be 1950
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() + 1 !== Number(month)) return undefined;
  if (date.getUTCFullYear() !== Number(year)) return undefined;
  const serial = (date.getTime() - beforeFirst) / dayMs;
  return serial < firstSerial ? undefined : serial;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Control characters except tabs and line feeds, halves of surrogate pairs, and two code points that are not characters. */
const notInXml = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const unusual = /[&<>"_\p{Cc}\p{Cs}\ufffe\uffff]/u;

export function escaped(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign)
    .replaceAll(notInXml, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
