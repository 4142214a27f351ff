import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../src", import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** Files that one imports, for their values (types leave nothing behind at run time). */
function importsOf(file: string, source: string, values: boolean): string[] {
  const statements = source.matchAll(/^(?:import|export)\s(type\s)?[^;]*?from "([^"]+)";/gms);
  return [...statements]
    .filter(([, type]) => !(values && type))
    .map(([, , from = ""]) => (from.startsWith(".") ? relative(root, join(root, dirname(file), from)) : from));
}

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const layers = [
  "kernel",
  "rates",
  "policies",
  "coordination",
  "explain.ts",
  "catalogue.ts",
  "index.ts",
  "roster",
  "cli",
];
const layerOf = (file: string): number => layers.indexOf(file.split("/")[0] ?? "");

describe("代码的规矩", () => {
  it("依赖只朝一个方向：kernel ← rates ← policies ← coordination ← catalogue ← roster ← cli", () => {
    for (const file of files) {
      expect(layerOf(file), `${file} stands in no layer`).toBeGreaterThanOrEqual(0);
      for (const target of importsOf(file, read(file), false).filter((one) => one.endsWith(".ts"))) {
        expect(layerOf(target), `${file} → ${target}`).toBeLessThanOrEqual(layerOf(file));
      }
    }
  });

  it("文件之间互不依赖：九个文件夹各自独立", () => {
    for (const file of files.filter((one) => /^policies\/[^/]+\//.test(one))) {
      const own = file.split("/")[1];
      const others = importsOf(file, read(file), false).filter((one) => one.startsWith("policies/"));
      for (const target of others) expect(target.split("/")[1], `${file} → ${target}`).toBe(own);
    }
  });

  it("没有循环依赖", () => {
    const graph = new Map(files.map((file) => [file, importsOf(file, read(file), true)]));
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, `cycle: ${[...path, file].join(" → ")}`).not.toContain(file);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) if (graph.has(next)) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it("decimal.js 只由 money.ts 引入", () => {
    for (const file of files) {
      const packages = importsOf(file, read(file), false).filter((one) => !one.endsWith(".ts"));
      if (file !== "kernel/money.ts") expect(packages, file).not.toContain("decimal.js");
    }
  });

  it("每个文件只写一件事：约200行以内（登记表除外）", () => {
    const registries = /\/(clauses|figures|readings|words|index)\.ts$/;
    const long = files.filter((file) => !registries.test(file) && read(file).split("\n").length > 225);
    expect(long).toEqual([]);
  });

  it("规则里不写数字：都是数值登记里的", () => {
    const found = files
      .filter((file) => file.startsWith("policies/") && !/\/(clauses|figures|readings|words)\.ts$/.test(file))
      .flatMap((file) => {
        const code = read(file)
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
          .replace(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
        return [...code.matchAll(/(?<![\w.$])(18000|12600|5400|0\.\d+|\d{3,})\b/g)]
          .map(([number]) => number)
          .filter((number) => !allowedNumbers.has(number))
          .map((number) => `${file}: ${number}`);
      });
    expect(found).toEqual([]);
  });
});

/** Bounds of fields and units of conversion that no clause states. */
const allowedNumbers = new Set([
  "100",
  "200",
  "235",
  "300",
  "360",
  "365",
  "400",
  "500",
  "1000",
  "1200",
  "10000",
  "10_000",
]);
