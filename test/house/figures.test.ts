import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { determinations, withAllBelow } from "../support/results.ts";
import { bare, sources, textOf } from "../support/sources.ts";

describe("数值登记", () => {
  it.runIf(sources)("每个数值都写在它的条款里", () => {
    const missing = catalogue.figures.filter(({ clause, says }) => !bare(textOf(clause) ?? "").includes(bare(says)));
    expect(missing.map((figure) => `${figure.document}: ${figure.name}「${figure.says}」`)).toEqual([]);
  });

  it("引文里有这个数值，或者写明来源", () => {
    const wrong = catalogue.figures.filter(({ says, source, values }) => {
      const stated = values.every(({ value }) => statedIn(bare(says), value));
      return source === undefined && values.length > 0 && !stated;
    });
    expect(wrong.map((figure) => `${figure.document}: ${figure.name}「${figure.says}」`)).toEqual([]);
  });

  it("每个数值都有规则用到，案例里出现", () => {
    const used = new Set(
      determinations
        .flatMap(withAllBelow)
        .flatMap(({ rule, figures }) => figures.map((use) => `${documentOf(rule)}: ${use.name}`)),
    );
    const unused = catalogue.figures
      .map((figure) => `${figure.document}: ${figure.name}`)
      .filter((one) => !used.has(one));
    expect(unused).toEqual([]);
  });
});

const documentOf = (rule: string): string => rule.slice(0, rule.indexOf("/"));

const numerals = "零一二三四五六七八九十";

/** Is the value among the numbers of the quotation: in digits, in Chinese numerals, in units of ten thousand? */
function statedIn(says: string, value: string): boolean {
  const digits = [...says.matchAll(/\d+(\.\d+)?/g)].map(([found]) => Number(found));
  const number = Number(value.replace("%", ""));
  if (digits.includes(number) || (says.includes("万") && digits.includes(number / 10_000))) return true;
  if (value.includes("-"))
    return digits.length >= 2 && digits.every((one) => value.split("-").map(Number).includes(one));
  if (says.includes("周") && number % 7 === 0 && says.includes(numerals[number / 7] ?? "")) return true;
  if (number === 2 && /[两二]/.test(says)) return true;
  if (number === 0.5 && says.includes("半")) return true;
  return number <= 10 && says.includes(numerals[number] ?? "");
}
