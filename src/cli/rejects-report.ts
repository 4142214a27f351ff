import type { RejectedRow } from "../roster/index.ts";
import { grouped, table, title } from "./table.ts";
import { escapeControls, indented, type Terminal } from "./terminal.ts";

/** How many rejected rows are printed; `rejects.csv` has all of them. */
export const mostRejectsShown = 50;

/** 退回的行 — The rows that could not be assessed, with columns and reasons. */
export function rejectsReport(rejects: readonly RejectedRow[], all: number, terminal: Terminal): string[] {
  const { say, language, paint } = terminal;
  const heading = { zh: `退回${grouped(all)}行`, en: `Rejected rows: ${grouped(all)}` };
  if (all === 0) return [...title(say(heading), "", terminal)];
  const columns = [
    { heading: say({ zh: "行号", en: "Row" }), align: "right" },
    { heading: say({ zh: "人员编号", en: "Person" }) },
    { heading: say({ zh: "列名", en: "Column" }) },
    { heading: say({ zh: "原因", en: "Reason" }) },
  ] as const;
  const rows = rejects.flatMap(({ row, code, faults }) =>
    faults.map((fault, index) => [
      index === 0 ? String(row) : "",
      index === 0 ? shortened(code) : "",
      fault.column,
      escapeControls(fault.reason[language]),
    ]),
  );
  const more = all - rejects.length;
  const rest = { zh: `其余${grouped(more)}行见rejects.csv。`, en: `See rejects.csv for ${grouped(more)} more.` };
  return [
    ...title(say(heading), "", terminal),
    ...table(columns, rows, terminal),
    ...(more > 0 ? indented(paint.dim(say(rest)), terminal, 2) : []),
  ];
}

const shortened = (code: string): string => escapeControls(code.length <= 20 ? code : `${code.slice(0, 19)}…`);
