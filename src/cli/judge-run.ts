import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import type { Language, Text } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import {
  type Block,
  carriedColumns,
  codesIn,
  type FoundPerson,
  fileLayout,
  findPerson,
  groundsFile,
  lineLayout,
  masked,
  type OwnTally,
  openTable,
  type PersonColumn,
  type RowTally,
  rejectsFile,
  resultSheets,
  resultsFile,
  standardOutput,
  tallyOfRows,
  wantedOf,
} from "../roster/by-rule/index.ts";
import { type BlockOptions, judgeBlocks } from "../roster/fast/index.ts";
import type { About } from "../roster/files/index.ts";
import type { ReadingWatch } from "../roster/index.ts";
import { readCounty } from "./county-file.ts";
import { headingMap, listPaths, openLists } from "./judge-files.ts";
import { print } from "./output.ts";
import { type Run, type RunPlan, withOutputs } from "./outputs/index.ts";
import { estimatedRows, progressOn } from "./progress.ts";
import { workbookFile, writeWorkbook } from "./results-workbook.ts";

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

/** 文件的命令 — What a command of one document adds to a run. */
interface DocumentRun {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Inputs beside those of every run, by what they are for. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The tally of the document, and those of the parts of the table. */
  readonly own: OwnTally;
  newOwn(): OwnTally;
  /** What is done before anything is written. */
  prepare(): Promise<void>;
  /** Looks at the counts before the files get their names. */
  check(tally: RowTally): void;
}

/** Where the results go. */
interface ResultsPlace {
  readonly directory: string;
  readonly resume: boolean;
  readonly clean: boolean;
}

/** What the report says. */
export interface JudgeResult {
  readonly tally: RowTally;
  /** What was left out of the table: empty rows, totals, repeated headings. */
  readonly leftOut: About["counts"];
  readonly files: readonly string[];
}

/** 逐行认定，写到标准输出 — Judges a table; every row becomes a line of JSON on the standard output. */
export async function judgeToOutput(task: JudgeTask): Promise<JudgeResult> {
  const { table, blocks } = await openRows(task, { watchOf: () => ({}) });
  const tally = tallyOfRows();
  for await (const block of blocks({ layout: lineLayout(maskOf(task)), outputs: "lines" })) {
    tally.merge(block.tally);
    // nobody reads on
    if (!(await print(block.out[standardOutput] ?? ""))) break;
  }
  return { tally: tally.value(), leftOut: table.about.counts, files: [] };
}

/** 逐行认定，写入文件 — Judges a table into the files of a directory. */
export function judgeToFiles(
  task: JudgeTask,
  { directory, resume, clean }: ResultsPlace,
  document?: DocumentRun,
): Promise<JudgeResult> {
  const { rule, file, county, map } = task;
  const lists = listPaths(rule, file, task.table);
  const inputs = { roster: file, county, map, ...lists, ...document?.inputs };
  const optional = [
    { name: groundsFile, wanted: task.grounds },
    { name: workbookFile, wanted: task.xlsx },
  ];
  const plan: RunPlan = {
    command: document?.command ?? "judge",
    // any number of threads writes the same
    options: document?.options ?? { ...task, workers: undefined, rule: rule.name, out: directory },
    directory,
    outputs: [resultsFile, ...optional.filter(({ wanted }) => wanted).map(({ name }) => name), rejectsFile],
    // a file that is not wanted is not there, not even one of an earlier run
    withoutSuccessor: optional.filter(({ wanted }) => !wanted).map(({ name }) => name),
    inputs: Object.entries(inputs).flatMap(([role, path]) => (path === undefined ? [] : [{ role, path }])),
    resume,
    clean,
  };
  return withOutputs(plan, async (output) => {
    await document?.prepare();
    const { table, blocks: blocksFor, carried } = await openRows(task, { watchOf: (role) => output.watch(role) });
    const layout = fileLayout(rule, carried, { language: task.lang, mask: maskOf(task), grounds: task.grounds });
    const last = output.open();
    const earlier = last?.state as Totals | undefined;
    const tally = tallyOfRows(earlier?.tally);
    const own = document?.own;
    if (earlier?.own !== undefined) own?.merge(earlier.own);
    if (last === undefined) for (const [name, text] of Object.entries(layout.heads)) output.write(name, text);
    const outputs = task.grounds ? "files" : "files without grounds";
    const newOwn = document && (() => document.newOwn());
    const blocks = blocksFor({ layout, outputs, newOwn }, last?.row);
    await writeBlocks(task, { blocks, output, tally, own });
    if (task.xlsx) await writeWorkbook(output, resultSheets(rule, carried, task.lang));
    document?.check(tally.value());
    return { tally: tally.value(), leftOut: table.about.counts, files: await output.finish() };
  });
}

/** What a run needs in order to go on. */
interface Totals {
  readonly tally: RowTally;
  readonly own: unknown;
}

interface Writing {
  readonly blocks: AsyncIterable<Block>;
  readonly output: Run;
  readonly tally: ReturnType<typeof tallyOfRows>;
  readonly own: OwnTally | undefined;
}

async function writeBlocks({ file, lang }: JudgeTask, { blocks, output, tally, own }: Writing): Promise<void> {
  const progress = progressOn(process.stderr, { language: lang, total: await estimatedRows(file) });
  const totals = (): Totals => ({ tally: tally.value(), own: own?.state() });
  try {
    for await (const { lastRow, out, tally: added, own: addedOwn } of blocks) {
      for (const [name, text] of Object.entries(out)) output.write(name, text);
      tally.merge(added);
      if (addedOwn !== undefined) own?.merge(addedOwn);
      output.done(lastRow, added, totals);
      const { judged, rejected } = tally.value();
      progress.at(judged + rejected);
    }
  } finally {
    progress.end();
  }
}

/** What is done to every text that may have an id number, before it is shown or written. */
export const maskOf = ({ showId }: JudgeTask): ((text: string) => string) => (showId ? (text) => text : masked);

/** Opens everything that the task reads. A file that cannot be used is reported before anything is written. */
async function openRows(task: JudgeTask, { watchOf }: { readonly watchOf: (role: string) => ReadingWatch }) {
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
