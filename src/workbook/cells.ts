/** The format of a number in a cell: an amount, a rate, a plain number, an amount with fractions of a fen. */
type Format = "money" | "rate" | "number" | "exact";

/** 单元格 — A cell: text, a date, or a number; for a formula, the number is its result. */
export interface Cell {
  readonly style: "text" | "heading" | "wrapped" | "day" | NumberStyle;
  readonly text: string;
  readonly formula?: string;
}

/** The kind of a number: an input, the result of a formula, or a fixed result. */
type Role = "input" | "formula" | "fixed";
export type NumberStyle = `${Format}-${Role}`;
export const formats: readonly Format[] = ["money", "rate", "number", "exact"];
export const roles: readonly Role[] = ["input", "formula", "fixed"];

export const empty: Cell = { style: "text", text: "" };
export const textCell = (text: string): Cell => ({ style: "text", text });
export const wrapped = (text: string): Cell => ({ style: "wrapped", text });
export const dayCell = (text: string): Cell => ({ style: "day", text });
export const input = (format: Format, text: string): Cell => ({ style: `${format}-input`, text });
export const fixed = (format: Format, text: string): Cell => ({ style: `${format}-fixed`, text });
export const formulaCell = (format: Format, text: string, formula: string): Cell => ({
  style: `${format}-formula`,
  text,
  formula,
});

/** A formula if there is one, otherwise only the value. */
export const live = (format: Format, text: string, formula: string | undefined): Cell =>
  formula === undefined ? fixed(format, text) : formulaCell(format, text, formula);

/** 工作表 — A sheet: headings with the widths of their columns, and rows. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly (readonly [heading: string, width: number])[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The row of the first cells below the headings. */
export const firstRow = 2;

/** A cell of another sheet in a formula. */
export const cellOf = (sheet: string, address: string): string => `'${sheet}'!${address}`;

/** "2.75%" as the number of a cell: "0.0275". */
export function fractionText(rate: string): string {
  if (!rate.endsWith("%")) return rate;
  const [whole = "", decimals = ""] = rate.slice(0, -1).split(".");
  const digits = `${whole.padStart(3, "0")}`;
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`.replace(/^0+(?=\d)/, "");
}
