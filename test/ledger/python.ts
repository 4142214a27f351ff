import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as landlessFarmers from "../../src/policies/landless-farmers/index.ts";
import { figuresOfAccounts, type Life } from "./lives.ts";

export const program = fileURLToPath(new URL("main.py", import.meta.url));

/** The Python that can run the ledger (3.9 or later), or null. */
export function pythonFound(): string | null {
  const check = "import sys; sys.exit(sys.version_info < (3, 9))";
  return ["python3", "python"].find((name) => spawnSync(name, ["-c", check]).status === 0) ?? null;
}

/** The first line that the ledger reads: the figures of the document, as the library has them. */
export const sharedLine = `${JSON.stringify({
  figures: Object.fromEntries(
    figuresOfAccounts.map((name) => [
      name,
      landlessFarmers.figures[name].values.map(({ from, until, value }) => [from, until, value]),
    ]),
  ),
})}\n`;

/** What the ledger in Python says of each life. */
export function ledgersOf(python: string, lives: readonly Life[], file = program): unknown[] {
  const input = `${sharedLine}${lives.map((life) => `${JSON.stringify(life)}\n`).join("")}`;
  const { stdout, stderr } = spawnSync(python, [file], { maxBuffer: 1 << 28, input, encoding: "utf8" });
  if (stderr) throw new Error(stderr);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
