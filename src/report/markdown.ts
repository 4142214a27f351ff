import type { Language } from "../kernel/language/index.ts";
import type { Cell } from "./html.ts";
import type { Report, ReportSection } from "./page.ts";
import { none, type ReportTable } from "./table.ts";
import { linesOfCell } from "./written.ts";

/** 报告（Markdown） — A report as Markdown in one language. No text of it is markup; charts are left out. */
export function markdownReport({ title, about = [], sections }: Report, language: Language): string {
  const facts = about.map(({ name, value }) => `- ${plain(name, language)}: ${plain(value, language)}`);
  const parts = sections.flatMap((section) => sectionLines(section, language));
  return [`# ${plain(title, language)}`, ...(facts.length > 0 ? ["", ...facts] : []), ...parts, ""].join("\n");
}

/** Escapes every character that Markdown, or HTML in it, could interpret as markup. */
const plain = (cell: Cell, language: Language): string =>
  linesOfCell(cell, language)
    .map((line) => line.replace(/[\\`*_{}[\]<>#|~&!]/g, (sign) => htmlSigns[sign] ?? `\\${sign}`))
    .join("<br>");

const htmlSigns: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

function sectionLines({ title, notes = [], tables = [] }: ReportSection, language: Language): readonly string[] {
  const lines = [
    ...notes.flatMap((note) => ["", plain(note, language)]),
    ...tables.flatMap((one) => ["", ...tableLines(one, language)]),
  ];
  return lines.length === 0 ? [] : ["", `## ${plain(title, language)}`, ...lines];
}

function tableLines({ caption, columns, rows, total }: ReportTable, language: Language): readonly string[] {
  const line = (row: readonly Cell[]): string =>
    `| ${columns.map((_, index) => plain(row[index] ?? "", language)).join(" | ")} |`;
  return [
    ...(caption ? [`**${plain(caption, language)}**`, ""] : []),
    line(columns.map(({ heading }) => heading)),
    `|${columns.map(({ align }) => (align === "right" ? " ---: |" : " --- |")).join("")}`,
    ...(rows.length === 0 ? [line([none])] : rows.map(line)),
    ...(total ? [line(total)] : []),
  ];
}
