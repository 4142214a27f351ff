import { describe, expect, it } from "vitest";
import { fingerprint } from "../../scripts/fingerprint.ts";
import { catalogue } from "../../src/catalogue.ts";
import { tables } from "../support/cases.ts";
import { placeOfKey, placesOf, sourceFiles } from "../support/places.ts";
import { bare, sources, textOf } from "../support/sources.ts";

const longestRun = 12;

/** How many clauses each of the nine documents has: 261 in all. A county's own document may have any number. */
const counts: Readonly<Record<string, number>> = {
  "landless-farmers": 55,
  "safety-net": 29,
  "employee-pension": 30,
  "startup-year-system": 18,
  "startup-year-bureau": 20,
  "conduct-review": 32,
  "assistance-week": 32,
  "disability-employment": 28,
  "employment-poverty-relief": 17,
};

describe("条款登记", () => {
  it("各份文件共261条，每条都有处理方式和要旨", () => {
    expect(Object.values(counts).reduce((sum, one) => sum + one)).toBe(261);
    for (const [document, count] of Object.entries(counts)) {
      expect(
        catalogue.clauses.filter((clause) => clause.document === document),
        document,
      ).toHaveLength(count);
    }
    for (const clause of catalogue.clauses) {
      expect(["computed", "heading", "not-computable"], clause.id).toContain(clause.disposition);
      expect(clause.gist.zh.length * clause.gist.en.length, clause.id).toBeGreaterThan(0);
      if (clause.disposition === "not-computable") expect(clause.reason?.zh, clause.id).toBeTruthy();
    }
  });

  it.runIf(sources)("与原文逐条对应，次序和指纹一致", () => {
    for (const [document, { clauses }] of Object.entries(sources ?? {})) {
      const own = catalogue.clauses.filter((clause) => clause.document === document);
      const expected = clauses.map(({ at, text }) => [at, fingerprint(text)]);
      expect(
        own.map((clause) => [clause.address, clause.fingerprint]),
        fileOf(document),
      ).toEqual(expected);
    }
    expect(catalogue.documents.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(sources ?? {})));
  });

  it("没有留下样本里待写的文字", () => {
    const files = [...sourceFiles, ...Object.keys(tables).map((path) => `test/${path.slice(3)}`)];
    expect(files.flatMap((file) => placesOf(file, "TODO"))).toEqual([]);
  });

  it.runIf(sources)("要旨用自己的话，不照抄原文", () => {
    const copied = catalogue.clauses.filter(({ id, gist }) => sharesRun(letters(gist.zh), letters(textOf(id) ?? "")));
    expect(copied.map(({ document, address }) => `${place(document, address)} 要旨照抄原文`)).toEqual([]);
  });

  it("算得出结果的条款都有规则依据，其余的没有", () => {
    const cited = new Set(catalogue.rules.flatMap((rule) => rule.clauses));
    const wrong = catalogue.clauses.filter(({ id, disposition }) => (disposition === "computed") !== cited.has(id));
    const places = wrong.map(({ document, address, id, disposition }) => {
      const advice = cited.has(id)
        ? `有规则依据，却登记为 ${disposition}`
        : "没有规则依据：写规则，或写明为什么不能计算";
      return `${place(document, address)} ${advice}`;
    });
    expect(places).toEqual([]);
    const known = new Set(catalogue.clauses.map(({ id }) => id));
    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
  });
});

const fileOf = (document: string): string => `src/policies/${document}/clauses.ts`;
const place = (document: string, address: string): string => `${placeOfKey(fileOf(document), address)} ${address}`;

const letters = (text: string): string => bare(text).replace(/\p{P}/gu, "");

function sharesRun(own: string, source: string): boolean {
  for (let i = 0; i + longestRun < own.length; i++) {
    if (source.includes(own.slice(i, i + longestRun + 1))) return true;
  }
  return false;
}
