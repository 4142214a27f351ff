import type { Language, Text } from "../kernel/language/index.ts";
import { type BarChart, chartHtml } from "./chart.ts";
import { besideHtml, type Cell, cellHtml, escaped } from "./html.ts";
import { pageStyle } from "./style.ts";
import { type ReportTable, tableHtml } from "./table.ts";

/** 报告 — A page for people: a title, facts about it, and sections of notes, tables and bar charts. */
export interface Report {
  readonly title: Text;
  /** Facts under the title: period, file, rule. */
  readonly about?: readonly { readonly name: Text; readonly value: Cell }[];
  readonly sections: readonly ReportSection[];
  /** The language of the page; by default Chinese with English beside it. */
  readonly language?: Language;
}

/** 一节 — One section of a report. A chart without bars or a table without rows states that there are no entries. */
export interface ReportSection {
  readonly title: Text;
  readonly notes?: readonly Text[];
  readonly charts?: readonly BarChart[];
  readonly tables?: readonly ReportTable[];
}

/**
 * 报告页 — One self-contained HTML page: no script, no other file, nothing from the network. Chinese first, English
 * beside it; every text is escaped. It can be read in black and white and on paper. The same report gives the same page.
 */
export function htmlReport({ title, about = [], sections, language }: Report): string {
  const facts = about.map(({ name, value }) => `<dt>${besideHtml(name)}</dt><dd>${cellHtml(value)}</dd>`);
  return [
    "<!doctype html>",
    `<html lang="${language === "en" ? "en" : "zh-CN"}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escaped(language === undefined ? `${title.zh} ${title.en}` : title[language])}</title>`,
    `<style>${pageStyle}</style></head><body>`,
    `<h1>${besideHtml(title)}</h1>`,
    facts.length === 0 ? "" : `<dl>${facts.join("")}</dl>`,
    ...sections.flatMap(sectionHtml),
    "</body></html>",
    "",
  ]
    .filter((line, index, all) => line !== "" || index === all.length - 1)
    .join("\n");
}

const sectionHtml = ({ title, notes = [], charts = [], tables = [] }: ReportSection): string[] => [
  `<section><h2>${besideHtml(title)}</h2>`,
  ...notes.map((note) => `<p>${besideHtml(note)}</p>`),
  ...charts.map(chartHtml),
  ...tables.map(tableHtml),
  "</section>",
];
