import { type CalendarDate, daysBetween, startOfYear } from "../../../kernel/days/index.ts";
import {
  added,
  exactSum,
  exactSumText,
  exactYuanText,
  type Fraction,
  minusFraction,
} from "../../../kernel/numbers/index.ts";
import type { AccountBook } from "./account-book.ts";
import { restsOf } from "./exact-balance.ts";
import type { InterestAmounts } from "./interest-amounts.ts";
import type { InterestMethod } from "./interest-method.ts";
import type { Piece } from "./interest-rates.ts";
import { type Earning, exactTax, taxOf, taxPieces } from "./interest-tax.ts";
import { type ByPart, type Part, partNames } from "./parts.ts";
import {
  type CalculationLine,
  calculationLine,
  type InterestTerm,
  interestTerm,
  type TaxTerm,
} from "./posting-calculation.ts";
import { type Rounding, roundings } from "./roundings.ts";
import type { Period } from "./settlement-period.ts";

/** 计算过程 — How a posting of interest, and the tax on it, came about. */
interface InterestCalculation {
  readonly interest: readonly CalculationLine[];
  readonly tax: readonly CalculationLine[];
}

/** What was posted of interest and of tax, from what each portion earned and what was left of a fen before. */
interface Posted {
  readonly method: InterestMethod;
  readonly period: Period;
  readonly earned: ByPart<readonly Earning[]>;
  readonly rests: ByPart<Rests | null>;
  readonly amounts: InterestAmounts;
}

/** What was left of a fen before, with its interest, and the same after tax. */
interface Rests {
  readonly gross: Fraction;
  readonly net: Fraction;
}

/** What is left of a fen in each portion before a posting; null where each posting is rounded. */
export function restsBefore(
  { portions }: AccountBook,
  method: InterestMethod,
  period: Period,
  earned: ByPart<readonly Earning[]>,
): ByPart<Rests | null> {
  const of = (part: Part): Rests | null => {
    if (method.interestRounding !== "at-the-end") return null;
    const { before, interest } = restsOf(portions[part], earned[part], period);
    const gross = added(before, interest);
    const [opening] = earned[part];
    if (!method.taxed || opening === undefined) return { gross, net: gross };
    return { gross, net: minusFraction(gross, taxOf(interest, opening, method, period)) };
  };
  return { government: of("government"), village: of("village"), individual: of("individual") };
}

/** The calculation of a posting, portion by portion. */
export function interestCalculation(posted: Posted): InterestCalculation {
  const { amounts, earned, rests } = posted;
  const some = partNames.filter((part) => earned[part].length > 0);
  const taxed = some.filter((part) => amounts.tax[part] !== 0);
  return {
    interest: some.map((part) => {
      const fractions = rests[part]?.gross ?? null;
      return calculationLine({
        part,
        interest: null,
        terms: termsOf(posted, part, false),
        fractions: fractions === null ? null : exactYuanText(fractions),
        exact:
          fractions === null ? exactSumText(earned[part]) : exactYuanText(added(fractions, exactSum(earned[part]))),
        rounding: roundingOf(posted.method),
        result: amounts.gross[part],
      });
    }),
    tax: taxed.map((part) => taxLine(posted, part)),
  };
}

/** The tax is rounded by itself; where only the balance is, it is the interest less what is left after tax. */
function taxLine(posted: Posted, part: Part): CalculationLine {
  const { method, period, earned, rests, amounts } = posted;
  const gross = amounts.gross[part];
  const fractions = rests[part]?.net ?? null;
  const accrued = exactSum(earned[part]);
  const tax = exactTax(earned[part], method, period);
  const ofPosted = {
    numerator: tax.numerator * accrued.denominator * BigInt(gross),
    denominator: tax.denominator * accrued.numerator,
  };
  return calculationLine({
    part,
    interest: gross,
    terms: termsOf(posted, part, true),
    fractions: fractions === null ? null : exactYuanText(fractions),
    exact: exactYuanText(fractions === null ? ofPosted : added(fractions, minusFraction(accrued, tax))),
    rounding: fractions === null ? roundings.fen : roundingOf(method),
    result: amounts.tax[part],
  });
}

const roundingOf = ({ interestRounding, interestToTheFen }: InterestMethod): Rounding =>
  interestRounding === "whole-account"
    ? "largest-remainder"
    : interestToTheFen === "down"
      ? roundings["fen-down"]
      : roundings.fen;

function termsOf({ earned, method, period }: Posted, part: Part, taxed: boolean): readonly InterestTerm[] {
  const terms: InterestTerm[] = [];
  for (const one of earned[part]) addTerms(terms, one, period, taxed ? taxPieces(one, method, period) : []);
  return terms;
}

/** Adds an amount with its rate and time; with each of its rates, where there are several. */
function addTerms(terms: InterestTerm[], earning: Earning, period: Period, taxes: readonly (readonly Piece[])[]): void {
  const { amount: base, share } = earning;
  const { perYear } = share;
  if (share.pieces === undefined) {
    const { use, time } = share;
    const [from, until] = daysOf(earning, period.year);
    terms.push(interestTerm({ base, use, from, until, time, perYear, taxRates: taxTerms(taxes[0]) }));
    return;
  }
  share.pieces.forEach(({ use, time, weight, from, until }, index) => {
    const taxRates = taxTerms(taxes[index]);
    if (weight > 0) terms.push(interestTerm({ base, use, from, until, time, perYear, taxRates }));
  });
}

const taxTerms = (pieces: readonly Piece[] = []): readonly TaxTerm[] =>
  pieces.map(({ use, from, until }) => ({ rate: use.value, rateFrom: use.from, days: daysBetween(from, until) }));

const daysOf = ({ since, until }: Earning, year: number): readonly [CalendarDate, CalendarDate] => [
  since ?? startOfYear(year),
  until ?? startOfYear(year + 1),
];
