import {
  added,
  exactSum,
  type Fen,
  type Fraction,
  minusFraction,
  reduced,
  roundedFraction,
  times,
  zero,
} from "../../../kernel/numbers/index.ts";
import type { Portion } from "./account-book.ts";
import type { InterestMethod } from "./interest-method.ts";
import { type Earning, exactTax, taxOf } from "./interest-tax.ts";
import type { Period } from "./settlement-period.ts";

/**
 * 只对余额四舍五入 — Neither interest nor tax is rounded (`interest-rounding`: `at-the-end`): the balance is always what was
 * paid in, plus exact interest, minus exact tax and what was paid out, rounded once. Posts the difference to the balance
 * before; what is left of a fen stays in the balance. It earns interest as long as there is an opening balance to which it
 * belongs: less than a fen in an empty portion does not count.
 */
export function untilTheEnd(
  portion: Portion,
  earned: readonly Earning[],
  method: InterestMethod,
  period: Period,
): { readonly gross: Fen; readonly tax: Fen } {
  const { before, interest: onRest } = restsOf(portion, earned, period);
  const interest = added(exactSum(earned), onRest);
  let taxed = method.taxed ? exactTax(earned, method, period) : null;
  const [opening] = earned;
  if (taxed !== null && opening !== undefined) taxed = added(taxed, taxOf(onRest, opening, method, period));
  const gross = roundedFraction(added(before, interest), method.interestToTheFen);
  const after = taxed === null ? interest : minusFraction(interest, taxed);
  const net = taxed === null ? gross : roundedFraction(added(before, after), method.interestToTheFen);
  const posted: Fraction = { numerator: BigInt(-net), denominator: 1n };
  portion.restOfPosted = reduced(added(added(portion.restOfPosted, after), posted));
  return { gross, tax: gross - net };
}

/** What is left of a fen before a posting, and the interest on it: that of the opening balance to which it belongs. */
export function restsOf(
  { openingBalance, rest, restOfPosted }: Portion,
  [opening]: readonly Earning[],
  period: Period,
): { readonly before: Fraction; readonly interest: Fraction } {
  const earns = openingBalance > 0 && period.units > 0 && opening !== undefined;
  const interest = earns ? times(rest, opening.numerator, opening.denominator) : zero;
  return { before: added(rest, restOfPosted), interest };
}
