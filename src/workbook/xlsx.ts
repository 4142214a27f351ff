import { strToU8, type Zippable, zipSync } from "fflate";
import { escaped } from "../roster/files/sheet-xml.ts";
import { columnLetters, mainNamespace, sheetPart, workbookParts } from "../roster/files/workbook-parts.ts";
import { type Cell, firstRow, formats, type NumberStyle, roles, type Sheet } from "./cells.ts";

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** 工作簿的字节 — Sheets as an .xlsx: each formula with its result, for programs that do not calculate. The same sheets give the same bytes. */
export function xlsxOf(sheets: readonly Sheet[]): Uint8Array {
  const parts = workbookParts(
    sheets.map(({ name }) => escaped(name)),
    styles,
  );
  const texts = Object.entries(parts);
  sheets.forEach((sheet, index) => void texts.push([sheetPart(index + 1), sheetXml(sheet)]));
  // a date in local time, as in archives, so that the bytes are the same in every time zone
  const files: Zippable = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(xmlHead + text)]));
  return zipSync(files, { mtime: "2000-01-01T00:00:00" });
}

function sheetXml({ columns, rows }: Sheet): string {
  const widths = columns.map(
    ([, width], at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const headings = columns.map(([text]): Cell => ({ style: "heading", text }));
  const all = [headings, ...rows].map((cells, index) => rowXml(index + firstRow - 1, cells));
  return `<worksheet xmlns="${mainNamespace}">${views}<cols>${widths.join("")}</cols><sheetData>${all.join("")}</sheetData></worksheet>`;
}

const rowXml = (row: number, cells: readonly Cell[]): string =>
  `<row r="${row}">${cells.map((cell, index) => cellXml(cell, `${columnLetters(index + 1)}${row}`)).join("")}</row>`;

function cellXml({ style, text, formula }: Cell, address: string): string {
  if (text === "" && formula === undefined) return "";
  const start = `<c r="${address}" s="${styleNames.indexOf(style)}"`;
  if (isText(style)) return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const value = style === "day" ? serialOf(text) : text;
  const result = value === "" ? "" : `<v>${value}</v>`;
  return `${start}>${formula === undefined ? "" : `<f>${escaped(formula)}</f>`}${result}</c>`;
}

const isText = (style: Cell["style"]): boolean => style === "text" || style === "heading" || style === "wrapped";

const dayMs = 86_400_000;
/** The date from which spreadsheets count days after their 29 February 1900; all accounts are later. */
const beforeFirst = Date.UTC(1899, 11, 30);
const serialOf = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - beforeFirst) / dayMs;

const numberStyles = formats.flatMap((format) => roles.map((role): NumberStyle => `${format}-${role}`));
const styleNames: readonly Cell["style"][] = ["text", "heading", "wrapped", "day", ...numberStyles];

const numberFormats = { money: 4, rate: 165, number: 0, exact: 166 };
const fonts = { input: 2, formula: 0, fixed: 0 };
const fills = { input: 2, formula: 0, fixed: 3 };

const styles = [
  `<styleSheet xmlns="${mainNamespace}"><numFmts count="3">`,
  '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.00##%"/>',
  '<numFmt numFmtId="166" formatCode="#,##0.00########"/></numFmts>',
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font>',
  '<font><sz val="11"/><color rgb="FF0000C0"/><name val="Calibri"/></font></fonts>',
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  ...["FFFFF8D0", "FFE4E4E4"].map(
    (colour) => `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`,
  ),
  '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${styleNames.length}">`,
  xf(49, 0, 0),
  xf(49, 1, 0, true),
  xf(49, 0, 0, true),
  xf(164, 0, 0),
  ...formats.flatMap((format) => roles.map((role) => xf(numberFormats[format], fonts[role], fills[role]))),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");

function xf(format: number, font: number, fill: number, wraps = false): string {
  const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"`;
  const start = `<xf ${ids} applyNumberFormat="1" applyFont="1" applyFill="1"`;
  return wraps ? `${start} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>` : `${start}/>`;
}
