import { rejectsFile, resultsFile } from "../roster/by-rule/index.ts";
import { csvRows, type SheetToWrite, workbookWriter } from "../roster/files/index.ts";
import { unguardFormula } from "../roster/index.ts";
import type { Run } from "./outputs/index.ts";

export const workbookFile = "results.xlsx";

/** 结果工作簿 — Writes the finished results and rejects as a workbook, too. In a workbook, text is never a formula. */
export async function writeWorkbook(output: Run, sheets: readonly SheetToWrite[]): Promise<void> {
  const workbook = workbookWriter(sheets, (piece) => output.write(workbookFile, piece));
  for (const [sheet, name] of [resultsFile, rejectsFile].entries()) {
    for await (const cells of writtenRows(output, name)) workbook.add(sheet, cells);
  }
  workbook.finish();
}

/** The rows of a CSV file that is written, below its headings, without the guard against formulas. */
export async function* writtenRows(output: Run, name: string): AsyncGenerator<string[]> {
  for await (const { row, cells } of csvRows(textOf(output.readBack(name)))) {
    if (row > 1) yield cells.map(unguardFormula);
  }
}

async function* textOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
