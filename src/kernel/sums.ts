import { refused } from "./facts.ts";
import { type Fen, largestFen, type Money, yuan, yuanText } from "./money.ts";
import type { Text } from "./text.ts";

/** The sum of amounts, in fen. */
export const sumOf = (amounts: readonly Fen[]): Fen => amounts.reduce((sum, one) => sum + one, 0);

/** Would the amount be larger than the library can keep exact to the fen? */
export const isTooLarge = (amount: Fen): boolean => amount > largestFen;

const most = yuanText(largestFen);

/** What is allowed of a total. */
export const allowedTotal: Text = { zh: `合计不超过${most}元`, en: `at most ${most} yuan in all` };

/** The amount itself, refused at this path where it is too large. */
export function exact(amount: Fen, path: string): Fen {
  if (isTooLarge(amount)) throw refused(path, "out-of-range", `> ${most}`, allowedTotal);
  return amount;
}

/** The amount as it leaves a rule, refused at this path where it is too large. */
export const payable = (amount: Fen, path: string): Money => yuan(exact(amount, path));
