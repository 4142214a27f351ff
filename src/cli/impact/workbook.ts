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
  peopleTable,
  scenariosTable,
  totalsTable,
} from "./tables.ts";
import { type ImpactResult, type ImpactTask, impactFiles } from "./task.ts";

type Shown = Omit<ImpactResult, "files"> & { readonly carried: readonly string[] };

/** 测算工作簿 — The sums, one sheet a kind, then all changes and the rejects. */
export async function writeImpactWorkbook(output: Run, task: ImpactTask, result: Shown): Promise<void> {
  const { rule, lang } = task;
  const { summary, carried } = result;
  const tables = [
    scenariosTable({ ...summary, words: result.words }),
    peopleTable(summary),
    amountsTable(summary),
    totalsTable(summary),
    groupsTable(summary),
    lackingTable(summary),
  ];
  const changes = changesTable(rule, carried, lang);
  const sheets: SheetToWrite[] = [
    ...tables.map((one) => sheetOf(one, lang)),
    {
      name: { zh: "变动明细", en: "Changes" }[lang],
      columns: changes.headings.map((heading, place) => ({
        heading,
        kind: place === 1 ? "number" : changes.amounts.includes(place) ? "money" : "text",
      })),
    },
    {
      name: { zh: "退回", en: "Rejects" }[lang],
      columns: rejectsTable(carried).headings.map((heading, place) => ({
        heading,
        kind: place === 0 ? "number" : "text",
      })),
    },
  ];
  const workbook = workbookWriter(sheets, (piece) => output.write(impactFiles.workbook, piece));
  const mask = maskOf(task);
  tables.forEach(({ rows }, place) => {
    for (const cells of rows)
      workbook.add(
        place,
        cells.map((cell) => mask(typeof cell === "string" ? cell : cell[lang])),
      );
  });
  for (const [index, name] of [impactFiles.changes, rejectsFile].entries()) {
    for await (const cells of writtenRows(output, name)) workbook.add(tables.length + index, cells);
  }
  workbook.finish();
}

const sheetOf = ({ title, columns }: ImpactTable, language: Language): SheetToWrite => ({
  name: title[language],
  columns: columns.map(({ heading, kind }) => ({ heading: heading[language], kind })),
});
