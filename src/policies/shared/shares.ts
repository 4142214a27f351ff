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
export const percentText = (part: number, whole: number): string => textOf(hundredthsOf(part, whole));

const hundredthsOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : multiplyAndRoundDown(part, 10_000, whole);

const textOf = (hundredths: number): string => `${yuanText(hundredths)}%`;

/**
 * 各部分的比例（百分数） — All parts of a whole in percent, two decimals, so that what is printed adds up to 100.00%, and so do `first`
 * and `rest`: each part is rounded down, and the hundredths that are missing go to those that lost most. 0% of nothing.
 */
export function percentTexts(first: number, [second, third]: readonly [number, number]) {
  const whole = first + second + third;
  const down = [hundredthsOf(first, whole), hundredthsOf(second, whole), hundredthsOf(third, whole)] as const;
  const missing = whole === 0 ? 0 : 10_000 - down[0] - down[1] - down[2];
  const [a, b, c] = missing === 0 ? down : withMissing([first, second, third], whole, down, missing);
  return { first: textOf(a), rest: textOf(b + c), parts: [textOf(b), textOf(c)] as const };
}

type Three = readonly [number, number, number];

/** Parts rounded down, with a hundredth more for those that lost most; of two that lost the same, for the first. */
function withMissing(parts: Three, whole: number, down: Three, missing: number): Three {
  const lost = parts.map((part, at) => BigInt(part) * 10_000n - BigInt(down[at] ?? 0) * BigInt(whole));
  const most = [...lost.entries()].sort(([, one], [, other]) => Number(other - one));
  const more = new Set(most.slice(0, missing).map(([at]) => at));
  const [a, b, c] = down;
  return [a + Number(more.has(0)), b + Number(more.has(1)), c + Number(more.has(2))];
}
