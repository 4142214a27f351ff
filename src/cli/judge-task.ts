import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Language, Text } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import {
  carriedColumns,
  codesIn,
  type FoundPerson,
  findPerson,
  masked,
  openTable,
  type PersonColumn,
  wantedOf,
} from "../roster/by-rule/index.ts";
import { type BlockOptions, judgeBlocks } from "../roster/fast/index.ts";
import type { ReadingWatch } from "../roster/index.ts";
import { readCounty } from "./county-file.ts";
import { headingMap, listPaths, openLists } from "./judge-files.ts";

/** What is judged, and how. */
export interface JudgeTask {
  readonly rule: AnyRule;
  readonly file: string;
  readonly county?: string | undefined;
  readonly map?: string | undefined;
  /** Tables of lists, as LIST=FILE. */
  readonly table: readonly string[];
  readonly strict: boolean;
  readonly showId: boolean;
  readonly grounds: boolean;
  /** Whether results and rejects are written as a workbook, too. */
  readonly xlsx: boolean;
  readonly lang: Language;
  /** Threads beside this one; left out, as many as the file is worth. */
  readonly workers?: number | undefined;
  /** Columns about the person that must be there and filled in. */
  readonly filled?: readonly PersonColumn[];
  /** What the table is called in messages. */
  readonly kind?: Text;
}

/** What is done to every text that may have an id number, before it is shown or written. */
export const maskOf = ({ showId }: JudgeTask): ((text: string) => string) => (showId ? (text) => text : masked);

/** Opens everything that the task reads. A file that cannot be used is reported before anything is written. */
export async function openRows(task: JudgeTask, { watchOf }: { readonly watchOf: (role: string) => ReadingWatch }) {
  const { rule, file, strict, showId, filled, kind } = task;
  const county = await readCounty(rule, task.county);
  const map = await headingMap(task.map);
  const optionsOf = (role: string) => ({ map, strict, watch: watchOf(role) });
  const lists = await openLists(rule, listPaths(rule, file, task.table), optionsOf);
  const table = await openTable(file, rule, { county, lists, filled, kind, ...optionsOf("roster") });
  const all = wantedOf(rule, county, Object.keys(lists), filled);
  const carried = carriedColumns(rule, table, all).map(({ heading }) => heading);
  const watch = watchOf("roster");
  const options = { county, strict, showId, lists, ...(filled && { filled }) };
  const blocks = async function* (wanted: WantedBlocks, completedRow = 0) {
    const isFile = (await stat(file).catch(() => undefined))?.isFile() === true;
    const workers = task.workers ?? (await workersFor(file));
    const how = { ...wanted, language: task.lang, workers, prompt: wanted.outputs === "lines" && !isFile };
    yield* judgeBlocks(rule, table, { ...options, completedRow, watch }, how);
    watch.encoding?.(table.about.encoding);
  };
  return { table, carried, blocks, options };
}

type WantedBlocks = Pick<BlockOptions, "layout" | "outputs" | "newOwn">;

/** Each thread compiles the rules anew and warms up: for fewer bytes than about a million rows have, that takes longer than it saves. */
const worthWorkers = 120_000_000;

async function workersFor(file: string): Promise<number> {
  const entry = await stat(file).catch(() => undefined);
  return entry?.isFile() && entry.size >= worthWorkers ? Math.min(2, availableParallelism()) : 0;
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
