import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** 写者 — The process that writes the files of a run. */
export interface Owner {
  readonly host: string;
  readonly process: number;
  /** When the process started, as the system counts: its number is given again to another one. */
  readonly start: string;
}

export const thisProcess = (): Owner => ({ host: hostname(), process: process.pid, start: startOf(process.pid) });

/** Whether a run is still being written. Of another machine that cannot be known: it counts as ended. */
export function isRunning(owner: Owner): boolean {
  if (owner.host !== hostname()) return false;
  try {
    process.kill(owner.process, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return startOf(owner.process) === owner.start && !isThis(owner);
}

const isThis = (owner: Owner): boolean => owner.process === process.pid && owner.start === startOf(process.pid);

/** Empty where the system does not say. */
function startOf(id: number): string {
  try {
    const afterName = readFileSync(`/proc/${id}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    // a process that ended but was not collected yet writes no more
    return afterName[0] === "Z" ? "" : (afterName[19] ?? "");
  } catch {
    return "";
  }
}
