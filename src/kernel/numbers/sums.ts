import { rejection } from "../language/errors.ts";
import type { Text } from "../language/text.ts";
import { type Fen, largestFen, type Money, yuan, yuanText } from "./money.ts";

/** The sum of amounts, in fen. */
export const sumOf = (amounts: readonly Fen[]): Fen => amounts.reduce((sum, one) => sum + one, 0);

/** Whether an amount is larger than the library can keep exact to the fen. */
export const isTooLarge = (amount: Fen): boolean => amount > largestFen;

const max = yuanText(largestFen);

/** The expectation for a total. */
export const expectedTotal: Text = { zh: `合计不超过${max}元`, en: `a total of at most ${max} yuan` };

/** The amount itself, rejected under this path if it is too large. */
export function checkedFen(amount: Fen, path: string): Fen {
  if (isTooLarge(amount)) throw rejection(path, "out-of-range", `> ${max}`, expectedTotal);
  return amount;
}

/** The amount as a Decimal for an answer, rejected under this path if it is too large. */
export const checkedYuan = (amount: Fen, path: string): Money => yuan(checkedFen(amount, path));
