import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type AsideFile, createAside, reopenAside } from "./aside.ts";
import { type Owner, thisProcess } from "./owner.ts";

/** 断点 — A checkpoint of a run: the results up to a row are in the files, which had these sizes at that point. */
export interface Checkpoint {
  readonly row: number;
  readonly judged: number;
  readonly rejected: number;
  readonly sizes: Readonly<Record<string, number>>;
  /** What the command needs to continue. */
  readonly state: unknown;
}

/** The start of a run, as in its journal. */
export interface RunStart {
  /** What must be unchanged for a run to be continued: version, command, options, inputs. */
  readonly key: string;
  readonly startedAt: string;
  /** The temporary names of the files, by their final names. */
  readonly files: Readonly<Record<string, string>>;
}

/** 运行记录 — The record of an unfinished run. */
export interface Journal extends RunStart {
  /** Its file name in the directory. */
  readonly name: string;
  readonly owner: Owner;
  /** How often the run was continued after an interruption. */
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

/** Continues the journal of an earlier run. */
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

/** Reads a journal; undefined if it is not one. An incomplete last line is ignored. */
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
