import type { Language, Text } from "../kernel/language/index.ts";
import { casesTable, judgeTable } from "../roster/by-rule/index.ts";
import { byteOrderMark, csvLine } from "../roster/csv-line.ts";
import { type TableRow, workbookWriter } from "../roster/files/index.ts";
import { unguardFormula } from "../roster/index.ts";
import { completed } from "./exit-codes.ts";
import { closingOnFailure } from "./judge-files.ts";
import { type JudgeTask, maskOf } from "./judge-task.ts";
import { newFile } from "./new-file.ts";
import { openTask } from "./open-task.ts";
import { print, printJson } from "./output.ts";
import { escapeControls } from "./terminal.ts";

/** A row of the table of cases, filled in. */
interface FilledRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly difference: string;
  readonly agrees: boolean;
}

/** 案例表 — Compares the expected values of a table with a rule; writes the filled-in table if a file is named. The exit code is 1 if a value differs. */
export async function judgeCases(task: JudgeTask, out: string | undefined, json: boolean): Promise<void> {
  const { rule, file, lang } = task;
  const { headings, rows } = await filledRows(task);
  if (out !== undefined) await newFile(out, contentOf(out, headings, rows, lang), casesName);
  const wrong = rows.filter(({ agrees }) => !agrees);
  const counts = { cases: rows.length, agree: rows.length - wrong.length, differ: wrong.length };
  const differences = wrong.map(({ row, difference }) => ({ row, difference }));
  if (json) await printJson({ rule: rule.name, file, counts, differences });
  else await print(reportOf(counts, differences, lang));
  completed(wrong.length);
}

const casesName: Text = { zh: "案例表", en: "table of cases" };

/** The given columns, without those filled in by an earlier run, and the filled-in ones. */
async function filledRows(task: JudgeTask) {
  const { table, open, options } = await openTask(task, () => ({}));
  const given = table.headings.slice(0, table.ownHeadings);
  const cases = await closingOnFailure(open, async () => casesTable(task.rule, given, task.lang));
  const kept = [...given.keys()].filter((place) => !cases.isFilled(given[place] ?? ""));
  const mask = maskOf(task);
  const cellsOf = new Map<number, readonly string[]>();
  // in a CSV file of an earlier run, text that looks like a formula begins with an apostrophe
  const isGuarded = kept.length < given.length && !isWorkbook(task.file);
  const rows = async function* (): AsyncGenerator<TableRow> {
    for await (const row of table.rows) {
      const cells = isGuarded ? row.cells.map(unguardFormula) : row.cells;
      cellsOf.set(row.row, cells);
      yield { ...row, cells };
    }
  };
  const filled: FilledRow[] = [];
  for await (const result of judgeTable(task.rule, { ...table, rows: rows() }, options)) {
    const { cells, agrees } = cases.fill(result);
    // a list row without a person has no row in the table
    const own = "list" in result ? undefined : cellsOf.get(result.row);
    cellsOf.delete(result.row);
    const all = [...kept.map((place) => own?.[place] ?? ""), ...cells].map(mask);
    filled.push({ row: result.row, cells: all, difference: mask(cells.at(-2) ?? ""), agrees });
  }
  return { headings: [...kept.map((place) => given[place] ?? ""), ...cases.headings].map(mask), rows: filled };
}

const isWorkbook = (file: string): boolean => file.toLowerCase().endsWith(".xlsx");

/** A workbook for a name that ends in .xlsx, else CSV. */
function contentOf(
  out: string,
  headings: readonly string[],
  rows: readonly FilledRow[],
  language: Language,
): string | Uint8Array {
  if (!isWorkbook(out)) {
    return byteOrderMark + [headings, ...rows.map(({ cells }) => cells)].map(csvLine).join("");
  }
  const pieces: Uint8Array[] = [];
  const columns = headings.map((heading) => ({ heading, kind: "text" as const }));
  const workbook = workbookWriter([{ name: casesName[language], columns }], (piece) => void pieces.push(piece));
  for (const { cells } of rows) workbook.add(0, cells);
  workbook.finish();
  return Buffer.concat(pieces);
}

function reportOf(
  { cases, agree, differ }: Readonly<Record<"cases" | "agree" | "differ", number>>,
  differences: readonly { readonly row: number; readonly difference: string }[],
  language: Language,
): string {
  const zh = language === "zh";
  const counts = zh
    ? `案例${cases}个：相符${agree}个，不符${differ}个`
    : `Cases: ${cases}; as expected: ${agree}; different: ${differ}`;
  const lines = differences.map(({ row, difference }) =>
    zh ? `  第${row}行：${difference}` : `  row ${row}: ${difference}`,
  );
  return `${[counts, ...lines.map(escapeControls)].join("\n")}\n`;
}
