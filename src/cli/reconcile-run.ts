import type { Language } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { anyTable, hasColumn, rejectsFile, rejectsTable } from "../roster/by-rule/index.ts";
import { byteOrderMark, csvLine, csvLineWithAmounts } from "../roster/csv-line.ts";
import type { OpenTable } from "../roster/files/index.ts";
import {
  type Finding,
  findingsTable,
  isFinding,
  type ReadingWatch,
  type ReconcileSummary,
  type RejectedRow,
} from "../roster/index.ts";
import { hasItems, openPayments, readPayments, reconcile } from "../roster/reconcile/index.ts";
import { closeAll, closingOnFailure, headingMap, listPaths } from "./judge-files.ts";
import { maskOf } from "./judge-task.ts";
import { openTask, type WatchOf, withoutPeople } from "./open-task.ts";
import { print } from "./output.ts";
import { type Run, type RunPlan, withOutputs } from "./outputs/index.ts";
import { estimatedRows, progressOn } from "./progress.ts";
import { reconcilePage } from "./reconcile-page.ts";
import { findingsWorkbook, writeFindingsWorkbook } from "./reconcile-workbook.ts";

/** What is compared, and how. */
export interface ReconcileTask {
  readonly rule: AnyRule;
  readonly payments: string;
  readonly roster: string;
  readonly county?: string | undefined;
  readonly map?: string | undefined;
  /** Tables of lists, as LIST=FILE. */
  readonly table: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly by?: string | undefined;
  readonly item: Readonly<Record<string, string>>;
  readonly strict: boolean;
  readonly showId: boolean;
  readonly xlsx: boolean;
  readonly lang: Language;
}

/** The data of the report. */
export interface ReconcileResult {
  readonly task: ReconcileTask;
  readonly summary: ReconcileSummary;
  readonly files: readonly string[];
}

const findingsFile = "findings.csv";
const pageFile = "report.html";

/** 核发比对，写到标准输出 — Every finding, and every rejected row, becomes a line of JSON on the standard output. Undefined if its reader has gone. */
export async function reconcileToOutput(task: ReconcileTask): Promise<ReconcileResult | undefined> {
  const { comparison } = await opened(task, () => ({}));
  const mask = maskOf(task);
  for await (const one of comparison) {
    // the reader has gone, and an incomplete comparison has no summary
    if (!(await print(`${mask(JSON.stringify(one))}\n`))) return undefined;
  }
  return { task, summary: comparison.summary(), files: [] };
}

/** 核发比对，写入文件 — Compares payments and writes the files of a directory. */
export function reconcileToFiles(
  task: ReconcileTask,
  { directory, clean }: { readonly directory: string; readonly clean: boolean },
): Promise<ReconcileResult> {
  const { rule, roster, payments, county, map, xlsx } = task;
  const inputs = { roster, payments, county, map, ...listPaths(rule, roster, task.table) };
  const plan: RunPlan = {
    command: "reconcile",
    options: { ...task, rule: rule.name, out: directory },
    directory,
    outputs: [findingsFile, rejectsFile, pageFile, ...(xlsx ? [findingsWorkbook] : [])],
    withoutSuccessor: xlsx ? [] : [findingsWorkbook],
    inputs: Object.entries(inputs).flatMap(([role, path]) => (path === undefined ? [] : [{ role, path }])),
    clean,
  };
  return withOutputs(plan, async (output) => {
    const { comparison, carried } = await opened(task, (role) => output.watch(role));
    output.open();
    await writeFindings(task, { comparison, carried, output });
    const summary = comparison.summary();
    output.write(pageFile, maskOf(task)(reconcilePage(task, summary)));
    if (xlsx)
      await writeFindingsWorkbook(output, {
        rule,
        summary,
        carried,
        language: task.lang,
        findings: findingsFile,
        mask: maskOf(task),
      });
    const { judged, rejected, listRowsWithoutPerson } = summary.roster;
    output.done(undefined, { judged, rejected, listRowsWithoutPerson }, () => undefined);
    const { all, tally } = summary.payments;
    const counts = { payments: all.rows, paymentsRejected: tally.rejected, findings: summary.findings };
    return { task, summary, files: await output.finish(counts) };
  });
}

interface Writing {
  readonly comparison: AsyncIterable<Finding | RejectedRow>;
  readonly carried: readonly string[];
  readonly output: Run;
}

async function writeFindings(task: ReconcileTask, { comparison, carried, output }: Writing): Promise<void> {
  const mask = maskOf(task);
  const findings = findingsTable(carried, task.lang, task.rule.due?.unit);
  const rejects = rejectsTable(carried);
  output.write(findingsFile, byteOrderMark + csvLine(findings.headings));
  output.write(rejectsFile, byteOrderMark + csvLine(rejects.headings));
  for await (const one of comparison) {
    if (isFinding(one))
      output.write(findingsFile, csvLineWithAmounts(findings.cells(one).map(mask), findings.isAmount));
    else
      output.write(
        rejectsFile,
        rejects
          .lines(one)
          .map((cells) => csvLine(cells.map(mask)))
          .join(""),
      );
  }
}

/** Opens everything that the task reads. A file that cannot be used is reported before anything is written. */
async function opened(task: ReconcileTask, watchOf: (role: string) => ReadingWatch) {
  const { table, open, carried, options } = await openTask({ ...task, file: task.roster }, watchOf);
  const payments = await closingOnFailure(open, async () => {
    const map = await headingMap(task.map);
    return openPayments(task.payments, task.rule, { map, strict: task.strict, watch: watchOf("payments") });
  });
  const comparison = await closingOnFailure(open, () =>
    closingOnFailure({ payments }, () => compared(task, { table, payments, options, open }, watchOf)),
  );
  return { comparison, carried };
}

interface OpenTables {
  readonly table: OpenTable;
  readonly payments: OpenTable;
  readonly options: Awaited<ReturnType<typeof openTask>>["options"];
  /** The roster and its lists. */
  readonly open: Readonly<Record<string, OpenTable>>;
}

/** Compares the open tables, and closes them at the end. */
async function compared(
  task: ReconcileTask,
  { table, payments, options: judging, open }: OpenTables,
  watchOf: WatchOf,
) {
  const { rule, from, to, by, item: items, strict, showId, lang } = task;
  const rows = await Promise.all([task.payments, task.roster].map(estimatedRows));
  const total = rows.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
  const progress = progressOn(process.stderr, { language: lang, total });
  let read = 0;
  let people = 0;
  const counted = (role: string): ReadingWatch => ({
    ...watchOf(role),
    row: (row) => {
      watchOf(role).row?.(row);
      progress.at(++read);
      if (role === "roster") people += 1;
    },
  });
  const byCode = hasColumn(table, "code");
  const given = readPayments(rule, payments, { items, strict, showId, byCode, watch: counted("payments") });
  const options = { ...judging, from, to, by, byItem: hasItems(payments), watch: counted("roster") };
  const comparison = reconcile(rule, given, table, options);
  const shown = async function* () {
    try {
      for await (const one of comparison) {
        // a roster without people would report everybody as missing
        if (isFinding(one) && people === 0) throw withoutPeople(task.roster, anyTable);
        yield one;
      }
      const { judged, rejected } = comparison.summary().roster;
      if (judged + rejected === 0) throw withoutPeople(task.roster, anyTable);
      watchOf("roster").encoding?.(table.about.encoding);
      watchOf("payments").encoding?.(payments.about.encoding);
    } finally {
      progress.end();
      // an error in one table ends the reading of the others
      closeAll(open);
      closeAll({ payments });
    }
  };
  return { [Symbol.asyncIterator]: shown, summary: () => comparison.summary() };
}
