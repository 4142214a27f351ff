import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { asideName } from "./aside.ts";
import { checkReplaceable } from "./directory.ts";

/** A file that is given its final name. */
interface Move {
  readonly from: string;
  readonly name: string;
}

/**
 * 命名 — Gives all files their final names together, in order, and deletes results of an earlier run that are not replaced.
 * If one of them cannot be renamed, the previous state is restored. Nothing else in this process runs meanwhile.
 */
export function publish(directory: string, moves: readonly Move[], withoutSuccessor: readonly string[]): void {
  const names = [...moves.map(({ name }) => name), ...withoutSuccessor];
  for (const name of names) checkReplaceable(join(directory, name));
  const undo: (() => void)[] = [];
  const former: string[] = [];
  const rename = (from: string, to: string): void => {
    renameSync(from, to);
    undo.push(() => renameSync(to, from));
  };
  try {
    // the last one first: without `run.json`, the files do not count as one run
    for (const name of [...names].reverse()) {
      const before = join(directory, asideName(name, "previous"));
      if (moved(() => rename(join(directory, name), before))) former.push(before);
    }
    for (const { from, name } of moves) rename(from, join(directory, name));
  } catch (error) {
    for (const back of [...undo].reverse()) back();
    throw error;
  }
  for (const path of former) rmSync(path, { force: true });
  syncDirectory(directory);
}

/** Whether there was something to rename. */
function moved(rename: () => void): boolean {
  try {
    rename();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

/** Ensures that the names also survive a power cut, if the file system can do that. */
function syncDirectory(directory: string): void {
  try {
    const handle = openSync(directory, "r");
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // the files themselves are on the disk
  }
}
