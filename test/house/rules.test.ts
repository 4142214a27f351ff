import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { explain } from "../../src/explain.ts";
import { placeholderKinds, placeholdersOf } from "../../src/kernel/policy/findings.ts";
import { words } from "../../src/policies/words.ts";
import { tables } from "../support/cases.ts";
import { determinations, judge, results, withAllBelow } from "../support/results.ts";

const all = determinations.flatMap(withAllBelow);

describe("规则", () => {
  it("每条规则有一张案例表，每张表是一条规则", () => {
    const tabled = Object.entries(tables).map(([path, table]) => [table.rule.name, path]);
    const expected = catalogue.rules.map((rule) => [rule.name, `../policies/${rule.name}.cases.ts`]);
    expect(tabled.sort()).toEqual(expected.sort());
  });

  it("每条依据都在规则的条款清单里，清单里的每条都有案例", () => {
    for (const { name, clauses } of catalogue.rules) {
      const cited = all.filter((one) => one.rule === name).flatMap((one) => one.grounds.map((ground) => ground.clause));
      expect([...new Set(cited)].sort(), name).toEqual([...clauses].sort());
    }
  });

  it("案例所写的条款，是规则（或它所依据的规则）的条款，或者它们的上级标题", () => {
    const clausesOf = new Map(catalogue.rules.map((rule) => [rule.name, rule.clauses]));
    const stray = results.filter(({ table, row, outcome }) => {
      const below = outcome.ok ? withAllBelow(outcome.determination).map((one) => one.rule) : [];
      const ids = [table.rule.name, ...below].flatMap((name) => clausesOf.get(name) ?? []);
      return !ids.some((id) => id.slice(id.indexOf("/") + 1).startsWith(row.clause));
    });
    expect(stray.map(({ table, row }) => `${table.rule.name}: ${row.clause} ${row.when}`)).toEqual([]);
  });

  it("每个发现都有案例，条件成立和不成立都有", () => {
    const seen = new Set(
      all.flatMap((one) => one.grounds.map((ground) => `${one.rule}: ${ground.finding} ${ground.holds}`)),
    );
    const expected = catalogue.rules.flatMap(({ document, name }) =>
      Object.entries(wordsOf(document, name).findings).flatMap(([finding, text]) =>
        ("holds" in text ? [true, false] : [true]).map((holds) => `${name}: ${finding} ${holds}`),
      ),
    );
    expect(expected.filter((one) => !seen.has(one))).toEqual([]);
  });

  it("中文和英文说的是同样的内容", () => {
    for (const { document, name } of catalogue.rules) {
      for (const [finding, text] of Object.entries(wordsOf(document, name).findings)) {
        for (const one of "holds" in text ? [text.holds, text.fails] : [text]) {
          expect(placeholdersOf(one.zh), `${name}: ${finding}`).toEqual(placeholdersOf(one.en));
          const kinds = placeholdersOf(one.zh).map((placeholder) => placeholder.split(":")[1]);
          expect(placeholderKinds, `${name}: ${finding}`).toEqual(expect.arrayContaining(kinds));
        }
      }
    }
  });

  it("认定是普通数据：经过JSON再说明，一字不差", () => {
    for (const determination of determinations) {
      const again = JSON.parse(JSON.stringify(determination));
      for (const language of ["zh", "en"] as const) {
        const text = explain(determination, language);
        expect(explain(again, language), determination.rule).toBe(text);
        expect(text, determination.rule).not.toMatch(/undefined|NaN|\[object|\{\w+:\w+\}|\(s\)/);
      }
    }
  });
});

describe("解读", () => {
  it("每个选项都有案例，并且改变结果", () => {
    const idle: string[] = [];
    for (const { document, name, options, default: standard } of catalogue.readings) {
      const rows = results.filter(({ table }) => table.rule.name.startsWith(`${document}/`));
      for (const option of Object.keys(options).filter((one) => one !== standard)) {
        const exercised = rows.filter(({ row }) => row.readings?.[name] === option);
        const differs = exercised.some(({ table, row, outcome }) => {
          const { [name]: _, ...others } = row.readings ?? {};
          return said(outcome) !== said(judge(table, row, others));
        });
        if (!differs) idle.push(`${document}: ${name} = ${option}`);
      }
    }
    expect(idle).toEqual([]);
  });
});

function wordsOf(document: string, rule: string) {
  const own = words[document]?.rules[rule.slice(document.length + 1)];
  if (!own) throw new Error(`no words: ${rule}`);
  return own;
}

function said(outcome: (typeof results)[number]["outcome"]): string {
  return JSON.stringify(outcome.ok ? outcome.determination.value : outcome.error.faults.map((one) => one.code));
}
