import {
  added,
  exactSum,
  type Fen,
  type Fraction,
  reduced,
  roundedFraction,
  times,
} from "../../../kernel/numbers/index.ts";
import type { Portion } from "./account-book.ts";
import type { InterestMethod } from "./interest-method.ts";
import { type Earning, exactTax, taxOf } from "./interest-tax.ts";
import type { Period } from "./settlement-period.ts";

/**
 * 只对余额取整 — Neither interest nor tax is rounded (`interest-rounding`: `at-the-end`): the balance is always what was
 * paid in, plus exact interest, minus exact tax and what was paid out, rounded once. Posts the difference to the balance
 * before; what is left of a fen is carried on. It earns interest as long as there is an opening balance to which it
 * belongs: what is less than a fen in an empty portion is no money.
 */
export function untilTheEnd(
  portion: Portion,
  earned: readonly Earning[],
  method: InterestMethod,
  period: Period,
): { readonly gross: Fen; readonly tax: Fen } {
  let interest = exactSum(earned);
  let taxed = method.taxed ? exactTax(earned, method, period) : null;
  const [opening] = earned;
  if (portion.openingBalance > 0 && period.units > 0 && opening !== undefined) {
    const onRest = times(portion.rest, opening.numerator, opening.denominator);
    interest = added(interest, onRest);
    if (taxed !== null) taxed = added(taxed, taxOf(onRest, opening, method, period));
  }
  const before = added(portion.rest, portion.restOfPosted);
  const gross = roundedFraction(added(before, interest), method.toTheFen);
  const after = taxed === null ? interest : added(interest, negative(taxed));
  const net = taxed === null ? gross : roundedFraction(added(before, after), method.toTheFen);
  const posted: Fraction = { numerator: BigInt(-net), denominator: 1n };
  portion.restOfPosted = reduced(added(added(portion.restOfPosted, after), posted));
  return { gross, tax: gross - net };
}

const negative = ({ numerator, denominator }: Fraction): Fraction => ({ numerator: -numerator, denominator });
