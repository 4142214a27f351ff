import { partsOfDecimal } from "./decimal-text.ts";

/** An area of land in whole ten-thousandths of a mu (亩), exact. */
export type PartsOfMu = number;

const scale = 10_000;

/** Reads mu with at most four decimals; undefined for anything else. */
export function partsOfMu(text: string): PartsOfMu | undefined {
  return partsOfDecimal(text, 4, 9);
}

/** An area as mu in decimal text: 11700 → "1.17". */
export function muText(parts: PartsOfMu): string {
  let rest = parts % scale;
  const whole = String((parts - rest) / scale);
  if (rest === 0) return whole;
  let places = 4;
  for (; rest % 10 === 0; rest /= 10) places -= 1;
  return `${whole}.${"0".repeat(places - String(rest).length)}${rest}`;
}
