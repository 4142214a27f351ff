import {
  anyTable,
  type Block,
  fileLayout,
  groundsFile,
  lineLayout,
  type OwnTally,
  type RowTally,
  rejectsFile,
  resultSheets,
  resultsFile,
  standardOutput,
  tallyOfRows,
} from "../roster/by-rule/index.ts";
import type { About } from "../roster/files/index.ts";
import { listPaths } from "./judge-files.ts";
import { type JudgeTask, maskOf, openRows } from "./judge-task.ts";
import { withoutPeople } from "./open-task.ts";
import { printPieces } from "./output.ts";
import { type Run, type RunPlan, withOutputs } from "./outputs/index.ts";
import { estimatedRows, progressOn } from "./progress.ts";
import { workbookFile, writeWorkbook } from "./results-workbook.ts";

/** 文件的命令 — The additions of a command for one document to a run. */
interface DocumentRun {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Additional inputs, by role. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The tally of the document, and those of the parts of the table. */
  readonly own: OwnTally;
  newOwn(): OwnTally;
  /** Is called before anything is written. */
  prepare(): Promise<void>;
}

/** Where the results go. */
interface ResultsPlace {
  readonly directory: string;
  readonly resume: boolean;
  readonly clean: boolean;
}

/** The data of the report. */
export interface JudgeResult {
  readonly tally: RowTally;
  /** The rows of the table that were skipped: empty rows, totals, repeated headings. */
  readonly leftOut: About["counts"];
  readonly files: readonly string[];
}

/** 逐行认定，写到标准输出 — Judges a table; every row becomes a line of JSON on the standard output. */
export async function judgeToOutput(task: JudgeTask): Promise<JudgeResult> {
  const { table, blocks } = await openRows(task, { watchOf: () => ({}) });
  const tally = tallyOfRows();
  for await (const block of blocks({ layout: lineLayout(maskOf(task)), outputs: "lines" })) {
    tally.merge(block.tally);
    // the reader has gone
    if (!(await printPieces(block.out[standardOutput] ?? []))) break;
  }
  checkPeople(tally.value(), task);
  return { tally: tally.value(), leftOut: table.about.counts, files: [] };
}

/** A table without people is not a roster: nothing was decided, and nothing is written. */
function checkPeople({ judged, rejected }: RowTally, { file, kind = anyTable }: JudgeTask): void {
  if (judged + rejected === 0) throw withoutPeople(file, kind);
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
    // the output is the same for any number of threads
    options: document?.options ?? { ...task, workers: undefined, rule: rule.name, out: directory },
    directory,
    outputs: [resultsFile, ...optional.filter(({ wanted }) => wanted).map(({ name }) => name), rejectsFile],
    // a file that is not requested must not exist, not even from an earlier run
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
    checkPeople(tally.value(), task);
    if (task.xlsx) await writeWorkbook(output, resultSheets(rule, carried.map(maskOf(task)), task.lang));
    return { tally: tally.value(), leftOut: table.about.counts, files: await output.finish() };
  });
}

/** The state from which a run can be continued. */
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
      for (const [name, pieces] of Object.entries(out)) for (const piece of pieces) output.write(name, piece);
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
