import { guardFormula } from "./formula-guard.ts";

/** The mark by which spreadsheets recognise UTF-8. */
export const byteOrderMark = "\uFEFF";

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One line of a CSV file for spreadsheets: no cell of it can become a formula. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(guardFormula(cell))).join(",")}\n`;

/** The same for amounts that the program itself writes: they stay numbers, even if negative. */
export const csvLineWithAmounts = (cells: readonly string[], isAmount: (place: number) => boolean): string =>
  `${cells.map((cell, place) => quoted(isAmount(place) ? cell : guardFormula(cell))).join(",")}\n`;
