import type { RejectedRow } from "../roster/index.ts";
import { grouped, table, title } from "./table.ts";
import { escapeControls, indented, type Terminal } from "./terminal.ts";

/** How many rejected rows are shown; all of them stand in the file of rejects. */
export const mostRejectsShown = 50;

/** 退回的行 — the rows that could not be assessed, with the column and the reason. */
export function rejectsReport(rejects: readonly RejectedRow[], all: number, terminal: Terminal): string[] {
  const { say, language, paint } = terminal;
  const heading = { zh: `退回 ${grouped(all)} 行`, en: `${grouped(all)} rows rejected` };
  if (all === 0) return [...title(say(heading), "", terminal)];
  const columns = [
    { heading: say({ zh: "行号", en: "Row" }), align: "right" },
    { heading: say({ zh: "人员编号", en: "Person" }) },
    { heading: say({ zh: "列", en: "Column" }) },
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
  const rest = { zh: `其余 ${grouped(more)} 行见 rejects.csv。`, en: `${grouped(more)} more rows are in rejects.csv.` };
  return [
    ...title(say(heading), "", terminal),
    ...table(columns, rows, terminal),
    ...(more > 0 ? indented(paint.dim(say(rest)), terminal, 2) : []),
  ];
}

const shortened = (code: string): string => escapeControls(code.length <= 20 ? code : `${code.slice(0, 19)}…`);
