import { type PostingKind, postingKinds } from "../policies/landless-farmers/account/account-postings.ts";
import type { Account } from "../statement/account-value.ts";
import { amountOf, fenOfAll, sayIn } from "../statement/words.ts";
import { type Cell, cellOf, formulaCell, type Sheet, textCell } from "./cells.ts";
import { postingColumns, rowOf, type Source } from "./places.ts";

type Year = Account["years"][number];

const pensions: readonly PostingKind[] = ["pension", "pension-arrears"];
const leaving: readonly PostingKind[] = [
  "refunded",
  "inherited",
  "transferred",
  "returned-to-village",
  "to-special-fund",
  "to-county-budget",
];

/** 年度汇总 — The account year by year, and whether it reconciles, from the sheet of postings. */
export function yearsSheet(source: Source): Sheet {
  const { account, language, names } = source;
  const say = sayIn(language);
  const columns: Sheet["columns"] = [
    [say("年份", "Year"), 12],
    [say("年初余额", "Opening"), 16],
    [say("入账", "Paid in"), 16],
    [say("利息（扣税后）", "Interest after tax"), 16],
    [say("养老保障金支出", "Pensions"), 16],
    [say("转出及退还", "Paid out"), 16],
    [say("年末余额", "Closing"), 16],
    [say("专项资金支付", "From special fund"), 16],
    [say("收支平衡", "Reconciles"), 12],
  ];
  return {
    name: names.years,
    columns,
    rows: [...account.years.map((year, at) => yearRow(source, year, at)), totals(source)],
  };
}

function yearRow(source: Source, year: Year, at: number): Cell[] {
  const row = rowOf(at);
  const sum = (kinds: readonly PostingKind[]): string =>
    kinds.map((kind) => sumIf(source, postingColumns.total, row, kind)).join("+");
  const of = (amount: string, formula: string): Cell => formulaCell("money", amount, `ROUND(${formula},2)`);
  return [
    { style: "number-fixed", text: String(year.year) },
    of(year.openingBalance, at === 0 ? sum(["brought-forward"]) : `G${row - 1}`),
    of(year.paidIn, sum(["paid-in"])),
    of(year.interest, sum(["interest", "interest-tax"])),
    of(year.pensions, `-(${sum(pensions)})`),
    of(year.paidOut, `-(${sum(leaving)})`),
    of(year.closingBalance, `B${row}+C${row}+D${row}-E${row}-F${row}`),
    of(year.fromFund, sumIf(source, postingColumns.fromFund, row, "pension-from-fund")),
    check(`${closingCell(source, year.year)}=G${row}`),
  ];
}

/** The balance after the last posting of a year. */
function closingCell({ account, names }: Source, year: number): string {
  const last = account.postings.reduce((at, { on }, index) => (on.startsWith(`${year}-`) ? index : at), -1);
  return cellOf(names.postings, `${postingColumns.balance}${rowOf(last)}`);
}

function sumIf({ account, names, language }: Source, column: string, row: number, kind: PostingKind): string {
  const range = (one: string): string =>
    cellOf(names.postings, `${one}$${rowOf(0)}:${one}$${rowOf(account.postings.length - 1)}`);
  const label = postingKinds[kind][language];
  return `SUMIFS(${range(column)},${range(postingColumns.year)},A${row},${range(postingColumns.kind)},"${label}")`;
}

/** 1 if two sums are equal, 0 if not: understandable in every language. */
const check = (same: string): Cell => formulaCell("number", "1", `IF(${same},1,0)`);

function totals({ account, language }: Source): Cell[] {
  const { closing, years, paidByFund } = account;
  const row = rowOf(years.length);
  const sum = (column: string): string => (years.length === 0 ? "0" : `SUM(${column}${rowOf(0)}:${column}${row - 1})`);
  const of = (amount: string, formula: string): Cell => formulaCell("money", amount, `ROUND(${formula},2)`);
  const paidOut = amountOf(fenOfAll(years.map((year) => year.paidOut)));
  return [
    textCell(sayIn(language)("合计", "Total")),
    of(closing.openingBalance, years.length === 0 ? "0" : `B${rowOf(0)}`),
    of(closing.paidIn, sum("C")),
    of(closing.interest, sum("D")),
    of(closing.pensions, sum("E")),
    of(paidOut, sum("F")),
    of(closing.balance, years.length === 0 ? "0" : `G${row - 1}`),
    of(paidByFund, sum("H")),
    check(`ROUND(B${row}+C${row}+D${row},2)=ROUND(E${row}+F${row}+G${row},2)`),
  ];
}
