import type { Text } from "../kernel/language/index.ts";
import { repairs } from "../roster/by-rule/index.ts";
import type { JudgeResult } from "./judge-run.ts";
import { faultsReport } from "./rejects-report.ts";
import { grouped, title } from "./table.ts";
import { escapeControls, indented, type Terminal } from "./terminal.ts";

/** 报告 — The printed report on a judged table: rows, faults and repairs by column and kind, files. */
export function judgeReport({ tally, leftOut, files }: JudgeResult, terminal: Terminal): string[] {
  const { say } = terminal;
  const { judged, rejected } = tally;
  const lines = [
    {
      zh: `共${grouped(judged + rejected)}行：已认定${grouped(judged)}行，退回${grouped(rejected)}行`,
      en: `Rows: ${grouped(judged + rejected)}; judged: ${grouped(judged)}; rejected: ${grouped(rejected)}`,
    },
    ...leftOutLines(leftOut),
    ...rowsOfListsLines(tally),
  ];
  return [
    ...lines.flatMap((line) => indented(say(line), terminal, 0)),
    ...faultsReport(tally.faults, terminal),
    ...repairsReport(tally.repairs, terminal),
    ...(files.length === 0 ? [] : title(say({ zh: "结果文件", en: "Output files" }), "", terminal)),
    ...files.map((file) => `  ${escapeControls(file)}`),
  ];
}

/** 未计入 — Rows of the table that are not people. */
export function leftOutLines({ emptyRows, totals, repeatedHeadings, notes }: JudgeResult["leftOut"]): readonly Text[] {
  if (emptyRows + totals + repeatedHeadings + notes === 0) return [];
  return [
    {
      zh: `未计入：空行${emptyRows}行，合计${totals}行，重复的表头${repeatedHeadings}行，附注${notes}行`,
      en: `Left out: empty rows: ${emptyRows}; totals: ${totals}; repeated headings: ${repeatedHeadings}; notes: ${notes}`,
    },
  ];
}

/** Rows of lists whose person is not in the table. */
export function rowsOfListsLines({ listRowsWithoutPerson }: JudgeResult["tally"]): readonly Text[] {
  if (listRowsWithoutPerson === 0) return [];
  return [
    {
      zh: `附表中不在主表上的：${grouped(listRowsWithoutPerson)}行`,
      en: `Rows of lists without a person: ${grouped(listRowsWithoutPerson)}`,
    },
  ];
}

/** 改读 — Cells that were repaired, by column and kind. */
export function repairsReport(groups: JudgeResult["tally"]["repairs"], terminal: Terminal): string[] {
  if (groups.length === 0) return [];
  const { say } = terminal;
  const lines = groups.map(({ column, kind, cells }) => {
    const how = repairs[kind];
    const name = escapeControls(column);
    return say({ zh: `${name}：${how.zh} ${grouped(cells)}`, en: `${name}: ${how.en} ${grouped(cells)}` });
  });
  return [
    ...title(say({ zh: "改读（按列和种类）", en: "Repairs by column and kind" }), "", terminal),
    ...lines.flatMap((line) => indented(line, terminal, 2, 4)),
  ];
}
