/**
 * Plain decimal text as a whole number of its smallest unit: "1.17" with four places is 11700. Returns undefined for
 * anything else: signs, exponents, leading zeros, full-width digits, too many places or digits before the point. Zeros at
 * the end are no places: "1000.000" has none.
 */
export function scaledInteger(text: string, places: number, maxDigits: number): number | undefined {
  const { length } = text;
  let whole = length;
  let units = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - zero;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === point && whole === length && i < length - 1) whole = i;
    else return undefined;
  }
  const decimals = whole === length ? 0 : length - whole - 1;
  if (whole < 1 || whole > maxDigits) return undefined;
  if (decimals > places) {
    const kept = whole + 1 + places;
    return /^0+$/.test(text.slice(kept)) ? scaledInteger(text.slice(0, kept), places, maxDigits) : undefined;
  }
  if (whole > 1 && text.charCodeAt(0) === zero) return undefined;
  return units * (powers[places - decimals] ?? 1);
}

const zero = 48;
const point = 46 - zero;
const powers = [1, 10, 100, 1000, 10_000];

/** "00" to "99". */
export const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));

/** 0 to 99 hundredths as decimals: ".00" to ".99". Looked up, an amount is written in two thirds of the time. */
export const hundredths: readonly string[] = twoDigits.map((digits) => `.${digits}`);
