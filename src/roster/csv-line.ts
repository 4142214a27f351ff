import { guardFormula } from "./formula-guard.ts";

/** The mark by which spreadsheets recognise UTF-8. */
export const byteOrderMark = "\uFEFF";

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One line of a CSV file for spreadsheets: no cell of it can become a formula. */
export const csvLine = (cells: readonly string[]): string => joined(cells.map(guardFormula));

/** The same; the cells at these places are amounts that the program calculated, whose minus sign is one. */
export const csvLineOf = (cells: readonly string[], amounts: readonly number[]): string =>
  joined(cells.map((cell, place) => (amounts.includes(place) ? cell : guardFormula(cell))));

const joined = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\n`;
