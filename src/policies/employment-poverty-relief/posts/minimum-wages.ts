import type { CalendarDate } from "../../../kernel/days/index.ts";
import { rejection } from "../../../kernel/language/index.ts";
import { type Fen, type Ratio, shareOf, yuanText } from "../../../kernel/numbers/index.ts";

/** 当地最低工资 — Local monthly rates, each with the date from which it is in force. */
export type Wages = readonly { readonly from: CalendarDate; readonly monthlyAmount: Fen }[];

/** Rejects a minimum wage of zero before anything is calculated with it. */
export function rejectZero(wages: Wages): void {
  for (const [index, { monthlyAmount }] of wages.entries()) {
    if (monthlyAmount > 0) continue;
    throw rejection(`minimumWages[${index}].monthlyAmount`, "out-of-range", yuanText(monthlyAmount), aboveZero);
  }
}

const aboveZero = { zh: "大于0元的金额", en: "an amount above 0 yuan" };

/** Returns the rate in force on a date: the latest that had come into force by then. */
export function rateOn(wages: Wages, on: CalendarDate): Wages[number] | undefined {
  let found: Wages[number] | undefined;
  for (const one of wages) {
    if (one.from <= on && (found === undefined || one.from > found.from)) found = one;
  }
  return found;
}

/** Returns the worker's share of a minimum wage. Rejects a share above 100%: “40” would be 4000%, not 40%. */
export function partOf(wage: Fen, share: Ratio): Fen {
  if (share.numerator <= share.denominator) return shareOf(wage, share);
  throw rejection("figures.publicWelfareWageShare", "out-of-range", share.text, {
    zh: "不超过100%的比例",
    en: "a share of at most 100%",
  });
}
