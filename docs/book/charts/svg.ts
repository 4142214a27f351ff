import type { Text } from "../model.ts";

export type Language = keyof Text;

/** 图 — A chart of the site, with the numbers that it shows as a table. Plain data. */
export interface Chart {
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  readonly svg: Text;
  readonly columns: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
}

export const width = 720;
export const same = (text: string): Text => ({ zh: text, en: text });

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

type Anchor = "start" | "middle" | "end";

export const label = (x: number, y: number, text: string, anchor: Anchor = "start"): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(text)}</text>`;

export const line = (x1: number, y1: number, x2: number, y2: number, kind = "grid"): string =>
  `<line class="${kind}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"/>`;

export const box = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}" class="area"/>`;

export const path = (d: string, dash: string): string => `<path class="curve" d="${d}" stroke-dasharray="${dash}"/>`;

export const round = (value: number): number => Math.round(value * 10) / 10;

/** Lines and areas differ by pattern, so that they can be told apart in black and white. */
export const dashes = ["none", "7 4", "2 4"] as const;
const fills = ["solid", "stripes", "dots", "blank"] as const;
export const fillOf = (id: string, index: number): string => `url(#${id}-${fills[index % fills.length]})`;

const patterns = (id: string): string =>
  [
    `<pattern id="${id}-solid" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="currentColor" opacity="0.55"/></pattern>`,
    `<pattern id="${id}-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6" fill="currentColor"/></pattern>`,
    `<pattern id="${id}-dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="1.1" fill="currentColor"/></pattern>`,
    `<pattern id="${id}-blank" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" fill="none"/></pattern>`,
  ].join("");

/** The drawing in a language; its numbers are in the table below it, so it is one picture with a name. */
export const drawing = (id: string, title: string, height: number, parts: readonly string[]): string =>
  `<svg class="chart" role="img" aria-label="${escaped(title)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>${patterns(id)}</defs>${parts.join("")}</svg>`;

/** The same drawing in both languages. */
export const inBoth = (draw: (language: Language) => string): Text => ({ zh: draw("zh"), en: draw("en") });

/** A scale from values to places. */
export const scale =
  (from: number, until: number, start: number, end: number) =>
  (value: number): number =>
    round(start + ((value - from) / (until - from)) * (end - start));

/** What the patterns of an area stand for, in one row. */
export const legend = (id: string, y: number, names: readonly string[]): readonly string[] =>
  names.flatMap((name, index) => {
    const x = 10 + index * 170;
    return [box(x, y - 11, 22, 12, fillOf(id, index)), label(x + 28, y, name)];
  });
