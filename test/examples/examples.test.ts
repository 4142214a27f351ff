import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue.ts";
import { fundingShares } from "../../src/policies/landless-farmers/funding/funding-shares.ts";
import { determine } from "../../src/policies/landless-farmers/index.ts";
import { columnsOf } from "../../src/roster/index.ts";
import { landlessColumns } from "../../src/roster/landless/columns.ts";
import { choiceWords, eventWords, groupWords, payerWords } from "../../src/roster/landless/words.ts";
import { makePrograms } from "../support/program.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const names = readdirSync(join(root, "examples")).filter((file) => file.endsWith(".ts"));
const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** The output stated in an example: the comment at its end. */
const printed = (source: string): string | undefined => /\n\/\* Prints:\n([\s\S]*)\*\/\n$/.exec(source)?.[1];

const examples = new Map(names.map((file) => [file, read(`examples/${file}`)]));
const run = promisify(execFile);

const folder = mkdtempSync(join(tmpdir(), "examples-"));
beforeAll(() => makePrograms(Object.fromEntries(names.map((file) => [file.slice(0, -3), `examples/${file}`])), folder));
afterAll(() => rmSync(folder, { recursive: true }));

describe("示例", () => {
  it.each(names)("examples/%s 运行结果和文末所写一致", async (file) => {
    const { stdout } = await run(process.execPath, [join(folder, file.replace(/\.ts$/, ".js"))], { cwd: root });
    expect(stdout).toBe(printed(examples.get(file) ?? ""));
  });
});

describe("文档里的代码", () => {
  const documents = ["README.md", "docs/reference.md", "docs/for-auditors.md"];
  const blocks = documents.flatMap((file) =>
    [...read(file).matchAll(/```(ts|text)\n([\s\S]*?)```/g)].map(([, kind = "", text = ""]) => ({ file, kind, text })),
  );

  it("每个 ts 代码块都是某个示例或案例表的一部分", () => {
    const sources = [...examples.values(), read("test/policies/landless-farmers/funding/funding-shares.cases.ts")];
    const reconcile = [...read("docs/reconcile.md").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
    const code = [...blocks.filter(({ kind }) => kind === "ts").map(({ text }) => text), ...reconcile];
    const strange = code.filter((text) => !sources.some((one) => one.includes(text)));
    expect(strange).toEqual([]);
  });

  it("每个 text 代码块都是某个示例打印的一部分", () => {
    const outputs = [...examples.values()].map((source) => printed(source) ?? "");
    const strange = blocks.filter(({ kind, text }) => kind === "text" && !outputs.some((one) => one.includes(text)));
    expect(strange).toEqual([]);
  });

  it("参考和 README 里的每个例子，后面都有打印的内容", () => {
    const shown = blocks.filter(({ file }) => file !== "docs/for-auditors.md");
    const without = shown.filter(({ kind }, index) => kind === "ts" && shown[index + 1]?.kind !== "text");
    expect(without).toEqual([]);
  });

  it("参考列出规则的每一部分", () => {
    const text = read("docs/reference.md");
    const parts = ["name", ...Object.keys(fundingShares)].filter((part) => !text.includes(`\`rule.${part}`));
    expect(parts).toEqual([]);
  });

  it("参考和审计人员读本列出全部留空的参数", () => {
    const blank = catalogue.figures.filter((figure) => figure.values.length === 0);
    expect(blank.length).toBeGreaterThan(0);
    for (const file of ["docs/reference.md", "docs/for-auditors.md"]) {
      const missing = blank.filter(({ name }) => !read(file).includes(`\`${name}\``));
      expect(
        missing.map(({ name }) => name),
        file,
      ).toEqual([]);
    }
  });

  it("花名册填报说明列出每一列、每个旧表头和每个可填的词", () => {
    const text = read("docs/roster.md");
    const words = [choiceWords, groupWords, eventWords, payerWords].flatMap((one) => Object.values(one).flat());
    const ofCounty = new Set(["on", "county", "dibaoStandard", "averageDibaoTopUp", "allowanceAmount"]);
    const headings = columnsOf(determine)
      .filter(({ path, isWhole }) => !isWhole && !ofCounty.has(path))
      .flatMap(({ heading, path }) => [heading.zh, ...(landlessColumns[path]?.former ?? [])]);
    expect([...headings, ...words].filter((one) => !text.includes(one))).toEqual([]);
  });

  it("花名册填报说明中的小例与文件相同", () => {
    const text = read("docs/roster.md");
    for (const file of ["county.json", "roster.csv", "accounts.csv"]) {
      expect(text).toContain(read(`examples/small-roster/${file}`));
    }
  });
});
