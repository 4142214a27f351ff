import type { Language } from "../kernel/language/index.ts";
import type { Determination, Rendered } from "../kernel/policy/index.ts";
import type { Account } from "../statement/account-value.ts";
import type { Sheet } from "./cells.ts";
import { interestOf } from "./interest.ts";
import { legendSheet } from "./legend.ts";
import { pensionsOf } from "./pensions.ts";
import { sourceOf } from "./places.ts";
import { postingsSheet } from "./postings.ts";
import { ratesOf } from "./rates.ts";
import { reasonsSheet } from "./reasons.ts";
import { yearsSheet } from "./years.ts";

/** The sheets of an account's workbook. */
export function sheetsOf(
  { value, readings }: Determination<Account>,
  words: Rendered,
  language: Language,
): readonly Sheet[] {
  const options = Object.fromEntries(readings.map(({ name, option }) => [name, option]));
  const source = sourceOf(value, language, options);
  const rates = ratesOf(source);
  const interest = interestOf(source, rates);
  const pensions = pensionsOf(source);
  return [
    legendSheet(source),
    postingsSheet(source, { interest, pensions }),
    interest.sheet,
    pensions.sheet,
    yearsSheet(source),
    rates.sheet,
    reasonsSheet(source, words),
  ];
}
