import type { Language } from "../kernel/language/index.ts";
import type { Part } from "../policies/landless-farmers/account/parts.ts";
import type { Account, Posting } from "../statement/account-value.ts";
import { cellOf, firstRow } from "./cells.ts";
import { type SheetNames, sheetNames } from "./names.ts";
import { type Sum, sumOfCell } from "./sums.ts";

/** The common data of all sheets of an account's workbook. */
export interface Source {
  readonly account: Account;
  readonly language: Language;
  readonly names: SheetNames;
  /** The options of the readings used, by name. */
  readonly readings: Readonly<Record<string, string>>;
}

export const sourceOf = (account: Account, language: Language, readings: Source["readings"]): Source => ({
  account,
  language,
  names: sheetNames(language),
  readings,
});

/** Columns of the sheet of postings. */
export const amountColumns = { government: "E", village: "F", individual: "G" } as const;
export const balanceColumns = { government: "J", village: "K", individual: "L" } as const;
export const postingColumns = { year: "B", kind: "D", total: "H", fromFund: "I", balance: "M" } as const;

export const rowOf = (index: number): number => firstRow + index;

/** The balance of a portion after a posting, or nothing before the first, in a formula of another sheet. */
export function balanceSum({ account, names }: Source, index: number, part: Part): Sum {
  const posting = account.postings[index];
  if (posting === undefined) return { fen: 0n, cells: [] };
  return sumOfCell(cellOf(names.postings, `${balanceColumns[part]}${rowOf(index)}`), posting.balances[part]);
}

export const amountSum = ({ names }: Source, posting: Posting, index: number, part: Part): Sum =>
  sumOfCell(cellOf(names.postings, `${amountColumns[part]}${rowOf(index)}`), posting[part]);
