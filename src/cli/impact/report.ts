import type { Text } from "../../kernel/language/index.ts";
import { leftOutLines } from "../judge-report.ts";
import { grouped, table, title } from "../table.ts";
import { escapeControls, indented, type Terminal } from "../terminal.ts";
import { forReaders, hasEffect, type ImpactTable, lackingTable, partiesTable, peopleTable } from "./tables.ts";
import type { ImpactResult } from "./task.ts";

/** 报告 — The printed report of a comparison: people and amounts by scenario, files. */
export function impactReport({ summary, leftOut, files }: ImpactResult, terminal: Terminal): string[] {
  const { say, paint } = terminal;
  const { judged, rejected, scenarios } = summary;
  const effective = scenarios.filter(hasEffect);
  const without = scenarios.length - effective.length;
  const lines = [
    {
      zh: `共${grouped(judged + rejected)}行：已认定${grouped(judged)}行，退回${grouped(rejected)}行；测算${grouped(scenarios.length)}个情形`,
      en: `Rows: ${grouped(judged + rejected)}; judged: ${grouped(judged)}; rejected: ${grouped(rejected)}; scenarios: ${grouped(scenarios.length)}`,
    },
    ...leftOutLines(leftOut),
    ...(without === 0
      ? []
      : [
          {
            zh: `不改变任何人结论的情形：${grouped(without)}个`,
            en: `Scenarios that change nothing for anybody: ${grouped(without)}`,
          },
        ]),
  ];
  const shown = { scenarios: effective };
  return [
    ...lines.flatMap((line) => indented(say(line), terminal, 0)),
    ...[peopleTable(shown), partiesTable(shown), lackingTable(shown)].flatMap((one) => tableLines(one, terminal)),
    ...title(say({ zh: "结果文件", en: "Output files" }), "", terminal),
    ...files.map((file) => `  ${escapeControls(file)}`),
    ...indented(paint.dim(say(more)), terminal, 2),
  ];
}

const more: Text = {
  zh: "按村、类别和条款的增减见report.html，逐人的变动见changes.csv，退回的原因见rejects.csv。",
  en: "report.html has the changes by village, class and clause; changes.csv has those of each person; rejects.csv has the reasons for rejected rows.",
};

/** A table; nothing if it has no rows. */
function tableLines(given: ImpactTable, terminal: Terminal): string[] {
  const { say } = terminal;
  const { title: heading, columns, rows } = forReaders(given);
  if (rows.length === 0) return [];
  const printed = columns.map(({ heading, align }) => ({ heading: say(heading), ...(align && { align }) }));
  const cells = rows.map((row, place) =>
    row.map((cell, index) => {
      const text = escapeControls(typeof cell === "string" ? cell : say(cell));
      // a scenario is named only in its first line
      return index === 0 && place > 0 && rows[place - 1]?.[0] === cell ? "" : text;
    }),
  );
  return [...title(say(heading), "", terminal), ...table(printed, cells, terminal)];
}
