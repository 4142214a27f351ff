import { decimalSchema, type Field, faultOfDecimal, reject, valueField } from "../../kernel/facts/index.ts";
import type { Text } from "../../kernel/language/index.ts";
import { decimalText, hundredths, scaledInteger } from "../../kernel/numbers/index.ts";

/** An area of land in whole ten-thousandths of a mu (亩), exact. */
type MuUnits = number;

const places = 4;
const scale = 10_000;

const expectedMu: Text = {
  zh: "面积（亩），不得为负，小数不超过四位，如“1.17”",
  en: 'a non-negative area in mu with at most four decimals, such as "1.17"',
};

export const muUnit: Text = { zh: "亩", en: "mu" };

/** 面积（亩） — An area of land in mu; whole ten-thousandths of a mu inside, decimal text in answers. */
export function mu(title: Text): Field<MuUnits, string | number, string> {
  const answerSchema = { type: "string", pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?$" };
  const info = { title, unit: muUnit, schema: decimalSchema(9, places), answerSchema };
  return valueField(info, (input) => {
    const text = decimalText(input);
    if (text === undefined) return reject("wrong-type", expectedMu);
    return muUnitsOf(text) ?? reject(faultOfDecimal(text, places), expectedMu);
  });
}

/** Parses mu with at most four decimals; undefined for anything else. */
export function muUnitsOf(text: string): MuUnits | undefined {
  return scaledInteger(text, places, 9);
}

/** An area in mu as decimal text: 11700 → "1.17". */
export function muText(units: MuUnits): string {
  const rest = units % scale;
  const whole = (units - rest) / scale;
  if (rest === 0) return String(whole);
  const last = rest % 100;
  const first = (rest - last) / 100;
  return last === 0 ? `${whole}${withoutZeros[first]}` : `${whole}${hundredths[first]}${endings[last]}`;
}

/** ".17" to ".99", ".1" for ten hundredths; and the two digits after them. */
const withoutZeros = hundredths.map((decimals) => decimals.replace(/0+$/, ""));
const endings = withoutZeros.map((decimals) => decimals.slice(1));
