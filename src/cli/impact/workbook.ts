import type { Language } from "../../kernel/language/index.ts";
import { rejectsFile, rejectsTable } from "../../roster/by-rule/index.ts";
import { type SheetToWrite, workbookWriter } from "../../roster/files/index.ts";
import { changesTable } from "../../roster/index.ts";
import { maskOf } from "../judge-task.ts";
import type { Run } from "../outputs/index.ts";
import { writtenRows } from "../results-workbook.ts";
import {
  amountsTable,
  groupsTable,
  type ImpactTable,
  lackingTable,
  partiesTable,
  peopleTable,
  scenariosTable,
  totalsTable,
} from "./tables.ts";
import { type ImpactResult, type ImpactTask, impactFiles } from "./task.ts";

type Shown = Omit<ImpactResult, "files"> & { readonly carried: readonly string[] };

/** 测算工作簿 — One sheet for each kind of total, one for the changes of each scenario, and one for the rejects. */
export async function writeImpactWorkbook(output: Run, task: ImpactTask, result: Shown): Promise<void> {
  const { rule, lang } = task;
  const { summary, carried } = result;
  const mask = maskOf(task);
  const tables = [
    scenariosTable({ ...summary, words: result.words }),
    peopleTable(summary),
    partiesTable(summary),
    amountsTable(summary),
    totalsTable(summary),
    groupsTable(summary),
    lackingTable(summary),
  ];
  const changes = changesTable(rule, carried, lang);
  const columns = changes.headings.map((heading, place) => {
    return { heading, kind: place === 1 ? "number" : changes.amounts.includes(place) ? "money" : "text" } as const;
  });
  const rejectColumns = rejectsTable(carried).headings.map((heading, place) => {
    return { heading, kind: place === 0 ? "number" : "text" } as const;
  });
  const names = summary.scenarios.map(({ name }) => mask(name));
  const sheets: SheetToWrite[] = [
    ...tables.map((one) => sheetOf(one, lang)),
    ...names.map((name) => ({ name, columns })),
    { name: { zh: "退回", en: "Rejects" }[lang], columns: rejectColumns },
  ];
  const workbook = workbookWriter(sheets, (piece) => output.write(impactFiles.workbook, piece));
  tables.forEach(({ rows }, place) => {
    for (const cells of rows)
      workbook.add(
        place,
        cells.map((cell) => mask(typeof cell === "string" ? cell : cell[lang])),
      );
  });
  for await (const cells of writtenRows(output, impactFiles.changes)) {
    workbook.add(tables.length + names.indexOf(cells[0] ?? ""), cells);
  }
  for await (const cells of writtenRows(output, rejectsFile)) workbook.add(sheets.length - 1, cells);
  workbook.finish();
}

const sheetOf = ({ title, columns }: ImpactTable, language: Language): SheetToWrite => ({
  name: title[language],
  columns: columns.map(({ heading, kind }) => ({ heading: heading[language], kind })),
});
