import { amountOf, fenOfAll, isZero } from "../statement/words.ts";
import { type Cell, cellOf, empty, formulaCell, input, live } from "./cells.ts";
import type { PensionRow } from "./pension-row.ts";
import { postingColumns, rowOf } from "./places.ts";
import { exactText, rounded } from "./rounded.ts";
import { type Sum, sumOfCell } from "./sums.ts";

/** The monthly amount and the amount due, from the basis of the division to the payment: columns D to L. */
export function monthlyCells(one: PensionRow): Cell[] {
  const { pension } = one;
  const { exact, rounding, monthlyAmount } = pension;
  const balances = quotientsOf(pension);
  const [first, second] = balances;
  const quotients =
    second === undefined ? `D${one.row}/E${one.row}` : `D${one.row}/E${one.row}+F${one.row}/G${one.row}`;
  // an amount paid before the account begins is given, not rounded
  const isGiven = second === undefined && first?.divisor === 1 && first.amount === monthlyAmount;
  // three or more: money was paid in late under several divisors
  const quotient = balances.length > 2 ? undefined : rounded(exact, rounding, monthlyAmount, quotients);
  const formula = isGiven ? `D${one.row}` : quotient;
  const amounts = [first, second].flatMap((balance, at): Cell[] =>
    balance === undefined
      ? [empty, empty]
      : [amountCell(one, balance.amount, at), divisorCell(one, balance.divisor, at)],
  );
  return [...amounts, live("money", monthlyAmount, formula), ...firstMonthCells(one), ...dueCells(one)];
}

type Quotient = PensionRow["pension"]["terms"][number];

/** The summands of the monthly amount. Later payments under the same divisor are one summand. */
function quotientsOf({ terms }: PensionRow["pension"]): readonly Quotient[] {
  const [first, ...later] = terms;
  const divisors = new Set(later.map(({ divisor }) => divisor));
  const [divisor] = divisors;
  if (first === undefined || divisor === undefined || divisors.size > 1) return terms;
  return [first, { amount: amountOf(fenOfAll(later.map(({ amount }) => amount))), divisor }];
}

/** The amount of an earlier row if it is the same, plus later payments; at the start, the balance. */
function amountCell(one: PensionRow, amount: string, at: number): Cell {
  const formula = amountFormula(one, amount, at);
  return formula === undefined ? input("money", amount) : formulaCell("money", amount, formula);
}

function amountFormula(one: PensionRow, amount: string, at: number): string | undefined {
  const { before, source, index, pension } = one;
  const column = at === 0 ? "D" : "F";
  const all = before === undefined ? [] : quotientsOf(before.pension);
  const previous = all[at]?.amount;
  if (previous === amount && all.length === quotientsOf(pension).length) return `${column}${before?.row}`;
  const balance = source.account.postings[index - 1];
  const cell = cellOf(source.names.postings, `${postingColumns.balance}${rowOf(index - 1)}`);
  if (previous === undefined && at === 0) return balance?.balance === amount ? cell : undefined;
  const since = (before?.index ?? 0) + 1;
  const paid = paidIn(one, since);
  const raised = fenOfAll([previous ?? "0.00"]) + paid.fen === fenOfAll([amount]);
  if (raised && paid.cells.length > 0) {
    const cells = paid.cells.map((one) => one.cell).join("+");
    return previous === undefined ? `ROUND(${cells},2)` : `ROUND(${column}${before?.row}+${cells},2)`;
  }
  // recalculated in January from the balance on that date
  if (at === 0 && balance?.balance === amount) return cell;
  return previous === amount ? `${column}${before?.row}` : undefined;
}

/** Payments after a posting and before a pension. */
function paidIn({ source, index }: PensionRow, since: number): Sum {
  const sums = source.account.postings.slice(since, index).flatMap((posting, at) => {
    const cell = cellOf(source.names.postings, `${postingColumns.total}${rowOf(since + at)}`);
    return posting.kind === "paid-in" && !isZero(posting.total) ? sumOfCell(cell, posting.total) : [];
  });
  return { fen: sums.reduce((all, { fen }) => all + fen, 0n), cells: sums.flatMap(({ cells }) => cells) };
}

function divisorCell({ before }: PensionRow, divisor: number, at: number): Cell {
  const isSame = before !== undefined && quotientsOf(before.pension)[at]?.divisor === divisor;
  const text = String(divisor);
  return isSame ? formulaCell("number", text, `${at === 0 ? "E" : "G"}${before.row}`) : input("number", text);
}

function firstMonthCells({ pension: { firstMonthDays } }: PensionRow): Cell[] {
  if (firstMonthDays === null) return [empty, empty];
  return [input("number", String(firstMonthDays.days)), input("number", String(firstMonthDays.daysOfMonth))];
}

/** Arrears, and the amount due: the monthly amount, or part of it for a first month by days. */
function dueCells({ pension, row }: PensionRow): Cell[] {
  const { arrears, firstMonthDays, monthlyAmount, amount } = pension;
  if (arrears.length > 0) {
    const sum = arrears.map(({ first, raise, laterMonths }) => `${first}+${raise}*${laterMonths}`).join("+");
    return [formulaCell("money", amount, `ROUND(${sum},2)`), formulaCell("money", amount, `K${row}`)];
  }
  if (firstMonthDays === null) return [empty, live("money", amount, amount === monthlyAmount ? `H${row}` : undefined)];
  const { days, daysOfMonth } = firstMonthDays;
  const exact = exactText(fenOfAll([monthlyAmount]) * BigInt(days), BigInt(daysOfMonth) * 100n);
  const formula = rounded(exact, "half-up-to-the-fen", amount, `H${row}*I${row}/J${row}`);
  return [empty, live("money", amount, formula)];
}
