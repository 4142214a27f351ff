import { type Field, narrowed, ratio, reject } from "../../kernel/facts/index.ts";
import { rejection, type Text } from "../../kernel/language/index.ts";
import { multiplyAndRoundDown, type Ratio, yuanText } from "../../kernel/numbers/index.ts";

const isAboveWhole = (one: Ratio): boolean => one.numerator > one.denominator;
const wholeAtMost: Text = { zh: "不超过100%的比例，如“70%”", en: 'a ratio of at most 100%, such as "70%"' };

const decimal = "0(\\.[0-9]{1,6}0*)?|1(\\.0+)?";
const percentage = "((0|[1-9][0-9]?)(\\.[0-9]{1,6}0*)?|100(\\.0+)?)%";
const schema = { type: "string", pattern: `^(${decimal}|${percentage})$` };

/** 比例 — A ratio of at most 100%. */
export function share(title: Text): Field<Ratio, string, string> {
  const check = (value: Ratio) => (isAboveWhole(value) ? reject("out-of-range", wholeAtMost) : value);
  return narrowed(ratio(title), check, schema);
}

/** A figure that is a share of a whole; rejects one that a county sets above 100%. `name`: the figure. */
export function shareUnder(name: string, figure: Ratio): Ratio {
  if (isAboveWhole(figure)) throw rejection(`figures.${name}`, "out-of-range", figure.text, wholeAtMost);
  return figure;
}

/** The smallest number of people or things that is at least this share of a whole. */
export const leastForShare = (whole: number, { numerator, denominator }: Ratio): number =>
  Number((BigInt(whole) * BigInt(numerator) + BigInt(denominator - 1)) / BigInt(denominator));

/** 比例（百分数） — A part in percent of its whole, two decimals, rounded down: a target that is missed never looks met. 0% of nothing. */
export function percentText(part: number, whole: number): string {
  const hundredths = whole === 0 ? 0 : multiplyAndRoundDown(part, 10_000, whole);
  return `${yuanText(hundredths)}%`;
}
