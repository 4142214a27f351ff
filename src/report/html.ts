import { type Text, visible } from "../kernel/language/index.ts";

/** A text in a cell: in both languages, or the same for both. */
export type Cell = string | Text;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes a text, so that no part of it is markup. */
export const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (sign) => entities[sign] as string);

/** Chinese with English beside it. A text that is the same in both is written once. */
export const besideHtml = ({ zh, en }: Text): string =>
  zh === en ? escaped(zh) : `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;

/** A cell; a text of several lines keeps them. */
export const cellHtml = (cell: Cell): string =>
  typeof cell === "string" ? cell.split("\n").map(escaped).join("<br>") : besideHtml(cell);
