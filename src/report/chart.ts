import type { Text } from "../kernel/language/index.ts";
import { besideHtml, type Cell, cellHtml } from "./html.ts";
import { none } from "./table.ts";

/** 条形图 — Horizontal bars on one scale, with the number beside each. Bars below zero go to the left. */
export interface BarChart {
  readonly caption?: Text;
  /** The names of the bars of a line, in order; up to three. With one bar per line, no name is needed. */
  readonly series?: readonly Text[];
  readonly lines: readonly BarLine[];
}

interface BarLine {
  readonly label: Cell;
  /** One bar per series: its size, and its printed value. */
  readonly bars: readonly { readonly value: number; readonly text: string }[];
}

const width = 600;
const height = 12;
/** The fills of the bars, which also differ without colour: dark, white with a frame, grey with a frame. */
const fills = ["fill-1", "fill-2", "fill-3"] as const;
const fillOf = (index: number): string => fills[index % fills.length] as string;

/** The chart as HTML: a table whose middle column is drawn. */
export function chartHtml({ caption, series = [], lines }: BarChart): string {
  const values = lines.flatMap(({ bars }) => bars.map(({ value }) => value));
  const scale: Scale = { least: Math.min(0, ...values), most: Math.max(0, ...values) };
  const key = series.map((name, index) => `<span>${swatch(index)} ${besideHtml(name)}</span>`).join(" ");
  const empty = `<tr><td>${besideHtml(none)}</td></tr>`;
  return [
    `<table class="bars">${caption ? `<caption>${besideHtml(caption)}</caption>` : ""}`,
    ...(series.length > 1 ? [`<thead><tr><td colspan="3" class="key">${key}</td></tr></thead>`] : []),
    `<tbody>${lines.length === 0 ? empty : lines.map((line) => lineHtml(line, scale)).join("\n")}</tbody>`,
    "</table>",
  ].join("\n");
}

interface Scale {
  readonly least: number;
  readonly most: number;
}

function lineHtml({ label, bars }: BarLine, scale: Scale): string {
  const rows = bars.map(({ value, text }, index) => {
    const head = index === 0 ? `<th scope="row" rowspan="${bars.length}">${cellHtml(label)}</th>` : "";
    return `<tr>${head}<td>${barSvg(value, index, scale)}</td><td class="number">${cellHtml(text)}</td></tr>`;
  });
  return rows.join("\n");
}

/** A bar from the zero line. A value other than zero has a length of at least one unit. */
function barSvg(value: number, index: number, { least, most }: Scale): string {
  const span = most - least || 1;
  const lengthOf = (size: number): number => Math.round((Math.abs(size) / span) * width);
  const zero = lengthOf(least);
  const length = value === 0 ? 0 : Math.max(1, lengthOf(value));
  const start = value < 0 ? Math.max(0, zero - length) : Math.min(zero, width - length);
  const bar = `<rect class="${fillOf(index)}" x="${start}" y="1" width="${length}" height="${height - 2}"/>`;
  const axis = `<line x1="${zero}" y1="0" x2="${zero}" y2="${height}"/>`;
  return `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">${bar}${axis}</svg>`;
}

const swatch = (index: number): string =>
  `<svg class="swatch" viewBox="0 0 12 12" aria-hidden="true"><rect class="${fillOf(index)}" x="1" y="1" width="10" height="10"/></svg>`;
