import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { placeOfKey } from "../support/places.ts";
import { determinations, documentOf, withAllBelow } from "../support/results.ts";
import { bare, sources, textOf } from "../support/sources.ts";

describe("参数登记", () => {
  it.runIf(sources)("每个参数都写在它的条款里", () => {
    // the text of a county's own document is not among the copies
    const checked = catalogue.figures.filter(({ document }) => sources !== null && document in sources);
    const missing = checked.filter(({ clause, quote }) => !bare(textOf(clause) ?? "").includes(bare(quote)));
    expect(missing.map((figure) => `${place(figure)} 条款里没有“${figure.quote}”`)).toEqual([]);
  });

  it("引文里有这个参数的值，或者写明来源", () => {
    const wrong = catalogue.figures.filter(({ quote, source, values }) => {
      const stated = values.every(({ value }) => statedIn(bare(quote), value));
      return source === undefined && values.length > 0 && !stated;
    });
    expect(wrong.map((figure) => `${place(figure)} “${figure.quote}”没有写出这个值：改引文，或写 source`)).toEqual([]);
  });

  it("每个参数都有规则用到，案例里出现", () => {
    const used = new Set(
      determinations
        .flatMap(withAllBelow)
        .flatMap(({ rule, figures }) => figures.map((use) => `${documentOf(rule)}: ${use.name}`)),
    );
    const unused = catalogue.figures.filter((figure) => !used.has(`${figure.document}: ${figure.name}`));
    expect(unused.map((figure) => `${place(figure)} 没有案例用到`)).toEqual([]);
  });
});

const place = ({ document, name }: { readonly document: string; readonly name: string }): string =>
  `${placeOfKey(`src/policies/${document}/figures.ts`, name)} ${name}`;

const numerals = "零一二三四五六七八九十";

/** Words that state a number without writing one. */
const spoken: readonly (readonly [words: RegExp, value: number])[] = [
  [/每月/, 1],
  [/季度/, 3],
  [/半年/, 6],
  [/年底/, 12],
  [/件件|事事|全覆盖/, 100],
  [/[两二]/, 2],
];

/** Whether the quotation contains the value: in digits, Chinese numerals, words, or units of ten thousand. */
function statedIn(says: string, value: string): boolean {
  const digits = [...says.matchAll(/\d+(\.\d+)?/g)].map(([found]) => Number(found));
  const parts = value.replace("%", "").split(/[-:]/).map(Number);
  const number = parts[0] ?? Number.NaN;
  if (parts.every((part) => digits.includes(part))) return true;
  if (says.includes("万") && digits.includes(number / 10_000)) return true;
  if (says.includes("周") && says.includes(numerals[number / 7] ?? "")) return true;
  if (spoken.some(([words, meant]) => words.test(says) && meant === number)) return true;
  return number <= 10 && says.includes(numerals[number] ?? "");
}
