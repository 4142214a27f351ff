import type { Rounding } from "../policies/landless-farmers/account/roundings.ts";

/**
 * 舍入的公式 — Formulas that round an amount in yuan as the account did, although a spreadsheet calculates in binary floats.
 *
 * Sums and differences of amounts are exact: below ten trillion yuan a float is nearer to each amount than a thousandth of
 * a yuan, and each sum is rounded to the fen. A product or quotient that is exactly a half or whole fen may come out slightly lower,
 * so each formula first adds 0.0000000001 yuan. This is more than the total float error of a formula for amounts of an ordinary
 * account, but less than the smallest possible distance below a half fen of a product with a rate of two decimals. Each cell is
 * checked when it is written: if the exact amount is so close below the rounding threshold that a spreadsheet could
 * round it up, or if the amount is very large, the cell is a value instead of a formula.
 */
export function rounded(exact: string, rounding: Rounding, result: string, yuan: string): string | undefined {
  if (rounding === "largest-remainder") return undefined;
  const value = unitsOf(exact);
  const { unit, half, formula } = ways[rounding];
  const raised = value + (half ? unit / 2n : 0n);
  const isUp = rounding === "up-to-the-yuan";
  const whole = isUp ? ceiling(value, exact.endsWith("…"), unit) : floor(raised, unit);
  if (whole * unit !== unitsOf(result)) return undefined;
  const floats = abs(value) / 10n ** 15n;
  const [below, above] = isUp
    ? [whole * unit - value, value - (whole - 1n) * unit]
    : [raised - whole * unit, (whole + 1n) * unit - raised];
  // what was added, what the exact text leaves out, and what floats are wrong by; to the other side, only the last
  const isClose = above <= 5n + 10n * floats || (floats > 0n && below < floats);
  return isClose ? undefined : formula(yuan);
}

interface Way {
  /** The rounding unit, in ten-billionths of a yuan. */
  readonly unit: bigint;
  readonly half: boolean;
  readonly formula: (yuan: string) => string;
}

const ways: Readonly<Record<Exclude<Rounding, "largest-remainder">, Way>> = {
  "half-up-to-the-fen": { unit: 10n ** 8n, half: true, formula: (yuan) => `ROUND(${yuan}+1E-10,2)` },
  "down-to-the-fen": { unit: 10n ** 8n, half: false, formula: (yuan) => `INT((${yuan}+1E-10)*100)/100` },
  "half-up-to-the-jiao": { unit: 10n ** 9n, half: true, formula: (yuan) => `ROUND(${yuan}+1E-10,1)` },
  "up-to-the-yuan": { unit: 10n ** 10n, half: false, formula: (yuan) => `-INT(-(${yuan}-1E-10))` },
};

const abs = (value: bigint): bigint => (value < 0n ? -value : value);

const floor = (value: bigint, unit: bigint): bigint => {
  const quotient = value / unit;
  return value % unit < 0n ? quotient - 1n : quotient;
};

const ceiling = (value: bigint, hasMore: boolean, unit: bigint): bigint =>
  hasMore || value % unit !== 0n ? floor(value, unit) + 1n : floor(value, unit);

/** "−9.5641898148…" in ten-billionths of a yuan; further digits are ignored. */
export function unitsOf(text: string): bigint {
  const [whole = "", decimals = ""] = text.replace(/[-…]/g, "").split(".");
  const units = BigInt(whole + decimals.padEnd(10, "0"));
  return text.startsWith("-") ? -units : units;
}

/** A quotient in yuan with ten decimals, as the account writes amounts before rounding. */
export function exactText(numerator: bigint, denominator: bigint): string {
  const scaled = numerator * 10n ** 10n;
  const digits = (scaled / denominator).toString().padStart(11, "0");
  return `${digits.slice(0, -10)}.${digits.slice(-10)}${scaled % denominator === 0n ? "" : "…"}`;
}
