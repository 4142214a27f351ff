import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import * as command from "../support/command.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-completion-"));
const has = (shell: string): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;

beforeAll(() => {
  for (const shell of ["bash", "zsh"]) {
    writeFileSync(join(folder, shell), command.run(["completion", shell]).stdout);
  }
});

const cases: readonly (readonly [words: readonly string[], found: readonly string[]])[] = [
  [["expl"], ["explain"]],
  [["run", "landless-farmers/funding-shares-"], ["landless-farmers/funding-shares-total"]],
  [
    ["schema", "safety-net/dibao-e"],
    ["safety-net/dibao-entry", "safety-net/dibao-exit"],
  ],
  [["rules", "--doc"], ["--document"]],
  [["rules", "--document", "safety"], ["safety-net"]],
  [
    ["run", "safety-net/dibao-entry", "--lang", ""],
    ["zh", "en"],
  ],
  [
    ["completion", ""],
    ["bash", "zsh"],
  ],
  [["assess", "--max"], ["--max-rejects"]],
  // the shell completes files
  [["run", "safety-net/dibao-entry", "--county", "f"], []],
  [["run", "safety-net/dibao-entry", "f"], []],
];

describe.skipIf(!has("bash"))("bash 的补全", () => {
  it.each(cases)("%j", (words, found) => {
    const quoted = ["minsheng-rules", ...words].map((word) => `'${word}'`).join(" ");
    const line = `source ${join(folder, "bash")}; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _minsheng_rules; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", line], { encoding: "utf8" });
    expect([stdout.split("\n").filter((one) => one !== ""), stderr]).toEqual([found, ""]);
  });
  it("登记在 minsheng-rules 名下", () => {
    const { stdout } = spawnSync("bash", ["-c", `source ${join(folder, "bash")}; complete -p minsheng-rules`], {
      encoding: "utf8",
    });
    expect(stdout).toContain("-F _minsheng_rules minsheng-rules");
  });
});

describe.skipIf(!has("zsh"))("zsh 的补全（没有 zsh 的机器上跳过）", () => {
  it.each(cases)("%j", (words, found) => {
    const [first = ""] = words;
    const current = words.at(-1) ?? "";
    const before = words.at(-2) ?? "minsheng-rules";
    const call = `_minsheng_rules_words '${words.length > 1 ? first : ""}' '${current}' '${before}' ${words.length}`;
    const { stdout } = spawnSync("zsh", ["-f", "-c", `compdef() { :; }; source ${join(folder, "zsh")}; ${call}`], {
      encoding: "utf8",
    });
    expect(
      stdout
        .trim()
        .split(" ")
        .filter((one) => one !== "" && one.startsWith(current)),
    ).toEqual(found);
  });
});
