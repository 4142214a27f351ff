import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Language } from "../kernel/language/index.ts";
import { codesIn, type FoundPerson, findPerson, masked } from "../roster/by-rule/index.ts";
import { type BlockOptions, judgeBlocks } from "../roster/fast/index.ts";
import { openTask, type TableTask, type WatchOf } from "./open-task.ts";

/** The table to judge, and the options. */
export interface JudgeTask extends TableTask {
  readonly grounds: boolean;
  /** Whether results and rejects are written as a workbook, too. */
  readonly xlsx: boolean;
  readonly lang: Language;
  /** Additional threads; by default depending on the size of the file. */
  readonly workers?: number | undefined;
}

/** Applied to every text that may contain an id number, before it is printed or written. */
export const maskOf = ({ showId }: Pick<JudgeTask, "showId">): ((text: string) => string) =>
  showId ? (text) => text : masked;

/** Opens everything that the task reads, and makes the source of its rows in blocks. */
export async function openRows(task: JudgeTask, { watchOf }: { readonly watchOf: WatchOf }) {
  const { rule, file } = task;
  const { table, carried, options } = await openTask(task, watchOf);
  const watch = watchOf("roster");
  const blocks = async function* (wanted: WantedBlocks, completedRow = 0) {
    const isFile = (await stat(file).catch(() => undefined))?.isFile() === true;
    const workers = task.workers ?? (await threadsFor(file, worthWorkers));
    const how = { ...wanted, language: task.lang, workers, prompt: wanted.outputs === "lines" && !isFile };
    yield* judgeBlocks(rule, table, { ...options, completedRow, watch }, how);
    watch.encoding?.(table.about.encoding);
  };
  return { table, carried, blocks, options };
}

type WantedBlocks = Pick<BlockOptions, "layout" | "outputs" | "newOwn">;

/** Each thread compiles the rules again and warms up. Below the size of about a million rows, this takes longer than it saves. */
const worthWorkers = 120_000_000;

/** Two additional threads are used for files of at least this many bytes. */
export async function threadsFor(file: string, bytes: number): Promise<number> {
  const entry = await stat(file).catch(() => undefined);
  return entry?.isFile() && entry.size >= bytes ? Math.min(2, availableParallelism()) : 0;
}

/** 全部编号 — Reads the task's table once more, for the codes of its rows. */
export async function* codesOfTask(task: JudgeTask): AsyncGenerator<string> {
  const { table } = await openRows(task, { watchOf: () => ({}) });
  yield* codesIn(table);
}

/** 只看一人 — Reads the task's table once more, for one person. */
export async function personOf(task: JudgeTask, code: string | undefined): Promise<FoundPerson | undefined> {
  const { table, options } = await openRows(task, { watchOf: () => ({}) });
  return findPerson(task.rule, table, code, options);
}
