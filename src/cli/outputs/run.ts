import { relative, resolve } from "node:path";
import packageJson from "../../../package.json" with { type: "json" };
import { changedFile } from "../../roster/file-bytes.ts";
import type { ReadingWatch } from "../../roster/index.ts";
import { Interrupted, onInterruption } from "../interruption.ts";
import { checkDirectory, unwritable } from "./directory.ts";
import { continueFiles, createFiles, type FilesOfRun } from "./files-of-run.ts";
import { type InputFile, type WatchedInput, watchInput } from "./inputs.ts";
import type { Checkpoint } from "./journal.ts";
import { notes } from "./notes.ts";
import { publish } from "./publish.ts";
import { type RunCounts, recordName, runRecord } from "./run-record.ts";
import { holdsNoResult, removeUnfinished, unfinishedIn } from "./unfinished.ts";

/** 运行计划 — What a run reads and writes. */
export interface RunPlan {
  readonly command: string;
  /** As the user gave them. A run can be continued only with the same ones. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly directory: string;
  /** The files that the run writes. */
  readonly outputs: readonly string[];
  /** Files of an earlier run that would not match these. */
  readonly withoutSuccessor: readonly string[];
  readonly inputs: readonly InputFile[];
  /** Keeps the completed part of an interrupted run, and continues from there. */
  readonly resume?: boolean;
  /** Deletes unfinished files of earlier runs. */
  readonly clean?: boolean;
}

/** 运行 — A run that writes results. */
export interface Run {
  /** Receives what is read of an input. */
  watch(role: string): ReadingWatch;
  /** Creates the files. Returns the checkpoint from which the run continues; undefined if it starts from the beginning. */
  open(): Checkpoint | undefined;
  write(name: string, data: string | Uint8Array): void;
  /** Returns what was written to a file so far. */
  readBack(name: string): AsyncIterable<Buffer>;
  /**
   * Records that rows up to `row` are complete; `state` is what the command needs to continue after it. Without `row`, a run
   * cannot be continued from here but only from the last checkpoint.
   */
  done(row: number | undefined, added: RunCounts, state: () => unknown): void;
  /** Gives the files their final names; returns their paths, relative to the working directory. `counts`: additional counts for `run.json`. */
  finish(counts?: Readonly<Record<string, number>>): Promise<readonly string[]>;
}

const unchangedExit = 3;
const kind = { zh: "输入文件", en: "input file" };

/**
 * Runs a command that writes results: they are written to temporary files that are renamed together at the end, with `run.json`. If the
 * run fails or is stopped, nothing is left or, with `resume`, only what is needed to continue.
 */
export async function withOutputs<T>(plan: RunPlan, work: (run: Run) => Promise<T>): Promise<T> {
  const { directory, outputs, withoutSuccessor } = plan;
  const names = [...outputs, ...withoutSuccessor, recordName];
  checkDirectory(
    directory,
    names,
    plan.inputs.map(({ path }) => path),
  );
  const opened: { files?: FilesOfRun } = {};
  const end = onInterruption(() => {
    if (!plan.resume) opened.files?.discard();
    return plan.resume && opened.files ? notes.kept : notes.nothing;
  });
  let inputs: readonly WatchedInput[] = [];
  try {
    inputs = await Promise.all(plan.inputs.map(watchInput));
    return await work(runOver(plan, inputs, opened, end));
  } catch (error) {
    const changed = await firstChanged(inputs, false);
    const keeps = plan.resume === true && error instanceof OutputFailed && changed === undefined;
    if (!keeps) opened.files?.discard();
    if (changed !== undefined) throw new Interrupted(changedFile(changed, kind).message, unchangedExit);
    throw error instanceof OutputFailed ? unwritable(directory, error) : error;
  } finally {
    end();
  }
}

/** The error for a result file that cannot be written. */
class OutputFailed extends Error {}

function writing<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new OutputFailed((error as Error).message);
  }
}

async function firstChanged(inputs: readonly WatchedInput[], toTheEnd: boolean): Promise<string | undefined> {
  for (const input of inputs) if (await input.changed(toTheEnd)) return input.path;
  return undefined;
}

/** Milliseconds between checkpoints: at most this much work is lost. */
const timeBetween = 250;

function runOver(plan: RunPlan, inputs: readonly WatchedInput[], opened: { files?: FilesOfRun }, end: () => void): Run {
  const { directory } = plan;
  const counts = { judged: 0, rejected: 0, listRowsWithoutPerson: 0 };
  let last = Date.now();
  const files = (): FilesOfRun => {
    if (opened.files === undefined) throw new Error("the run is not open");
    return opened.files;
  };
  return {
    watch: (role) => inputs.find((one) => one.role === role)?.watch ?? {},
    open() {
      opened.files = openFiles(plan, inputs);
      const earlier = opened.files.last;
      if (earlier !== undefined) Object.assign(counts, { judged: earlier.judged, rejected: earlier.rejected });
      return earlier;
    },
    write: (name, data) => writing(() => files().write(name, data)),
    readBack: (name) => writing(() => files().readBack(name)),
    done(row, { judged, rejected, listRowsWithoutPerson = 0 }, state) {
      counts.judged += judged;
      counts.rejected += rejected;
      counts.listRowsWithoutPerson += listRowsWithoutPerson;
      if (row === undefined || Date.now() - last < timeBetween) return;
      if (inputs.some((one) => one.moved())) throw new Error("an input has changed");
      writing(() => files().checkpoint({ row, judged: counts.judged, rejected: counts.rejected, state: state() }));
      last = Date.now();
    },
    async finish(moreCounts = {}) {
      const changed = await firstChanged(inputs, true);
      if (changed !== undefined) throw new Interrupted(changedFile(changed, kind).message, unchangedExit);
      const rowsRead = inputs[0]?.rows() ?? 0;
      // a signal is handled before this line or after the last one: nothing else runs in between
      const named = writing(() => {
        const all = files().complete(recordName, (written) =>
          runRecord(plan, packageJson.version, { ...files(), inputs, written, rowsRead, counts, moreCounts }),
        );
        publish(directory, all, plan.withoutSuccessor);
        files().forget();
        delete opened.files;
        end();
        return all;
      });
      return named.map(({ name }) => relative(process.cwd(), resolve(directory, name)));
    },
  };
}

/** The files of an earlier run that can be continued, or new ones. Lists or deletes unfinished files of earlier runs. */
function openFiles(plan: RunPlan, inputs: readonly WatchedInput[]): FilesOfRun {
  const { directory, resume, clean } = plan;
  const key = keyOf(plan, inputs);
  const { journals, files } = unfinishedIn(directory);
  const earlier = resume ? journals.filter((one) => one.key === key && one.last !== undefined) : [];
  const [best] = earlier.sort((a, b) => (b.last?.row ?? 0) - (a.last?.row ?? 0));
  const going = best && continueFiles(directory, best);
  if (resume && journals.length > 0) process.stderr.write(going?.last ? notes.going(going.last.row) : notes.anew);
  // runs of the same command that are less complete: they are not continued
  const superseded = resume ? journals.filter((one) => one.key === key && (one !== best || !going)) : [];
  removeUnfinished(directory, [
    ...superseded.flatMap((one) => [one.name, ...Object.values(one.files)]),
    ...(resume ? files.filter(holdsNoResult) : []),
  ]);
  const inUse = going && best ? [best.name, ...Object.values(best.files)] : [];
  const left = unfinishedIn(directory).files.filter((name) => !inUse.includes(name));
  if (clean) removeUnfinished(directory, left);
  if (left.length > 0) process.stderr.write(clean ? notes.removed(left) : notes.left(left, directory));
  return going ?? writing(() => createFiles(directory, plan.outputs, key));
}

/** A run can be continued only if everything on which its rows depend is unchanged. */
const keyOf = ({ command, options, outputs }: RunPlan, inputs: readonly WatchedInput[]): string =>
  JSON.stringify([
    packageJson.version,
    command,
    options,
    outputs,
    inputs.map(({ role, path, before }) => [role, path, before?.sha256 ?? Math.random()]),
  ]);
