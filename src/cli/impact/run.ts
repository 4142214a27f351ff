import { fault, PolicyError } from "../../kernel/language/index.ts";
import { type RowTally, rejectsFile, rejectsTable, tallyOfRows } from "../../roster/by-rule/index.ts";
import { byteOrderMark, csvLine, csvLineWithAmounts } from "../../roster/csv-line.ts";
import {
  changesTable,
  type ImpactRow,
  type ImpactState,
  type ImpactTally,
  impact,
  impactTally,
  isRejectedRow,
  scenariosOfReadings,
  scenarioWords,
} from "../../roster/index.ts";
import { listPaths } from "../judge-files.ts";
import { maskOf } from "../judge-task.ts";
import { openTask } from "../open-task.ts";
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
  const { rule, file, county, map, change, xlsx } = task;
  const inputs = { roster: file, county, map, change, ...listPaths(rule, file, task.table) };
  const plan: RunPlan = {
    command: "impact",
    options: { ...task, rule: rule.name, out: directory },
    directory,
    outputs: [impactFiles.changes, rejectsFile, impactFiles.page, ...(xlsx ? [impactFiles.workbook] : [])],
    withoutSuccessor: xlsx ? [] : [impactFiles.workbook],
    inputs: Object.entries(inputs).flatMap(([role, path]) => (path === undefined ? [] : [{ role, path }])),
    resume,
    clean,
  };
  return withOutputs(plan, async (output) => {
    const { table, carried, options } = await openTask(task, (role) => output.watch(role));
    const inForce = options.county.rule;
    const scenarios = change === undefined ? scenariosOfReadings(inForce) : await readScenarios(inForce, change);
    const names = scenarios.map(({ name }) => name);
    const by = groupedBy(task, carried);
    const last = output.open();
    const sums = { rows: tallyOfRows(), impact: impactTally(rule, names, { by }) };
    const watch = output.watch("roster");
    if (last === undefined) writeHeads(output, task, carried);
    else goOn(sums, last.state as Totals);
    const judging = { ...options, watch, ...(last && { completedRow: last.row }) };
    await writeRows(task, { rows: impact(rule, table, scenarios, judging), output, carried, sums });
    watch.encoding?.(table.about.encoding);
    const words = scenarios.map((one) => scenarioWords(inForce, one));
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

/** What a run needs in order to go on. */
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

/** The columns that are asked for, which must be carried by the table; otherwise the village. */
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

interface Writing {
  readonly rows: AsyncIterable<ImpactRow>;
  readonly output: Run;
  readonly carried: readonly string[];
  readonly sums: Sums;
}

const rowsInBlock = 500;

/** Writes the changes and the rejects as the rows come, and adds them up. */
async function writeRows(task: ImpactTask, { rows, output, carried, sums }: Writing): Promise<void> {
  const mask = maskOf(task);
  const changes = changesTable(task.rule, carried, task.lang);
  const isAmount = (place: number): boolean => changes.amounts.includes(place);
  const rejects = rejectsTable(carried);
  const progress = progressOn(process.stderr, { language: task.lang, total: await estimatedRows(task.file) });
  const totals = (): Totals => ({ rows: sums.rows.value(), impact: sums.impact.state() });
  let block = newBlock();
  const end = (): void => {
    output.write(impactFiles.changes, block.changes.join(""));
    output.write(rejectsFile, block.rejects.join(""));
    output.done(block.lastRow, block.counts, totals);
    block = newBlock();
  };
  try {
    for await (const row of rows) {
      const { counts } = block;
      for (const change of row.changes)
        block.changes.push(csvLineWithAmounts(changes.cells(row, change).map(mask), isAmount));
      if (isRejectedRow(row)) {
        block.rejects.push(...rejects.lines(row).map((cells) => csvLine(cells.map(mask))));
        counts[row.list === undefined ? "rejected" : "listRowsWithoutPerson"] += 1;
      } else counts.judged += 1;
      // behind the table no run can go on
      block.lastRow = isRejectedRow(row) && row.list !== undefined ? undefined : row.row;
      sums.rows.add(row);
      sums.impact.add(row);
      if (counts.judged + counts.rejected < rowsInBlock) continue;
      end();
      const { judged, rejected } = sums.rows.value();
      progress.at(judged + rejected);
    }
    end();
  } finally {
    progress.end();
  }
}

const newBlock = () => ({
  changes: [] as string[],
  rejects: [] as string[],
  counts: { judged: 0, rejected: 0, listRowsWithoutPerson: 0 },
  lastRow: undefined as number | undefined,
});
