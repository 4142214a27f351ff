import { readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { type AsideFile, asideName, createAside, reopenAside } from "./aside.ts";
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

/**
 * Begins the journal of a run. It gets its name once it is readable, so a journal always says who writes it. What is left of one
 * that was killed before can be deleted at once; should another run delete it too early, the journal is begun again.
 */
export function beginJournal(directory: string, start: RunStart): AsideFile {
  const path = join(directory, asideName(journalName));
  for (let attempt = 1; ; attempt++) {
    const begun = createAside(directory, journalName, asideName(journalName, "beginning"));
    begun.write(textOfLine({ start }));
    const { size } = owned(begun, 0).finish();
    try {
      renameSync(begun.path, path);
      return reopenAside(path, size);
    } catch (error) {
      rmSync(begun.path, { force: true });
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || attempt === mostAttempts) throw error;
    }
  }
}

const mostAttempts = 5;

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
