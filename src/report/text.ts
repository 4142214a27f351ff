import stringWidth from "string-width";
import type { Language } from "../kernel/language/index.ts";
import type { Report, ReportSection } from "./page.ts";
import { none, type ReportTable } from "./table.ts";
import { linesOfCell, written } from "./written.ts";

/** 报告（文本） — A report as plain text in one language; tables are aligned, charts are left out. */
export function textReport({ title, about = [], sections }: Report, language: Language): string {
  const head = written(title, language);
  const facts = about.map(
    ({ name, value }) => `${written(name, language)}${colon(language)}${written(value, language)}`,
  );
  const parts = sections.flatMap((section) => sectionLines(section, language));
  return [head, "=".repeat(stringWidth(head)), ...facts, ...parts, ""].join("\n");
}

const colon = (language: Language): string => (language === "zh" ? "：" : ": ");

function sectionLines({ title, notes = [], tables = [] }: ReportSection, language: Language): readonly string[] {
  const lines = [
    ...notes.map((note) => `  ${written(note, language)}`),
    ...tables.flatMap((one) => tableLines(one, language)),
  ];
  const heading = language === "zh" ? `【${written(title, language)}】` : written(title, language);
  return lines.length === 0 ? [] : ["", heading, ...lines];
}

function tableLines({ caption, columns, rows, total }: ReportTable, language: Language): readonly string[] {
  const beside = columns.flatMap(({ below }, index) => (below ? [] : index));
  const cells = (row: ReportTable["rows"][number]): string[] =>
    beside.map((index) => written(row[index] ?? "", language));
  const all = [columns.map(({ heading }) => heading), ...rows, ...(total ? [total] : [])].map(cells);
  const widths = beside.map((_, at) => Math.max(...all.map((row) => stringWidth(row[at] ?? ""))));
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, at) => padded(cell, widths[at] ?? 0, columns[beside[at] ?? 0]?.align)).join("  ")}`.trimEnd();
  const under = (row: ReportTable["rows"][number]): string[] =>
    columns.flatMap(({ below }, index) =>
      below ? linesOfCell(row[index] ?? "", language).flatMap((one) => (one === "" ? [] : `      ${one}`)) : [],
    );
  const [head = [], ...body] = all;
  return [
    ...(caption ? [`  ${written(caption, language)}`] : []),
    line(head),
    ...(rows.length === 0 ? [`  ${written(none, language)}`] : []),
    ...body.flatMap((row, index) => [line(row), ...under(rows[index] ?? [])]),
  ];
}

function padded(cell: string, width: number, align: "right" | undefined): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(cell)));
  return align === "right" ? space + cell : cell + space;
}
