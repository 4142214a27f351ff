import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCounty } from "../../examples/rosters/make-county.ts";
import { journalName, readJournal } from "../../src/cli/outputs/journal.ts";
import { program } from "./command.ts";

export { run } from "./command.ts";

export const county = "examples/rosters/county.json";
export const folder = mkdtempSync(join(tmpdir(), "outputs-"));

/** Runs the command in a shell, after other words of the shell. */
export const runInShell = (before: string, args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync("bash", ["-c", `${before}; exec "$@"`, "bash", process.execPath, program, ...args], { encoding: "utf8" });

export const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, ...args], { stdio: ["ignore", "ignore", "pipe"] });

export interface End {
  readonly code: number | null;
  readonly stderr: string;
}

export function ended(child: ChildProcess): Promise<End> {
  let stderr = "";
  child.stderr?.on("data", (text) => {
    stderr += text;
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stderr })));
}

/**
 * The example county's roster, as many times as wanted, each time with codes of its own. The long note in each row makes
 * a file of several batches from few rows: how far a run has come is counted in bytes, and what takes time is judging.
 */
export function manyRows(name: string, times: number): string {
  const [heading = "", ...rows] = makeCounty().roster.trimEnd().split("\n");
  const all = Array.from({ length: times }, (_, copy) => rows.map((row) => row.replace(",", `-${copy},`))).flat();
  const path = join(folder, name);
  const note = "备注".repeat(140); // 840 bytes
  writeFileSync(path, [`${heading},备注`, ...all.map((row) => `${row},${note}`), ""].join("\n"));
  return path;
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const namesIn = (directory: string): string[] => (existsSync(directory) ? readdirSync(directory).sort() : []);

/** Waits until the run has opened its files, of which this is the last one. */
export async function opened(directory: string): Promise<void> {
  while (!namesIn(directory).some((name) => name.startsWith("rejects.csv."))) await sleep(10);
}

/** Waits until the run has written a checkpoint, from which it can be continued, or has ended. */
export async function checkpointed(child: ChildProcess, directory: string): Promise<void> {
  const hasCheckpoint = (name: string) => readJournal(join(directory, name))?.last !== undefined;
  const journals = () => namesIn(directory).filter((name) => name.startsWith(journalName));
  while (child.exitCode === null && !journals().some(hasCheckpoint)) await sleep(20);
}

export const bytesOf = (directory: string): Record<string, string> =>
  Object.fromEntries(
    ["results.csv", "results.ndjson", "rejects.csv"].map((name) => [name, readFileSync(join(directory, name), "utf8")]),
  );
