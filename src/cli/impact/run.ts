import { fault, PolicyError } from "../../kernel/language/index.ts";
import { anyTable, type RowTally, rejectsFile, rejectsTable, tallyOfRows } from "../../roster/by-rule/index.ts";
import { byteOrderMark, csvLine } from "../../roster/csv-line.ts";
import type { ImpactBlock } from "../../roster/impact/block-of-rows.ts";
import { impactBlocks } from "../../roster/impact/blocks.ts";
import {
  changesTable,
  type ImpactState,
  type ImpactTally,
  impactTally,
  scenariosOfReadings,
  scenarioWords,
} from "../../roster/index.ts";
import { closingOnFailure, listPaths } from "../judge-files.ts";
import { maskOf, threadsFor } from "../judge-task.ts";
import { openTask, withoutPeople } from "../open-task.ts";
import { type Run, type RunPlan, withOutputs } from "../outputs/index.ts";
import { estimatedRows, progressOn } from "../progress.ts";
import { readScenarios } from "./change-file.ts";
import { impactPage } from "./page.ts";
import { type ImpactResult, type ImpactTask, impactFiles } from "./task.ts";
import { writeImpactWorkbook } from "./workbook.ts";

interface Place {
  readonly directory: string;
  readonly resume: boolean;
  readonly clean: boolean;
}

/** 测算，写入文件 — Compares a table under all scenarios in one pass, into the files of a directory. */
export function impactToFiles(task: ImpactTask, { directory, resume, clean }: Place): Promise<ImpactResult> {
  const { rule, file, map, change, xlsx } = task;
  const inputs = { roster: file, county: task.county, map, change, ...listPaths(rule, file, task.table) };
  const plan: RunPlan = {
    command: "impact",
    // the output is the same for any number of threads
    options: { ...task, workers: undefined, rule: rule.name, out: directory },
    directory,
    outputs: [impactFiles.changes, rejectsFile, impactFiles.page, ...(xlsx ? [impactFiles.workbook] : [])],
    withoutSuccessor: xlsx ? [] : [impactFiles.workbook],
    inputs: Object.entries(inputs).flatMap(([role, path]) => (path === undefined ? [] : [{ role, path }])),
    resume,
    clean,
  };
  return withOutputs(plan, async (output) => {
    const { table, open, carried, options } = await openTask(task, (role) => output.watch(role));
    const { county } = options;
    const { scenarios, by, last } = await closingOnFailure(open, async () => ({
      scenarios: change === undefined ? scenariosOfReadings(county.rule) : await readScenarios(county, change),
      by: groupedBy(task, carried),
      last: output.open(),
    }));
    const names = scenarios.map(({ name }) => name);
    const sums = { rows: tallyOfRows(), impact: impactTally(rule, names, { by }) };
    const watch = output.watch("roster");
    if (last === undefined) writeHeads(output, task, carried);
    else goOn(sums, last.state as Totals);
    const judging = { ...options, from: task.from, to: task.to, watch, ...(last && { completedRow: last.row }) };
    const workers = task.workers ?? (await workersFor(file, scenarios.length));
    const blocks = impactBlocks(rule, table, scenarios, judging, { carried, by, language: task.lang, workers });
    await closingOnFailure(open, () => writeBlocks(task, { blocks, output, sums }));
    const { judged, rejected } = sums.rows.value();
    if (judged + rejected === 0) throw withoutPeople(task.file, anyTable);
    watch.encoding?.(table.about.encoding);
    const words = scenarios.map((one) => scenarioWords(county.rule, one, county.shared));
    const result = { summary: sums.impact.value(), words, tally: sums.rows.value(), leftOut: table.about.counts };
    output.write(impactFiles.page, maskOf(task)(impactPage(task, result)));
    if (xlsx) await writeImpactWorkbook(output, task, { ...result, carried });
    return { ...result, files: await output.finish() };
  });
}

interface Sums {
  readonly rows: ReturnType<typeof tallyOfRows>;
  readonly impact: ImpactTally;
}

/** The state from which a run can be continued. */
interface Totals {
  readonly rows: RowTally;
  readonly impact: ImpactState;
}

function goOn(sums: Sums, earlier: Totals): void {
  sums.rows.merge(earlier.rows);
  sums.impact.merge(earlier.impact);
}

function writeHeads(output: Run, { rule, lang }: ImpactTask, carried: readonly string[]): void {
  output.write(impactFiles.changes, byteOrderMark + csvLine(changesTable(rule, carried, lang).headings));
  output.write(rejectsFile, byteOrderMark + csvLine(rejectsTable(carried).headings));
}

/** The requested columns, which must be in the table and not used by the rule; by default the village. */
function groupedBy({ by }: ImpactTask, carried: readonly string[]): readonly string[] {
  const unknown = by.filter((heading) => !carried.includes(heading));
  if (unknown.length > 0) {
    const all = carried.length === 0 ? "—" : carried.join("、");
    const expected = { zh: `表中规则不用的列：${all}`, en: `a column that the rule does not use: ${all}` };
    const title = { zh: "分组的列", en: "column to group by" };
    throw new PolicyError(unknown.map((one) => fault("--by", "unknown-option", JSON.stringify(one), expected, title)));
  }
  return by.length > 0 ? by : villages.filter((heading) => carried.includes(heading)).slice(0, 1);
}

const villages = ["村编号", "village code", "village"];

/** Each thread compiles the rules again and warms up. For a table that takes less than about a minute, this costs more than it saves. */
const worthWorkers = 400_000_000;

/** A row is read and decided once, and again under some of the scenarios. */
const workersFor = (file: string, scenarios: number): Promise<number> =>
  threadsFor(file, worthWorkers / (scenarios + 5));

interface Writing {
  readonly blocks: AsyncIterable<ImpactBlock>;
  readonly output: Run;
  readonly sums: Sums;
}

/** Writes the changes and rejects of each block, and adds them up. */
async function writeBlocks(task: ImpactTask, { blocks, output, sums }: Writing): Promise<void> {
  const progress = progressOn(process.stderr, { language: task.lang, total: await estimatedRows(task.file) });
  const totals = (): Totals => ({ rows: sums.rows.value(), impact: sums.impact.state() });
  try {
    for await (const { lastRow, changes, rejects, tally, impact } of blocks) {
      output.write(impactFiles.changes, changes);
      output.write(rejectsFile, rejects);
      sums.rows.merge(tally);
      sums.impact.merge(impact);
      output.done(lastRow, tally, totals);
      const { judged, rejected } = sums.rows.value();
      progress.at(judged + rejected);
    }
  } finally {
    progress.end();
  }
}
