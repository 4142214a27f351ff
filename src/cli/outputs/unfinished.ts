import { lstatSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Journal, journalName, readJournal } from "./journal.ts";
import { isRunning } from "./owner.ts";

const aside = /^(.+)\.[0-9a-f]{32}\.(?:partial|previous|beginning)$/;
const journal = /^(.+)\.[0-9a-f]{32}\.partial$/;
const previous = /^(.+)\.[0-9a-f]{32}\.previous$/;
/** Names of such files before version 0.2. */
const former = /^(?:results\.csv|results\.ndjson|rejects\.csv)\.\d+\.partial$/;

/** 未完成的运行 — Unfinished files of earlier runs in a directory: journals and files. Active runs are not included. */
interface Unfinished {
  readonly journals: readonly Journal[];
  readonly files: readonly string[];
}

export function unfinishedIn(directory: string): Unfinished {
  const names = namesIn(directory).filter((name) => aside.test(name) || former.test(name));
  const all = names
    .filter((name) => journal.exec(name)?.[1] === journalName)
    .flatMap((name) => readJournal(join(directory, name)) ?? []);
  const running = all.filter(({ owner }) => isRunning(owner));
  const inUse = new Set(running.flatMap(({ name, files }) => [name, ...Object.values(files)]));
  // temporary names used during renaming are not in the journal
  const files = running.length > 0 ? names.filter((name) => isOld(directory, name)) : names;
  return { journals: all.filter((one) => !running.includes(one)), files: files.filter((name) => !inUse.has(name)) };
}

/** Whether a file has no result: its run was killed before the journal had its name. */
export const holdsNoResult = (name: string): boolean => name.endsWith(".beginning");

const oneMinute = 60_000;

function isOld(directory: string, name: string): boolean {
  const entry = lstatSync(join(directory, name), { throwIfNoEntry: false });
  return entry !== undefined && Date.now() - entry.mtimeMs > oneMinute;
}

function namesIn(directory: string): string[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Deletes unfinished files of earlier runs. A result that was being replaced gets its name back, unless a new one has it. */
export function removeUnfinished(directory: string, files: readonly string[]): void {
  for (const name of files) {
    const path = join(directory, name);
    const [, result] = previous.exec(name) ?? [];
    const target = result === undefined ? undefined : join(directory, result);
    if (target !== undefined && lstatSync(target, { throwIfNoEntry: false }) === undefined) renameSync(path, target);
    else rmSync(path, { force: true });
  }
}
