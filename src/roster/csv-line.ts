import { guardFormula } from "./formula-guard.ts";

/** The mark by which spreadsheets recognise UTF-8. */
export const byteOrderMark = "\uFEFF";

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One line of a CSV file for spreadsheets: no cell of it can become a formula. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(guardFormula(cell))).join(",")}\n`;
