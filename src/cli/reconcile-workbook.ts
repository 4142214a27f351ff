import type { Language, Text } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { rejectsFile, rejectsTable } from "../roster/by-rule/index.ts";
import { type SheetToWrite, workbookWriter } from "../roster/files/index.ts";
import { findingKinds, findingsTable, type ReconcileSummary } from "../roster/index.ts";
import type { Run } from "./outputs/index.ts";
import { sumsHeadings, sumsTables } from "./reconcile-tables.ts";
import { writtenRows } from "./results-workbook.ts";

export const findingsWorkbook = "findings.xlsx";

interface Contents {
  readonly rule: AnyRule;
  readonly summary: ReconcileSummary;
  readonly carried: readonly string[];
  readonly language: Language;
  /** The file that has all findings. */
  readonly findings: string;
  /** What is done to names that may have an id number. */
  mask(text: string): string;
}

/** 疑点工作簿 — Writes the sums, the findings with one sheet a kind, and the rejects, as a workbook. */
export async function writeFindingsWorkbook(
  output: Run,
  { rule, summary, carried, language, findings, mask }: Contents,
): Promise<void> {
  const say = (text: Text): string => text[language];
  const sums = sumsTables(rule, summary);
  const table = findingsTable(carried, language);
  const columns = table.headings.map((heading, place) => {
    return { heading, kind: table.isAmount(place) ? ("money" as const) : ("text" as const) };
  });
  const sheets: SheetToWrite[] = [
    ...sums.map(({ title, heading }) => ({
      name: say(title),
      columns: [heading, ...sumsHeadings].map((one, place) => ({ heading: say(one), kind: kindOfSum(place) })),
    })),
    ...summary.kinds.map(({ kind }) => ({ name: say(findingKinds[kind]), columns })),
    {
      name: say({ zh: "退回", en: "Rejects" }),
      columns: rejectsTable(carried).headings.map((heading) => ({ heading, kind: "text" as const })),
    },
  ];
  const workbook = workbookWriter(sheets, (piece) => output.write(findingsWorkbook, piece));
  sums.forEach(({ lines }, sheet) => {
    for (const { name, findings, paid, due, difference } of lines) {
      workbook.add(sheet, [mask(say(name)), findings === null ? "" : String(findings), paid, due, difference]);
    }
  });
  const sheetOf = new Map(summary.kinds.map(({ kind }, index) => [findingKinds[kind][language], sums.length + index]));
  for await (const cells of writtenRows(output, findings)) {
    const sheet = sheetOf.get(cells[0] ?? "");
    if (sheet !== undefined) workbook.add(sheet, cells);
  }
  for await (const cells of writtenRows(output, rejectsFile)) workbook.add(sheets.length - 1, cells);
  workbook.finish();
}

/** The name, how many findings, then amounts. */
const kindOfSum = (place: number) => (["text", "number"] as const)[place] ?? ("money" as const);
