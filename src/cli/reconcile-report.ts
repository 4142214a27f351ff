import { repairsReport } from "./judge-report.ts";
import type { ReconcileResult } from "./reconcile-run.ts";
import {
  agreement,
  counted,
  leftOut,
  numbersOf,
  periodText,
  type SumsTable,
  sumsHeadings,
  sumsTables,
} from "./reconcile-tables.ts";
import { faultsReport } from "./rejects-report.ts";
import { grouped, table, title } from "./table.ts";
import { escapeControls, indented, type Terminal } from "./terminal.ts";

/** 报告 — The printed report of a comparison: totals, breakdowns by kind, group, payer and month, rejects, files. */
export function reconcileReport({ task, summary, files }: ReconcileResult, terminal: Terminal): string[] {
  const { say } = terminal;
  const { judged, rejected, listRowsWithoutPerson } = summary.roster;
  const { payments } = summary;
  const period = periodText(summary);
  const lines = [
    { zh: `${task.rule.title.zh}，比对期间：${period.zh}`, en: `${task.rule.title.en}, compared: ${period.en}` },
    {
      zh: `花名册${grouped(judged + rejected)}行，其中退回${grouped(rejected)}行；发放${grouped(payments.all.rows)}笔，其中比对${grouped(payments.compared.rows)}笔`,
      en: `Roster: ${counted(judged + rejected, "row")}, ${grouped(rejected)} rejected; payments: ${grouped(payments.all.rows)}, ${grouped(payments.compared.rows)} compared`,
    },
    ...(listRowsWithoutPerson === 0
      ? []
      : [
          {
            zh: `附表中不在主表上的：${grouped(listRowsWithoutPerson)}行`,
            en: `Rows of lists without a person: ${grouped(listRowsWithoutPerson)}`,
          },
        ]),
    { zh: `疑点${grouped(summary.findings)}项`, en: `Findings: ${grouped(summary.findings)}` },
    agreement(summary),
    ...leftOut(summary),
  ];
  return [
    ...lines.flatMap((line) => indented(escapeControls(say(line)), terminal, 0, 2)),
    ...sumsTables(task.rule, summary).flatMap((one) => sumsReport(one, terminal)),
    ...faultsReport([...summary.roster.faults, ...payments.tally.faults], terminal),
    ...repairsReport([...summary.roster.repairs, ...payments.tally.repairs], terminal),
    ...(files.length === 0 ? [] : title(say({ zh: "结果文件", en: "Output files" }), "", terminal)),
    ...files.map((file) => `  ${escapeControls(file)}`),
  ];
}

/** How many lines of a table are printed; the page and the workbook have all of them. */
const mostLines = 40;

function sumsReport({ title: name, heading, lines }: SumsTable, terminal: Terminal): string[] {
  const { say, paint } = terminal;
  const columns = [
    { heading: escapeControls(say(heading)) },
    ...sumsHeadings.map((one) => ({ heading: say(one), align: "right" as const })),
  ];
  const rows = lines.slice(0, mostLines).map((line) => [escapeControls(say(line.name)), ...numbersOf(line)]);
  const more = lines.length - rows.length;
  const rest = { zh: `另有${grouped(more)}行，见report.html。`, en: `And ${grouped(more)} more: see report.html.` };
  return [
    ...title(escapeControls(say(name)), "", terminal),
    ...table(columns, rows, terminal),
    ...(more > 0 ? indented(paint.dim(say(rest)), terminal, 2) : []),
  ];
}
