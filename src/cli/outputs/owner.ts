import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** 写者 — The process that writes the files of a run. */
export interface Owner {
  readonly host: string;
  readonly process: number;
  /** The start time of the process, in the system's units: process ids are reused. */
  readonly start: string;
}

export const thisProcess = (): Owner => ({ host: hostname(), process: process.pid, start: startOf(process.pid) });

/** Whether a run is still active. For another machine this is unknown, and the run counts as ended. */
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

/** Empty if the system does not provide it. */
function startOf(id: number): string {
  try {
    const afterName = readFileSync(`/proc/${id}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    // a zombie process no longer writes
    return afterName[0] === "Z" ? "" : (afterName[19] ?? "");
  } catch {
    return "";
  }
}
