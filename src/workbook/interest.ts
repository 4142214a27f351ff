import { postingKinds } from "../policies/landless-farmers/account/account-postings.ts";
import { type Part, partNames, parts } from "../policies/landless-farmers/account/parts.ts";
import { roundingLabels } from "../policies/landless-farmers/account/roundings.ts";
import type { Posting } from "../statement/account-value.ts";
import { amountOf, fenOfAll, sayIn } from "../statement/words.ts";
import {
  type Cell,
  cellOf,
  dayCell,
  empty,
  formulaCell,
  fractionText,
  input,
  live,
  type Sheet,
  textCell,
} from "./cells.ts";
import { Lots } from "./lots.ts";
import { amountSum, balanceSum, rowOf, type Source } from "./places.ts";
import type { ratesOf } from "./rates.ts";
import { rounded } from "./rounded.ts";
import { formulaOf, negated, type Sum, sumOfCell } from "./sums.ts";

type Line = Posting["calculation"][number];
type Term = Line["terms"][number];
type Rates = ReturnType<typeof ratesOf>;

/** 利息计算 — The sheet of interest and tax, and the cell of each line's result. */
interface Interest {
  readonly sheet: Sheet;
  /** The result of a portion in a posting. */
  readonly result: (index: number, part: Part) => string;
}

export function interestOf(source: Source, rates: Rates): Interest {
  const rows: Cell[][] = [];
  const results = new Map<string, number>();
  const lots = lotsOf(source);
  source.account.postings.forEach((posting, index) => {
    const bases = follow(source, lots, posting, index);
    for (const line of posting.calculation) {
      const row = rowOf(rows.length);
      results.set(`${index} ${line.part}`, row);
      const interestRow = line.interest === null ? undefined : results.get(`${index - 1} ${line.part}`);
      rows.push(...lineRows({ source, rates, posting, index, line, row, bases: bases[line.part], interestRow }));
      if (line.interest === null) lots[line.part].settle(openingOf(source, line, row));
    }
    if (posting.kind.startsWith("interest") && posting.on.endsWith("-12-31")) endYear(source, lots, index);
  });
  const result = (index: number, part: Part): string =>
    cellOf(source.names.interest, `N${results.get(`${index} ${part}`)}`);
  return { sheet: { name: source.names.interest, columns: columnsIn(source), rows }, result };
}

type LotsOfParts = Readonly<Record<Part, Lots>>;

function lotsOf({ readings }: Source): LotsOfParts {
  const compounds = readings.compounding === "yearly";
  return { government: new Lots(compounds), village: new Lots(compounds), individual: new Lots(compounds) };
}

/** Follows the money to a posting. For an interest posting, returns the sums that earned it. */
function follow(source: Source, lots: LotsOfParts, posting: Posting, index: number) {
  const bases: Partial<Record<Part, readonly (Sum | undefined)[]>> = {};
  for (const part of partNames) {
    const own = lots[part];
    const amount = amountSum(source, posting, index, part);
    own.begin(posting.on, balanceSum(source, index - 1, part));
    if (posting.kind === "brought-forward") own.bringForward(amount);
    else if (posting.kind === "paid-in") own.payIn(amount);
    else if (posting.kind.startsWith("pension")) own.draw(negated(amount), posting.on);
    const line = posting.calculation.find((one) => one.part === part && one.interest === null);
    if (line !== undefined) bases[part] = own.basesOf(line.terms);
  }
  return bases;
}

/** The tax on the interest of a year's last day is posted after it. */
function endYear(source: Source, lots: LotsOfParts, index: number): void {
  if (source.account.postings[index + 1]?.kind === "interest-tax") return;
  for (const part of partNames) lots[part].nextYear(balanceSum(source, index, part));
}

/** The cell of the first term, which belongs to the opening balance if there is one. */
const openingOf = ({ names }: Source, { terms: [first] }: Line, row: number): Sum | undefined =>
  first === undefined ? undefined : sumOfCell(cellOf(names.interest, `E${row}`), first.base);

function columnsIn({ language }: Source): Sheet["columns"] {
  const say = sayIn(language);
  return [
    [say("笔号", "Posting"), 8],
    [say("日期", "Date"), 12],
    [say("种类", "Kind"), 12],
    [say("部分", "Portion"), 14],
    [say("计息金额", "Base"), 16],
    [say("年利率", "Rate"), 10],
    [say("月数或天数", "Months or days"), 12],
    [say("全年", "Per year"), 8],
    [say("利息税率", "Tax rate"), 12],
    [say("乘积", "Product"), 18],
    [say("以前的零头及其利息", "Fractions before, with interest"), 18],
    [say("舍入前", "Before rounding"), 18],
    [say("舍入方式", "Rounding"), 18],
    [say("结果", "Result"), 16],
  ];
}

interface LineToWrite {
  readonly source: Source;
  readonly rates: Rates;
  readonly posting: Posting;
  readonly index: number;
  readonly line: Line;
  readonly row: number;
  readonly bases: readonly (Sum | undefined)[] | undefined;
  /** For a tax line: the row of the taxed interest. */
  readonly interestRow: number | undefined;
}

/** One row per term; the first has the result of the line. */
function lineRows(given: LineToWrite): Cell[][] {
  const { source, rates, posting, index, line, row, bases, interestRow } = given;
  const { language } = source;
  const head = [
    { style: "number-formula", text: String(index + 1) },
    dayCell(posting.on),
    textCell(postingKinds[posting.kind][language]),
    textCell(parts[line.part][language]),
  ] as const;
  const terms = line.terms.length === 0 ? [undefined] : line.terms;
  return terms.map((term, at) => {
    const own = row + at;
    const base = interestRow === undefined ? bases?.[at] && formulaOf(bases[at]) : `E${interestRow + at}`;
    const ofTerm = term === undefined ? Array<Cell>(6).fill(empty) : termCells(term, own, base, rates);
    return [...head, ...ofTerm, ...(at === 0 ? resultCells(given) : [])];
  });
}

function termCells(term: Term, row: number, base: string | undefined, rates: Rates): Cell[] {
  const time = /^\d+$/.test(term.time) ? input("number", term.time) : dayTime(term.time);
  return [
    base === undefined ? input("money", term.base) : formulaCell("money", term.base, base),
    formulaCell("rate", fractionText(term.rate), rates.of(term)),
    time,
    input("number", String(term.perYear)),
    taxCell(term, rates),
    formulaCell("exact", productText(term), `E${row}*F${row}*G${row}/H${row}`),
  ];
}

/** "(10/31+2)": months with days of a month. */
const dayTime = (time: string): Cell => formulaCell("number", floatText(timeOf(time)), time.replace(/[()]/g, ""));

function timeOf(time: string): number {
  return time
    .replace(/[()]/g, "")
    .split("+")
    .reduce((sum, one) => {
      const [above = "", below = "1"] = one.split("/");
      return sum + Number(above) / Number(below);
    }, 0);
}

/** The value displayed until a program calculates; never used for an amount. */
const floatText = (value: number): string => String(Number(value.toPrecision(15)));
const productText = ({ base, rate, time, perYear }: Term): string =>
  floatText((Number(base) * Number(fractionText(rate)) * timeOf(time)) / perYear);

/** The tax rate, or several rates weighted by days. */
function taxCell({ taxRates: tax }: Term, rates: Rates): Cell {
  const [first] = tax;
  if (first === undefined) return empty;
  if (tax.length === 1) return formulaCell("rate", fractionText(first.rate), rates.ofTax(first));
  const days = tax.reduce((sum, one) => sum + one.days, 0);
  const sum = tax.reduce((all, one) => all + Number(fractionText(one.rate)) * one.days, 0);
  const text = tax.map((one) => `${rates.ofTax(one)}*${one.days}`).join("+");
  return formulaCell("rate", floatText(sum / days), `(${text})/${days}`);
}

function resultCells({ source, line, row, interestRow }: LineToWrite): Cell[] {
  const { fractions, exact, rounding, result, terms } = line;
  // term by term: LibreOffice 7.4 adds up ranges before all their cells are calculated
  const sumOf = (term: (row: number) => string): string =>
    terms.length === 0 ? "0" : terms.map((_, at) => term(row + at)).join("+");
  const sum = sumOf((one) => `J${one}`);
  const label = textCell(roundingLabels[rounding][source.language]);
  const rest = fractions === null ? empty : input("exact", fractions.replace("…", ""));
  const isTax = interestRow !== undefined;
  const products = fractions === null ? sum : `${sum}+K${row}`;
  const net = `${sumOf((one) => `J${one}*(1-I${one})`)}+K${row}`;
  const taxRates = new Set(terms.map(({ taxRates: tax }) => JSON.stringify(tax)));
  const share = taxRates.size === 1 ? `I${row}` : `(${sumOf((one) => `J${one}*I${one}`)})/(${sum})`;
  const before = isTax ? (fractions === null ? `N${interestRow}*${share}` : net) : products;
  const beforeCell = formulaCell("exact", exact.replace("…", ""), before);
  return [rest, beforeCell, label, live("money", result, resultFormula(line, row, interestRow))];
}

/** The result of a line. If only the balance is rounded, the tax is the interest minus the interest after tax. */
function resultFormula(line: Line, row: number, interestRow: number | undefined): string | undefined {
  const { fractions, exact, rounding, result, interest } = line;
  if (interest === null || fractions === null) return rounded(exact, rounding, result, `L${row}`);
  const net = amountOf(fenOfAll([interest]) - fenOfAll([result]));
  const ofNet = rounded(exact, rounding, net, `L${row}`);
  return ofNet === undefined ? undefined : `ROUND(N${interestRow}-${ofNet},2)`;
}
