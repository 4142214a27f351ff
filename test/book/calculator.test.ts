import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { entriesOf, factsIn } from "../../docs/book/calculator/entries.ts";
import { examplesOf } from "../../docs/book/calculator/examples.ts";
import { caseOfFragment, fragmentOf, longestLink } from "../../docs/book/calculator/link.ts";
import { snippetsOf } from "../../docs/book/calculator/snippets.ts";
import { words } from "../../docs/book/calculator/words.ts";
import { program } from "../support/command.ts";
import { folder } from "../support/command-run.ts";
import { loadedTables } from "./loaded-tables.ts";

const all = loadedTables();

describe("表单与事实", () => {
  test.each(all)("$name：每一行填入表单再取出，认定不变", ({ rule, rows }) => {
    for (const { facts, options, isDecided } of rows) {
      if (!isDecided) continue;
      const again = factsIn(rule.facts.fields, entriesOf(rule.facts.fields, facts));
      expect(JSON.stringify(rule.safe(again, options))).toBe(JSON.stringify(rule.safe(facts, options)));
    }
  });

  test.each(all)("$name：空表单的每处差错都有字段", ({ rule }) => {
    const outcome = rule.safe(factsIn(rule.facts.fields, entriesOf(rule.facts.fields, {})));
    const paths = outcome.ok ? [] : outcome.error.faults.map(({ path }) => path);
    expect(paths.filter((path) => path === "")).toEqual([]);
  });
});

describe("链接", () => {
  test.each(all)("$name：每一行都能放进链接，取出的相同", ({ rows }) => {
    for (const { facts, options } of rows) {
      const one = { facts, ...(options === undefined ? {} : { options: { ...options } }) };
      expect(caseOfFragment(fragmentOf(one))).toEqual(JSON.parse(JSON.stringify(one)));
    }
  });

  test.each([
    ["没有事实", "", undefined],
    ["别的锚点", "#六(一)2", undefined],
    ["另一版本", "#facts=2.e30", words.linkOfOtherVersion],
    ["没有版本", "#facts=e30", words.linkOfOtherVersion],
    ["不是编码", "#facts=1.***", words.linkMalformed],
    ["截断", fragmentOf({ facts: { paidOn: "2012-05-01" } }).slice(0, -9), words.linkMalformed],
    ["没有事实的对象", "#facts=1.e30", words.linkMalformed],
    ["过长", `#facts=1.${"A".repeat(longestLink)}`, words.linkTooLong],
  ])("%s", (_, fragment, expected) => {
    expect(caseOfFragment(fragment)).toEqual(expected);
  });
});

test("示例：形式不对的略过", () => {
  const good = { title: "一行", facts: { a: 1 }, adopted: { figures: { b: "2" } } };
  const read = examplesOf(JSON.stringify([good, { title: 1, facts: {} }, { title: "无事实" }, null]));
  expect(read).toEqual([{ title: "一行", facts: { a: 1 }, options: { figures: { b: "2" } } }]);
  expect([examplesOf("{"), examplesOf("{}")]).toEqual([[], []]);
});

describe("命令和程序", () => {
  const own = join(folder, "calculator");
  beforeAll(() => mkdirSync(own, { recursive: true }));
  const one = {
    facts: { groups: [{ kind: "two-daughter", certifiedFor: [2012] }], paidOn: "2012-05-01" },
    options: { figures: { requiredFunding: "20000" } },
  };
  const { json, county, command, typescript } = snippetsOf("landless-farmers/funding-shares", one);

  test("命令照写能运行", () => {
    writeFileSync(join(own, "facts.json"), json);
    writeFileSync(join(own, "county.json"), county ?? "");
    expect(command).toBe("minsheng-rules run landless-farmers/funding-shares facts.json --county county.json");
    const args = [program, ...command.split(" ").slice(1), "--json"];
    const { stdout } = spawnSync(process.execPath, args, { cwd: own, encoding: "utf8" });
    // 20,000 × 80%
    expect(JSON.parse(stdout).value.government).toBe("16000.00");
  });

  test("TypeScript照写能编译", () => {
    writeFileSync(join(own, "case.ts"), typescript);
    const root = process.cwd();
    const settings = {
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        types: [],
        typeRoots: [join(root, "node_modules/@types")],
        paths: { "minsheng-rules": [join(root, "src/index.ts")] },
        lib: ["ES2022", "DOM"],
      },
      include: ["case.ts"],
    };
    writeFileSync(join(own, "tsconfig.json"), JSON.stringify(settings));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", own], { encoding: "utf8" });
    expect(stdout).toBe("");
  });
});
