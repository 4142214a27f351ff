import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import * as command from "../support/command.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-docs-"));
const bin = join(folder, "bin");

/** The pages whose command lines are run, each in a folder of its own, and the least number of lines that each has. */
const pages: Readonly<Record<string, number>> = {
  command: 26,
  files: 6,
  "any-rule": 7,
  evidence: 10,
  receipt: 6,
  impact: 10,
  reconcile: 2,
  statement: 12,
  "audit-in-an-hour": 8,
};

/** A command line with the exit code that the page says, and the text that follows its block. */
interface Line {
  readonly line: string;
  readonly code: number;
  readonly prints: string;
}

const textOf = (name: string): string => readFileSync(`docs/${name}.md`, "utf8");

function linesOf(page: string): readonly Line[] {
  const blocks = [...page.matchAll(/```(sh|text)\n([\s\S]*?)```/g)].map(([, kind, text = ""]) => ({ kind, text }));
  return blocks.flatMap(({ kind, text }, at) => {
    if (kind !== "sh" || text.includes("…")) return [];
    const next = blocks[at + 1];
    const all = text.trimEnd().split("\n");
    return all.map((one, index) => {
      const [, line = "", code = "0"] = /^(.*?)(?: {4}# (\d+))?$/.exec(one) ?? [];
      // the text follows the last line of its block
      return { line, code: Number(code), prints: index === all.length - 1 && next?.kind === "text" ? next.text : "" };
    });
  });
}

beforeAll(() => {
  mkdirSync(bin);
  const program = join(bin, "minsheng-rules");
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${command.program}" "$@"\n`);
  chmodSync(program, 0o755);
  for (const name of Object.keys(pages)) {
    mkdirSync(join(folder, name));
    copyFileSync("examples/small-roster/roster.csv", join(folder, name, "花名册.csv"));
    copyFileSync("examples/small-roster/county.json", join(folder, name, "县级设置.json"));
    for (const kind of ["csv", "json"]) {
      copyFileSync(`examples/rosters/county.${kind}`, join(folder, name, `示例县.${kind}`));
    }
  }
  const payments = { roster: "领取人.csv", payments: "发放表.csv", county: "县级设置.json" };
  for (const [name, own] of Object.entries(payments)) {
    const kind = name === "county" ? "json" : "csv";
    copyFileSync(`examples/payments/${name}.${kind}`, join(folder, "reconcile", own));
  }
  for (const [name, own] of [
    ["roster.csv", "领取人.csv"],
    ["county.json", "领取人.json"],
  ] as const) {
    copyFileSync(`examples/payments/${name}`, join(folder, "impact", own));
  }
});

/** A command line of words without quotes; its output may go to a file. */
const plainLine = /^minsheng-rules ([^|<>;&$"'\\*()]+?)(?: > (\S+))?$/;

/** Runs a line of a page in a folder: by a shell, or at once where it is one command, which saves two thirds of the time. */
function ranIn(place: string, line: string): Pick<command.Ran, "status" | "stdout" | "stderr"> {
  const [, words, target] = plainLine.exec(line) ?? [];
  if (words === undefined) {
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, COLUMNS: "100", FORCE_COLOR: undefined };
    return spawnSync("bash", ["-c", line], { cwd: place, env, encoding: "utf8" });
  }
  const before = process.cwd();
  process.chdir(place);
  try {
    const ran = command.run(words.trim().split(/ +/));
    if (target === undefined) return ran;
    writeFileSync(target, ran.stdout);
    return { ...ran, stdout: "" };
  } finally {
    process.chdir(before);
  }
}

for (const [name, atLeast] of Object.entries(pages)) {
  describe(`docs/${name}.md 的每一行命令`, () => {
    const lines = linesOf(textOf(name));
    it("页上有命令", () => {
      expect(lines.length).toBeGreaterThanOrEqual(atLeast);
    });
    it.each(lines)("$line", ({ line, code, prints }) => {
      const { status, stdout, stderr } = ranIn(join(folder, name), line);
      expect(`${stdout}${stderr}`).toContain(prints);
      expect(status, stderr).toBe(code);
      expect(stderr).not.toContain("    at ");
    });
  });
}

it("每个命令都在 docs/command.md 上，也都有双语的帮助", () => {
  const page = textOf("command");
  const { stdout } = command.run(["--help"]);
  const names = [...stdout.matchAll(/^ {2}([a-z]+)[ |]/gm)].map(([, name = ""]) => name);
  expect(names).toEqual(expect.arrayContaining(["run", "explain", "rules", "completion"]));
  const shown = names.filter((name) => name !== "help");
  expect(shown.filter((name) => !page.includes(`\`${name} `) && !page.includes(`\`${name}\``))).toEqual([]);
  for (const name of shown) {
    const help = command.run([name, "--help"]);
    expect(help.status).toBe(0);
    expect(help.stdout, name).toMatch(/[\u4e00-\u9fff][\s\S]*[a-z]{3}/);
  }
});
