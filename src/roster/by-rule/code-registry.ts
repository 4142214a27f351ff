import { type NumberTable, numberTable } from "./number-table.ts";

/** 编号登记 — Stores each person code and its first row. Only this memory grows with the roster. */
export interface CodeRegistry {
  /** The earlier row with this code; undefined if there is none, or if the same row was registered before. */
  firstRowOf(code: string, row: number): number | undefined;
}

/**
 * Codes are stored as numbers: C01-0042 is number 10042 among the codes of the form C00-0000. This loses nothing, and 10,000,000
 * codes need a tenth of the memory of their texts. Codes of rare forms are stored as texts.
 */
export function codeRegistry(): CodeRegistry {
  const forms = new Map<string, NumberTable>();
  const others = new Map<string, number>();
  let lastForm = "";
  let lastTable: NumberTable | undefined;

  const tableOf = (code: string): NumberTable | undefined => {
    if (lastTable !== undefined && hasForm(code, lastForm)) return lastTable;
    const form = code.replace(/[0-9]/g, "0");
    let table = forms.get(form);
    if (table === undefined) {
      const digits = form.split("0").length - 1;
      if (digits === 0 || digits > mostDigits || forms.size >= mostForms) return undefined;
      table = numberTable(digits);
      forms.set(form, table);
    }
    lastForm = form;
    lastTable = table;
    return table;
  };

  return {
    firstRowOf(code, row) {
      const table = tableOf(code);
      const first = table === undefined ? others.get(code) : firstOfNumber(table, code, row);
      if (first === undefined) others.set(code, row);
      return first === row ? undefined : first;
    },
  };
}

const mostForms = 64;
/** Enough digits for an id number. */
const mostDigits = 18;

const zero = 48;
const isDigit = (sign: number): boolean => sign >= zero && sign < zero + 10;

/** Whether a code has a form, in which each digit is written as zero. */
function hasForm(code: string, form: string): boolean {
  if (code.length !== form.length) return false;
  for (let at = 0; at < code.length; at++) {
    const sign = code.charCodeAt(at);
    if ((isDigit(sign) ? zero : sign) !== form.charCodeAt(at)) return false;
  }
  return true;
}

function firstOfNumber(table: NumberTable, code: string, row: number): number {
  let low = 0;
  let high = 0;
  let unit = 1;
  for (let at = code.length - 1; at >= 0; at--) {
    const sign = code.charCodeAt(at);
    if (!isDigit(sign)) continue;
    if (unit < 1e9) low += (sign - zero) * unit;
    else high += (sign - zero) * (unit / 1e9);
    unit *= 10;
  }
  return table.firstOf(high, low, row);
}
