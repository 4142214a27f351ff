import type { Text } from "../kernel/language/index.ts";
import { besideHtml, type Cell, cellHtml } from "./html.ts";

/** A column. Cells of a `below` column have several lines; in plain text they are printed under the row. */
export interface ReportColumn {
  readonly heading: Text;
  readonly align?: "right";
  readonly below?: true;
}

/** 表 — A table of a report. */
export interface ReportTable {
  readonly caption?: Text;
  /** Numbers are right-aligned. */
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** The last line, set off from the others. */
  readonly total?: readonly Cell[];
}

export const none: Text = { zh: "无", en: "none" };

/** The table as HTML. A table without rows states that there are none. */
export function tableHtml({ caption, columns, rows, total }: ReportTable): string {
  const side = (index: number): string => (columns[index]?.align === "right" ? ' class="number"' : "");
  const line = (cells: readonly Cell[]): string =>
    `<tr>${columns.map((_, index) => `<td${side(index)}>${cellHtml(cells[index] ?? "")}</td>`).join("")}</tr>`;
  const heads = columns.map(({ heading }, index) => `<th scope="col"${side(index)}>${besideHtml(heading)}</th>`);
  const empty = `<tr><td colspan="${columns.length}">${besideHtml(none)}</td></tr>`;
  return [
    // on a narrow screen, the table scrolls, not the page
    `<div class="wide"><table>${caption ? `<caption>${besideHtml(caption)}</caption>` : ""}`,
    `<thead><tr>${heads.join("")}</tr></thead>`,
    `<tbody>${rows.length === 0 ? empty : rows.map(line).join("\n")}</tbody>`,
    ...(total ? [`<tfoot>${line(total)}</tfoot>`] : []),
    "</table></div>",
  ].join("\n");
}
