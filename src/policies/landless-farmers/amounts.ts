import { type Fen, largestFen } from "../../kernel/money.ts";
import type { Text } from "../../kernel/text.ts";

/** The sum of amounts, in fen. */
export const sumOf = (amounts: readonly Fen[]): Fen => amounts.reduce((sum, one) => sum + one, 0);

/** Would the amount be larger than the library can hold to the fen? */
export const isTooLarge = (amount: Fen): boolean => amount > largestFen;

/** What is allowed of a total. */
export const allowedTotal: Text = { zh: "合计不超过可以精确到分的金额", en: "a total that stays exact to the fen" };
