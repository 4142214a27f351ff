import type { Language, Text } from "../kernel/language/index.ts";
import type { AnyRule } from "../kernel/policy/index.ts";
import { rejectsFile, rejectsTable } from "../roster/by-rule/index.ts";
import { type SheetToWrite, workbookWriter } from "../roster/files/index.ts";
import { findingsTable, type ReconcileSummary } from "../roster/index.ts";
import { kindText } from "../roster/reconcile/index.ts";
import type { Run } from "./outputs/index.ts";
import { agreement, leftOut, periodText, sumsHeadings, sumsTables } from "./reconcile-tables.ts";
import { writtenRows } from "./results-workbook.ts";

export const findingsWorkbook = "findings.xlsx";

interface Contents {
  readonly rule: AnyRule;
  readonly summary: ReconcileSummary;
  readonly carried: readonly string[];
  readonly language: Language;
  /** The file with all findings. */
  readonly findings: string;
  /** Applied to names that may contain an id number. */
  mask(text: string): string;
}

/** 疑点工作簿 — Writes a workbook with the totals, the findings with one sheet per kind, and the rejects. */
export async function writeFindingsWorkbook(
  output: Run,
  { rule, summary, carried, language, findings, mask }: Contents,
): Promise<void> {
  const say = (text: Text): string => text[language];
  const unit = rule.due?.unit ?? "month";
  const period = periodText(summary);
  const notes = [
    { zh: `比对期间：${period.zh}`, en: `Compared: ${period.en}` },
    agreement(summary),
    ...leftOut(summary),
  ];
  const sums = sumsTables(rule, summary);
  const table = findingsTable(carried, language, unit);
  const columns = table.headings.map((heading, place) => {
    return { heading, kind: table.isAmount(place) ? ("money" as const) : ("text" as const) };
  });
  const totals = { zh: "合计", en: "Totals" };
  const sheets: SheetToWrite[] = [
    { name: say(totals), columns: [{ heading: say(totals), kind: "text" }] },
    ...sums.map(({ title, heading }) => ({
      name: say(title),
      columns: [heading, ...sumsHeadings].map((one, place) => ({ heading: say(one), kind: kindOfSum(place) })),
    })),
    ...summary.kinds.map(({ kind }) => ({ name: say(kindText(kind, unit)), columns })),
    {
      name: say({ zh: "退回", en: "Rejects" }),
      columns: rejectsTable(carried).headings.map((heading) => ({ heading, kind: "text" as const })),
    },
  ];
  const workbook = workbookWriter(sheets, (piece) => output.write(findingsWorkbook, piece));
  for (const note of notes) workbook.add(0, [mask(say(note))]);
  sums.forEach(({ lines }, index) => {
    for (const { name, findings, paid, due, difference } of lines) {
      workbook.add(1 + index, [mask(say(name)), findings === null ? "" : String(findings), paid, due, difference]);
    }
  });
  const firstOfKinds = 1 + sums.length;
  const sheetOf = new Map(summary.kinds.map(({ kind }, index) => [say(kindText(kind, unit)), firstOfKinds + index]));
  for await (const cells of writtenRows(output, findings)) {
    const sheet = sheetOf.get(cells[0] ?? "");
    if (sheet !== undefined) workbook.add(sheet, cells);
  }
  for await (const cells of writtenRows(output, rejectsFile)) workbook.add(sheets.length - 1, cells);
  workbook.finish();
}

/** The name, the number of findings, then amounts. */
const kindOfSum = (place: number) => (["text", "number"] as const)[place] ?? ("money" as const);
