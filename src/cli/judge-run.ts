import type { Language } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import {
  type Block,
  blocksOf,
  type CountyOfRule,
  carriedPlaces,
  countyOfRule,
  fileLayout,
  groundsFile,
  judgeTable,
  lineLayout,
  masked,
  type RowTally,
  rejectsFile,
  resultSheets,
  resultsFile,
  standardOutput,
  tallyOfRows,
  wantedOf,
} from "../roster/by-rule/index.ts";
import { type About, openTable } from "../roster/files/index.ts";
import type { ReadingWatch } from "../roster/index.ts";
import { readJson } from "./json-input.ts";
import { headingMap, listPaths, openLists } from "./judge-files.ts";
import { print } from "./output.ts";
import { type Run, type RunPlan, withOutputs } from "./outputs/index.ts";
import { estimatedRows, progressOn } from "./progress.ts";
import { workbookFile, writeWorkbook } from "./results-workbook.ts";

/** What is judged, and how. */
interface JudgeTask {
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

const countyKind = { zh: "县级设置文件", en: "county settings file" };
const tableKind = { zh: "表", en: "table" };

/** 逐行认定，写到标准输出 — Judges a table; every row becomes a line of JSON on the standard output. */
export async function judgeToOutput(task: JudgeTask): Promise<JudgeResult> {
  const { table, rows } = await openRows(task, { watchOf: () => ({}) });
  const tally = tallyOfRows();
  for await (const block of blocksOf(rows(), lineLayout(maskOf(task)))) {
    tally.merge(block.tally);
    // nobody reads on
    if (!(await print(block.out[standardOutput] ?? ""))) break;
  }
  return { tally: tally.value(), leftOut: table.about.counts, files: [] };
}

/** 逐行认定，写入文件 — Judges a table into the files of a directory. */
export function judgeToFiles(task: JudgeTask, { directory, resume, clean }: ResultsPlace): Promise<JudgeResult> {
  const { rule, file, county, map } = task;
  const lists = listPaths(rule, file, task.table);
  const inputs = { roster: file, county, map, ...lists };
  const optional = [
    { name: groundsFile, wanted: task.grounds },
    { name: workbookFile, wanted: task.xlsx },
  ];
  const plan: RunPlan = {
    command: "judge",
    options: { ...task, rule: rule.name, out: directory },
    directory,
    outputs: [resultsFile, ...optional.filter(({ wanted }) => wanted).map(({ name }) => name), rejectsFile],
    // a file that is not wanted is not there, not even one of an earlier run
    withoutSuccessor: optional.filter(({ wanted }) => !wanted).map(({ name }) => name),
    inputs: Object.entries(inputs).flatMap(([role, path]) => (path === undefined ? [] : [{ role, path }])),
    resume,
    clean,
  };
  return withOutputs(plan, async (output) => {
    const { table, rows, carried } = await openRows(task, { watchOf: (role) => output.watch(role) });
    const layout = fileLayout(rule, carried, { language: task.lang, mask: maskOf(task), grounds: task.grounds });
    const last = output.open();
    const tally = tallyOfRows(last?.state as RowTally | undefined);
    if (last === undefined) for (const [name, text] of Object.entries(layout.heads)) output.write(name, text);
    await writeBlocks(task, { blocks: blocksOf(rows(last?.row), layout), output, tally });
    if (task.xlsx) await writeWorkbook(output, resultSheets(rule, layout.headings, task.lang));
    return { tally: tally.value(), leftOut: table.about.counts, files: await output.finish() };
  });
}

interface Writing {
  readonly blocks: AsyncIterable<Block>;
  readonly output: Run;
  readonly tally: ReturnType<typeof tallyOfRows>;
}

async function writeBlocks({ file, lang }: JudgeTask, { blocks, output, tally }: Writing): Promise<void> {
  const progress = progressOn(process.stderr, { language: lang, total: await estimatedRows(file) });
  try {
    for await (const { lastRow, out, tally: added } of blocks) {
      for (const [name, text] of Object.entries(out)) output.write(name, text);
      tally.merge(added);
      output.done(lastRow, added, () => tally.value());
      const { judged, rejected } = tally.value();
      progress.at(judged + rejected);
    }
  } finally {
    progress.end();
  }
}

const maskOf = ({ showId }: JudgeTask): ((text: string) => string) => (showId ? (text) => text : masked);

/** Opens everything that the task reads. A file that cannot be used is reported before anything is written. */
async function openRows(task: JudgeTask, { watchOf }: { readonly watchOf: (role: string) => ReadingWatch }) {
  const { rule, file, strict, showId } = task;
  const county = await countyOf(task);
  const map = await headingMap(task.map);
  const optionsOf = (role: string) => ({ map, strict, watch: watchOf(role) });
  const lists = await openLists(rule, listPaths(rule, file, task.table), optionsOf);
  const all = wantedOf(rule, county, Object.keys(lists));
  const table = await openTable(file, tableKind, all.wanted, optionsOf("roster"));
  const carried = carriedPlaces(table, all).map((place) => table.headings[place] ?? "");
  const watch = watchOf("roster");
  const rows = async function* (completedRow = 0) {
    yield* judgeTable(rule, table, { county, strict, showId, lists, completedRow, watch });
    watch.encoding?.(table.about.encoding);
  };
  return { table, carried, rows };
}

const countyOf = async ({ rule, county }: JudgeTask): Promise<CountyOfRule> =>
  countyOfRule(rule, county === undefined ? {} : await readJson(county, countyKind));
