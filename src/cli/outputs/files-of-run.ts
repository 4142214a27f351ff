import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { type AsideFile, asideName, createAside, reopenAside, type WrittenFile } from "./aside.ts";
import { makeDirectory, removeDirectories } from "./directory.ts";
import {
  beginJournal,
  type Checkpoint,
  continueJournal,
  type Journal,
  noteCheckpoint,
  type RunStart,
} from "./journal.ts";

/** 一次运行的文件 — The files of a run before they get their final names, and its journal. */
export interface FilesOfRun {
  readonly startedAt: string;
  readonly continued: number;
  readonly last: Checkpoint | undefined;
  write(name: string, data: string | Uint8Array): void;
  readBack(name: string): AsyncIterable<Buffer>;
  checkpoint(done: Omit<Checkpoint, "sizes">): void;
  /** Closes the results and writes one more file, which lists all others. */
  complete(last: string, textOf: (files: readonly (WrittenFile & { file: string })[]) => string): Paths;
  /** Deletes the journal once the files have their final names. */
  forget(): void;
  /** Deletes everything that the run created. */
  discard(): void;
}

/** The paths of the files, by their final names. */
type Paths = readonly { readonly from: string; readonly name: string }[];

interface Parts {
  readonly results: ReadonlyMap<string, AsideFile>;
  readonly journal: AsideFile;
  readonly created: readonly string[];
  readonly since: Pick<Journal, "startedAt" | "continued"> & { readonly last?: Checkpoint };
}

/** Creates the directory and the files of a new run. If one of them cannot be created, everything created is deleted. */
export function createFiles(directory: string, names: readonly string[], key: string): FilesOfRun {
  const created = makeDirectory(resolve(directory));
  const results = new Map<string, AsideFile>();
  let journal: AsideFile | undefined;
  try {
    const files = Object.fromEntries(names.map((name) => [name, asideName(name)]));
    const start: RunStart = { key, startedAt: new Date().toISOString(), files };
    // before the files, so that they are not taken for those of a run that has ended
    journal = beginJournal(directory, start);
    for (const [name, own] of Object.entries(files)) results.set(name, createAside(directory, name, own));
    return filesOf(directory, { results, journal, created, since: { startedAt: start.startedAt, continued: 0 } });
  } catch (error) {
    for (const file of [...results.values(), ...(journal ? [journal] : [])]) remove(file);
    removeDirectories(created);
    throw error;
  }
}

/** Continues with the files of an earlier run; undefined if not all of them exist. */
export function continueFiles(directory: string, earlier: Journal): FilesOfRun | undefined {
  const { last, files, startedAt, continued } = earlier;
  if (last === undefined) return undefined;
  const results = new Map<string, AsideFile>();
  try {
    const journal = continueJournal(directory, earlier);
    for (const [name, path] of Object.entries(files)) {
      results.set(name, reopenAside(join(directory, path), last.sizes[name] ?? 0));
    }
    const since = { startedAt, continued: continued + 1, last };
    return filesOf(directory, { results, journal, created: [], since });
  } catch {
    for (const file of results.values()) file.close();
    return undefined;
  }
}

function filesOf(directory: string, { results, journal, created, since }: Parts): FilesOfRun {
  const all = [...results.values(), journal];
  const fileOf = (name: string): AsideFile => {
    const file = results.get(name);
    if (file === undefined) throw new Error(`${name} is not a file of this run`);
    return file;
  };
  return {
    startedAt: since.startedAt,
    continued: since.continued,
    last: since.last,
    write: (name, data) => fileOf(name).write(data),
    readBack: (name) => fileOf(name).readBack(),
    checkpoint(done) {
      const sizes = Object.fromEntries([...results].map(([name, file]) => [name, file.sync()]));
      noteCheckpoint(journal, { ...done, sizes });
    },
    complete(last, textOf) {
      const written = [...results].map(([file, aside]) => ({ file, ...aside.finish() }));
      const record = createAside(directory, last);
      all.push(record);
      record.write(textOf(written));
      record.finish();
      return [...results, [last, record] as const].map(([name, { path }]) => ({ from: path, name }));
    },
    forget: () => remove(journal),
    discard() {
      for (const file of all) remove(file);
      removeDirectories(created);
    },
  };
}

function remove(file: AsideFile): void {
  file.close();
  rmSync(file.path, { force: true });
}
