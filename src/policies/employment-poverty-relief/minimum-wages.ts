import type { CalendarDate } from "../../kernel/calendar.ts";
import { refused } from "../../kernel/facts.ts";
import { type Fen, yuanText } from "../../kernel/money.ts";
import { portion, type Ratio } from "../../kernel/ratio.ts";

/** 当地最低工资 — the local rates by the month, each with the day from which it is in force. */
type Wages = readonly { readonly from: CalendarDate; readonly monthlyAmount: Fen }[];

/** A minimum wage of nothing is none: refused before anything is computed with it. */
export function refuseZero(wages: Wages): void {
  for (const [index, { monthlyAmount }] of wages.entries()) {
    if (monthlyAmount > 0) continue;
    throw refused(`minimumWages[${index}].monthlyAmount`, "out-of-range", yuanText(monthlyAmount), aboveZero);
  }
}

const aboveZero = { zh: "大于0元", en: "more than 0 yuan" };

/** The rate in force on a day: the last one that began by then. */
export function rateOn(wages: Wages, on: CalendarDate): Wages[number] | undefined {
  let found: Wages[number] | undefined;
  for (const one of wages) {
    if (one.from <= on && (found === undefined || one.from > found.from)) found = one;
  }
  return found;
}

/** The minimum wage by the rate in force on a day; without one the month cannot be judged. */
export function wageOf(rate: Wages[number] | undefined, on: CalendarDate): Fen {
  if (rate) return rate.monthlyAmount;
  throw refused("minimumWages", "missing", undefined, { zh: `${on}执行的标准`, en: `the rate in force on ${on}` });
}

/** The worker's part of a minimum wage. A share above the whole is refused: "40" would be 4000%, not 40%. */
export function partOf(wage: Fen, share: Ratio): Fen {
  if (share.numerator <= share.denominator) return portion(wage, share);
  throw refused("figures.publicWelfareWageShare", "out-of-range", share.text, { zh: "不超过100%", en: "at most 100%" });
}
