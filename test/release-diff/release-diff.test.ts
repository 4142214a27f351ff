import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { compareVersions, partsBetween, type ReleaseDifference } from "../../scripts/release-diff/compare.ts";
import type { Version } from "../../scripts/release-diff/exchange.ts";
import { type Asked, peopleOfCounty, rowsOfTables } from "../../scripts/release-diff/questions.ts";
import { reportOf } from "../../scripts/release-diff/report.ts";
import { NoVersion, versionsOf } from "../../scripts/release-diff/versions.ts";
import { isFull } from "../support/counts.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "minsheng-older-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 以前的版本：第一年龄段到35周岁，第二年龄段从36周岁起；现在是34、35周岁。 */
function olderVersion(): string {
  const older = join(folder, "older");
  mkdirSync(older);
  cpSync(join(root, "src"), join(older, "src"), { recursive: true });
  cpSync(join(root, "package.json"), join(older, "package.json"));
  symlinkSync(join(root, "node_modules"), join(older, "node_modules"));
  const file = join(older, "src/policies/landless-farmers/figures.ts");
  const text = readFileSync(file, "utf8").replace('value: "35"', 'value: "36"').replace('value: "34"', 'value: "35"');
  writeFileSync(file, text);
  return older;
}

/** 示例县中确认年龄时正好35周岁的人：执行日期2009年1月1日以前批准的，按执行日期。 */
function aged35(): string[] {
  const [heading = "", ...lines] = readFileSync(join(root, "examples/rosters/county.csv"), "utf8").trim().split("\n");
  const place = (name: string): number => heading.split(",").indexOf(name);
  const [code, born, approved] = [place("人员编号"), place("出生日期"), place("省政府批准征地日期")];
  return lines
    .map((line) => line.split(","))
    .filter((cells) => {
      const birthDate = cells[born] ?? "";
      const on = (cells[approved] ?? "") < "2009-01-01" ? "2009-01-01" : (cells[approved] ?? "");
      const year = Number(on.slice(0, 4));
      // born on 29 February: in other years on the 28th
      const birthday = year % 4 === 0 ? birthDate.slice(5) : birthDate.slice(5).replace("02-29", "02-28");
      return year - Number(birthDate.slice(0, 4)) - (on.slice(5) < birthday ? 1 : 0) === 35;
    })
    .map((cells) => cells[code] ?? "");
}

describe.runIf(isFull)("版本差异：以前的年龄段差一岁", async () => {
  // a suite that is skipped is still read
  if (!isFull) return;
  const asked = [...(await rowsOfTables()), ...(await peopleOfCounty())];
  const questions = asked.map(({ about: _, ...question }) => question);
  const older = olderVersion();
  const { before, after } = versionsOf(older, questions);
  const found = compareVersions(asked, before, after);

  it("案例表中不同的，正好是35周岁的三行", () => {
    const rows = found.changed.flatMap(({ asked: { about, rule } }) =>
      about.kind === "row" ? [`${rule.split("/")[1]} ${about.clause} ${about.when}`] : [],
    );
    expect(rows).toEqual([
      "age-band 五(一)2 确认年龄当日满35周岁：第二年龄段，以参加养老保障为主",
      "age-band 五(一)2 本县自2013年起将第一年龄段调整至39周岁，2012年确认时35周岁：不受影响，属于第二年龄段",
      "priority-groups 二(二) 确认年龄当日满35周岁：属于就业培训和养老保障重点对象，适用养老保障",
    ]);
  });

  it("示例县中不同的，正好是确认年龄时35周岁、可以认定的人", () => {
    const people = found.changed.flatMap(({ asked: { about } }) => (about.kind === "person" ? [about.code] : []));
    const refused = new Set(
      asked.flatMap(({ about }, index) =>
        about.kind === "person" && "faults" in (after.answers[index] ?? {}) ? [about.code] : [],
      ),
    );
    expect(people).toEqual(aged35().filter((code) => !refused.has(code)));
    expect(people.length).toBeGreaterThan(0);
  });

  it("因为参数不同：列出两个参数原来和现在的值", () => {
    expect(found.own.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "figure firstBandMaxAge",
      "figure secondBandMinAge",
    ]);
    expect(found.changed.every(({ because }) => because.length > 0)).toBe(true);
    const report = reportOf("0.1", found);
    expect(report).toContain("- `landless-farmers/secondBandMinAge` …至…：36 → …至…：35");
    expect(report).toContain("`band` training-first → pension-first");
  });

  it("和自己相比：没有不同", () => {
    expect(compareVersions(asked, after, after)).toMatchObject({ changed: [], own: [], fields: [], renamed: {} });
  });
});

it("没有这个版本：说明，不比对", () => {
  expect(() => versionsOf("no-such-revision", [])).toThrow(NoVersion);
  expect(() => versionsOf(join(folder), [])).toThrow(NoVersion);
});

describe("规则和字段的增减", () => {
  const question = (rule: string): Asked => ({ rule, title: "", facts: {}, about: { kind: "person", code: rule } });
  const version = (answers: Version["answers"], names: readonly string[], more?: Partial<Version>): Version => ({
    rules: names.map((name) => ({ name, zh: name, en: name })),
    ...{ figures: [], readings: [], renamed: {}, answers },
    ...more,
  });
  const age = "landless-farmers/age";
  const found: ReleaseDifference = compareVersions(
    [question(age), question("landless-farmers/scope")],
    version([{ value: { years: 41, gone: 1 } }, null], ["old/age", "old/left"], { renamed: { [age]: "old/age" } }),
    version([{ value: { years: 42, more: 2 } }, { value: {} }], [age, "landless-farmers/scope"]),
  );
  it("新规则、取消的规则、更名的规则", () => {
    expect(found.rules.added.map(({ name }) => name)).toEqual(["landless-farmers/scope"]);
    expect(found.rules.removed.map(({ name }) => name)).toEqual(["old/left"]);
    expect(found.renamed).toEqual({ [age]: "old/age" });
  });
  it("只有一个版本才有的字段单列，不算结果不同", () => {
    expect(found.fields).toEqual([{ rule: age, added: ["more"], removed: ["gone"] }]);
    expect(found.changed.map(({ parts }) => parts)).toEqual([[{ path: "years", before: 41, after: 42 }]]);
  });
  it("一个版本不能认定：整个结果和差错相对", () => {
    expect(partsBetween({ value: { a: 1 } }, { faults: ["a missing"] })).toEqual([
      { path: "", before: { a: 1 }, after: { faults: ["a missing"] } },
    ]);
  });
});
