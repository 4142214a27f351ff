/**
 * Plain decimal text as a whole number of its smallest parts: "1.17" with four places is 11700. Undefined for anything
 * else: signs, exponents, leading zeros, full-width digits, more places, or more digits before the point than allowed.
 */
export function partsOfDecimal(text: string, places: number, mostDigits: number): number | undefined {
  const point = text.indexOf(".");
  const whole = point < 0 ? text.length : point;
  const decimals = point < 0 ? 0 : text.length - point - 1;
  if (whole < 1 || whole > mostDigits || decimals > places || (point >= 0 && decimals === 0)) return undefined;
  if (whole > 1 && text.charCodeAt(0) === zero) return undefined;
  let parts = 0;
  for (let i = 0; i < text.length; i++) {
    if (i === point) continue;
    const digit = text.charCodeAt(i) - zero;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    parts = parts * 10 + digit;
  }
  return parts * (powers[places - decimals] ?? 1);
}

const zero = 48;
const powers = [1, 10, 100, 1000, 10_000];
