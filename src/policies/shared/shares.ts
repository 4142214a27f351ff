import { type Field, narrowed, ratio, reject } from "../../kernel/facts/index.ts";
import { rejection, type Text } from "../../kernel/language/index.ts";
import type { Ratio } from "../../kernel/numbers/index.ts";

const isAboveWhole = (one: Ratio): boolean => one.numerator > one.denominator;
const wholeAtMost: Text = { zh: "不超过100%的比例，如“70%”", en: 'a ratio of at most 100%, such as "70%"' };

/** 比例 — A ratio of at most 100%. */
export function share(title: Text): Field<Ratio, string, string> {
  return narrowed(ratio(title), (value) => (isAboveWhole(value) ? reject("out-of-range", wholeAtMost) : value));
}

/** A figure that is a share of a whole; rejects one that a county sets above 100%. `name`: the figure. */
export function shareUnder(name: string, figure: Ratio): Ratio {
  if (isAboveWhole(figure)) throw rejection(`figures.${name}`, "out-of-range", figure.text, wholeAtMost);
  return figure;
}
