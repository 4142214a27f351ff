import { padEnd, padStart, type Terminal, widthOf, wrapped } from "./terminal.ts";

/** A column of a printed table: its heading, and on which side its cells stand. */
export interface PrintedColumn {
  readonly heading: string;
  readonly align?: "right";
}

const indent = 2;

/**
 * 表格 — lines of an aligned table, right also with Chinese. Where it would be wider than the terminal, the gaps become
 * narrower, and then the last column is broken into lines.
 */
export function table(
  columns: readonly PrintedColumn[],
  rows: readonly (readonly string[])[],
  terminal: Terminal,
): string[] {
  const natural = columns.map(({ heading }, index) =>
    Math.max(widthOf(heading), ...rows.map((row) => widthOf(row[index] ?? ""))),
  );
  const sum = natural.reduce((total, width) => total + width, 0);
  const room = terminal.width - indent;
  const gap = sum + 3 * (columns.length - 1) <= room ? 3 : sum + 2 * (columns.length - 1) <= room ? 2 : 1;
  const before = sum - (natural.at(-1) ?? 0) + gap * (columns.length - 1);
  const widths = natural.map((width, index) =>
    index === columns.length - 1 ? Math.max(10, Math.min(width, room - before)) : width,
  );
  const line = (cells: readonly string[]): string => {
    const padded = columns.map(({ align }, index) => {
      const cell = cells[index] ?? "";
      const width = widths[index] ?? 0;
      return align === "right" ? padStart(cell, width) : padEnd(cell, width);
    });
    return `${" ".repeat(indent)}${padded.join(" ".repeat(gap))}`.trimEnd();
  };
  const body = rows.flatMap((row) => {
    const last = wrapped(row.at(-1) ?? "", widths.at(-1) ?? 10);
    return last.map((text, index) =>
      line(index === 0 ? [...row.slice(0, -1), text] : [...row.slice(0, -1).map(() => ""), text]),
    );
  });
  const ruled =
    " ".repeat(indent) + "-".repeat(widths.reduce((total, width) => total + width, gap * (columns.length - 1)));
  return [terminal.paint.dim(line(columns.map((one) => one.heading))), terminal.paint.dim(ruled), ...body];
}

/** Amounts and counts with a comma for every thousand: 1273 → "1,273", "18000.00" → "18,000.00". */
export function grouped(amount: number | string): string {
  return String(amount).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}

/** The title of a section with the clauses that it follows from, after a blank line. */
export function title(text: string, clauses: string, { paint, say }: Terminal): string[] {
  const list = clauses.replaceAll("、", ", ");
  const from = clauses === "" ? "" : say({ zh: `  依据 ${clauses}`, en: `  clauses ${list}` });
  return ["", `${paint.bold(paint.cyan(text))}${paint.dim(from)}`];
}
