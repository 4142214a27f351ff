import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { explain } from "../../src/explain.ts";
import { groundTold } from "../../src/kernel/policy/explain.ts";
import {
  type FindingWords,
  isCondition,
  placeholderKinds,
  placeholdersOf,
  textsOf,
} from "../../src/kernel/policy/findings.ts";
import { tables } from "../support/cases.ts";
import { isChinese, isEnglish } from "../support/languages.ts";
import { fileOf, placeOfKey, sourceFiles, tableFile, textOf } from "../support/places.ts";
import { allRules, determinations, documentOf, ruleByName, withAllBelow } from "../support/results.ts";

const all = determinations.flatMap(withAllBelow);
const findings = allRules.flatMap(({ name, findings }) =>
  Object.entries(findings).map(([finding, words]) => ({ name, finding, words })),
);
/** Where a rule is to be listed: its document, or the rule in its document. */
function listIn(rule: string): string {
  const document = documentOf(rule);
  const isKnown = catalogue.documents.some(({ name }) => name === document);
  return ` 没有列入 ${isKnown ? `src/policies/${document}/rules.ts` : "src/policies/documents.ts"}：加一行`;
}
const findingPlace = ({ name, finding }: { readonly name: string; readonly finding: string }): string =>
  `${placeOfKey(fileOf(name), finding)} ${finding}`;

describe("规则", () => {
  it("每条规则有一张案例表，每张表是一条规则，文件以规则的名称为名", () => {
    const tabled = Object.values(tables).map(({ rule }) => rule.name);
    const untabled = allRules.filter(({ name }) => !tabled.includes(name));
    expect(untabled.map(({ name }) => `写 test/policies/${name}.cases.ts`)).toEqual([]);
    const unlisted = Object.entries(tables).filter(([, { rule }]) => !ruleByName.has(rule.name));
    expect(unlisted.map(([path, { rule }]) => `${tableFile(path)} 的规则${listIn(rule.name)}`)).toEqual([]);
    expect(tabled).toHaveLength(new Set(tabled).size);
    const misnamed = Object.entries(tables).filter(([path, { rule }]) => {
      const [, folder, document = ""] = path.split("/");
      const own = folder === "coordination" ? "coordination" : document;
      return documentOf(rule.name) !== own || !path.endsWith(`/${rule.name.slice(own.length + 1)}.cases.ts`);
    });
    expect(misnamed.map(([path, { rule }]) => `${tableFile(path)} 是 ${rule.name} 的案例表`)).toEqual([]);
  });

  it("每个规则文件都列入 rules.ts", () => {
    const unlisted = sourceFiles.flatMap((file) => {
      const [, document = ""] = /^src\/policies\/([^/]+)\//.exec(file) ?? [];
      const [, name] = /^export const \w+ = rule\(\{\n {2}name: "([^"]+)"/m.exec(textOf(file)) ?? [];
      const rule = `${document}/${name}`;
      return name === undefined || ruleByName.has(rule) ? [] : [`${file}${listIn(rule)}`];
    });
    expect(unlisted).toEqual([]);
  });

  it("每条依据都在规则的条款清单里，清单里的每条都有案例", () => {
    for (const { name, clauses } of allRules) {
      const cited = all.filter((one) => one.rule === name).flatMap((one) => one.grounds.map((ground) => ground.clause));
      expect([...new Set(cited)].sort(), name).toEqual([...clauses].sort());
    }
  });

  it("名称和问题都有中文和英文", () => {
    const wrong = allRules.filter(({ title, question }) => {
      const isNamed = [title, question].every(({ zh, en }) => isChinese(zh) && isEnglish(en));
      return !isNamed || !question.zh.endsWith("？") || !question.en.endsWith("?");
    });
    expect(wrong.map(({ name }) => placeOfKey(fileOf(name), "question"))).toEqual([]);
  });
});

describe("认定事项", () => {
  it("每个事项都有案例；条件成立和不成立、分类的两种结果，都有", () => {
    const seen = new Set(
      all.flatMap((one) => one.grounds.map((ground) => `${one.rule}: ${ground.finding} ${ground.holds}`)),
    );
    const unseen = findings.flatMap(({ name, finding, words }) =>
      textsOf(words)
        .map((_, index) => index === 0)
        .filter((holds) => !seen.has(`${name}: ${finding} ${holds}`))
        .map((holds) => `${findingPlace({ name, finding })} ${holds}`),
    );
    expect(unseen).toEqual([]);
  });

  it("中文和英文写明同样的内容", () => {
    const differing = findings.filter(({ words }) =>
      textsOf(words).some(({ zh, en }) => String(placeholdersOf(zh)) !== String(placeholdersOf(en))),
    );
    expect(differing.map(findingPlace)).toEqual([]);
  });

  it("内容的种类都是规定的，括号没有写错", () => {
    const kindsOf = (text: string): string[] => placeholdersOf(text).map((one) => one.split(":")[1] ?? "");
    const wrong = findings.filter(({ words }) =>
      textsOf(words).some(({ zh, en }) => {
        const rest = [zh, en].map((text) => text.replace(/\{\w+:\w+\}/g, ""));
        return !kindsOf(zh).every((kind) => placeholderKinds.includes(kind)) || rest.some((text) => /[{}]/.test(text));
      }),
    );
    expect(wrong.map(findingPlace)).toEqual([]);
  });

  it("说明和分类都写作 •，条件成立的写作 ✓，不成立的写作 ✗", () => {
    const marks = new Map<string, Set<string>>();
    for (const { rule: name, grounds } of all) {
      const rule = ruleByName.get(name);
      for (const ground of rule ? grounds : []) {
        const kind = kindOf(rule?.findings[ground.finding]);
        const known = marks.get(kind) ?? new Set();
        known.add(groundTold(rule as never, ground, "zh").mark);
        marks.set(kind, known);
      }
    }
    const expected = { statement: ["•"], condition: ["✓", "✗"], classification: ["•"] };
    for (const [kind, found] of marks) {
      expect([...found].sort(), kind).toEqual(expected[kind as keyof typeof expected]);
    }
  });
});

/** A statement, a condition or a classification. */
function kindOf(words: FindingWords | undefined): string {
  if (words === undefined) return "unknown";
  if (isCondition(words)) return "condition";
  return "yes" in words ? "classification" : "statement";
}

describe("说明", () => {
  it("认定是普通数据：经过 JSON 再说明，一字不差", () => {
    for (const determination of determinations) {
      const again = JSON.parse(JSON.stringify(determination));
      for (const language of ["zh", "en"] as const) {
        const text = explain(determination, language);
        expect(explain(again, language), determination.rule).toBe(text);
        expect(text, determination.rule).not.toMatch(/undefined|NaN|\[object|\{\w+:\w+\}|\(s\)/);
      }
    }
  });

  it("规则自己的 explain 说得出自己的每份认定，与全部文件的说明一字不差", () => {
    const unable = determinations.filter((determination) => {
      try {
        return ruleByName.get(determination.rule)?.explain(determination, "zh") !== explain(determination, "zh");
      } catch {
        return true;
      }
    });
    const places = unable.map(({ rule }) => `${placeOfKey(fileOf(rule), "findings")} uses 不全`);
    expect([...new Set(places)]).toEqual([]);
  });
});
