import { display, type Fault, type Text } from "../../kernel/language/index.ts";

/** 差错 — One thing that is wrong in a row: the column, what is written there, and why it is rejected. */
export interface RowFault {
  /** Heading of the column as the file has it; （整行） for the row as a whole, （县级设置） for the county settings. */
  readonly column: string;
  readonly code: Fault["code"];
  /** What is written in the cell. */
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

/** A cell with bytes that the encoding does not have. */
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

/** Characters of a broken line that a fault repeats. */
export const mostShown = 200;

/** Not within a number: it may be an id number, of which the beginning says enough. */
const cut = (text: string): string =>
  text.length < mostShown ? text : text.slice(0, mostShown).replace(/[0-9０-９]+$/, "");

/** A row longer than this is not kept, so that a file without line ends needs no more memory than others. */
export const longestRow = 1_000_000;

export const rowTooLong: Text = {
  zh: `本行超过${longestRow}个字，已略过`,
  en: `is longer than ${longestRow} characters: it was skipped`,
};
