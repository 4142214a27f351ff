import { refused } from "../../kernel/facts.ts";
import { type Fen, largestFen, type Money, yuan, yuanText } from "../../kernel/money.ts";

/** The amount that leaves a rule, refused at this path where it grows larger than the library can keep exact. */
export function payable(fen: Fen, path: string): Money {
  if (fen <= largestFen) return yuan(fen);
  const most = yuanText(largestFen);
  throw refused(path, "out-of-range", String(fen), { zh: `合计不超过 ${most} 元`, en: `at most ${most} yuan in all` });
}
