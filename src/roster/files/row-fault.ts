import { display, type Fault, type Text } from "../../kernel/language/index.ts";

/** 差错 — One fault in a row: the column, the content of the cell, and why it is rejected. */
export interface RowFault {
  /** The heading of the column in the file; （整行） for the row as a whole, （县级设置） for the county settings. */
  readonly column: string;
  readonly code: Fault["code"];
  /** The content of the cell. */
  readonly given: string;
  readonly reason: Text;
}

export const wholeRow = "（整行）";

/** A cell in Chinese quotation marks; invisible characters are written as escapes, long text is cut. */
const quoted = (cell: string): string => `“${display(cell).replace(/^"|"$/g, "")}”`;

/** A row whose number of cells differs from that of the headings. */
export function wrongCellCount(cells: number, headings: number): RowFault {
  const reason = {
    zh: `本行有${cells}个单元格，表头为${headings}个，应一致`,
    en: `has ${cells} cell(s), expected ${headings}, as many as the header row`,
  };
  return { column: wholeRow, code: "malformed", given: String(cells), reason };
}

/** A cell with bytes that are invalid in the encoding. */
export function undecodableCell(heading: string, given: string): RowFault {
  const reason = {
    zh: `含有无法识别的字符，填报内容为${quoted(given)}。要求：UTF-8或GB18030编码的文字，全文件用同一种编码`,
    en: `contains characters that cannot be decoded: got ${display(given)}, expected text in UTF-8 or GB18030, the whole file in the same`,
  };
  return { column: heading, code: "malformed", given, reason };
}

/** A line that cannot be split into cells. */
export function brokenLine(text: string, reason: Text): RowFault {
  return { column: wholeRow, code: "malformed", given: cut(text), reason };
}

/** The number of characters of a broken line that a fault quotes. */
export const mostShown = 200;

/** Never cuts within a number: it may be an id number, whose beginning already identifies a person. */
const cut = (text: string): string =>
  text.length < mostShown ? text : text.slice(0, mostShown).replace(/[0-9０-９]+$/, "");

/** The maximum length of a row: a file without line ends must not need more memory than others. */
export const longestRow = 1_000_000;

export const rowTooLong: Text = {
  zh: `本行超过${longestRow}个字，已略过`,
  en: `is longer than ${longestRow} characters: it was skipped`,
};
