import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type AsideFile, createAside, reopenAside } from "./aside.ts";
import { type Owner, thisProcess } from "./owner.ts";

/** 断点 — How far a run has come: the results up to a row are in the files, which then had these sizes. */
export interface Checkpoint {
  readonly row: number;
  readonly judged: number;
  readonly rejected: number;
  readonly sizes: Readonly<Record<string, number>>;
  /** What the command needs in order to go on. */
  readonly state: unknown;
}

/** The start of a run, as its journal has it. */
export interface RunStart {
  /** What must be the same for a run that goes on: version, command, options, inputs. */
  readonly key: string;
  readonly startedAt: string;
  /** The names that the files have until the end, by the names that they get. */
  readonly files: Readonly<Record<string, string>>;
}

/** 运行记录 — What is known of a run that has not come to its end. */
export interface Journal extends RunStart {
  /** Its file name in the directory. */
  readonly name: string;
  readonly owner: Owner;
  /** How often the run went on after it had ended too early. */
  readonly continued: number;
  readonly last?: Checkpoint;
  /** The size of the journal up to its last complete line. */
  readonly size: number;
}

export const journalName = "run.json.journal";

type Line =
  | { readonly start: RunStart }
  | { readonly owner: Owner; readonly continued: number }
  | { readonly checkpoint: Checkpoint };

const textOfLine = (line: Line): string => `${JSON.stringify(line)}\n`;

/** Begins the journal of a run. */
export function beginJournal(directory: string, start: RunStart): AsideFile {
  const file = createAside(directory, journalName);
  file.write(textOfLine({ start }));
  return owned(file, 0);
}

/** Goes on with the journal of an earlier run. */
export const continueJournal = (directory: string, { name, size, continued }: Journal): AsideFile =>
  owned(reopenAside(join(directory, name), size), continued + 1);

function owned(file: AsideFile, continued: number): AsideFile {
  file.write(textOfLine({ owner: thisProcess(), continued }));
  file.sync();
  return file;
}

export function noteCheckpoint(file: AsideFile, checkpoint: Checkpoint): void {
  file.write(textOfLine({ checkpoint }));
  file.sync();
}

/** Reads a journal; undefined if it is not one. What was written last may be half a line: it does not count. */
export function readJournal(path: string): Journal | undefined {
  let found: Partial<Journal> = { name: basename(path), size: 0, continued: 0 };
  try {
    for (const text of readFileSync(path, "utf8").split(/(?<=\n)/)) {
      if (!text.endsWith("\n")) break;
      const line = JSON.parse(text) as Line;
      const size = (found.size ?? 0) + Buffer.byteLength(text);
      if ("start" in line) found = { ...found, ...line.start, size };
      else if ("owner" in line) found = { ...found, owner: line.owner, continued: line.continued, size };
      else found = { ...found, last: line.checkpoint, size };
    }
  } catch {
    // unreadable from here on
  }
  return found.files === undefined || found.owner === undefined ? undefined : (found as Journal);
}
